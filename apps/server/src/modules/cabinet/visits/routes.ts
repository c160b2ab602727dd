import * as z from 'zod';
import { id, problems, words } from '../../../platform/http/schemas.ts';
import type { App, Services } from '../../../platform/server-module.ts';
import { bookMyVisit, cancelMyVisit, moveMyVisit } from './change-my-visit.ts';
import { listMyVisits, myVisit } from './my-visits.ts';
import { BookMyVisitBody, ListMyVisits, MoveMyVisitBody, MyVisit, MyVisitPage } from './schema.ts';

const visitParams = z.object({ visitId: id });

/** What clients do with their own visits. */
export function myVisitRoutes(app: App, { counters }: Services): void {
  const mine = { config: { permission: 'client' } };

  app.get(
    '/api/v1/my/visits',
    {
      schema: {
        operationId: 'listMyVisits',
        summary: 'My visits, ahead or past',
        querystring: ListMyVisits,
        response: { 200: MyVisitPage },
      },
      ...mine,
    },
    (request) => request.read((ctx) => listMyVisits(ctx, request.query)),
  );

  app.post(
    '/api/v1/my/visits',
    {
      schema: {
        operationId: 'bookMyVisit',
        summary: 'Book for myself',
        description:
          'A time that somebody else has just taken is refused with `bookings.slot_taken` and the three nearest ones.',
        body: BookMyVisitBody,
        response: { 201: MyVisit, ...problems(404, 409, 422) },
      },
      ...mine,
    },
    async (request, reply) =>
      reply.code(201).send(await request.transact((ctx) => bookMyVisit(ctx, counters, request.body))),
  );

  app.get(
    '/api/v1/my/visits/:visitId',
    {
      schema: {
        operationId: 'getMyVisit',
        summary: 'One of my visits',
        params: visitParams,
        response: { 200: MyVisit, ...problems(404) },
      },
      ...mine,
    },
    (request) => request.read((ctx) => myVisit(ctx, request.params.visitId)),
  );

  app.post(
    '/api/v1/my/visits/:visitId/move',
    {
      schema: {
        operationId: 'moveMyVisit',
        summary: 'Move my visit',
        params: visitParams,
        body: MoveMyVisitBody,
        response: { 200: MyVisit, ...problems(404, 409, 422) },
      },
      ...mine,
    },
    (request) => request.transact((ctx) => moveMyVisit(ctx, { ...request.body, ...request.params })),
  );

  app.post(
    '/api/v1/my/visits/:visitId/cancel',
    {
      schema: {
        operationId: 'cancelMyVisit',
        summary: 'Cancel my visit',
        params: visitParams,
        body: z.object({ reason: words(500).optional() }).meta({ id: 'CancelMyVisit' }),
        response: { 200: MyVisit, ...problems(404, 422) },
      },
      ...mine,
    },
    (request) => request.transact((ctx) => cancelMyVisit(ctx, { ...request.body, ...request.params })),
  );
}
