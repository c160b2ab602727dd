import * as z from 'zod';
import { ClientCard, getClient } from '../modules/clients/public.ts';
import { id, problems } from '../platform/http/schemas.ts';
import type { App } from '../platform/server-module.ts';
import { mergeClients } from './merge-clients.ts';

const MergeClients = z
  .object({ mergedClientId: id.describe('The card that goes; its visits and history come over.') })
  .meta({ id: 'MergeClients' });

/** Merging spans the card and the visits, so it belongs to neither. */
export function mergeClientsRoutes(app: App): void {
  app.post(
    '/api/v1/clients/:clientId/merges',
    {
      schema: {
        operationId: 'mergeClients',
        summary: 'Merge another card of the same person into this one',
        description: 'Cannot be undone. Needs the right to delete the card that goes.',
        params: z.object({ clientId: id }),
        body: MergeClients,
        response: { 200: ClientCard, ...problems(404, 409, 422) },
      },
      config: { permission: 'clients.client.delete' },
    },
    (request) =>
      request.transact(async (ctx) => {
        await mergeClients(ctx, { ...request.params, ...request.body });
        return getClient(ctx, request.params);
      }),
  );
}
