import * as z from 'zod';
import { defineEvent } from '../../platform/events.ts';
import { id, minor } from '../../platform/http/schemas.ts';

const time = z.iso.datetime();

const classFacts = {
  classId: id,
  seriesId: id.nullable(),
  studioId: id,
  classTypeId: id,
  roomId: id.nullable(),
  trainerIds: z.array(id),
  startsAt: time,
  endsAt: time,
};
const participants = z.array(z.object({ bookingId: id, clientId: id, number: z.int() }));

/** A change can be taken back for some minutes; whoever is to be told is told from `notifyFrom` on. */
const telling = { notify: z.boolean(), notifyFrom: time, changeId: id.nullable() };

export const classesCreated = defineEvent({
  type: 'classes.classes_created',
  version: 1,
  subjectType: 'class_series',
  resource: 'classes.class',
  summary: 'Classes were put into the timetable: one, a series or a copied period.',
  data: z.object({
    seriesId: id.nullable(),
    studioId: id,
    classes: z.array(z.object({ classId: id, startsAt: time, endsAt: time })),
  }),
});

export const classesWithdrawn = defineEvent({
  type: 'classes.classes_withdrawn',
  version: 1,
  subjectType: 'class_series',
  resource: 'classes.class',
  summary: 'Classes that were just put into the timetable were taken out again; nobody had booked.',
  data: z.object({ seriesId: id.nullable(), studioId: id, classIds: z.array(id), changeId: id }),
});

export const classNotPlaced = defineEvent({
  type: 'classes.class_not_placed',
  version: 1,
  subjectType: 'class_series',
  resource: 'classes.class',
  summary: 'A series goes on, but one of its classes found its trainer or hall taken and was left out.',
  data: z.object({ seriesId: id, studioId: id, day: z.iso.date() }),
});

/** Time, hall, trainer, class type or anything else of a planned class [SCH-006i]. */
export const classChanged = defineEvent({
  type: 'classes.class_changed',
  version: 1,
  subjectType: 'class',
  resource: 'classes.class',
  summary: 'A class was changed; after a material change its clients may cancel without penalty.',
  data: z.object({
    ...classFacts,
    ...telling,
    isMaterial: z.boolean(),
    before: z.object({
      classTypeId: id,
      roomId: id.nullable(),
      trainerIds: z.array(id),
      startsAt: time,
      endsAt: time,
    }),
    bookings: participants,
  }),
});

export const classCancelled = defineEvent({
  type: 'classes.class_cancelled',
  version: 1,
  subjectType: 'class',
  resource: 'classes.class',
  summary: 'The studio cancelled a class: bookings ended without penalty, waiting people are let go.',
  data: z.object({
    ...classFacts,
    ...telling,
    reason: z.string().nullable(),
    bookings: participants,
    waitingClientIds: z.array(id),
  }),
});

export const classRestored = defineEvent({
  type: 'classes.class_restored',
  version: 1,
  subjectType: 'class',
  resource: 'classes.class',
  summary: 'A change or cancellation of a class was taken back; nobody was told of it yet.',
  data: z.object({ ...classFacts, changeId: id }),
});

const bookingFacts = {
  bookingId: id,
  number: z.int(),
  classId: id,
  studioId: id,
  clientId: id,
  classTypeId: id,
  trainerIds: z.array(id),
  startsAt: time,
  endsAt: time,
  seat: z.int().nullable(),
  payment: z.enum(['free', 'pass', 'at_studio']),
  priceMinor: minor,
};

export const classBooked = defineEvent({
  type: 'classes.class_booked',
  version: 1,
  subjectType: 'class_booking',
  resource: 'classes.booking',
  summary: 'A client has a place in a class.',
  data: z.object({ ...bookingFacts, notify: z.boolean() }),
});

export const movedUp = defineEvent({
  type: 'classes.moved_up',
  version: 1,
  subjectType: 'class_booking',
  resource: 'classes.booking',
  summary: 'The first on the waitlist got the freed place by itself.',
  data: z.object({ ...bookingFacts, waitId: id }),
});

export const bookingCancelled = defineEvent({
  type: 'classes.booking_cancelled',
  version: 1,
  subjectType: 'class_booking',
  resource: 'classes.booking',
  summary: 'A place in a class was given up.',
  data: z.object({
    ...bookingFacts,
    state: z.enum(['cancelled_by_client', 'late_cancelled', 'cancelled_by_studio']),
    reason: z.string().nullable(),
    notify: z.boolean(),
  }),
});

export const bookingRestored = defineEvent({
  type: 'classes.booking_restored',
  version: 1,
  subjectType: 'class_booking',
  resource: 'classes.booking',
  summary: 'The cancellation of a place in a class was taken back.',
  data: z.object(bookingFacts),
});

export const bookingMoved = defineEvent({
  type: 'classes.booking_moved',
  version: 1,
  subjectType: 'class_booking',
  resource: 'classes.booking',
  summary: 'A client changed to another class or another seat.',
  data: z.object({ ...bookingFacts, fromBookingId: id, fromClassId: id, notify: z.boolean() }),
});

export const attendanceMarked = defineEvent({
  type: 'classes.attendance_marked',
  version: 1,
  subjectType: 'class_booking',
  resource: 'classes.booking',
  summary: 'A client attended, missed the class, or the mark was taken back.',
  data: z.object({
    ...bookingFacts,
    from: z.enum(['booked', 'attended', 'no_show']),
    to: z.enum(['booked', 'attended', 'no_show']),
  }),
});

const waitFacts = {
  waitId: id,
  classId: id,
  studioId: id,
  clientId: id,
  classTypeId: id,
  startsAt: time,
  endsAt: time,
};

export const waitlistJoined = defineEvent({
  type: 'classes.waitlist_joined',
  version: 1,
  subjectType: 'class_wait',
  resource: 'classes.booking',
  summary: 'A client waits for a place.',
  data: z.object({ ...waitFacts, position: z.int() }),
});

export const waitlistLeft = defineEvent({
  type: 'classes.waitlist_left',
  version: 1,
  subjectType: 'class_wait',
  resource: 'classes.booking',
  summary: 'A client waits no longer.',
  data: z.object(waitFacts),
});

/** Exclusive: a place is held until then. Otherwise everybody waiting was told, and the first to accept gets it. */
export const placeOffered = defineEvent({
  type: 'classes.place_offered',
  version: 1,
  subjectType: 'class_wait',
  resource: 'classes.booking',
  summary: 'A freed place is offered to a waiting client.',
  data: z.object({ ...waitFacts, isExclusive: z.boolean(), until: time }),
});

export const offerExpired = defineEvent({
  type: 'classes.offer_expired',
  version: 1,
  subjectType: 'class_wait',
  resource: 'classes.booking',
  summary: 'An exclusive offer ran out unanswered; the next one gets it.',
  data: z.object(waitFacts),
});
