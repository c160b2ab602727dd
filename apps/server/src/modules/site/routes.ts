import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import { variantSizes } from '../../platform/files/image.ts';
import { openStorage } from '../../platform/files/storage.ts';
import { fileNotFound, fileVariant } from '../../platform/files/store-image.ts';
import { problems } from '../../platform/http/schemas.ts';
import type { App, Services } from '../../platform/server-module.ts';
import { read } from '../../platform/transact.ts';
import { atPublicPlace } from '../cabinet/public.ts';
import { classDates } from '../classes/public.ts';
import { publicClassRoutes } from './classes/routes.ts';
import { listPublicServices } from './list-public-services.ts';
import { listPublicTimes, listSpecialists } from './list-times.ts';
import { type PageKind, placePage } from './page.ts';
import { readPlace, requireStudioOf } from './place.ts';
import { requirePublicImage } from './public-image.ts';
import {
  PublicPlaceCard,
  PublicServices,
  PublicSpecialists,
  PublicTimes,
  SpecialistsQuery,
  StudioQuery,
  TimesQuery,
} from './schema.ts';
import { visitPageRoute } from './visit-page.ts';

const placeParams = z.object({
  place: z.string().min(3).max(60).describe('The public address of a company or studio.'),
});
const shown = { config: { permission: 'public' } };

/** What everybody may read of a place: the source of widgets and of the personal site. */
export function siteRoutes(app: App, services: Services): void {
  placeRoutes(app, services);
  timeRoutes(app, services);
  publicClassRoutes(app, services);
  imageRoute(app, services);
  pageRoutes(app, services);
  visitPageRoute(app, services);
}

function placeRoutes(app: App, { pool }: Services): void {
  app.get(
    '/api/v1/public/:place',
    {
      schema: {
        operationId: 'readPlace',
        summary: 'A company or studio as everybody sees it',
        params: placeParams,
        response: { 200: PublicPlaceCard, ...problems(404) },
      },
      ...shown,
    },
    async (request, reply) => {
      const { place, identity } = await atPublicPlace(pool, request, request.params.place);
      keptFor(reply, 60);
      return read(pool, identity, (ctx) => readPlace(ctx, place, request.params.place));
    },
  );

  app.get(
    '/api/v1/public/:place/services',
    {
      schema: {
        operationId: 'listPublicServices',
        summary: 'Services that clients book by themselves',
        params: placeParams,
        querystring: StudioQuery,
        response: { 200: PublicServices, ...problems(404) },
      },
      ...shown,
    },
    async (request, reply) => {
      const { place, identity } = await atPublicPlace(pool, request, request.params.place);
      keptFor(reply, 60);
      const { studioId } = request.query;
      return read(pool, identity, async (ctx) => {
        await requireStudioOf(ctx, place, studioId);
        return listPublicServices(ctx, request.params.place, studioId);
      });
    },
  );
}

function timeRoutes(app: App, { pool }: Services): void {
  app.get(
    '/api/v1/public/:place/specialists',
    {
      schema: {
        operationId: 'listPublicSpecialists',
        summary: 'Who does it, and the nearest times of each',
        params: placeParams,
        querystring: SpecialistsQuery,
        response: { 200: PublicSpecialists, ...problems(404, 422) },
      },
      ...shown,
    },
    async (request, reply) => {
      const { place, identity } = await atPublicPlace(pool, request, request.params.place);
      keptFor(reply, 0);
      return read(pool, identity, async (ctx) => {
        await requireStudioOf(ctx, place, request.query.studioId);
        return listSpecialists(ctx, request.params.place, request.query);
      });
    },
  );

  app.get(
    '/api/v1/public/:place/times',
    {
      schema: {
        operationId: 'listPublicTimes',
        summary: 'Times that can really be booked',
        description: 'What is offered is confirmed by the same engine; whoever is faster has it.',
        params: placeParams,
        querystring: TimesQuery,
        response: { 200: PublicTimes, ...problems(404, 422) },
      },
      ...shown,
    },
    async (request, reply) => {
      const { place, identity } = await atPublicPlace(pool, request, request.params.place);
      keptFor(reply, 0);
      return read(pool, identity, async (ctx) => {
        await requireStudioOf(ctx, place, request.query.studioId);
        return listPublicTimes(ctx, request.query);
      });
    },
  );
}

function imageRoute(app: App, { pool, config }: Services): void {
  const storage = openStorage(config);
  const variant = z.enum(Object.keys(variantSizes) as [keyof typeof variantSizes, ...(keyof typeof variantSizes)[]]);
  app.get(
    '/api/v1/public/:place/images/:fileId/:variant',
    {
      schema: {
        operationId: 'publicImage',
        summary: 'A picture that the place shows to everybody',
        params: placeParams.extend({ fileId: z.uuid(), variant }),
        response: { 200: z.any().describe('The picture, image/webp.'), ...problems(404) },
      },
      ...shown,
    },
    async (request, reply) => {
      const { fileId } = request.params;
      const { place, identity } = await atPublicPlace(pool, request, request.params.place);
      const found = await read(pool, identity, async (ctx) => {
        await requirePublicImage(ctx, place, fileId);
        return fileVariant(ctx, { id: fileId, variant: request.params.variant });
      });
      const bytes = await storage.get(found.key);
      if (!bytes) throw fileNotFound();
      return reply
        .headers({
          'content-type': found.contentType,
          'cache-control': 'public, max-age=31536000, immutable',
          'cross-origin-resource-policy': 'cross-origin',
        })
        .send(bytes);
    },
  );
}

const tabsLookAheadDays = 60;

/** The plain pages of a place, for links and QR codes: appointments, and classes where there are any [WID-032]. */
function pageRoutes(app: App, { pool }: Services): void {
  const pageOf = (widget: PageKind['widget']) => async (request: FastifyRequest, reply: FastifyReply) => {
    const { place: slug } = request.params as z.output<typeof placeParams>;
    const { place, identity } = await atPublicPlace(pool, request, slug);
    const { card, hasClasses } = await read(pool, identity, async (ctx) => {
      const from = dayAfter(ctx.now, 0);
      const dates = await classDates(ctx, place, { from, to: dayAfter(ctx.now, tabsLookAheadDays) });
      return { card: await readPlace(ctx, place, slug), hasClasses: dates.length > 0 };
    });
    keptFor(reply, 60);
    return reply
      .type('text/html; charset=utf-8')
      .send(placePage(card, slug, request.locale, { widget, hasClasses: hasClasses || widget === 'timetable' }));
  };
  app.get('/s/:place', { schema: { hide: true, params: placeParams } as never }, pageOf('booking'));
  app.get('/s/:place/classes', { schema: { hide: true, params: placeParams } as never }, pageOf('timetable'));
}

function dayAfter(instant: Date, days: number): string {
  return new Date(instant.getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

/** How long somebody on the way may keep an answer; free times are never kept. */
function keptFor(reply: FastifyReply, seconds: number): void {
  reply.header('cache-control', seconds > 0 ? `public, max-age=${seconds}` : 'no-store');
  reply.header('vary', 'Accept-Language');
}
