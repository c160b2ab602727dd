import * as z from 'zod';
import { id, problems } from '../../../platform/http/schemas.ts';
import type { App } from '../../../platform/server-module.ts';
import { addBusyCalendar } from './add-busy-calendar.ts';
import { listBusyCalendars } from './calendar-view.ts';
import { readCalendarNow } from './read-calendar.ts';
import { removeBusyCalendar } from './remove-busy-calendar.ts';
import { AddBusyCalendarBody, BusyCalendar, BusyCalendars } from './schema.ts';

const employeeParams = z.object({ employeeId: id });
const calendarParams = z.object({ calendarId: id });
/** A file of two megabytes, as base64. */
const bodyLimit = 3 * 1024 * 1024;

/** Calendars of other programs that take an employee's time. */
export function busyCalendarRoutes(app: App): void {
  app.get(
    '/api/v1/employees/:employeeId/busy-calendars',
    {
      schema: {
        operationId: 'listBusyCalendars',
        summary: 'Calendars of other programs that take an employee’s time',
        params: employeeParams,
        response: { 200: BusyCalendars, ...problems(404) },
      },
      config: { permission: 'calendar.absence.view' },
    },
    (request) => request.read((ctx) => listBusyCalendars(ctx, request.params)),
  );
  app.post(
    '/api/v1/employees/:employeeId/busy-calendars',
    {
      bodyLimit,
      schema: {
        operationId: 'addBusyCalendar',
        summary: 'Add a calendar by its address or as a file',
        description:
          'An address is read at once and then each hour; of its events only the time is kept. Visits in busy time stay and are listed as collisions.',
        params: employeeParams,
        body: AddBusyCalendarBody,
        response: { 201: BusyCalendar, ...problems(404, 422) },
      },
      config: { permission: 'calendar.absence.add' },
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(await request.transact((ctx) => addBusyCalendar(ctx, { ...request.body, ...request.params }))),
  );
  app.post(
    '/api/v1/busy-calendars/:calendarId/reading',
    {
      schema: {
        operationId: 'readCalendarNow',
        summary: 'Read a calendar now',
        params: calendarParams,
        response: { 202: BusyCalendar, ...problems(404) },
      },
      config: { permission: 'calendar.absence.add' },
    },
    async (request, reply) =>
      reply.code(202).send(await request.transact((ctx) => readCalendarNow(ctx, request.params.calendarId))),
  );
  app.delete(
    '/api/v1/busy-calendars/:calendarId',
    {
      schema: {
        operationId: 'removeBusyCalendar',
        summary: 'Take a calendar away and give its time back',
        params: calendarParams,
        response: { 204: z.null(), ...problems(404) },
      },
      config: { permission: 'calendar.absence.add' },
    },
    async (request, reply) => {
      await request.transact((ctx) => removeBusyCalendar(ctx, request.params.calendarId));
      return reply.code(204).send(null);
    },
  );
}
