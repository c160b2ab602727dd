import * as z from 'zod';
import { id, instant, minor, pageOf, pageQuery, words } from '../../platform/http/schemas.ts';

export const bookingStates = [
  'booked',
  'attended',
  'no_show',
  'cancelled_by_client',
  'late_cancelled',
  'cancelled_by_studio',
] as const;
const bookingState = z.enum(bookingStates).describe('BKG-012: attended, missed and cancelled are kept apart.');
const payment = z.enum(['free', 'pass', 'at_studio']);
const seat = z.int().min(1).max(999);
const source = z.enum(['desk', 'phone', 'walk_in', 'site', 'import']).default('desk');

const NewParticipant = z
  .object({
    id: id.optional(),
    phone: words(32, 5),
    firstName: words(120).optional(),
    lastName: words(120).optional(),
    patronymic: words(120).optional(),
  })
  .meta({ id: 'NewClassParticipant' });

export const BookClass = z
  .object({
    id: id.optional(),
    clientId: id.optional(),
    newClient: NewParticipant.optional().describe('Instead of clientId: a card made on the way [BKG-001].'),
    seat: seat.nullable().default(null).describe('BKG-018: one exact place; absent: the first that is free.'),
    joinWaitlist: z.boolean().default(false).describe('When the class is full, wait instead of being refused.'),
    attended: z.boolean().default(false).describe('BKG-001: booked and marked in one go.'),
    exceed: z
      .object({ reason: words(300, 3) })
      .optional()
      .describe('Beyond the limits, with the right classes.override [ORG-027i].'),
    notify: z.boolean().default(false),
    source,
  })
  .refine(({ clientId, newClient }) => (clientId === undefined) !== (newClient === undefined), {
    error: 'client_or_new_client',
  })
  .meta({ id: 'BookClass' });
export type BookClassInput = z.output<typeof BookClass>;

const personName = z.object({ lastName: z.string(), firstName: z.string(), patronymic: z.string() });

export const ClassBooking = z
  .object({
    id,
    number: z.int(),
    classId: id,
    clientId: id,
    seat: z.int().nullable(),
    state: bookingState,
    payment,
    priceMinor: minor,
    source: z.string(),
    exceedsReason: z.string().nullable(),
    cancelReason: z.string().nullable(),
    stateChangedAt: instant,
    createdAt: instant,
    cancelFreeUntil: instant.describe('BKG-004: until then, included, the client may cancel.'),
    canCancelFree: z.boolean().describe('In time, or the class was changed after booking [SCH-006i].'),
    version: z.int(),
  })
  .meta({ id: 'ClassBooking' });
export type ClassBookingView = z.output<typeof ClassBooking>;

export const ClassWait = z
  .object({
    id,
    classId: id,
    clientId: id,
    position: z.int().nullable().describe('Place in the line, by arrival; null when there is an offer.'),
    state: z.enum(['waiting', 'offered', 'booked', 'declined', 'expired', 'left', 'closed']),
    offerUntil: instant.nullable().describe('An exclusive offer holds a place until then.'),
    toldAt: instant.nullable().describe('Told, with everybody waiting, of a free place.'),
    createdAt: instant,
  })
  .meta({ id: 'ClassWait' });
export type ClassWaitView = z.output<typeof ClassWait>;

export const BookedOrWaiting = z
  .object({ booking: ClassBooking.nullable(), wait: ClassWait.nullable() })
  .meta({ id: 'BookedOrWaiting', description: 'One of the two: a place, or a place in the line.' });

export const CancelClassBooking = z
  .object({
    by: z.enum(['client', 'studio']).default('client'),
    reason: words(300).optional(),
    notify: z.boolean().default(false),
  })
  .meta({ id: 'CancelClassBooking' });
export type CancelClassBookingInput = z.output<typeof CancelClassBooking>;

export const MarkAttendance = z
  .object({
    marks: z
      .array(z.object({ bookingId: id, state: z.enum(['booked', 'attended', 'no_show']) }))
      .min(1)
      .max(500)
      .describe('"booked" takes a mark back.'),
  })
  .meta({ id: 'MarkAttendance' });
export type MarkAttendanceInput = z.output<typeof MarkAttendance>;

export const MoveClassBooking = z
  .object({ classId: id, seat: seat.nullable().default(null), notify: z.boolean().default(false) })
  .meta({ id: 'MoveClassBooking' });

export const ChangeSeat = z.object({ seat: seat.nullable() }).meta({ id: 'ChangeSeat' });

export const AcceptPlace = z.object({ seat: seat.nullable().default(null) }).meta({ id: 'AcceptPlace' });

export const ClassParticipant = z
  .object({
    booking: ClassBooking,
    client: z.object({
      id,
      name: personName,
      status: z.enum(['primary', 'repeat', 'vip']),
      sex: z.enum(['female', 'male']).nullable(),
      isGuest: z.boolean(),
      needsAttention: z.boolean(),
      isStaff: z.boolean(),
      photoFileId: id.nullable(),
      phone: z.string().nullable().describe('Masked without the right clients.contact.'),
      isFirst: z.boolean().describe('No visit and no class attended before.'),
    }),
    passName: z.string().nullable(),
    passVisitsLeft: z.int().nullable(),
  })
  .meta({ id: 'ClassParticipant' });

export const ClassCandidate = z
  .object({
    payment: payment.describe('How a booking would be paid.'),
    passName: z.string().nullable(),
    passVisitsLeft: z.int().nullable().describe('Before this booking.'),
    bookingId: id.nullable().describe('She has a place already.'),
    waitId: id.nullable().describe('She waits already.'),
    limit: z
      .object({
        kind: z.enum(['per_day', 'per_week', 'cycles']),
        atMost: z.int(),
        from: instant.nullable().describe('From then on the limit allows again; null: never for this class.'),
      })
      .nullable()
      .describe('The limit that one more booking would exceed [BKG-005, BKG-006].'),
  })
  .meta({ id: 'ClassCandidate' });
export type ClassCandidateView = z.output<typeof ClassCandidate>;

export const ClientClassBookings = pageOf(
  z
    .object({
      booking: ClassBooking,
      startsAt: instant,
      endsAt: instant,
      studioId: id,
      studioName: z.string(),
      timeZone: z.string(),
      classTypeId: id,
      classTypeName: z.string(),
      trainerNames: z.array(z.string()),
      roomName: z.string().nullable(),
    })
    .meta({ id: 'ClientClassBooking' }),
).meta({ id: 'ClientClassBookings' });
export const ClientClassSummary = z
  .object({
    upcoming: z.int(),
    attended: z.int(),
    missed: z.int(),
    cancelled: z.int(),
    waits: z
      .array(
        z.object({
          wait: ClassWait,
          startsAt: instant,
          endsAt: instant,
          studioName: z.string(),
          timeZone: z.string(),
          classTypeName: z.string(),
        }),
      )
      .describe('The lines she waits in, the next class first.'),
  })
  .meta({ id: 'ClientClassSummary' });
export type ClientClassSummaryView = z.output<typeof ClientClassSummary>;

export const ClientBookingsQuery = z.object({ ...pageQuery, clientId: id });
