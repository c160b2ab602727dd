import * as z from 'zod';
import { id, problems } from '../../platform/http/schemas.ts';
import type { App, Services } from '../../platform/server-module.ts';
import { addEmployee } from './add-employee.ts';
import { arrangeJournal } from './arrange-journal.ts';
import { editEmployee } from './edit-employee.ts';
import { getEmployee } from './get-employee.ts';
import { noteCardOpened, noteListOpened } from './head-sight.ts';
import { listEmployees } from './list-employees.ts';
import {
  AddEmployeeBody,
  ArrangeJournalBody,
  EditEmployeeBody,
  EmployeePage,
  EmployeesQueryString,
  EmployeeView,
} from './schema.ts';

const params = z.object({ employeeId: id });

/** Doors of the staff module. Leaving the team is a matter of the calendar as well: its doors are there. */
export function staffRoutes(app: App, _services: Services): void {
  app.get(
    '/api/v1/employees',
    {
      schema: {
        operationId: 'listEmployees',
        summary: 'Employees: search, filters, pages',
        description: 'The dismissed are left out unless asked for by `state`.',
        querystring: EmployeesQueryString,
        response: { 200: EmployeePage },
      },
      config: { permission: 'staff.employee.view', writes: true },
    },
    (request) =>
      request.transact(async (ctx) => {
        const page = await listEmployees(ctx, request.query);
        await noteListOpened(ctx, page);
        return page;
      }),
  );
  app.post(
    '/api/v1/employees',
    {
      schema: {
        operationId: 'addEmployee',
        summary: 'Take somebody into the team',
        description: 'Makes the account as well. An invitation to sign in is sent with POST /invitations.',
        body: AddEmployeeBody,
        response: { 201: EmployeeView, ...problems(404, 409, 422) },
      },
      config: { permission: 'staff.employee.add' },
    },
    async (request, reply) => reply.code(201).send(await request.transact((ctx) => addEmployee(ctx, request.body))),
  );
  app.get(
    '/api/v1/employees/:employeeId',
    {
      schema: {
        operationId: 'getEmployee',
        summary: 'The card of an employee',
        params,
        response: { 200: EmployeeView, ...problems(404) },
      },
      config: { permission: 'staff.employee.view', writes: true },
    },
    (request) =>
      request.transact(async (ctx) => {
        const card = await getEmployee(ctx, request.params);
        await noteCardOpened(ctx, card);
        return card;
      }),
  );
  app.patch(
    '/api/v1/employees/:employeeId',
    {
      schema: {
        operationId: 'editEmployee',
        summary: 'Change card, settings, places or role of an employee',
        params,
        body: EditEmployeeBody,
        response: { 200: EmployeeView, ...problems(404, 409, 422) },
      },
      config: { permission: 'staff.employee.edit' },
    },
    (request) => request.transact((ctx) => editEmployee(ctx, { ...request.body, ...request.params })),
  );
  app.put(
    '/api/v1/studios/:studioId/journal-order',
    {
      schema: {
        operationId: 'arrangeJournal',
        summary: 'Order of the employees in the journal and the schedule',
        params: z.object({ studioId: id }),
        body: ArrangeJournalBody,
        response: { 204: z.null(), ...problems(404) },
      },
      config: { permission: 'staff.employee.edit' },
    },
    async (request, reply) => {
      await request.transact((ctx) => arrangeJournal(ctx, { ...request.body, ...request.params }));
      return reply.code(204).send(null);
    },
  );
}
