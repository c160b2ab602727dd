import * as z from 'zod';
import { id, problems } from '../../../platform/http/schemas.ts';
import type { App } from '../../../platform/server-module.ts';
import { listEmployeeServices } from './list-employee-services.ts';
import { EmployeeServicesBody, EmployeeServicesView } from './schema.ts';
import { setEmployeeServices } from './set-employee-services.ts';

const params = z.object({ employeeId: id });

export function employeeServiceRoutes(app: App): void {
  app.get(
    '/api/v1/employees/:employeeId/services',
    {
      schema: {
        operationId: 'listEmployeeServices',
        summary: 'Services an employee provides, with her own prices and lengths',
        params,
        response: { 200: EmployeeServicesView, ...problems(404) },
      },
      config: { permission: 'staff.employee.view' },
    },
    (request) => request.read((ctx) => listEmployeeServices(ctx, request.params.employeeId)),
  );
  app.put(
    '/api/v1/employees/:employeeId/services',
    {
      schema: {
        operationId: 'setEmployeeServices',
        summary: 'Decide what an employee provides',
        description: 'The list replaces the old one.',
        params,
        body: EmployeeServicesBody,
        response: { 200: EmployeeServicesView, ...problems(404, 422) },
      },
      config: { permission: 'staff.employee.edit' },
    },
    (request) => request.transact((ctx) => setEmployeeServices(ctx, { ...request.body, ...request.params })),
  );
}
