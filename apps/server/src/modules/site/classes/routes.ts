import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import { id, problems } from '../../../platform/http/schemas.ts';
import type { App, Services } from '../../../platform/server-module.ts';
import { read, transact } from '../../../platform/transact.ts';
import { atPublicPlace } from '../../cabinet/public.ts';
import { classDates, holdSeat, releaseSeat, type ShownClassesQuery, stampOfTimetable } from '../../classes/public.ts';
import { KeptAnswers } from './kept-answers.ts';
import { publicClass, publicTimetable } from './public-timetable.ts';
import {
  ClassDatesQuery,
  PublicClassCard,
  PublicClassDates,
  PublicClassesQuery,
  PublicTimetable,
  SeatHold,
  SeatHoldBody,
} from './schema.ts';

const placeParams = z.object({
  place: z.string().min(3).max(60).describe('The public address of a company or studio.'),
});
const classParams = placeParams.extend({ classId: id });
const holdKey = z.object({ holdKey: id });

/** A seat is held by people, a few times a minute. Counted by address: strangers could bring any token along. */
const rarely = {
  rateLimit: { max: 40, timeWindow: '1 minute', keyGenerator: ({ ip }: FastifyRequest) => `seat:${ip}` },
};

/** Group classes as everybody sees them: the source of the timetable widget. */
export function publicClassRoutes(app: App, services: Services): void {
  timetableRoutes(app, services, new KeptAnswers(services.pool));
  seatHoldRoutes(app, services);
}

function timetableRoutes(app: App, { pool }: Services, kept: KeptAnswers): void {
  app.get(
    '/api/v1/public/:place/classes',
    {
      schema: {
        operationId: 'listPublicClasses',
        summary: 'The timetable of a place',
        description:
          'At most six weeks. Answers 304 to an If-None-Match that still holds, at hardly any cost: ask again while somebody looks at it.',
        params: placeParams,
        querystring: PublicClassesQuery,
        response: { 200: PublicTimetable, 304: z.null(), ...problems(404) },
      },
      config: { permission: 'public' },
    },
    async (request, reply) => {
      const { place, identity } = await atPublicPlace(pool, request, request.params.place);
      const query = wanted(request.query);
      return sent(kept, { request, reply }, identity, {
        key: `classes/${request.params.place}/${JSON.stringify(query)}`,
        stamp: stampOfTimetable(place),
        make: (ctx) => publicTimetable(ctx, place, request.params.place, query),
      });
    },
  );

  app.get(
    '/api/v1/public/:place/class-dates',
    {
      schema: {
        operationId: 'listClassDates',
        summary: 'Days that have classes',
        description: 'For months and years, so that rare classes are not lost [WID-008i]. At most thirteen months.',
        params: placeParams,
        querystring: ClassDatesQuery,
        response: { 200: PublicClassDates, 304: z.null(), ...problems(404) },
      },
      config: { permission: 'public' },
    },
    async (request, reply) => {
      const { place, identity } = await atPublicPlace(pool, request, request.params.place);
      const query = wanted(request.query);
      return sent(kept, { request, reply }, identity, {
        key: `dates/${request.params.place}/${JSON.stringify(query)}`,
        stamp: stampOfTimetable(place),
        make: async (ctx) => ({ view: { items: await classDates(ctx, place, query) }, goodUntil: soon(ctx.now) }),
      });
    },
  );

  app.get(
    '/api/v1/public/:place/classes/:classId',
    {
      schema: {
        operationId: 'getPublicClass',
        summary: 'A class with its rules and seats',
        params: classParams,
        querystring: holdKey.partial().describe('One’s own held seat is shown as free.'),
        response: { 200: PublicClassCard, ...problems(404) },
      },
      config: { permission: 'public' },
    },
    async (request, reply) => {
      const { place, identity } = await atPublicPlace(pool, request, request.params.place);
      reply.headers({ 'cache-control': 'no-store', vary: 'Accept-Language' });
      const { classId } = request.params;
      const { holdKey: own } = request.query;
      return read(pool, identity, (ctx) => publicClass(ctx, place, request.params.place, { classId, holdKey: own }));
    },
  );
}

function seatHoldRoutes(app: App, { pool }: Services): void {
  app.post(
    '/api/v1/public/:place/classes/:classId/seat-holds',
    {
      schema: {
        operationId: 'holdSeat',
        summary: 'Keep a seat while signing in and confirming',
        description:
          'For ten minutes, or as long as the studio wants [ORG-020i]. Another seat gives the first one back.',
        params: classParams,
        body: SeatHoldBody,
        response: { 201: SeatHold, ...problems(404, 409, 422) },
      },
      config: { permission: 'public', ...rarely },
    },
    async (request, reply) => {
      const { place, identity } = await atPublicPlace(pool, request, request.params.place);
      const input = { ...request.body, classId: request.params.classId };
      return reply.code(201).send(await transact(pool, identity, (ctx) => holdSeat(ctx, place, input)));
    },
  );

  app.delete(
    '/api/v1/public/:place/classes/:classId/seat-holds',
    {
      schema: {
        operationId: 'releaseSeat',
        summary: 'Give a kept seat back',
        params: classParams,
        querystring: holdKey,
        response: { 204: z.null(), ...problems(404) },
      },
      config: { permission: 'public', ...rarely },
    },
    async (request, reply) => {
      const { place, identity } = await atPublicPlace(pool, request, request.params.place);
      const input = { classId: request.params.classId, holdKey: request.query.holdKey };
      await transact(pool, identity, (ctx) => releaseSeat(ctx, place, input));
      return reply.code(204).send(null);
    },
  );
}

/** The answer is made of columns and kept as text: the schema documents it, and a test holds it to the schema. */
async function sent(
  kept: KeptAnswers,
  door: { request: unknown; reply: unknown },
  identity: Parameters<KeptAnswers['send']>[1],
  what: Parameters<KeptAnswers['send']>[2],
): Promise<never> {
  return (await kept.send(door as { request: FastifyRequest; reply: FastifyReply }, identity, what)) as never;
}

/** The same wish in one form, whatever the order of the address. */
function wanted(query: z.output<typeof PublicClassesQuery>): ShownClassesQuery {
  const sorted = (ids: readonly string[] | undefined) => (ids ? [...ids].sort() : undefined);
  return {
    from: query.from,
    to: query.to,
    studioIds: sorted(query.studio),
    classTypeIds: sorted(query.classType),
    trainerIds: sorted(query.trainer),
    formatIds: sorted(query.format),
    isOnline: query.online,
    onlyFree: query.onlyFree,
  };
}

/** Counts of days are not followed minute by minute. */
const soon = (now: Date) => new Date(now.getTime() + 60_000);
