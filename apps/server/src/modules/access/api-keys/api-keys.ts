import { recordChange } from '../../../platform/audit.ts';
import { type CommandCtx, type ReadCtx, requireReach } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import type { ResourceRight, Rights } from '../../../platform/rights.ts';
import { requireWithinOwn } from '../accounts/grants.ts';
import { newKey } from '../credentials.ts';
import { keyAlreadyOver, keyNeedsPlace, notFound } from '../errors.ts';
import { keptRights, requireKnown } from '../positions/rights-json.ts';

export interface CreateApiKey {
  id?: string;
  name: string;
  rights: Readonly<Record<string, Partial<ResourceRight>>>;
  studioIds: readonly string[];
  expiresAt: Date | null;
}

/**
 * Makes a key for another program. It may do what its rights say and never more than whoever made it; the key itself is
 * shown once and kept only as a hash.
 */
export async function createApiKey(ctx: CommandCtx, input: CreateApiKey): Promise<{ id: string; key: string }> {
  requireReach(ctx, 'access.api_key', 'add');
  if (input.expiresAt && input.expiresAt <= ctx.now) throw keyAlreadyOver();
  requireKnown(input.rights);
  const rights = keptRights(input.rights);
  requirePlaces(rights, input.studioIds);
  requireWithinOwn(ctx, {
    rights,
    studioIds: input.studioIds,
    regionStudioIds: input.studioIds,
    companyStudioIds: input.studioIds,
  });
  const id = input.id ?? newId();
  const token = newKey('sk', ctx.networkId);
  await ctx.db
    .insertInto('access.api_key')
    .values({
      network_id: ctx.networkId,
      id,
      name: input.name,
      token_hash: token.hash,
      last_four: token.text.slice(-4),
      rights: JSON.stringify(rights),
      studio_ids: [...input.studioIds],
      created_by: ctx.actor.kind === 'account' ? ctx.actor.id : null,
      created_at: ctx.now,
      expires_at: input.expiresAt,
    })
    .execute();
  recordChange(ctx, {
    action: 'api_key.add',
    objectType: 'api_key',
    objectId: id,
    after: { name: input.name, rights, studioIds: input.studioIds, expiresAt: input.expiresAt?.toISOString() ?? null },
  });
  return { id, key: token.text };
}

/** Ends a key at once. */
export async function revokeApiKey(ctx: CommandCtx, apiKeyId: string): Promise<void> {
  requireReach(ctx, 'access.api_key', 'delete');
  const key = await ctx.db
    .updateTable('access.api_key')
    .set({ revoked_at: ctx.now })
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', apiKeyId)
    .where('revoked_at', 'is', null)
    .returning('name')
    .executeTakeFirst();
  if (!key) throw notFound();
  recordChange(ctx, {
    action: 'api_key.revoke',
    objectType: 'api_key',
    objectId: apiKeyId,
    before: { name: key.name },
  });
}

/** All keys of the network, the working ones first; the keys themselves are nowhere. */
export async function listApiKeys(ctx: ReadCtx) {
  requireReach(ctx, 'access.api_key', 'view');
  const rows = await ctx.db
    .selectFrom('access.api_key as k')
    .leftJoin('access.account as a', (join) =>
      join.onRef('a.network_id', '=', 'k.network_id').onRef('a.id', '=', 'k.created_by'),
    )
    .select([
      'k.id',
      'k.name',
      'k.last_four as lastFour',
      'k.rights',
      'k.studio_ids as studioIds',
      'k.created_at as createdAt',
      'k.last_used_at as lastUsedAt',
      'k.expires_at as expiresAt',
      'k.revoked_at as revokedAt',
      'a.id as creatorId',
      'a.display_name as creatorName',
    ])
    .where('k.network_id', '=', ctx.networkId)
    .orderBy('k.revoked_at', (order) => order.desc().nullsFirst())
    .orderBy('k.created_at', 'desc')
    .limit(500)
    .execute();
  const items = rows.map(({ creatorId, creatorName, rights, ...row }) => ({
    ...row,
    rights: rights as unknown as Rights,
    createdBy: creatorId && creatorName ? { id: creatorId, name: creatorName } : null,
  }));
  return { items };
}

/** A key owns no records and sits in no region: it reaches the network, or the studios it names. */
function requirePlaces(rights: Rights, studioIds: readonly string[]): void {
  for (const [resource, { scope }] of Object.entries(rights)) {
    if (scope !== 'network' && (scope !== 'studio' || studioIds.length === 0)) throw keyNeedsPlace({ resource });
  }
}
