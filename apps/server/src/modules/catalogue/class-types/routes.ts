import * as z from 'zod';
import { id, problems } from '../../../platform/http/schemas.ts';
import type { App } from '../../../platform/server-module.ts';
import { CatalogueOrderBody, DirectoryQuery } from '../directory-schema.ts';
import { requireCatalogue } from '../reach.ts';
import { orderRecords } from '../records.ts';
import { createClassType } from './create-class-type.ts';
import { editClassType } from './edit-class-type.ts';
import { readHallClassTypes, setHallClassTypes } from './hall-class-types.ts';
import { listClassTypes, readClassType } from './list-class-types.ts';
import {
  ClassTypeList,
  ClassTypeView,
  CreateClassTypeBody,
  EditClassTypeBody,
  HallClassTypesBody,
  HallClassTypesView,
} from './schema.ts';

const params = z.object({ classTypeId: id });
const hall = z.object({ roomId: id });

export function classTypeRoutes(app: App): void {
  app.get(
    '/api/v1/class-types',
    {
      schema: {
        operationId: 'listClassTypes',
        summary: 'Class types in their order',
        querystring: DirectoryQuery,
        response: { 200: ClassTypeList },
      },
      config: { permission: 'catalogue.class_type.view' },
    },
    (request) => request.read((ctx) => listClassTypes(ctx, request.query)),
  );
  app.post(
    '/api/v1/class-types',
    {
      schema: {
        operationId: 'createClassType',
        summary: 'Add a class type',
        body: CreateClassTypeBody,
        response: { 201: ClassTypeView, ...problems(409, 422) },
      },
      config: { permission: 'catalogue.class_type.add' },
    },
    async (request, reply) => reply.code(201).send(await request.transact((ctx) => createClassType(ctx, request.body))),
  );
  app.get(
    '/api/v1/class-types/:classTypeId',
    {
      schema: {
        operationId: 'readClassType',
        summary: 'One class type',
        params,
        response: { 200: ClassTypeView, ...problems(404) },
      },
      config: { permission: 'catalogue.class_type.view' },
    },
    (request) => request.read((ctx) => readClassType(ctx, request.params.classTypeId)),
  );
  app.patch(
    '/api/v1/class-types/:classTypeId',
    {
      schema: {
        operationId: 'editClassType',
        summary: 'Change, archive or take back a class type',
        params,
        body: EditClassTypeBody,
        response: { 200: ClassTypeView, ...problems(404, 409, 422) },
      },
      config: { permission: 'catalogue.class_type.edit' },
    },
    (request) => request.transact((ctx) => editClassType(ctx, { ...request.body, ...request.params })),
  );
  app.put(
    '/api/v1/class-types/order',
    {
      schema: {
        operationId: 'orderClassTypes',
        summary: 'Put class types into order',
        body: CatalogueOrderBody,
        response: { 204: z.null() },
      },
      config: { permission: 'catalogue.class_type.edit' },
    },
    async (request, reply) => {
      await request.transact(async (ctx) => {
        requireCatalogue(ctx, 'catalogue.class_type', 'edit');
        await orderRecords(ctx, 'catalogue.class_type', request.body.ids);
      });
      return reply.code(204).send(null);
    },
  );
  app.get(
    '/api/v1/rooms/:roomId/class-types',
    {
      schema: {
        operationId: 'readHallClassTypes',
        summary: 'Class types a hall accepts',
        description: 'An empty list means all.',
        params: hall,
        response: { 200: HallClassTypesView, ...problems(404) },
      },
      config: { permission: 'org.room.view' },
    },
    (request) => request.read((ctx) => readHallClassTypes(ctx, request.params.roomId)),
  );
  app.put(
    '/api/v1/rooms/:roomId/class-types',
    {
      schema: {
        operationId: 'setHallClassTypes',
        summary: 'Choose the class types of a hall',
        description: 'An empty list lets all of them in.',
        params: hall,
        body: HallClassTypesBody,
        response: { 200: HallClassTypesView, ...problems(404, 422) },
      },
      config: { permission: 'org.room.edit' },
    },
    (request) => request.transact((ctx) => setHallClassTypes(ctx, { ...request.body, ...request.params })),
  );
}
