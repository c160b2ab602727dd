import * as z from 'zod';
import { flagQuery, id, problems } from '../../../platform/http/schemas.ts';
import type { App } from '../../../platform/server-module.ts';
import { createRegion, editRegion, listRegions } from './regions.ts';
import { CreateRegionBody, EditRegionBody, RegionList, RegionView } from './schema.ts';

export function regionsRoutes(app: App): void {
  app.get(
    '/api/v1/regions',
    {
      schema: {
        operationId: 'listRegions',
        summary: 'Regions with their studios',
        querystring: z.object({ archived: flagQuery }),
        response: { 200: RegionList },
      },
      config: { permission: 'org.region.view' },
    },
    (request) => request.read((ctx) => listRegions(ctx, request.query)),
  );
  app.post(
    '/api/v1/regions',
    {
      schema: {
        operationId: 'createRegion',
        summary: 'Add a region',
        body: CreateRegionBody,
        response: { 201: RegionView, ...problems(409) },
      },
      config: { permission: 'org.region.add' },
    },
    async (request, reply) => reply.code(201).send(await request.transact((ctx) => createRegion(ctx, request.body))),
  );
  app.patch(
    '/api/v1/regions/:regionId',
    {
      schema: {
        operationId: 'editRegion',
        summary: 'Change or archive a region',
        params: z.object({ regionId: id }),
        body: EditRegionBody,
        response: { 200: RegionView, ...problems(404, 409, 422) },
      },
      config: { permission: 'org.region.edit' },
    },
    (request) => request.transact((ctx) => editRegion(ctx, { ...request.body, ...request.params })),
  );
}
