import * as z from 'zod';
import { id, problems } from '../../platform/http/schemas.ts';
import type { App } from '../../platform/server-module.ts';
import { undoScheduleChange } from './change-schedule.ts';
import { copySchedule, previewCopy } from './copy-schedule.ts';
import { getSchedule } from './get-schedule.ts';
import { listTemplates, removeTemplate, saveTemplate } from './pattern-templates.ts';
import { discardDrafts, publishSchedule } from './publish-schedule.ts';
import {
  CopyPreviewView,
  CopyScheduleBody,
  DraftsBody,
  DraftsQueryString,
  ScheduleChangeView,
  ScheduleQueryString,
  ScheduleView,
  SetPatternBody,
  SetShiftsBody,
  TemplateBody,
  TemplateView,
} from './schema.ts';
import { setPattern } from './set-pattern.ts';
import { setShifts } from './set-shifts.ts';

/** The work schedule: reading it, hours of days, repeating patterns, copies, publication, undo, templates. */
export function scheduleRoutes(app: App): void {
  app.get(
    '/api/v1/schedule',
    {
      schema: {
        operationId: 'getSchedule',
        summary: 'Work schedule of a studio for some days',
        description: 'Employees by department in the order of the journal, with hours, load and coverage.',
        querystring: ScheduleQueryString,
        response: { 200: ScheduleView, ...problems(404) },
      },
      config: { permission: 'calendar.schedule.view' },
    },
    (request) => request.read((ctx) => getSchedule(ctx, request.query)),
  );
  app.put(
    '/api/v1/schedule/shifts',
    {
      schema: {
        operationId: 'setShifts',
        summary: 'Set or clear the hours of single days',
        body: SetShiftsBody,
        response: { 200: ScheduleChangeView, ...problems(404, 409, 422) },
      },
      config: { permission: 'calendar.schedule.edit' },
    },
    (request) => request.transact((ctx) => setShifts(ctx, request.body)),
  );
  app.post(
    '/api/v1/schedule/patterns',
    {
      schema: {
        operationId: 'setPattern',
        summary: 'Give employees a repeating plan of work from a day on',
        body: SetPatternBody,
        response: { 200: ScheduleChangeView, ...problems(404, 409, 422) },
      },
      config: { permission: 'calendar.schedule.edit' },
    },
    (request) => request.transact((ctx) => setPattern(ctx, request.body)),
  );
  app.post(
    '/api/v1/schedule/copies',
    {
      schema: {
        operationId: 'copySchedule',
        summary: 'Copy the hours of a day, a week or a period to other dates, as drafts',
        body: CopyScheduleBody,
        response: { 200: z.object({ changeId: id, changed: z.int() }), ...problems(404, 409, 422) },
      },
      config: { permission: 'calendar.schedule.edit' },
    },
    (request) => request.transact((ctx) => copySchedule(ctx, request.body)),
  );
  app.post(
    '/api/v1/schedule/copy-previews',
    {
      schema: {
        operationId: 'previewCopy',
        summary: 'What a copy of the schedule would write, with its collisions',
        body: CopyScheduleBody,
        response: { 200: CopyPreviewView, ...problems(404, 422) },
      },
      config: { permission: 'calendar.schedule.edit' },
    },
    (request) => request.read((ctx) => previewCopy(ctx, request.body)),
  );
  app.post(
    '/api/v1/schedule/publications',
    {
      schema: {
        operationId: 'publishSchedule',
        summary: 'Publish the drafts of a period',
        body: DraftsBody,
        response: { 200: ScheduleChangeView, ...problems(404, 409) },
      },
      config: { permission: 'calendar.schedule.edit' },
    },
    (request) => request.transact((ctx) => publishSchedule(ctx, request.body)),
  );
  app.delete(
    '/api/v1/schedule/drafts',
    {
      schema: {
        operationId: 'discardDrafts',
        summary: 'Throw the drafts of a period away',
        querystring: DraftsQueryString,
        response: { 200: ScheduleChangeView, ...problems(404) },
      },
      config: { permission: 'calendar.schedule.edit' },
    },
    (request) => request.transact((ctx) => discardDrafts(ctx, request.query)),
  );
  app.post(
    '/api/v1/schedule/changes/:changeId/undo',
    {
      schema: {
        operationId: 'undoScheduleChange',
        summary: 'Take one of your own changes of the schedule back',
        params: z.object({ changeId: id }),
        body: z.object({ studioId: id }).meta({ id: 'UndoScheduleChange' }),
        response: { 200: z.object({ changeId: id }), ...problems(404, 409) },
      },
      config: { permission: 'calendar.schedule.edit' },
    },
    (request) => request.transact((ctx) => undoScheduleChange(ctx, { ...request.body, ...request.params })),
  );
  templateRoutes(app);
}

function templateRoutes(app: App): void {
  app.get(
    '/api/v1/schedule/templates',
    {
      schema: {
        operationId: 'listTemplates',
        summary: 'Named cycles of work',
        response: { 200: z.object({ items: z.array(TemplateView) }) },
      },
      config: { permission: 'calendar.schedule.view' },
    },
    (request) => request.read((ctx) => listTemplates(ctx)),
  );
  app.post(
    '/api/v1/schedule/templates',
    {
      schema: {
        operationId: 'saveTemplate',
        summary: 'Keep a cycle of work under a name',
        body: TemplateBody,
        response: { 200: TemplateView, ...problems(409, 422) },
      },
      config: { permission: 'calendar.schedule.edit' },
    },
    (request) => request.transact((ctx) => saveTemplate(ctx, request.body)),
  );
  app.delete(
    '/api/v1/schedule/templates/:templateId',
    {
      schema: {
        operationId: 'removeTemplate',
        summary: 'Forget a named cycle',
        params: z.object({ templateId: id }),
        response: { 204: z.null(), ...problems(404) },
      },
      config: { permission: 'calendar.schedule.edit' },
    },
    async (request, reply) => {
      await request.transact((ctx) => removeTemplate(ctx, request.params));
      return reply.code(204).send(null);
    },
  );
}
