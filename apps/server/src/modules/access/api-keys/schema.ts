import * as z from 'zod';
import { id, instant, words } from '../../../platform/http/schemas.ts';
import { RightsInput, RightsView } from '../positions/schema.ts';

export const CreateApiKeyBody = z
  .object({
    id: id.optional(),
    name: words(120, 1),
    rights: RightsInput.describe('With the scope "network", or "studio" for the studios named.'),
    studioIds: z.array(id).max(500).default([]),
    expiresAt: instant.nullable().default(null),
  })
  .meta({ id: 'CreateApiKey' });

const facts = {
  id,
  name: z.string(),
  lastFour: z.string(),
  rights: RightsView,
  studioIds: z.array(id),
  createdBy: z.object({ id, name: z.string() }).nullable(),
  createdAt: instant,
  lastUsedAt: instant.nullable(),
  expiresAt: instant.nullable(),
  revokedAt: instant.nullable(),
};

export const ApiKeyList = z.object({ items: z.array(z.object(facts)) }).meta({ id: 'ApiKeyList' });

export const CreatedApiKey = z
  .object({ id, key: z.string().describe('Shown only now; it is not stored.') })
  .meta({ id: 'CreatedApiKey' });
