import * as z from 'zod';
import { id, problems } from '../../../platform/http/schemas.ts';
import type { App } from '../../../platform/server-module.ts';
import { orderRecords } from '../order-records.ts';
import { OrderBody } from '../studios/schema.ts';
import { createDepartment } from './create-department.ts';
import { editDepartment } from './edit-department.ts';
import { listDepartments } from './list-departments.ts';
import {
  CreateDepartmentBody,
  DepartmentList,
  DepartmentsQuery,
  DepartmentView,
  EditDepartmentBody,
} from './schema.ts';

const studioParams = z.object({ studioId: id });

export function departmentsRoutes(app: App): void {
  app.get(
    '/api/v1/departments',
    {
      schema: {
        operationId: 'listDepartments',
        summary: 'Departments in the order of the journal',
        querystring: DepartmentsQuery,
        response: { 200: DepartmentList },
      },
      config: { permission: 'org.department.view' },
    },
    (request) => request.read((ctx) => listDepartments(ctx, request.query)),
  );
  app.post(
    '/api/v1/studios/:studioId/departments',
    {
      schema: {
        operationId: 'createDepartment',
        summary: 'Add a department to a studio',
        params: studioParams,
        body: CreateDepartmentBody,
        response: { 201: DepartmentView, ...problems(404, 409) },
      },
      config: { permission: 'org.department.add' },
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(await request.transact((ctx) => createDepartment(ctx, { ...request.body, ...request.params }))),
  );
  app.put(
    '/api/v1/studios/:studioId/departments/order',
    {
      schema: {
        operationId: 'orderDepartments',
        summary: 'Put departments into the order of the journal',
        params: studioParams,
        body: OrderBody,
        response: { 204: z.null(), ...problems(404) },
      },
      config: { permission: 'org.department.edit' },
    },
    async (request, reply) => {
      await request.transact((ctx) =>
        orderRecords(ctx, { table: 'org.department', ids: request.body.ids, studioId: request.params.studioId }),
      );
      return reply.code(204).send(null);
    },
  );
  app.patch(
    '/api/v1/departments/:departmentId',
    {
      schema: {
        operationId: 'editDepartment',
        summary: 'Change or archive a department',
        params: z.object({ departmentId: id }),
        body: EditDepartmentBody,
        response: { 200: DepartmentView, ...problems(404, 409) },
      },
      config: { permission: 'org.department.edit' },
    },
    (request) => request.transact((ctx) => editDepartment(ctx, { ...request.body, ...request.params })),
  );
}
