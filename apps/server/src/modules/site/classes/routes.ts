import type { FastifyRequest } from 'fastify';
import type pg from 'pg';
import * as z from 'zod';
import type { ReadCtx } from '../../../platform/context.ts';
import { beginTransaction } from '../../../platform/db/database.ts';
import { type KeptAnswer, KeptAnswers, type Made, sendKept } from '../../../platform/http/kept-answers.ts';
import { id, problems } from '../../../platform/http/schemas.ts';
import type { App, Services } from '../../../platform/server-module.ts';
import { SharedQuestion } from '../../../platform/shared-question.ts';
import { type Identity, read, transact } from '../../../platform/transact.ts';
import { atPublicPlace } from '../../cabinet/public.ts';
import {
  classDates,
  holdSeat,
  releaseSeat,
  type ShownClassesQuery,
  type ShownPlace,
  stampOfTimetable,
} from '../../classes/public.ts';
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
  timetableRoutes(app, services);
  seatHoldRoutes(app, services);
}

function timetableRoutes(app: App, { pool }: Services): void {
  const memory: Memory = { pool, answers: new KeptAnswers(), stamps: new SharedQuestion() };
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
      const { place: slug } = request.params;
      const door = await atPublicPlace(pool, request, slug);
      const query = wanted(request.query);
      const answer = await kept(memory, door, `classes/${slug}/${JSON.stringify(query)}`, (ctx) =>
        publicTimetable(ctx, door.place, slug, query),
      );
      return sendKept({ request, reply }, answer, 'public');
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
      const { place: slug } = request.params;
      const door = await atPublicPlace(pool, request, slug);
      const query = wanted(request.query);
      const answer = await kept(memory, door, `dates/${slug}/${JSON.stringify(query)}`, async (ctx) => ({
        view: { items: await classDates(ctx, door.place, query) },
        goodUntil: soon(ctx.now),
      }));
      return sendKept({ request, reply }, answer, 'public');
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

/** What a place remembers of its timetable: answers under their stamp, and the one question for the current stamp. */
interface Memory {
  pool: pg.Pool;
  answers: KeptAnswers;
  stamps: SharedQuestion<string>;
}

/** The kept answer, or the one made now. The stamp travels along with BEGIN: most questions cost one round trip, shared at that. */
async function kept(
  { pool, answers, stamps }: Memory,
  { place, identity }: { place: ShownPlace; identity: Identity },
  key: string,
  make: (ctx: ReadCtx) => Promise<Made>,
): Promise<KeptAnswer> {
  const { networkId, companyId, studioId } = place;
  const stamp = await stamps.ask(`${networkId}/${companyId}/${studioId}`, () => currentStamp(pool, place));
  const question = { key: `${networkId}/${identity.locale}/${key}`, stamp, now: new Date() };
  return answers.of(question, () => read(pool, identity, make));
}

async function currentStamp(pool: pg.Pool, place: ShownPlace): Promise<string> {
  const first = stampOfTimetable(place);
  const transaction = await beginTransaction(pool, { networkId: place.networkId, readOnly: true, first });
  void transaction.rollback(); // it never fails, and nobody has to wait for the end of a look
  return String(transaction.firstRows[0]?.stamp);
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
