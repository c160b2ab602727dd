import * as z from 'zod';
import { id, problems } from '../../../platform/http/schemas.ts';
import type { App } from '../../../platform/server-module.ts';
import { CatalogueOrderBody, DirectoryQuery } from '../directory-schema.ts';
import { requireCatalogue } from '../reach.ts';
import { orderRecords } from '../records.ts';
import { createFormat } from './create-format.ts';
import { editFormat } from './edit-format.ts';
import { listFormats, readFormat } from './list-formats.ts';
import { CreateFormatBody, EditFormatBody, FormatList, FormatView } from './schema.ts';

const params = z.object({ formatId: id });

export function formatRoutes(app: App): void {
  app.get(
    '/api/v1/formats',
    {
      schema: {
        operationId: 'listFormats',
        summary: 'Formats in their order',
        querystring: DirectoryQuery,
        response: { 200: FormatList },
      },
      config: { permission: 'catalogue.class_type.view' },
    },
    (request) => request.read((ctx) => listFormats(ctx, request.query)),
  );
  app.post(
    '/api/v1/formats',
    {
      schema: {
        operationId: 'createFormat',
        summary: 'Add a format',
        body: CreateFormatBody,
        response: { 201: FormatView, ...problems(409, 422) },
      },
      config: { permission: 'catalogue.class_type.add' },
    },
    async (request, reply) => reply.code(201).send(await request.transact((ctx) => createFormat(ctx, request.body))),
  );
  app.get(
    '/api/v1/formats/:formatId',
    {
      schema: {
        operationId: 'readFormat',
        summary: 'One format',
        params,
        response: { 200: FormatView, ...problems(404) },
      },
      config: { permission: 'catalogue.class_type.view' },
    },
    (request) => request.read((ctx) => readFormat(ctx, request.params.formatId)),
  );
  app.patch(
    '/api/v1/formats/:formatId',
    {
      schema: {
        operationId: 'editFormat',
        summary: 'Change, archive or take back a format',
        params,
        body: EditFormatBody,
        response: { 200: FormatView, ...problems(404, 409, 422) },
      },
      config: { permission: 'catalogue.class_type.edit' },
    },
    (request) => request.transact((ctx) => editFormat(ctx, { ...request.body, ...request.params })),
  );
  app.put(
    '/api/v1/formats/order',
    {
      schema: {
        operationId: 'orderFormats',
        summary: 'Put formats into order',
        body: CatalogueOrderBody,
        response: { 204: z.null() },
      },
      config: { permission: 'catalogue.class_type.edit' },
    },
    async (request, reply) => {
      await request.transact(async (ctx) => {
        requireCatalogue(ctx, 'catalogue.class_type', 'edit');
        await orderRecords(ctx, 'catalogue.format', request.body.ids);
      });
      return reply.code(204).send(null);
    },
  );
}
