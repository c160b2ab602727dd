import * as z from 'zod';
import { problems } from '../../platform/http/schemas.ts';
import type { App } from '../../platform/server-module.ts';
import { xlsxType } from '../../platform/xlsx.ts';
import { bulkEditEmployees } from './bulk-edit-employees.ts';
import { exportEmployees } from './export-employees.ts';
import { BulkEmployeesBody, ExportEmployeesQueryString } from './schema.ts';

/** What is done with the list of employees as a whole: its sheet, and changes of several cards at once. */
export function staffListRoutes(app: App): void {
  app.get(
    '/api/v1/employees/export',
    {
      schema: {
        operationId: 'exportEmployees',
        summary: 'Download the list of employees as CSV or for Excel',
        description: 'Exactly what the list shows by the same filters. Every download is noted in the audit.',
        querystring: ExportEmployeesQueryString,
        response: { 200: z.string().describe('text/csv, or the worksheet') },
      },
      config: { permission: 'staff.employee.view', writes: true },
    },
    async (request, reply) => {
      const { format } = request.query;
      const sheet = await request.transact((ctx) => exportEmployees(ctx, request.query));
      return reply
        .type(format === 'xlsx' ? xlsxType : 'text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="employees.${format}"`)
        .send(sheet as string); // a stream goes as it is; the type knows text only
    },
  );
  app.post(
    '/api/v1/employees/bulk-edits',
    {
      schema: {
        operationId: 'bulkEditEmployees',
        summary: 'Give several employees the same settings or department',
        description: 'All or none. Whoever is to assist needs a role of access.',
        body: BulkEmployeesBody,
        response: { 200: z.object({ changed: z.int() }), ...problems(404, 422) },
      },
      config: { permission: 'staff.employee.edit' },
    },
    (request) => request.transact((ctx) => bulkEditEmployees(ctx, request.body)),
  );
}
