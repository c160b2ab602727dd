import * as z from 'zod';
import { id, problems } from '../../platform/http/schemas.ts';
import type { App, Services } from '../../platform/server-module.ts';
import { bookClass } from './booking/book-class.ts';
import { cancelClassBooking } from './booking/cancel-class-booking.ts';
import { getClassCandidate } from './booking/class-candidate.ts';
import { getClientClassSummary } from './booking/client-class-summary.ts';
import { listClientClasses } from './booking/list-client-bookings.ts';
import { markClassAttendance } from './booking/mark-attendance.ts';
import { changeClassSeat, moveClassBooking } from './booking/move-class-booking.ts';
import { restoreClassBooking, returnClassVisit } from './booking/restore-booking.ts';
import {
  AcceptPlace,
  BookClass,
  BookedOrWaiting,
  CancelClassBooking,
  ChangeSeat,
  ClassBooking,
  ClassCandidate,
  ClientBookingsQuery,
  ClientClassBookings,
  ClientClassSummary,
  MarkAttendance,
  MoveClassBooking,
} from './booking-schema.ts';
import { acceptClassPlace } from './waitlist/accept-place.ts';
import { leaveClassWaitlist } from './waitlist/leave-waitlist.ts';

const ofClass = z.object({ classId: id });
const params = z.object({ bookingId: id });
const waitParams = z.object({ waitId: id });

/** Who takes part in classes, and who waits. */
export function classBookingRoutes(app: App, { counters }: Services): void {
  app.post(
    '/api/v1/classes/:classId/bookings',
    {
      schema: {
        operationId: 'bookClass',
        summary: 'Book a client into a class, or onto its waitlist',
        description:
          'Places never exceed the capacity; a taken seat is refused; limits say which one and from when on it allows again. Accepts Idempotency-Key.',
        params: ofClass,
        body: BookClass,
        response: { 201: BookedOrWaiting, ...problems(403, 404, 409, 422) },
      },
      config: { permission: 'classes.booking.add' },
    },
    async (request, reply) => {
      const { classId } = request.params;
      const answer = await request.transact((ctx) => bookClass(ctx, { ...request.body, classId, counters }));
      return reply.code(201).send(answer);
    },
  );
  app.get(
    '/api/v1/classes/:classId/candidates/:clientId',
    {
      schema: {
        operationId: 'getClassCandidate',
        summary: 'What booking a client into a class would mean',
        description: 'Pass, limits, whether the client is in the class already; nothing is written or promised.',
        params: z.object({ classId: id, clientId: id }),
        response: { 200: ClassCandidate, ...problems(404) },
      },
      config: { permission: 'classes.booking.add' },
    },
    (request) => request.read((ctx) => getClassCandidate(ctx, request.params.classId, request.params.clientId)),
  );
  app.put(
    '/api/v1/classes/:classId/attendance',
    {
      schema: {
        operationId: 'markClassAttendance',
        summary: 'Mark who came, who did not, or take marks back',
        params: ofClass,
        body: MarkAttendance,
        response: {
          200: z.object({ items: z.array(ClassBooking) }).meta({ id: 'MarkedAttendance' }),
          ...problems(404, 409, 422),
        },
      },
      config: { permission: 'classes.booking.edit' },
    },
    (request) => request.transact((ctx) => markClassAttendance(ctx, request.params.classId, request.body)),
  );
  app.get(
    '/api/v1/clients/:clientId/class-summary',
    {
      schema: {
        operationId: 'getClientClassSummary',
        summary: 'How often a client comes to classes, and where she waits',
        params: z.object({ clientId: id }),
        response: { 200: ClientClassSummary, ...problems(404) },
      },
      config: { permission: 'classes.booking.view' },
    },
    (request) => request.read((ctx) => getClientClassSummary(ctx, request.params.clientId)),
  );
  app.get(
    '/api/v1/class-bookings',
    {
      schema: {
        operationId: 'listClientClasses',
        summary: 'Classes of a client, the latest first',
        querystring: ClientBookingsQuery,
        response: { 200: ClientClassBookings, ...problems(404) },
      },
      config: { permission: 'classes.booking.view' },
    },
    (request) => request.read((ctx) => listClientClasses(ctx, request.query)),
  );
  app.post(
    '/api/v1/class-bookings/:bookingId/cancellation',
    {
      schema: {
        operationId: 'cancelClassBooking',
        summary: 'Cancel a booking of a class',
        description:
          'By the client after the limit it is a late cancellation that burns the visit [BKG-004i]. The place goes to the waitlist.',
        params,
        body: CancelClassBooking,
        response: { 200: ClassBooking, ...problems(404, 409, 422) },
      },
      config: { permission: 'classes.booking.edit' },
    },
    (request) => request.transact((ctx) => cancelClassBooking(ctx, request.params.bookingId, request.body)),
  );
  app.post(
    '/api/v1/class-bookings/:bookingId/restoration',
    {
      schema: {
        operationId: 'restoreClassBooking',
        summary: 'Take the cancellation of a booking back',
        description: 'Place, seat and pass visit as before, as long as nobody got the place meanwhile.',
        params,
        response: { 200: ClassBooking, ...problems(404, 409, 422) },
      },
      config: { permission: 'classes.booking.edit' },
    },
    (request) => request.transact((ctx) => restoreClassBooking(ctx, request.params.bookingId)),
  );
  app.post(
    '/api/v1/class-bookings/:bookingId/visit-return',
    {
      schema: {
        operationId: 'returnClassVisit',
        summary: 'Give back the visit that a late cancellation burnt',
        params,
        response: { 200: ClassBooking, ...problems(404, 409) },
      },
      config: { permission: 'classes.booking.edit' },
    },
    (request) => request.transact((ctx) => returnClassVisit(ctx, request.params.bookingId)),
  );
  app.put(
    '/api/v1/class-bookings/:bookingId/class',
    {
      schema: {
        operationId: 'moveClassBooking',
        summary: 'Take a client to another class',
        params,
        body: MoveClassBooking,
        response: { 200: ClassBooking, ...problems(404, 409, 422) },
      },
      config: { permission: 'classes.booking.edit' },
    },
    (request) =>
      request.transact((ctx) => moveClassBooking(ctx, request.params.bookingId, { ...request.body, counters })),
  );
  app.put(
    '/api/v1/class-bookings/:bookingId/seat',
    {
      schema: {
        operationId: 'changeClassSeat',
        summary: 'Another seat of the same class',
        params,
        body: ChangeSeat,
        response: { 200: ClassBooking, ...problems(404, 409, 422) },
      },
      config: { permission: 'classes.booking.edit' },
    },
    (request) => request.transact((ctx) => changeClassSeat(ctx, request.params.bookingId, request.body)),
  );
  app.post(
    '/api/v1/class-waits/:waitId/acceptance',
    {
      schema: {
        operationId: 'acceptClassPlace',
        summary: 'Take an offered place',
        description: 'An exclusive offer until its time; after the deadline the first of all waiting to accept.',
        params: waitParams,
        body: AcceptPlace,
        response: { 200: ClassBooking, ...problems(404, 409, 422) },
      },
      config: { permission: 'classes.booking.add' },
    },
    (request) => request.transact((ctx) => acceptClassPlace(ctx, request.params.waitId, { ...request.body, counters })),
  );
  app.delete(
    '/api/v1/class-waits/:waitId',
    {
      schema: {
        operationId: 'leaveClassWaitlist',
        summary: 'Wait no longer, or decline an offer',
        params: waitParams,
        response: { 204: z.null(), ...problems(404, 409) },
      },
      config: { permission: 'classes.booking.edit' },
    },
    async (request, reply) => {
      await request.transact((ctx) => leaveClassWaitlist(ctx, request.params.waitId));
      return reply.code(204).send(null);
    },
  );
}
