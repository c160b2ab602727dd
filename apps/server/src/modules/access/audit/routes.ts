import * as z from 'zod';
import { id, idList, instant, pageOf, pageQuery } from '../../../platform/http/schemas.ts';
import type { App } from '../../../platform/server-module.ts';
import { auditFacets, listAudit } from './list-audit.ts';

const name = z.string().min(1).max(80);

const AuditQuery = z.object({
  actorId: id.optional(),
  objectType: name.optional(),
  objectId: id.optional(),
  action: name.optional(),
  studioId: id.optional(),
  studioIds: idList.optional().describe('Several studios, comma-separated: of a company, for instance.'),
  from: instant.optional(),
  to: instant.optional().describe('Not included.'),
  ...pageQuery,
});

const values = z.record(z.string(), z.unknown()).nullable();

const AuditPage = pageOf(
  z.object({
    id,
    at: instant,
    actorId: id.nullable(),
    actorKind: z.string(),
    actorName: z.string().nullable().describe('Null when the product itself acted.'),
    channel: z.string(),
    ip: z.string().nullable(),
    action: z.string(),
    objectType: z.string(),
    objectId: id,
    objectName: z.string().nullable(),
    studioId: id.nullable(),
    before: values,
    after: values,
  }),
)
  .extend({
    names: z.record(z.string(), z.string()).describe('What ids in these values stand for, as far as it may be told.'),
  })
  .meta({ id: 'AuditPage' });

const AuditFacets = z
  .object({ people: z.array(z.object({ id, name: z.string() })), objectTypes: z.array(z.string()) })
  .meta({ id: 'AuditFacets' });

/** The history of changes. */
export function auditRoutes(app: App): void {
  app.get(
    '/api/v1/audit',
    {
      schema: {
        operationId: 'listAudit',
        summary: 'Who changed what, newest first',
        querystring: AuditQuery,
        response: { 200: AuditPage },
      },
      config: { permission: 'access.audit.view' },
    },
    (request) => request.read((ctx) => listAudit(ctx, request.query)),
  );

  app.get(
    '/api/v1/audit-facets',
    {
      schema: {
        operationId: 'auditFacets',
        summary: 'People and kinds of things to filter the history by',
        response: { 200: AuditFacets },
      },
      config: { permission: 'access.audit.view' },
    },
    (request) => request.read(auditFacets),
  );
}
