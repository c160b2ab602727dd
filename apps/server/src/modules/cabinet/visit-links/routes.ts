import * as z from 'zod';
import { problems } from '../../../platform/http/schemas.ts';
import type { App, Services } from '../../../platform/server-module.ts';
import { atPublicPlace } from '../visitor.ts';
import { calendarByLink } from './link-calendar.ts';
import { actThrough, lookThrough } from './open-link.ts';
import { readVisitLink } from './read-link.ts';
import { AcceptByLinkBody, MoveByLinkBody, VisitLink, VisitLinkTimes, VisitLinkTimesQuery } from './schema.ts';
import { acceptByLink, cancelByLink, moveByLink, timesByLink } from './use-link.ts';

const linkParams = z.object({
  place: z.string().min(3).max(60).describe('The public address of a company or studio.'),
  token: z.string().regex(/^[\w-]{8,64}$/),
});

/** Nobody tries tokens at speed: so many calls a minute from one address. */
const byLink = { config: { permission: 'public', rateLimit: { max: 60, timeWindow: '1 minute' } } };

/** The page behind the secret link of a message: one visit, and what its client may still do with it. */
export function visitLinkRoutes(app: App, { pool, counters }: Services): void {
  app.addHook('onSend', async (request, reply) => {
    if (!request.url.includes('/visit-links/')) return;
    reply.headers({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex' });
  });

  app.get(
    '/api/v1/public/:place/visit-links/:token',
    {
      schema: {
        operationId: 'readVisitLink',
        summary: 'The visit, place in a class or offer that a link in a message leads to',
        params: linkParams,
        response: { 200: VisitLink, ...problems(404, 429) },
      },
      ...byLink,
    },
    async (request) => {
      const { identity } = await atPublicPlace(pool, request, request.params.place);
      return lookThrough(pool, identity, request.params.token, readVisitLink);
    },
  );

  app.get(
    '/api/v1/public/:place/visit-links/:token/times',
    {
      schema: {
        operationId: 'timesByLink',
        summary: 'Times to which the visit may move',
        params: linkParams,
        querystring: VisitLinkTimesQuery,
        response: { 200: VisitLinkTimes, ...problems(404, 422, 429) },
      },
      ...byLink,
    },
    async (request) => {
      const { identity } = await atPublicPlace(pool, request, request.params.place);
      return lookThrough(pool, identity, request.params.token, (ctx, opened) =>
        timesByLink(ctx, opened, request.query),
      );
    },
  );

  app.get(
    '/api/v1/public/:place/visit-links/:token/calendar',
    {
      schema: {
        operationId: 'calendarByLink',
        summary: 'The visit as a file for the client’s calendar',
        params: linkParams,
        response: {
          200: z.string().describe('text/calendar; replaces the entry of an earlier invitation.'),
          ...problems(404, 429),
        },
      },
      ...byLink,
    },
    async (request, reply) => {
      const { identity } = await atPublicPlace(pool, request, request.params.place);
      const text = await lookThrough(pool, identity, request.params.token, calendarByLink);
      return reply
        .type('text/calendar; charset=utf-8')
        .header('content-disposition', 'attachment; filename="visit.ics"')
        .send(text);
    },
  );

  app.post(
    '/api/v1/public/:place/visit-links/:token/move',
    {
      schema: {
        operationId: 'moveByLink',
        summary: 'Move the visit by its link',
        params: linkParams,
        body: MoveByLinkBody,
        response: { 200: VisitLink, ...problems(404, 409, 422, 429) },
      },
      ...byLink,
    },
    async (request) => {
      const { identity } = await atPublicPlace(pool, request, request.params.place);
      return actThrough(pool, identity, request.params.token, (ctx, opened) =>
        moveByLink(ctx, opened, request.body.startsAt),
      );
    },
  );

  app.post(
    '/api/v1/public/:place/visit-links/:token/cancel',
    {
      schema: {
        operationId: 'cancelByLink',
        summary: 'Cancel by the link; of an offer: give it to the next one',
        params: linkParams,
        response: { 200: VisitLink, ...problems(404, 409, 422, 429) },
      },
      ...byLink,
    },
    async (request) => {
      const { identity } = await atPublicPlace(pool, request, request.params.place);
      return actThrough(pool, identity, request.params.token, cancelByLink);
    },
  );

  app.post(
    '/api/v1/public/:place/visit-links/:token/accept',
    {
      schema: {
        operationId: 'acceptByLink',
        summary: 'Take the offered place',
        params: linkParams,
        body: AcceptByLinkBody,
        response: { 200: VisitLink, ...problems(404, 409, 422, 429) },
      },
      ...byLink,
    },
    async (request) => {
      const { identity } = await atPublicPlace(pool, request, request.params.place);
      return actThrough(pool, identity, request.params.token, (ctx, opened) =>
        acceptByLink(ctx, opened, { seat: request.body.seat, counters }),
      );
    },
  );
}
