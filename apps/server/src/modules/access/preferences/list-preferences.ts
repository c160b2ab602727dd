import type { ReadCtx } from '../../../platform/context.ts';

/** What this person has chosen for their own screens, by key. */
export async function listPreferences(ctx: ReadCtx): Promise<Record<string, unknown>> {
  const rows = await ctx.db
    .selectFrom('access.preference')
    .select(['key', 'value'])
    .where('network_id', '=', ctx.networkId)
    .where('account_id', '=', ctx.actor.id)
    .execute();
  return Object.fromEntries(rows.map(({ key, value }) => [key, value]));
}
