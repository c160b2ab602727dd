import * as z from 'zod';
import { id, problems } from '../../../platform/http/schemas.ts';
import type { App } from '../../../platform/server-module.ts';
import { createApiKey, listApiKeys, revokeApiKey } from './api-keys.ts';
import { ApiKeyList, CreateApiKeyBody, CreatedApiKey } from './schema.ts';

/** Keys of other programs. */
export function apiKeyRoutes(app: App): void {
  app.get(
    '/api/v1/api-keys',
    {
      schema: { operationId: 'listApiKeys', summary: 'Keys of other programs', response: { 200: ApiKeyList } },
      config: { permission: 'access.api_key.view' },
    },
    (request) => request.read(listApiKeys),
  );

  app.post(
    '/api/v1/api-keys',
    {
      schema: {
        operationId: 'createApiKey',
        summary: 'Make a key for another program',
        description: 'Send it as `Authorization: Bearer <key>`. It is shown only in this answer.',
        body: CreateApiKeyBody,
        response: { 201: CreatedApiKey, ...problems(409, 422) },
      },
      config: { permission: 'access.api_key.add' },
    },
    async (request, reply) => {
      const created = await request.transact((ctx) => createApiKey(ctx, request.body));
      return reply.code(201).send(created);
    },
  );

  app.delete(
    '/api/v1/api-keys/:apiKeyId',
    {
      schema: {
        operationId: 'revokeApiKey',
        summary: 'End a key at once',
        params: z.object({ apiKeyId: id }),
        response: { 204: z.null(), ...problems(404) },
      },
      config: { permission: 'access.api_key.delete' },
    },
    async (request, reply) => {
      await request.transact((ctx) => revokeApiKey(ctx, request.params.apiKeyId));
      return reply.code(204).send(null);
    },
  );
}
