import * as z from 'zod';
import { id, problems } from '../../platform/http/schemas.ts';
import type { App, Services } from '../../platform/server-module.ts';
import { acceptOffer, declineOffer, takeOverOffer, withdrawWait } from './answer-offer.ts';
import { joinWait } from './join-wait.ts';
import { getWait, listWaits } from './list-waits.ts';
import { listWaitStarts, offerByHand } from './offer-by-hand.ts';
import {
  AcceptedOffer,
  AnswerOffer,
  DeclineOffer,
  JoinWait,
  ListWaits,
  OfferByHand,
  TakeOver,
  WaitHistory,
  WaitPage,
  WaitStarts,
} from './schema.ts';

const params = z.object({ waitId: id });

/** The line of those who wait for a time, as the desk works with it. */
export function waitingRoutes(app: App, { counters }: Services): void {
  app.get(
    '/api/v1/waits',
    {
      schema: {
        operationId: 'listWaits',
        summary: 'Who waits for a time',
        querystring: ListWaits,
        response: { 200: WaitPage },
      },
      config: { permission: 'bookings.visit.view' },
    },
    (request) => request.read((ctx) => listWaits(ctx, request.query)),
  );
  app.post(
    '/api/v1/waits',
    {
      schema: {
        operationId: 'joinWait',
        summary: 'Put a client into the line',
        description: 'The same wish told twice is one. A time that is free already is offered at once.',
        body: JoinWait,
        response: { 201: WaitHistory, ...problems(404, 409, 422) },
      },
      config: { permission: 'bookings.visit.add' },
    },
    async (request, reply) => {
      const wait = await request.transact(async (ctx) => {
        const joined = await joinWait(ctx, request.body);
        return getWait(ctx, joined.id);
      });
      return reply.code(201).send(wait);
    },
  );
  app.get(
    '/api/v1/waits/:waitId',
    {
      schema: {
        operationId: 'getWait',
        summary: 'One wish with everything that was offered',
        params,
        response: { 200: WaitHistory, ...problems(404) },
      },
      config: { permission: 'bookings.visit.view' },
    },
    (request) => request.read((ctx) => getWait(ctx, request.params.waitId)),
  );
  app.get(
    '/api/v1/waits/:waitId/starts',
    {
      schema: {
        operationId: 'listWaitStarts',
        summary: 'Times that the wish could have now',
        params,
        response: { 200: WaitStarts, ...problems(404) },
      },
      config: { permission: 'bookings.visit.view' },
    },
    (request) => request.read((ctx) => listWaitStarts(ctx, request.params.waitId)),
  );
  app.post(
    '/api/v1/waits/:waitId/offer',
    {
      schema: {
        operationId: 'offerWaitTime',
        summary: 'Offer a time by hand, whoever came before',
        params,
        body: OfferByHand,
        response: { 201: WaitHistory, ...problems(404, 409, 422) },
      },
      config: { permission: 'bookings.visit.add' },
    },
    async (request, reply) => {
      const { waitId } = request.params;
      const wait = await request.transact(async (ctx) => {
        await offerByHand(ctx, { ...request.body, waitId });
        return getWait(ctx, waitId);
      });
      return reply.code(201).send(wait);
    },
  );
  app.post(
    '/api/v1/waits/:waitId/acceptance',
    {
      schema: {
        operationId: 'acceptWaitOffer',
        summary: 'The client said yes: book the offered time',
        params,
        body: AnswerOffer,
        response: { 200: AcceptedOffer, ...problems(404, 409, 422) },
      },
      config: { permission: 'bookings.visit.add' },
    },
    (request) => request.transact((ctx) => acceptOffer(ctx, { ...request.body, ...request.params, counters })),
  );
  app.post(
    '/api/v1/waits/:waitId/refusal',
    {
      schema: {
        operationId: 'declineWaitOffer',
        summary: 'The client said no: the next one is asked',
        params,
        body: DeclineOffer,
        response: { 200: WaitHistory, ...problems(404, 409) },
      },
      config: { permission: 'bookings.visit.add' },
    },
    (request) =>
      request.transact(async (ctx) => {
        await declineOffer(ctx, { ...request.body, ...request.params });
        return getWait(ctx, request.params.waitId);
      }),
  );
  app.post(
    '/api/v1/waits/:waitId/takeover',
    {
      schema: {
        operationId: 'takeOverWaitOffer',
        summary: 'Take an offered time for the desk, with a reason',
        description: 'The offer dies, the client waits on; for a quarter of an hour the time is offered to nobody.',
        params,
        body: TakeOver,
        response: { 200: WaitHistory, ...problems(404, 409) },
      },
      config: { permission: 'bookings.visit.edit' },
    },
    (request) =>
      request.transact(async (ctx) => {
        await takeOverOffer(ctx, { ...request.body, ...request.params });
        return getWait(ctx, request.params.waitId);
      }),
  );
  app.delete(
    '/api/v1/waits/:waitId',
    {
      schema: {
        operationId: 'withdrawWait',
        summary: 'Take a client out of the line',
        params,
        response: { 204: z.null(), ...problems(404, 409) },
      },
      config: { permission: 'bookings.visit.edit' },
    },
    async (request, reply) => {
      await request.transact((ctx) => withdrawWait(ctx, request.params.waitId));
      return reply.code(204).send(null);
    },
  );
}
