import * as z from 'zod';
import { id, problems } from '../../../platform/http/schemas.ts';
import type { App } from '../../../platform/server-module.ts';
import { CatalogueOrderBody } from '../directory-schema.ts';
import { requireCatalogue } from '../reach.ts';
import { orderRecords } from '../records.ts';
import { bulkEditServices } from './bulk-edit-services.ts';
import { copyService } from './copy-service.ts';
import { createService } from './create-service.ts';
import { editService } from './edit-service.ts';
import { exportServices } from './export-services.ts';
import { listServices } from './list-services.ts';
import { readService } from './read-service.ts';
import {
  BulkServicesBody,
  BulkServicesView,
  CreateServiceBody,
  EditServiceBody,
  ServicePage,
  ServiceStateBody,
  ServicesQuery,
  ServiceView,
} from './schema.ts';
import { setServiceState } from './set-service-state.ts';

const params = z.object({ serviceId: id });

/** Services one by one and as a list. Deleting needs to know of visits: its door is in the composition. */
export function serviceRoutes(app: App): void {
  listRoutes(app);
  cardRoutes(app);
}

function listRoutes(app: App): void {
  app.get(
    '/api/v1/services',
    {
      schema: {
        operationId: 'listServices',
        summary: 'Appointment services: search, filters, order',
        description: 'In the order of the catalogue, sub-services follow their service. Archived ones only by `state`.',
        querystring: ServicesQuery,
        response: { 200: ServicePage },
      },
      config: { permission: 'catalogue.service.view' },
    },
    (request) => request.read((ctx) => listServices(ctx, request.query)),
  );
  app.get(
    '/api/v1/services/export',
    {
      schema: {
        operationId: 'exportServices',
        summary: 'Download the list as CSV',
        description: 'Exactly what the list shows by the same filters. Every download is noted in the audit.',
        querystring: ServicesQuery,
        response: { 200: z.string().describe('text/csv') },
      },
      config: { permission: 'catalogue.service.view', writes: true },
    },
    async (request, reply) => {
      const csv = await request.transact((ctx) => exportServices(ctx, request.query));
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="services.csv"')
        .send(csv);
    },
  );
  app.put(
    '/api/v1/services/order',
    {
      schema: {
        operationId: 'orderServices',
        summary: 'Put services into order',
        description: 'The order holds inside a category; sub-services stay with their service.',
        body: CatalogueOrderBody,
        response: { 204: z.null() },
      },
      config: { permission: 'catalogue.service.edit' },
    },
    async (request, reply) => {
      await request.transact(async (ctx) => {
        requireCatalogue(ctx, 'catalogue.service', 'edit');
        await orderRecords(ctx, 'catalogue.service', request.body.ids);
      });
      return reply.code(204).send(null);
    },
  );
  app.post(
    '/api/v1/services/bulk-edits',
    {
      schema: {
        operationId: 'bulkEditServices',
        summary: 'Pause, move or reprice many services',
        description: 'All or none. Prices of the price list and of specialists change with the service.',
        body: BulkServicesBody,
        response: { 200: BulkServicesView, ...problems(422) },
      },
      config: { permission: 'catalogue.service.edit' },
    },
    (request) => request.transact((ctx) => bulkEditServices(ctx, request.body)),
  );
}

function cardRoutes(app: App): void {
  app.post(
    '/api/v1/services',
    {
      schema: {
        operationId: 'createService',
        summary: 'Add a service or a sub-service',
        body: CreateServiceBody,
        response: { 201: ServiceView, ...problems(409, 422) },
      },
      config: { permission: 'catalogue.service.add' },
    },
    async (request, reply) => reply.code(201).send(await request.transact((ctx) => createService(ctx, request.body))),
  );
  app.get(
    '/api/v1/services/:serviceId',
    {
      schema: {
        operationId: 'readService',
        summary: 'One service with price list, specialists, rooms and equipment',
        params,
        response: { 200: ServiceView, ...problems(404) },
      },
      config: { permission: 'catalogue.service.view' },
    },
    (request) => request.read((ctx) => readService(ctx, request.params.serviceId)),
  );
  app.patch(
    '/api/v1/services/:serviceId',
    {
      schema: {
        operationId: 'editService',
        summary: 'Change a service',
        description: 'Lists that are given replace the old ones. Visits already booked keep their price and time.',
        params,
        body: EditServiceBody,
        response: { 200: ServiceView, ...problems(404, 409, 422) },
      },
      config: { permission: 'catalogue.service.edit' },
    },
    (request) => request.transact((ctx) => editService(ctx, { ...request.body, ...request.params })),
  );
  app.put(
    '/api/v1/services/:serviceId/state',
    {
      schema: {
        operationId: 'setServiceState',
        summary: 'Pause a service or let it be booked again',
        description: 'Sub-services follow. Visits already booked stay. An archived service comes back the same way.',
        params,
        body: ServiceStateBody,
        response: { 200: ServiceView, ...problems(404, 409) },
      },
      config: { permission: 'catalogue.service.edit' },
    },
    (request) => request.transact((ctx) => setServiceState(ctx, { ...request.body, ...request.params })),
  );
  app.post(
    '/api/v1/services/:serviceId/copies',
    {
      schema: {
        operationId: 'copyService',
        summary: 'Make a second service like this one',
        params,
        body: z.object({ id: id.optional() }).meta({ id: 'CopyService' }),
        response: { 201: ServiceView, ...problems(404) },
      },
      config: { permission: 'catalogue.service.add' },
    },
    async (request, reply) =>
      reply.code(201).send(await request.transact((ctx) => copyService(ctx, { ...request.body, ...request.params }))),
  );
}
