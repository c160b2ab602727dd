import * as z from 'zod';
import { id, problems } from '../../../platform/http/schemas.ts';
import type { App, Services } from '../../../platform/server-module.ts';
import { feedText } from './feed-text.ts';
import {
  endEmployeeFeed,
  endMyFeed,
  issueEmployeeFeed,
  issueMyFeed,
  readEmployeeFeed,
  readMyFeed,
} from './manage-feed.ts';
import { CalendarFeed, employeeParams, IssueFeedBody } from './schema.ts';
import { visitFile } from './visit-file.ts';

/** Calendars for other programs: secret addresses, what they give, and files of single visits. */
export function feedRoutes(app: App, { pool }: Services): void {
  publicRoutes(app, pool);
  employeeRoutes(app);
  myRoutes(app);

  app.get(
    '/api/v1/visits/:visitId/calendar',
    {
      schema: {
        operationId: 'visitCalendarFile',
        summary: 'A visit as a file for calendars',
        params: z.object({ visitId: id }),
        response: { 200: z.string().describe('text/calendar'), ...problems(404) },
      },
      config: { permission: 'bookings.visit.view' },
    },
    async (request, reply) => {
      const text = await request.read((ctx) => visitFile(ctx, request.params.visitId));
      return reply
        .type('text/calendar; charset=utf-8')
        .header('content-disposition', 'attachment; filename="visit.ics"')
        .send(text);
    },
  );
}

function publicRoutes(app: App, pool: Services['pool']): void {
  app.get(
    '/api/v1/calendar-feeds/:token',
    {
      schema: {
        operationId: 'readCalendarFeed',
        summary: 'A calendar for calendar programs',
        description: 'The secret address is the key. `If-None-Match` answers 304 while nothing has changed.',
        params: z.object({ token: z.string().min(20).max(200) }),
        response: { 200: z.string().describe('text/calendar'), 304: z.null(), ...problems(404, 429) },
      },
      config: { permission: 'public', rateLimit: { max: 30, timeWindow: '1 minute' } },
    },
    async (request, reply) => {
      const { text, etag } = await feedText(pool, request.params.token.replace(/\.ics$/, ''));
      reply.headers({ etag, 'cache-control': 'private, max-age=300', 'x-robots-tag': 'noindex' });
      if (request.headers['if-none-match'] === etag) return reply.code(304).send(null);
      return reply.type('text/calendar; charset=utf-8').send(text);
    },
  );
}

function employeeRoutes(app: App): void {
  app.get(
    '/api/v1/employees/:employeeId/calendar-feed',
    {
      schema: {
        operationId: 'readEmployeeFeed',
        summary: 'The calendar feed of an employee',
        params: employeeParams,
        response: { 200: CalendarFeed, ...problems(404) },
      },
      config: { permission: 'calendar.absence.view' },
    },
    (request) => request.read((ctx) => readEmployeeFeed(ctx, request.params.employeeId)),
  );
  app.put(
    '/api/v1/employees/:employeeId/calendar-feed',
    {
      schema: {
        operationId: 'issueEmployeeFeed',
        summary: 'Switch the feed on, or give it a new address',
        params: employeeParams,
        body: IssueFeedBody,
        response: { 200: CalendarFeed, ...problems(403, 404) },
      },
      config: { permission: 'calendar.absence.add' },
    },
    (request) => request.transact((ctx) => issueEmployeeFeed(ctx, { ...request.params, ...request.body })),
  );
  app.delete(
    '/api/v1/employees/:employeeId/calendar-feed',
    {
      schema: {
        operationId: 'endEmployeeFeed',
        summary: 'Switch the feed off',
        params: employeeParams,
        response: { 200: CalendarFeed, ...problems(404) },
      },
      config: { permission: 'calendar.absence.add' },
    },
    (request) => request.transact((ctx) => endEmployeeFeed(ctx, request.params.employeeId)),
  );
}

function myRoutes(app: App): void {
  const mine = { config: { permission: 'client' } };
  app.get(
    '/api/v1/my/calendar-feed',
    {
      schema: { operationId: 'readMyFeed', summary: 'My own calendar feed', response: { 200: CalendarFeed } },
      ...mine,
    },
    (request) => request.read(readMyFeed),
  );
  app.put(
    '/api/v1/my/calendar-feed',
    {
      schema: {
        operationId: 'issueMyFeed',
        summary: 'Switch my feed on, or give it a new address',
        response: { 200: CalendarFeed },
      },
      ...mine,
    },
    (request) => request.transact(issueMyFeed),
  );
  app.delete(
    '/api/v1/my/calendar-feed',
    {
      schema: { operationId: 'endMyFeed', summary: 'Switch my feed off', response: { 200: CalendarFeed } },
      ...mine,
    },
    (request) => request.transact(endMyFeed),
  );
}
