import * as z from 'zod';
import { id, problems } from '../../platform/http/schemas.ts';
import type { App } from '../../platform/server-module.ts';
import { addAbsence } from './add-absence.ts';
import { decideAbsence } from './decide-absence.ts';
import { dismissEmployee, restoreEmployee } from './dismiss-employee.ts';
import { editAbsence, removeAbsence } from './edit-absence.ts';
import { listAbsences, listVisitsInAbsence } from './list-absences.ts';
import {
  AbsenceListView,
  AbsencesQueryString,
  AbsenceView,
  AddAbsenceBody,
  DecisionBody,
  DismissBody,
  EditAbsenceBody,
  OccupationView,
} from './schema.ts';

const absenceParams = z.object({ absenceId: id });
const employeeParams = z.object({ employeeId: id });

/** Leaves, sick leaves, days off and requests for them; leaving the team. */
export function absenceRoutes(app: App): void {
  app.get(
    '/api/v1/absences',
    {
      schema: {
        operationId: 'listAbsences',
        summary: 'Absences and requests for them',
        querystring: AbsencesQueryString,
        response: { 200: AbsenceListView },
      },
      config: { permission: 'calendar.absence.view' },
    },
    (request) => request.read((ctx) => listAbsences(ctx, request.query)),
  );
  app.post(
    '/api/v1/absences',
    {
      schema: {
        operationId: 'addAbsence',
        summary: 'Note an absence or ask for one',
        description: 'Who may act only for herself asks; an approved absence is refused over existing visits.',
        body: AddAbsenceBody,
        response: { 201: AbsenceView, ...problems(404, 409) },
      },
      config: { permission: 'calendar.absence.add' },
    },
    async (request, reply) => reply.code(201).send(await request.transact((ctx) => addAbsence(ctx, request.body))),
  );
  app.patch(
    '/api/v1/absences/:absenceId',
    {
      schema: {
        operationId: 'editAbsence',
        summary: 'Change dates, kind or note of an absence',
        params: absenceParams,
        body: EditAbsenceBody,
        response: { 200: AbsenceView, ...problems(404, 409) },
      },
      config: { permission: 'calendar.absence.edit' },
    },
    (request) => request.transact((ctx) => editAbsence(ctx, { ...request.body, ...request.params })),
  );
  app.delete(
    '/api/v1/absences/:absenceId',
    {
      schema: {
        operationId: 'removeAbsence',
        summary: 'Take an absence or a request back',
        params: absenceParams,
        response: { 204: z.null(), ...problems(404, 409) },
      },
      config: { permission: 'calendar.absence.delete' },
    },
    async (request, reply) => {
      await request.transact((ctx) => removeAbsence(ctx, request.params));
      return reply.code(204).send(null);
    },
  );
  app.get(
    '/api/v1/absences/:absenceId/visits',
    {
      schema: {
        operationId: 'listVisitsInAbsence',
        summary: 'What stands inside an absence and must be moved first',
        params: absenceParams,
        response: { 200: z.object({ items: z.array(OccupationView) }), ...problems(404) },
      },
      config: { permission: 'calendar.absence.view' },
    },
    (request) => request.read((ctx) => listVisitsInAbsence(ctx, request.params)),
  );
  app.put(
    '/api/v1/absences/:absenceId/decision',
    {
      schema: {
        operationId: 'decideAbsence',
        summary: 'Approve or decline a request',
        params: absenceParams,
        body: DecisionBody,
        response: { 200: AbsenceView, ...problems(404, 409) },
      },
      config: { permission: 'calendar.absence.edit' },
    },
    (request) => request.transact((ctx) => decideAbsence(ctx, { ...request.body, ...request.params })),
  );
  app.put(
    '/api/v1/employees/:employeeId/dismissal',
    {
      schema: {
        operationId: 'dismissEmployee',
        summary: 'Note that an employee leaves the team',
        description: 'Refused while visits stand after the last day; the refusal lists them.',
        params: employeeParams,
        body: DismissBody,
        response: { 204: z.null(), ...problems(404, 409) },
      },
      config: { permission: 'staff.employee.delete' },
    },
    async (request, reply) => {
      await request.transact((ctx) => dismissEmployee(ctx, { ...request.body, ...request.params }));
      return reply.code(204).send(null);
    },
  );
  app.delete(
    '/api/v1/employees/:employeeId/dismissal',
    {
      schema: {
        operationId: 'restoreEmployee',
        summary: 'Take an employee back into the team',
        params: employeeParams,
        response: { 204: z.null(), ...problems(404, 409) },
      },
      config: { permission: 'staff.employee.delete' },
    },
    async (request, reply) => {
      await request.transact((ctx) => restoreEmployee(ctx, request.params));
      return reply.code(204).send(null);
    },
  );
}
