import * as z from 'zod';
import { id, problems } from '../../platform/http/schemas.ts';
import type { App, Services } from '../../platform/server-module.ts';
import { bookVisit } from './book-visit.ts';
import { cancelVisit } from './cancel-visit.ts';
import { changeLines } from './change-lines.ts';
import { changeVisit } from './change-visit.ts';
import { changeVisitState } from './change-visit-state.ts';
import { copyVisit } from './copy-visit.ts';
import { getVisit } from './get-visit.ts';
import { moveVisit } from './move-visit.ts';
import { repeatVisit } from './repeat-visit.ts';
import {
  BookVisit,
  CancelVisit,
  ChangeLines,
  ChangeVisit,
  ChangeVisitState,
  CopyVisit,
  MoveVisit,
  RepeatedVisits,
  RepeatVisit,
  Visit,
} from './schema.ts';

const params = z.object({ visitId: id });

/** One visit: booking it and everything that may happen to it. */
export function visitRoutes(app: App, { counters }: Services): void {
  app.post(
    '/api/v1/visits',
    {
      schema: {
        operationId: 'bookVisit',
        summary: 'Book a visit',
        description:
          'One client with one or more services, each with its specialist, room, equipment and assistants. When the time is gone the refusal carries the three nearest times. Accepts Idempotency-Key.',
        body: BookVisit,
        response: { 201: Visit, ...problems(403, 404, 409, 422) },
      },
      config: { permission: 'bookings.visit.add', plansOnce: true },
    },
    async (request, reply) => {
      const visit = await request.transact((ctx) => bookVisit(ctx, { ...request.body, counters }));
      return reply.code(201).send(visit);
    },
  );

  app.get(
    '/api/v1/visits/:visitId',
    {
      schema: {
        operationId: 'getVisit',
        summary: 'A visit with its history',
        params,
        response: { 200: Visit, ...problems(404) },
      },
      config: { permission: 'bookings.visit.view' },
    },
    (request) => request.read((ctx) => getVisit(ctx, request.params.visitId)),
  );

  app.patch(
    '/api/v1/visits/:visitId',
    {
      schema: {
        operationId: 'changeVisit',
        summary: 'Change comment, lock or the wish to come earlier',
        params,
        body: ChangeVisit,
        response: { 200: Visit, ...problems(404, 409) },
      },
      config: { permission: 'bookings.visit.edit' },
    },
    (request) => request.transact((ctx) => changeVisit(ctx, { visitId: request.params.visitId, ...request.body })),
  );

  app.put(
    '/api/v1/visits/:visitId/time',
    {
      schema: {
        operationId: 'moveVisit',
        summary: 'Move a visit to another time, specialist or room',
        description: 'Everything it needs is found anew in the same transaction; when that fails nothing changes.',
        params,
        body: MoveVisit,
        response: { 200: Visit, ...problems(403, 404, 409, 422) },
      },
      config: { permission: 'bookings.visit.edit', plansOnce: true },
    },
    (request) => request.transact((ctx) => moveVisit(ctx, { visitId: request.params.visitId, ...request.body })),
  );

  app.put(
    '/api/v1/visits/:visitId/lines',
    {
      schema: {
        operationId: 'changeLines',
        summary: 'Change services, lengths, prices and assistants of a visit',
        params,
        body: ChangeLines,
        response: { 200: Visit, ...problems(403, 404, 409, 422) },
      },
      config: { permission: 'bookings.visit.edit' },
    },
    (request) => request.transact((ctx) => changeLines(ctx, { visitId: request.params.visitId, ...request.body })),
  );

  app.put(
    '/api/v1/visits/:visitId/state',
    {
      schema: {
        operationId: 'changeVisitState',
        summary: 'Confirm, mark as arrived, complete, no-show, or undo',
        description:
          'The previous state may always be restored while its time is still free. A medical service without a valid contract cannot be started [BKG-028i].',
        params,
        body: ChangeVisitState,
        response: { 200: Visit, ...problems(404, 409, 422) },
      },
      config: { permission: 'bookings.visit.edit' },
    },
    (request) => request.transact((ctx) => changeVisitState(ctx, { visitId: request.params.visitId, ...request.body })),
  );

  app.post(
    '/api/v1/visits/:visitId/cancellation',
    {
      schema: {
        operationId: 'cancelVisit',
        summary: 'Cancel a visit',
        description: 'By the client: late when the limit has passed [BKG-004i]. The time is free again at once.',
        params,
        body: CancelVisit,
        response: { 200: Visit, ...problems(404, 409, 422) },
      },
      config: { permission: 'bookings.visit.edit' },
    },
    (request) => request.transact((ctx) => cancelVisit(ctx, { visitId: request.params.visitId, ...request.body })),
  );

  app.post(
    '/api/v1/visits/:visitId/copy',
    {
      schema: {
        operationId: 'copyVisit',
        summary: 'Book the same services again',
        params,
        body: CopyVisit,
        response: { 201: Visit, ...problems(403, 404, 409, 422) },
      },
      config: { permission: 'bookings.visit.add' },
    },
    async (request, reply) => {
      const input = { visitId: request.params.visitId, ...request.body, counters };
      const visit = await request.transact((ctx) => copyVisit(ctx, input));
      return reply.code(201).send(visit);
    },
  );

  app.post(
    '/api/v1/visits/:visitId/repetitions',
    {
      schema: {
        operationId: 'repeatVisit',
        summary: 'Repeat a visit every so many weeks',
        description: 'With `preview` nothing is booked: the answer tells which times conflict and what would be near.',
        params,
        body: RepeatVisit,
        response: { 200: RepeatedVisits, ...problems(404, 409, 422) },
      },
      config: { permission: 'bookings.visit.add' },
    },
    (request) =>
      request.transact((ctx) => repeatVisit(ctx, { visitId: request.params.visitId, ...request.body, counters })),
  );
}
