import * as z from 'zod';
import { id, instant, minor, pageOf, pageQuery } from '../../../platform/http/schemas.ts';

const named = z.object({ id, name: z.string() });
const seat = z.int().min(1).max(999);
const holdKey = id.describe('Of the seat that this device holds.');

/** A place in a class, or in its line, as its own client sees it. */
export const MyClassBooking = z
  .object({
    id,
    kind: z.enum(['booking', 'wait']),
    state: z
      .enum([
        'booked',
        'attended',
        'no_show',
        'cancelled_by_client',
        'late_cancelled',
        'cancelled_by_studio',
        'waiting',
        'offered',
        'declined',
        'expired',
        'left',
        'closed',
      ])
      .describe('Of a booking up to cancelled_by_studio; of a wait from waiting on, and booked when it came to that.'),
    number: z.int().nullable(),
    seat: z.int().nullable(),
    payment: z.enum(['free', 'pass', 'at_studio']).nullable(),
    passName: z.string().nullable(),
    price: z.object({ minor, currency: z.string() }).nullable().describe('Null: free of charge, or still waiting.'),
    position: z.int().nullable().describe('Place in the line.'),
    offerUntil: instant.nullable().describe('The place is kept for this client until then.'),
    mayAccept: z.boolean().describe('An offer, or a place that the first to accept gets.'),
    bookingId: id.nullable().describe('What came of the wait.'),
    mayCancel: z.boolean().describe('It may be cancelled or moved by oneself.'),
    cancelUntil: instant.describe('Until then, included [BKG-004i].'),
    cancelHours: z.number().nullable(),
    createdAt: instant,
    class: z.object({
      id,
      name: z.string(),
      classTypeId: id,
      startsAt: instant,
      endsAt: instant,
      state: z.enum(['planned', 'cancelled']),
      isChanged: z.boolean(),
      isOnline: z.boolean(),
      joinUrl: z
        .string()
        .nullable()
        .describe('Of an online class, from a quarter of an hour before it starts [SCH-007i].'),
      joinFrom: instant.nullable(),
      hasSeats: z.boolean(),
      womenOnly: z.boolean(),
      bring: z.array(z.string()),
      studio: named.extend({ address: z.string(), phone: z.string().nullable(), timeZone: z.string() }),
      hall: named.nullable(),
      trainers: z.array(named),
    }),
  })
  .meta({ id: 'MyClassBooking' });
export type MyClassBookingView = z.output<typeof MyClassBooking>;

export const MyClassBookingPage = pageOf(MyClassBooking).meta({ id: 'MyClassBookingPage' });
export const ListMyClassBookings = z.object({
  ...pageQuery,
  when: z
    .enum(['ahead', 'past'])
    .default('ahead')
    .describe(
      'Ahead, the nearest first: bookings, waits and offers. Past, the last first: bookings, also cancelled ones.',
    ),
});

export const BookMyClassBody = z
  .object({
    id: id.optional().describe('Chosen by the device: the same request told twice books once.'),
    classId: id,
    seat: seat.optional(),
    holdKey: holdKey.optional(),
    orWait: z.boolean().default(false).describe('When it is full, wait instead of being refused.'),
  })
  .meta({ id: 'BookMyClass' });
export type BookMyClass = z.output<typeof BookMyClassBody>;

export const MoveMyClassBody = z
  .object({
    id: id.optional().describe('Of the new booking, chosen by the device: the same request told twice moves once.'),
    classId: id,
    seat: seat.optional(),
    holdKey: holdKey.optional(),
  })
  .meta({ id: 'MoveMyClassBooking' });
export type MoveMyClass = z.output<typeof MoveMyClassBody>;

export const ChangeMySeatBody = z.object({ seat, holdKey: holdKey.optional() }).meta({ id: 'ChangeMySeat' });
export const AcceptMyPlaceBody = z
  .object({ seat: seat.optional(), holdKey: holdKey.optional() })
  .meta({ id: 'AcceptMyPlace' });
