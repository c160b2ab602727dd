import { type ReadCtx, requireReach } from '../../../platform/context.ts';
import type { Action } from '../../../platform/rights.ts';
import { notFound } from '../errors.ts';
import { grantsOf } from './grants.ts';

/** Refuses as if there were nobody when the person works in none of the studios where the actor may do this. */
export async function requireAccountReach(ctx: ReadCtx, accountId: string, action: Action): Promise<void> {
  const reach = requireReach(ctx, 'access.account', action);
  if (reach.everywhere && (ctx.actor.kind === 'system' || accountId === ctx.actor.id)) return;
  const { grants } = await grantsOf(ctx, accountId);
  const studioIds = grants.flatMap((grant) => grant.studioIds);
  if (studioIds.some((id) => reach.studioIds.includes(id))) return;
  if (!reach.everywhere) throw notFound();
  // The first person of a new franchise is invited by whoever founded it, so an invitation is left out.
  if (action !== 'add' && (await areClosedToHead(ctx, studioIds))) throw notFound();
}

/** Whether all these studios belong to partners whose people the head company may not see [ACC-013]. */
async function areClosedToHead(ctx: ReadCtx, studioIds: readonly string[]): Promise<boolean> {
  const distinct = [...new Set(studioIds)];
  if (distinct.length === 0) return false;
  const closed = await ctx.db
    .selectFrom('read.partner_studio')
    .select('studio_id')
    .where('network_id', '=', ctx.networkId)
    .where('studio_id', 'in', distinct)
    .where('is_open_to_head', '=', false)
    .execute();
  return closed.length === distinct.length;
}
