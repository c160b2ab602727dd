import * as z from 'zod';
import { id, problems, words } from '../../../platform/http/schemas.ts';
import type { App, Services } from '../../../platform/server-module.ts';
import {
  acceptMyPlace,
  bookMyClass,
  cancelMyClass,
  changeMySeat,
  leaveMyWait,
  moveMyClass,
} from './change-my-class.ts';
import { getMyClassBooking, listMyClassBookings } from './my-class-bookings.ts';
import {
  AcceptMyPlaceBody,
  BookMyClassBody,
  ChangeMySeatBody,
  ListMyClassBookings,
  MoveMyClassBody,
  MyClassBooking,
  MyClassBookingPage,
} from './schema.ts';

const bookingParams = z.object({ bookingId: id });
const waitParams = z.object({ waitId: id });
const mine = { config: { permission: 'client' } };

/** What clients do with their own places in classes. */
export function myClassRoutes(app: App, services: Services): void {
  bookingRoutes(app, services);
  changeRoutes(app, services);
  waitRoutes(app, services);
}

function bookingRoutes(app: App, { counters }: Services): void {
  app.get(
    '/api/v1/my/class-bookings',
    {
      schema: {
        operationId: 'listMyClassBookings',
        summary: 'My classes, ahead or past',
        querystring: ListMyClassBookings,
        response: { 200: MyClassBookingPage },
      },
      ...mine,
    },
    (request) => request.read((ctx) => listMyClassBookings(ctx, request.query)),
  );

  app.post(
    '/api/v1/my/class-bookings',
    {
      schema: {
        operationId: 'bookMyClass',
        summary: 'Book myself into a class, or wait for a place',
        description:
          'Refusals say which limit it is and from when on it allows again. A seat that was held is booked with its key.',
        body: BookMyClassBody,
        response: { 201: MyClassBooking, ...problems(404, 409, 422) },
      },
      ...mine,
    },
    async (request, reply) =>
      reply.code(201).send(await request.transact((ctx) => bookMyClass(ctx, counters, request.body))),
  );

  app.get(
    '/api/v1/my/class-bookings/:bookingId',
    {
      schema: {
        operationId: 'getMyClassBooking',
        summary: 'One of my classes, or a wait',
        params: bookingParams,
        response: { 200: MyClassBooking, ...problems(404) },
      },
      ...mine,
    },
    (request) => request.read((ctx) => getMyClassBooking(ctx, request.params.bookingId)),
  );
}

function changeRoutes(app: App, { counters }: Services): void {
  app.post(
    '/api/v1/my/class-bookings/:bookingId/cancel',
    {
      schema: {
        operationId: 'cancelMyClass',
        summary: 'Give my place up',
        params: bookingParams,
        body: z.object({ reason: words(300).optional() }).meta({ id: 'CancelMyClass' }),
        response: { 200: MyClassBooking, ...problems(404, 409, 422) },
      },
      ...mine,
    },
    (request) => request.transact((ctx) => cancelMyClass(ctx, { ...request.body, ...request.params })),
  );

  app.post(
    '/api/v1/my/class-bookings/:bookingId/move',
    {
      schema: {
        operationId: 'moveMyClass',
        summary: 'Take a place in another class instead',
        description: 'Both or neither; answers the new booking.',
        params: bookingParams,
        body: MoveMyClassBody,
        response: { 200: MyClassBooking, ...problems(404, 409, 422) },
      },
      ...mine,
    },
    (request) => request.transact((ctx) => moveMyClass(ctx, counters, { ...request.body, ...request.params })),
  );

  app.put(
    '/api/v1/my/class-bookings/:bookingId/seat',
    {
      schema: {
        operationId: 'changeMySeat',
        summary: 'Another seat',
        params: bookingParams,
        body: ChangeMySeatBody,
        response: { 200: MyClassBooking, ...problems(404, 409, 422) },
      },
      ...mine,
    },
    (request) => request.transact((ctx) => changeMySeat(ctx, { ...request.body, ...request.params })),
  );
}

function waitRoutes(app: App, { counters }: Services): void {
  app.post(
    '/api/v1/my/class-waits/:waitId/accept',
    {
      schema: {
        operationId: 'acceptMyPlace',
        summary: 'Take the offered place',
        description: 'Answers the booking. After the deadline of the class the first of all waiting to accept has it.',
        params: waitParams,
        body: AcceptMyPlaceBody,
        response: { 200: MyClassBooking, ...problems(404, 409, 422) },
      },
      ...mine,
    },
    (request) => request.transact((ctx) => acceptMyPlace(ctx, counters, { ...request.body, ...request.params })),
  );

  app.delete(
    '/api/v1/my/class-waits/:waitId',
    {
      schema: {
        operationId: 'leaveMyWait',
        summary: 'Wait no longer, or decline the offer',
        params: waitParams,
        response: { 204: z.null(), ...problems(404, 409) },
      },
      ...mine,
    },
    async (request, reply) => {
      await request.transact((ctx) => leaveMyWait(ctx, request.params.waitId));
      return reply.code(204).send(null);
    },
  );
}
