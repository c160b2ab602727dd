import * as z from 'zod';
import { KeptAnswers, sendKept } from '../../platform/http/kept-answers.ts';
import { id, problems } from '../../platform/http/schemas.ts';
import type { App } from '../../platform/server-module.ts';
import {
  CancelClasses,
  ChangeClasses,
  ChangePreview,
  ClassChange,
  ClassSeries,
  CopyClasses,
  CreateClass,
  CreatedClasses,
  CreateSeries,
  PlacementPlan,
} from './schema.ts';
import { cancelClasses, previewClassCancellation } from './series/cancel-classes.ts';
import { changeClasses } from './series/change-classes.ts';
import { copyClasses, previewClassCopy } from './series/copy-classes.ts';
import { createClass, createClassSeries, previewClassSeries } from './series/create-series.ts';
import { previewClassChange } from './series/plan-change.ts';
import { getClassSeries } from './series/read-series.ts';
import { undoClassChange } from './series/undo-change.ts';
import { getClass } from './timetable/get-class.ts';
import { keptTimetable } from './timetable/list-classes.ts';
import { ClassCard, ClassesQuery, Timetable } from './timetable-schema.ts';

const params = z.object({ classId: id });

/** The timetable: reading it, and putting classes into it. */
export function classRoutes(app: App): void {
  const answers = new KeptAnswers();
  app.get(
    '/api/v1/classes',
    {
      schema: {
        operationId: 'listClasses',
        summary: 'The timetable of group classes',
        description: 'Of one or more studios, at most two months. Answers 304 to an If-None-Match that still holds.',
        querystring: ClassesQuery,
        response: { 200: Timetable, 304: z.null(), ...problems(404) },
      },
      config: { permission: 'classes.class.view' },
    },
    async (request, reply) => {
      const answer = await request.read((ctx) => keptTimetable(ctx, answers, request.query));
      return sendKept({ request, reply }, answer, 'private');
    },
  );
  app.post(
    '/api/v1/classes',
    {
      schema: {
        operationId: 'createClass',
        summary: 'Put one class into the timetable',
        description: 'Takes its trainers and all lanes of its hall; what stands in the way is listed by the refusal.',
        body: CreateClass,
        response: { 201: CreatedClasses, ...problems(404, 409, 422) },
      },
      config: { permission: 'classes.class.add' },
    },
    async (request, reply) => reply.code(201).send(await request.transact((ctx) => createClass(ctx, request.body))),
  );
  app.get(
    '/api/v1/classes/:classId',
    {
      schema: {
        operationId: 'getClass',
        summary: 'A class with participants, seats and waitlist',
        params,
        response: { 200: ClassCard, ...problems(404) },
      },
      config: { permission: 'classes.class.view' },
    },
    (request) => request.read((ctx) => getClass(ctx, request.params.classId)),
  );
  copyRoutes(app);
  seriesRoutes(app);
  changeRoutes(app);
}

function copyRoutes(app: App): void {
  app.post(
    '/api/v1/class-copies/preview',
    {
      schema: {
        operationId: 'previewClassCopy',
        summary: 'What copying a day, a week or a period would do',
        body: CopyClasses,
        response: { 200: PlacementPlan, ...problems(404, 422) },
      },
      config: { permission: 'classes.class.add' },
    },
    (request) => request.transact((ctx) => previewClassCopy(ctx, request.body)),
  );
  app.post(
    '/api/v1/class-copies',
    {
      schema: {
        operationId: 'copyClasses',
        summary: 'Copy classes of a period to other days',
        description:
          'Bookings are not copied. Collisions are refused unless skipped by the keys of the preview [SCH-004i].',
        body: CopyClasses,
        response: { 201: CreatedClasses, ...problems(404, 409, 422) },
      },
      config: { permission: 'classes.class.add' },
    },
    async (request, reply) => reply.code(201).send(await request.transact((ctx) => copyClasses(ctx, request.body))),
  );
}

function seriesRoutes(app: App): void {
  app.post(
    '/api/v1/class-series/preview',
    {
      schema: {
        operationId: 'previewClassSeries',
        summary: 'What a series would put into the timetable',
        body: CreateSeries,
        response: { 200: PlacementPlan, ...problems(404, 422) },
      },
      config: { permission: 'classes.class.add' },
    },
    (request) => request.transact((ctx) => previewClassSeries(ctx, request.body)),
  );
  app.post(
    '/api/v1/class-series',
    {
      schema: {
        operationId: 'createClassSeries',
        summary: 'Create a series of classes',
        body: CreateSeries,
        response: { 201: CreatedClasses, ...problems(404, 409, 422) },
      },
      config: { permission: 'classes.class.add' },
    },
    async (request, reply) =>
      reply.code(201).send(await request.transact((ctx) => createClassSeries(ctx, request.body))),
  );
  app.get(
    '/api/v1/class-series/:seriesId',
    {
      schema: {
        operationId: 'getClassSeries',
        summary: 'A series of classes',
        params: z.object({ seriesId: id }),
        response: { 200: ClassSeries, ...problems(404) },
      },
      config: { permission: 'classes.class.view' },
    },
    (request) => request.read((ctx) => getClassSeries(ctx, request.params.seriesId)),
  );
}

function changeRoutes(app: App): void {
  app.post(
    '/api/v1/classes/:classId/changes/preview',
    {
      schema: {
        operationId: 'previewClassChange',
        summary: 'Whom a change would touch, and what stands in its way',
        params,
        body: ChangeClasses,
        response: { 200: ChangePreview, ...problems(404, 409, 422) },
      },
      config: { permission: 'classes.class.edit' },
    },
    (request) => request.transact((ctx) => previewClassChange(ctx, request.params.classId, request.body)),
  );
  app.post(
    '/api/v1/classes/:classId/changes',
    {
      schema: {
        operationId: 'changeClasses',
        summary: 'Change this class, this and the following, or all',
        description:
          'Time, day, weekdays, class type, trainers, hall, size, price. Bookings stay. Can be taken back for ten minutes.',
        params,
        body: ChangeClasses,
        response: { 201: ClassChange, ...problems(404, 409, 422) },
      },
      config: { permission: 'classes.class.edit' },
    },
    async (request, reply) =>
      reply.code(201).send(await request.transact((ctx) => changeClasses(ctx, request.params.classId, request.body))),
  );
  app.post(
    '/api/v1/classes/:classId/cancellation/preview',
    {
      schema: {
        operationId: 'previewClassCancellation',
        summary: 'Whom a cancellation would touch',
        params,
        body: CancelClasses,
        response: { 200: ChangePreview, ...problems(404, 409, 422) },
      },
      config: { permission: 'classes.class.delete' },
    },
    (request) => request.transact((ctx) => previewClassCancellation(ctx, request.params.classId, request.body)),
  );
  app.post(
    '/api/v1/classes/:classId/cancellation',
    {
      schema: {
        operationId: 'cancelClasses',
        summary: 'Cancel this class, this and the following, or all',
        description:
          'Bookings end without penalty and their visits go back [SCH-005]. Can be taken back for ten minutes.',
        params,
        body: CancelClasses,
        response: { 201: ClassChange, ...problems(404, 409, 422) },
      },
      config: { permission: 'classes.class.delete' },
    },
    async (request, reply) =>
      reply.code(201).send(await request.transact((ctx) => cancelClasses(ctx, request.params.classId, request.body))),
  );
  app.post(
    '/api/v1/class-changes/:changeId/reversal',
    {
      schema: {
        operationId: 'undoClassChange',
        summary: 'Take a change or cancellation of classes back',
        params: z.object({ changeId: id }),
        response: {
          200: z.object({ classIds: z.array(id) }).meta({ id: 'ClassChangeReversal' }),
          ...problems(404, 409),
        },
      },
      config: { permission: 'classes.class.edit' },
    },
    (request) => request.transact((ctx) => undoClassChange(ctx, request.params.changeId)),
  );
}
