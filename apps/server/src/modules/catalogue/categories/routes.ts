import * as z from 'zod';
import { id, problems } from '../../../platform/http/schemas.ts';
import type { App } from '../../../platform/server-module.ts';
import { CatalogueOrderBody, DirectoryQuery } from '../directory-schema.ts';
import { requireCatalogue } from '../reach.ts';
import { orderRecords } from '../records.ts';
import { createServiceCategory } from './create-service-category.ts';
import { editServiceCategory } from './edit-service-category.ts';
import { listServiceCategories, readServiceCategory } from './list-service-categories.ts';
import {
  CreateServiceCategoryBody,
  EditServiceCategoryBody,
  ServiceCategoryList,
  ServiceCategoryView,
} from './schema.ts';

const params = z.object({ categoryId: id });

export function serviceCategoryRoutes(app: App): void {
  app.get(
    '/api/v1/service-categories',
    {
      schema: {
        operationId: 'listServiceCategories',
        summary: 'Categories of services in their order',
        querystring: DirectoryQuery,
        response: { 200: ServiceCategoryList },
      },
      config: { permission: 'catalogue.service.view' },
    },
    (request) => request.read((ctx) => listServiceCategories(ctx, request.query)),
  );
  app.post(
    '/api/v1/service-categories',
    {
      schema: {
        operationId: 'createServiceCategory',
        summary: 'Add a category',
        body: CreateServiceCategoryBody,
        response: { 201: ServiceCategoryView, ...problems(409, 422) },
      },
      config: { permission: 'catalogue.service.add' },
    },
    async (request, reply) =>
      reply.code(201).send(await request.transact((ctx) => createServiceCategory(ctx, request.body))),
  );
  app.get(
    '/api/v1/service-categories/:categoryId',
    {
      schema: {
        operationId: 'readServiceCategory',
        summary: 'One category',
        params,
        response: { 200: ServiceCategoryView, ...problems(404) },
      },
      config: { permission: 'catalogue.service.view' },
    },
    (request) => request.read((ctx) => readServiceCategory(ctx, request.params.categoryId)),
  );
  app.patch(
    '/api/v1/service-categories/:categoryId',
    {
      schema: {
        operationId: 'editServiceCategory',
        summary: 'Change, archive or take back a category',
        params,
        body: EditServiceCategoryBody,
        response: { 200: ServiceCategoryView, ...problems(404, 409, 422) },
      },
      config: { permission: 'catalogue.service.edit' },
    },
    (request) => request.transact((ctx) => editServiceCategory(ctx, { ...request.body, ...request.params })),
  );
  app.put(
    '/api/v1/service-categories/order',
    {
      schema: {
        operationId: 'orderServiceCategories',
        summary: 'Put categories of services into order',
        body: CatalogueOrderBody,
        response: { 204: z.null() },
      },
      config: { permission: 'catalogue.service.edit' },
    },
    async (request, reply) => {
      await request.transact(async (ctx) => {
        requireCatalogue(ctx, 'catalogue.service', 'edit');
        await orderRecords(ctx, 'catalogue.category', request.body.ids);
      });
      return reply.code(204).send(null);
    },
  );
}
