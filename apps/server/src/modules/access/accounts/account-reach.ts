import { type ReadCtx, requireReach } from '../../../platform/context.ts';
import type { Action } from '../../../platform/rights.ts';
import { notFound } from '../errors.ts';
import { grantsOf } from './grants.ts';

/** Refuses as if there were nobody when the person works in none of the studios where the actor may do this. */
export async function requireAccountReach(ctx: ReadCtx, accountId: string, action: Action): Promise<void> {
  const reach = requireReach(ctx, 'access.account', action);
  if (reach.everywhere) return;
  const { grants } = await grantsOf(ctx, accountId);
  const isNear = grants.some((grant) => grant.studioIds.some((id) => reach.studioIds.includes(id)));
  if (!isNear) throw notFound();
}
