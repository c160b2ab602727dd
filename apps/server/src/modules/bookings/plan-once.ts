import { sql } from 'kysely';
import type { ReadCtx } from '../../platform/context.ts';
import { planningOnce } from '../../platform/db/database.ts';

/**
 * For the rest of the transaction statements are planned once per connection, not for each set of values. Planning the big reads
 * of this module took several times as long as running them, and no value of theirs asks for another plan.
 */
export async function planOnce(ctx: ReadCtx): Promise<void> {
  if (!ctx.plansOnce) await sql.raw(planningOnce).execute(ctx.db);
}
