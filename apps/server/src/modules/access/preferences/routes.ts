import * as z from 'zod';
import { problems } from '../../../platform/http/schemas.ts';
import type { App } from '../../../platform/server-module.ts';
import { keepPreference } from './keep-preference.ts';

const key = z
  .string()
  .max(60)
  .regex(/^[a-z]+(\.[a-z_]+)+$/)
  .describe('Of a screen: `journal.filters`.');

const KeepPreference = z
  .object({
    value: z
      .json()
      .refine((value) => JSON.stringify(value).length <= 2_000, { error: 'too_long' })
      // What JSON can carry and the database cannot: NUL and halves of characters.
      .refine((value) => !/\\u(0000|d[89a-f])/.test(JSON.stringify(value)), { error: 'unknown_character' })
      .describe('Whatever the screen understands; null forgets it.'),
  })
  .meta({ id: 'KeepPreference' });

/** How a person likes their own screens; read with the session. */
export function preferenceRoutes(app: App): void {
  app.put(
    '/api/v1/profile/preferences/:key',
    {
      schema: {
        operationId: 'keepPreference',
        summary: 'Keep a choice for your own screens',
        description: 'Follows the person to other devices; `GET /api/v1/session` answers all of them.',
        params: z.object({ key }),
        body: KeepPreference,
        response: { 204: z.null(), ...problems(404, 422) },
      },
      config: { permission: 'signed_in' },
    },
    async (request, reply) => {
      await request.transact((ctx) => keepPreference(ctx, { key: request.params.key, value: request.body.value }));
      return reply.code(204).send(null);
    },
  );
}
