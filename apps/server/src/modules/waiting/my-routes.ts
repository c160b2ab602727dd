import * as z from 'zod';
import { id, problems } from '../../platform/http/schemas.ts';
import type { App, Services } from '../../platform/server-module.ts';
import { acceptOffer, declineOffer, withdrawWait } from './answer-offer.ts';
import { joinMyWait, listMyWaits, myWait } from './my-waits.ts';
import { AcceptedOffer, AnswerOffer, DeclineOffer, JoinMyWait, MyWait, MyWaits } from './schema.ts';

const params = z.object({ waitId: id });
const mine = { config: { permission: 'client' } };

/** What clients do with their own waiting. */
export function myWaitRoutes(app: App, { counters }: Services): void {
  app.get(
    '/api/v1/my/waits',
    {
      schema: { operationId: 'listMyWaits', summary: 'What I wait for', response: { 200: MyWaits } },
      ...mine,
    },
    (request) => request.read((ctx) => listMyWaits(ctx)),
  );
  app.post(
    '/api/v1/my/waits',
    {
      schema: {
        operationId: 'joinMyWait',
        summary: 'Wait for a time',
        description: 'The same wish told twice is one. A time that is free already is offered at once.',
        body: JoinMyWait,
        response: { 201: MyWait, ...problems(404, 409, 422) },
      },
      ...mine,
    },
    async (request, reply) => reply.code(201).send(await request.transact((ctx) => joinMyWait(ctx, request.body))),
  );
  app.get(
    '/api/v1/my/waits/:waitId',
    {
      schema: {
        operationId: 'getMyWait',
        summary: 'One of my wishes',
        params,
        response: { 200: MyWait, ...problems(404) },
      },
      ...mine,
    },
    (request) => request.read((ctx) => myWait(ctx, request.params.waitId)),
  );
  app.post(
    '/api/v1/my/waits/:waitId/acceptance',
    {
      schema: {
        operationId: 'acceptMyWaitOffer',
        summary: 'Take the offered time',
        description: 'The time is kept for me until the offer ends; after that `waiting.offer_over`.',
        params,
        body: AnswerOffer,
        response: { 200: AcceptedOffer, ...problems(404, 409, 422) },
      },
      ...mine,
    },
    (request) => request.transact((ctx) => acceptOffer(ctx, { ...request.body, ...request.params, counters })),
  );
  app.post(
    '/api/v1/my/waits/:waitId/refusal',
    {
      schema: {
        operationId: 'declineMyWaitOffer',
        summary: 'Decline the offered time',
        params,
        body: DeclineOffer,
        response: { 200: MyWait, ...problems(404, 409) },
      },
      ...mine,
    },
    (request) =>
      request.transact(async (ctx) => {
        await declineOffer(ctx, { ...request.body, ...request.params });
        return myWait(ctx, request.params.waitId);
      }),
  );
  app.delete(
    '/api/v1/my/waits/:waitId',
    {
      schema: {
        operationId: 'withdrawMyWait',
        summary: 'Wait no longer',
        params,
        response: { 204: z.null(), ...problems(404, 409) },
      },
      ...mine,
    },
    async (request, reply) => {
      await request.transact((ctx) => withdrawWait(ctx, request.params.waitId));
      return reply.code(204).send(null);
    },
  );
}
