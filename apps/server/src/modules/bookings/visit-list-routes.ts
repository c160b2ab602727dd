import * as z from 'zod';
import { id, problems } from '../../platform/http/schemas.ts';
import type { App } from '../../platform/server-module.ts';
import { clientVisitSummary } from './client-visit-summary.ts';
import { dismissEarlierHint, listEarlierHints } from './earlier-hints.ts';
import { exportVisits } from './export-visits.ts';
import { listVisits } from './list-visits.ts';
import {
  ClientVisitSummary,
  ClientVisitSummaryQuery,
  EarlierHints,
  ExportVisits,
  ListVisits,
  VisitPage,
} from './schema.ts';

/** The registry of preliminary bookings, a client's visits, and hints about clients who want to come earlier. */
export function visitListRoutes(app: App): void {
  app.get(
    '/api/v1/visits',
    {
      schema: {
        operationId: 'listVisits',
        summary: 'Registry of visits',
        description: 'Search by client, specialist, service or number; filters combine.',
        querystring: ListVisits,
        response: { 200: VisitPage },
      },
      config: { permission: 'bookings.visit.view' },
    },
    (request) => request.read((ctx) => listVisits(ctx, request.query)),
  );

  app.get(
    '/api/v1/visits/export',
    {
      schema: {
        operationId: 'exportVisits',
        summary: 'The registry as a CSV file',
        querystring: ExportVisits,
        response: { 200: z.string() },
        produces: ['text/csv'],
      },
      config: { permission: 'clients.export.view', writes: true },
    },
    async (request, reply) => {
      const file = await request.transact((ctx) => exportVisits(ctx, request.query));
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="visits.csv"')
        .send(file);
    },
  );

  app.get(
    '/api/v1/visits/earlier-hints',
    {
      schema: {
        operationId: 'listEarlierHints',
        summary: 'Freed slots that suit clients who want to come earlier',
        querystring: z.object({ studioId: id }),
        response: { 200: EarlierHints, ...problems(404) },
      },
      config: { permission: 'bookings.visit.view' },
    },
    (request) => request.read((ctx) => listEarlierHints(ctx, request.query.studioId)),
  );

  app.delete(
    '/api/v1/visits/earlier-hints/:hintId',
    {
      schema: {
        operationId: 'dismissEarlierHint',
        summary: 'Dismiss a hint',
        params: z.object({ hintId: id }),
        response: { 204: z.null(), ...problems(404) },
      },
      config: { permission: 'bookings.visit.edit' },
    },
    async (request, reply) => {
      await request.transact((ctx) => dismissEarlierHint(ctx, request.params.hintId));
      return reply.code(204).send(null);
    },
  );

  app.get(
    '/api/v1/clients/:clientId/visit-summary',
    {
      schema: {
        operationId: 'clientVisitSummary',
        summary: "What a client's visits add up to",
        params: z.object({ clientId: id }),
        querystring: ClientVisitSummaryQuery,
        response: { 200: ClientVisitSummary, ...problems(404) },
      },
      config: { permission: 'bookings.visit.view' },
    },
    (request) => request.read((ctx) => clientVisitSummary(ctx, { ...request.params, ...request.query })),
  );
}
