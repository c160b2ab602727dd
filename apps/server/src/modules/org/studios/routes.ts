import QRCode from 'qrcode';
import * as z from 'zod';
import { day, id, problems } from '../../../platform/http/schemas.ts';
import type { App, Services } from '../../../platform/server-module.ts';
import { notFound } from '../errors.ts';
import { orderRecords } from '../order-records.ts';
import { createStudio } from './create-studio.ts';
import { editStudio } from './edit-studio.ts';
import { listStudios, readStudio } from './list-studios.ts';
import {
  CreateStudioBody,
  EditStudioBody,
  OrderBody,
  StudioDay,
  StudioDayList,
  StudioDaysQuery,
  StudioList,
  StudiosQuery,
  StudioView,
} from './schema.ts';
import { clearStudioDay, listStudioDays, setStudioDays } from './set-studio-days.ts';

const params = z.object({ studioId: id });

export function studiosRoutes(app: App, { config }: Services): void {
  app.get(
    '/api/v1/studios',
    {
      schema: {
        operationId: 'listStudios',
        summary: 'Studios within reach',
        querystring: StudiosQuery,
        response: { 200: StudioList },
      },
      config: { permission: 'org.studio.view' },
    },
    (request) => request.read((ctx) => listStudios(ctx, request.query)),
  );
  app.post(
    '/api/v1/studios',
    {
      schema: {
        operationId: 'createStudio',
        summary: 'Open a studio, an office, a point of sale or a virtual venue',
        body: CreateStudioBody,
        response: { 201: StudioView, ...problems(404, 409, 422) },
      },
      config: { permission: 'org.studio.add' },
    },
    async (request, reply) => reply.code(201).send(await request.transact((ctx) => createStudio(ctx, request.body))),
  );
  app.put(
    '/api/v1/studios/order',
    {
      schema: {
        operationId: 'orderStudios',
        summary: 'Put the studios into order',
        body: OrderBody,
        response: { 204: z.null(), ...problems(404) },
      },
      config: { permission: 'org.studio.edit' },
    },
    async (request, reply) => {
      await request.transact((ctx) => orderRecords(ctx, { table: 'org.studio', ids: request.body.ids }));
      return reply.code(204).send(null);
    },
  );
  app.get(
    '/api/v1/studios/:studioId',
    {
      schema: {
        operationId: 'readStudio',
        summary: 'One studio',
        params,
        response: { 200: StudioView, ...problems(404) },
      },
      config: { permission: 'org.studio.view' },
    },
    (request) => request.read((ctx) => readStudio(ctx, request.params.studioId)),
  );
  app.patch(
    '/api/v1/studios/:studioId',
    {
      schema: {
        operationId: 'editStudio',
        summary: 'Change, archive or take back a studio',
        params,
        body: EditStudioBody,
        response: { 200: StudioView, ...problems(404, 409, 422) },
      },
      config: { permission: 'org.studio.edit' },
    },
    (request) => request.transact((ctx) => editStudio(ctx, { ...request.body, ...request.params })),
  );
  linkRoute(app, config);
  studioDaysRoutes(app);
}

/** The link that clients book by, as a picture to print [WID-032]. */
function linkRoute(app: App, config: Services['config']): void {
  app.get(
    '/api/v1/studios/:studioId/link.svg',
    {
      schema: {
        operationId: 'studioLinkCode',
        summary: 'The QR code of the link that clients book by',
        params,
        querystring: z.object({
          page: z.enum(['booking', 'classes']).default('booking').describe('Which of its pages the code leads to.'),
        }),
        response: { 200: z.any().describe('The code, image/svg+xml.'), ...problems(404) },
      },
      config: { permission: 'org.studio.view' },
    },
    async (request, reply) => {
      const { publicAddress } = await request.read((ctx) => readStudio(ctx, request.params.studioId));
      if (!publicAddress) throw notFound();
      const site = config.PUBLIC_URL ?? `${request.protocol}://${request.host}`;
      const page = request.query.page === 'classes' ? '/classes' : '';
      const link = `${site.replace(/\/$/, '')}/s/${publicAddress}${page}`;
      const code = await QRCode.toString(link, { type: 'svg', margin: 1 });
      return reply.type('image/svg+xml').send(code);
    },
  );
}

function studioDaysRoutes(app: App): void {
  app.get(
    '/api/v1/studios/:studioId/days',
    {
      schema: {
        operationId: 'listStudioDays',
        summary: 'Dated exceptions from the weekly hours',
        params,
        querystring: StudioDaysQuery,
        response: { 200: StudioDayList, ...problems(404) },
      },
      config: { permission: 'org.studio.view' },
    },
    (request) => request.read((ctx) => listStudioDays(ctx, { ...request.params, ...request.query })),
  );
  app.put(
    '/api/v1/studios/:studioId/days',
    {
      schema: {
        operationId: 'setStudioDays',
        summary: 'Choose the hours of dates: holidays, short days',
        params,
        body: z.object({ days: z.array(StudioDay).min(1).max(400) }).meta({ id: 'SetStudioDays' }),
        response: { 200: StudioDayList, ...problems(404) },
      },
      config: { permission: 'org.studio.edit' },
    },
    (request) => request.transact((ctx) => setStudioDays(ctx, { ...request.params, ...request.body })),
  );
  app.delete(
    '/api/v1/studios/:studioId/days/:onDate',
    {
      schema: {
        operationId: 'clearStudioDay',
        summary: 'Return a date to the hours of its weekday',
        params: z.object({ studioId: id, onDate: day }),
        response: { 204: z.null(), ...problems(404) },
      },
      config: { permission: 'org.studio.edit' },
    },
    async (request, reply) => {
      await request.transact((ctx) => clearStudioDay(ctx, request.params));
      return reply.code(204).send(null);
    },
  );
}
