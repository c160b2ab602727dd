import { sql } from 'kysely';
import type { CommandCtx } from '../../../platform/context.ts';
import { notFound, tooManyPreferences } from '../errors.ts';

const atMost = 50;

/**
 * Keeps one choice of the person for their own screens, or forgets it when the value is null. The last one to say it counts:
 * two devices of one person are no conflict. A program has no screens and keeps nothing.
 */
export async function keepPreference(ctx: CommandCtx, { key, value }: { key: string; value: unknown }): Promise<void> {
  const own = { network_id: ctx.networkId, account_id: ctx.actor.id };
  if (value === null) {
    await ctx.db
      .deleteFrom('access.preference')
      .where('network_id', '=', own.network_id)
      .where('account_id', '=', own.account_id)
      .where('key', '=', key)
      .execute();
    return;
  }
  const { rows } = await sql<{ has_account: boolean; others: number }>`
    select exists (select from access.account where network_id = ${own.network_id} and id = ${own.account_id}) as has_account,
      (select count(*)::int from access.preference
        where network_id = ${own.network_id} and account_id = ${own.account_id} and key <> ${key}) as others`.execute(
    ctx.db,
  );
  const found = rows[0];
  if (!found?.has_account) throw notFound();
  if (found.others >= atMost) throw tooManyPreferences({ atMost });
  const kept = { value: JSON.stringify(value), changed_at: ctx.now };
  await ctx.db
    .insertInto('access.preference')
    .values({ ...own, key, ...kept })
    .onConflict((conflict) => conflict.columns(['network_id', 'account_id', 'key']).doUpdateSet(kept))
    .execute();
}
