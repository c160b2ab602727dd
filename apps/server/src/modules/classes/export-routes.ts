import * as z from 'zod';
import type { App } from '../../platform/server-module.ts';
import { xlsxType } from '../../platform/xlsx.ts';
import { exportClasses } from './timetable/export-classes.ts';
import { ExportClassesQuery } from './timetable-schema.ts';

/** The timetable on paper and in spreadsheets. */
export function classExportRoutes(app: App): void {
  app.get(
    '/api/v1/classes/export',
    {
      schema: {
        operationId: 'exportClasses',
        summary: 'Download the timetable as CSV or for Excel',
        description: 'What the timetable shows by the same filters. Every download is noted in the audit.',
        querystring: ExportClassesQuery,
        response: { 200: z.string().describe('text/csv, or the worksheet') },
      },
      config: { permission: 'classes.class.view', writes: true },
    },
    async (request, reply) => {
      const { format } = request.query;
      const sheet = await request.transact((ctx) => exportClasses(ctx, request.query));
      return reply
        .type(format === 'xlsx' ? xlsxType : 'text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="timetable.${format}"`)
        .send(sheet as string); // a stream goes as it is; the type knows text only
    },
  );
}
