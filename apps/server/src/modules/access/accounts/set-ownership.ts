import { recordChange } from '../../../platform/audit.ts';
import type { CommandCtx } from '../../../platform/context.ts';
import { accountBlocked as isBlocked, notFound } from '../errors.ts';
import { requireAnotherOwner } from './block-account.ts';
import { requireOwner } from './grants.ts';

/** Makes somebody an owner of the network, or takes it back. Only owners do, and one always stays. */
export async function setOwnership(ctx: CommandCtx, input: { accountId: string; isOwner: boolean }): Promise<void> {
  await requireOwner(ctx);
  const account = await ctx.db
    .selectFrom('access.account')
    .select(['is_owner', 'state'])
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', input.accountId)
    .executeTakeFirst();
  if (!account) throw notFound();
  if (account.is_owner === input.isOwner) return;
  if (input.isOwner && account.state === 'blocked') throw isBlocked();
  if (!input.isOwner) await requireAnotherOwner(ctx, input.accountId);
  await ctx.db
    .updateTable('access.account')
    .set((eb) => ({ is_owner: input.isOwner, version: eb('version', '+', 1) }))
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', input.accountId)
    .execute();
  recordChange(ctx, {
    action: 'account.ownership',
    objectType: 'account',
    objectId: input.accountId,
    before: { isOwner: account.is_owner },
    after: { isOwner: input.isOwner },
  });
}
