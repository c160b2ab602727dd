import { refusal } from '../../platform/refusal.ts';

export const notFound = refusal('platform.not_found', 'not_found');
export const versionConflict = refusal<{ version: number }>('platform.version_conflict', 'conflict');

// Putting classes into the timetable.
export const noSuchClassType = refusal('classes.no_such_class_type', 'rule');
export const noSuchFormat = refusal('classes.no_such_format', 'rule');
export const noSuchRoom = refusal('classes.no_such_room', 'rule');
export const noSuchTrainer = refusal<{ employeeIds: readonly string[] }>('classes.no_such_trainer', 'rule');
/** ORG-018: the hall does not take this class type. */
export const hallRefusesType = refusal<{ hall: string }>('classes.hall_refuses_type', 'rule');
/** ORG-020i. */
export const moreThanSeats = refusal<{ seats: number }>('classes.more_than_seats', 'rule');
export const needsPlace = refusal('classes.needs_place', 'rule');
export const nothingToPlace = refusal('classes.nothing_to_place', 'rule');
/** Some of the times cannot be had; each is listed and may be skipped. */
export const collisions = refusal<{ items: readonly unknown[]; count: number }>('classes.collisions', 'conflict');
/** Somebody was faster between the preview and saving. */
export const timeTaken = refusal('classes.time_taken', 'conflict');
export const tooManyClasses = refusal<{ atMost: number }>('classes.too_many_classes', 'rule');

// Changing and cancelling.
export const classOver = refusal('classes.class_over', 'rule');
export const classCancelled = refusal('classes.class_cancelled', 'conflict');
export const notOfSeries = refusal('classes.not_of_series', 'rule');
export const undoOver = refusal('classes.undo_over', 'conflict');
export const changedSince = refusal('classes.changed_since', 'conflict');

// Bookings.
export const noSuchClient = refusal('classes.no_such_client', 'not_found');
export const classFull = refusal<{ waiting: number }>('classes.full', 'conflict');
export const alreadyBooked = refusal<{ bookingId: string }>('classes.already_booked', 'conflict');
export const alreadyWaiting = refusal<{ waitId: string }>('classes.already_waiting', 'conflict');
export const seatTaken = refusal<{ seat: number }>('classes.seat_taken', 'conflict');
export const noSuchSeat = refusal<{ seat: number }>('classes.no_such_seat', 'rule');
/** BKG-005: which limit, and when it allows again. */
export const limitPerDay = refusal<{ limit: number; from: string }>('classes.limit_per_day', 'rule');
export const limitPerWeek = refusal<{ limit: number; from: string }>('classes.limit_per_week', 'rule');
export const tooManyCycles = refusal('classes.too_many_cycles', 'rule');
export const mayNotExceed = refusal('classes.may_not_exceed', 'forbidden');
/** BKG-004: the client may not any more; `until` was the last moment, `phone` is who to ask. */
export const tooLateToCancel = refusal<{ hours: number; until: string; phone: string }>(
  'classes.too_late_to_cancel',
  'rule',
);
export const bookingOver = refusal<{ state: string }>('classes.booking_over', 'conflict');
export const tooEarlyToMark = refusal('classes.too_early_to_mark', 'rule');

// Waitlist.
export const placeGone = refusal('classes.place_gone', 'conflict');
export const offerOver = refusal('classes.offer_over', 'conflict');
export const notWaiting = refusal('classes.not_waiting', 'conflict');

// What clients do by themselves.
/** Before the horizon or after the notice that the studio wants: `from` and `until` say when, `phone` whom to ask. */
export const notOpenForClients = refusal<{ from: string; until: string; phone: string }>(
  'classes.not_open_for_clients',
  'rule',
);
export const tooManyHolds = refusal<{ atMost: number }>('classes.too_many_holds', 'too_many');
export const idTaken = refusal('classes.id_taken', 'conflict');
