import * as z from 'zod';
import { flagQuery, id, problems } from '../../../platform/http/schemas.ts';
import type { App } from '../../../platform/server-module.ts';
import { createPosition } from './create-position.ts';
import { archivePosition, deletePosition, editPosition } from './edit-position.ts';
import { createGrade, editGrade, removeGrade } from './grades.ts';
import { getEffectiveRights, getPosition, listPositions, rightsCatalogue } from './list-positions.ts';
import { saveRights } from './save-rights.ts';
import {
  CreateGradeBody,
  CreatePositionBody,
  EditGradeBody,
  EditPositionBody,
  EffectiveRightsQuery,
  EffectiveRightsView,
  PositionList,
  PositionView,
  RightsCatalogue,
  SaveRightsBody,
} from './schema.ts';

const positionParams = z.object({ positionId: id });
const gradeParams = z.object({ positionId: id, gradeId: id });

/** Positions, grades and the matrix of rights. */
export function positionRoutes(app: App): void {
  app.get(
    '/api/v1/rights-catalogue',
    {
      schema: {
        operationId: 'rightsCatalogue',
        summary: 'All that rights can be given for',
        response: { 200: RightsCatalogue },
      },
      config: { permission: 'signed_in' },
    },
    (request) => request.read(async () => rightsCatalogue()),
  );

  app.get(
    '/api/v1/positions',
    {
      schema: {
        operationId: 'listPositions',
        summary: 'Positions with their grades and the number of people',
        querystring: z.object({ archived: flagQuery }),
        response: { 200: PositionList },
      },
      config: { permission: 'access.position.view' },
    },
    (request) => request.read((ctx) => listPositions(ctx, request.query)),
  );

  app.post(
    '/api/v1/positions',
    {
      schema: {
        operationId: 'createPosition',
        summary: 'Add a position, empty or as a copy',
        body: CreatePositionBody,
        response: { 201: PositionView, ...problems(404, 409, 422) },
      },
      config: { permission: 'access.position.add' },
    },
    async (request, reply) => {
      const { body } = request;
      const position = await request.transact(async (ctx) => getPosition(ctx, (await createPosition(ctx, body)).id));
      return reply.code(201).send(position);
    },
  );

  app.get(
    '/api/v1/positions/:positionId',
    {
      schema: {
        operationId: 'getPosition',
        summary: 'One position with its rights, grades and people',
        params: positionParams,
        response: { 200: PositionView, ...problems(404) },
      },
      config: { permission: 'access.position.view' },
    },
    (request) => request.read((ctx) => getPosition(ctx, request.params.positionId)),
  );

  app.patch(
    '/api/v1/positions/:positionId',
    {
      schema: {
        operationId: 'editPosition',
        summary: 'Rename a position, describe it, move it',
        params: positionParams,
        body: EditPositionBody,
        response: { 200: PositionView, ...problems(404, 409, 422) },
      },
      config: { permission: 'access.position.edit' },
    },
    (request) =>
      request.transact(async (ctx) => {
        await editPosition(ctx, { ...request.params, ...request.body });
        return getPosition(ctx, request.params.positionId);
      }),
  );

  app.delete(
    '/api/v1/positions/:positionId',
    {
      schema: {
        operationId: 'deletePosition',
        summary: 'Delete a position that nobody ever held',
        params: positionParams,
        response: { 204: z.null(), ...problems(404, 409) },
      },
      config: { permission: 'access.position.delete' },
    },
    async (request, reply) => {
      await request.transact((ctx) => deletePosition(ctx, request.params.positionId));
      return reply.code(204).send(null);
    },
  );

  app.put(
    '/api/v1/positions/:positionId/archival',
    {
      schema: {
        operationId: 'archivePosition',
        summary: 'Archive a position or bring it back',
        params: positionParams,
        body: z.object({ isArchived: z.boolean() }),
        response: { 200: PositionView, ...problems(404, 409) },
      },
      config: { permission: 'access.position.edit' },
    },
    (request) =>
      request.transact(async (ctx) => {
        await archivePosition(ctx, { ...request.params, ...request.body });
        return getPosition(ctx, request.params.positionId);
      }),
  );

  app.put(
    '/api/v1/positions/:positionId/rights',
    {
      schema: {
        operationId: 'saveRights',
        summary: 'Save the matrix of rights as a whole',
        description:
          'Counts for every holder from their next request on. Nobody adds a right that they lack themselves.',
        params: positionParams,
        body: SaveRightsBody,
        response: { 200: PositionView, ...problems(404, 409, 422) },
      },
      config: { permission: 'access.position.edit' },
    },
    (request) =>
      request.transact(async (ctx) => {
        await saveRights(ctx, { ...request.params, ...request.body });
        return getPosition(ctx, request.params.positionId);
      }),
  );

  app.get(
    '/api/v1/positions/:positionId/effective-rights',
    {
      schema: {
        operationId: 'getEffectiveRights',
        summary: 'What a holder of the position and grade may do, and how it differs from another grade',
        params: positionParams,
        querystring: EffectiveRightsQuery,
        response: { 200: EffectiveRightsView, ...problems(404) },
      },
      config: { permission: 'access.position.view' },
    },
    (request) => request.read((ctx) => getEffectiveRights(ctx, { ...request.params, ...request.query })),
  );

  gradeRoutes(app);
}

function gradeRoutes(app: App): void {
  app.post(
    '/api/v1/positions/:positionId/grades',
    {
      schema: {
        operationId: 'createGrade',
        summary: 'Add a grade to a position',
        params: positionParams,
        body: CreateGradeBody,
        response: { 201: PositionView, ...problems(404, 409, 422) },
      },
      config: { permission: 'access.position.edit' },
    },
    async (request, reply) => {
      const position = await request.transact(async (ctx) => {
        await createGrade(ctx, { ...request.params, ...request.body });
        return getPosition(ctx, request.params.positionId);
      });
      return reply.code(201).send(position);
    },
  );

  app.patch(
    '/api/v1/positions/:positionId/grades/:gradeId',
    {
      schema: {
        operationId: 'editGrade',
        summary: 'Edit name, level or salary factor of a grade',
        params: gradeParams,
        body: EditGradeBody,
        response: { 200: PositionView, ...problems(404, 409) },
      },
      config: { permission: 'access.position.edit' },
    },
    (request) =>
      request.transact(async (ctx) => {
        await editGrade(ctx, { ...request.params, ...request.body });
        return getPosition(ctx, request.params.positionId);
      }),
  );

  app.delete(
    '/api/v1/positions/:positionId/grades/:gradeId',
    {
      schema: {
        operationId: 'removeGrade',
        summary: 'Delete a grade, or archive one in use',
        params: gradeParams,
        querystring: z.object({ archive: flagQuery.describe('Archive it when somebody has it, rather than refuse.') }),
        response: { 200: PositionView, ...problems(404, 409) },
      },
      config: { permission: 'access.position.edit' },
    },
    (request) =>
      request.transact(async (ctx) => {
        await removeGrade(ctx, { ...request.params, archives: request.query.archive ?? false });
        return getPosition(ctx, request.params.positionId);
      }),
  );
}
