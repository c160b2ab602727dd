import { recordChange } from '../../../platform/audit.ts';
import type { CommandCtx } from '../../../platform/context.ts';
import { publish } from '../../../platform/events.ts';
import { lastOwner, notFound, notYourself } from '../errors.ts';
import { accountBlocked, accountUnblocked } from '../events.ts';
import { endSessionsOf } from '../sign-in/end-sessions.ts';
import { requireMayHandle } from './grants.ts';

/** Shuts a person out at once: all sessions end, links stop working. The last owner stays. */
export async function blockAccount(ctx: CommandCtx, accountId: string): Promise<void> {
  if (accountId === ctx.actor.id) throw notYourself();
  await requireMayHandle(ctx, accountId);
  const account = await readAccount(ctx, accountId);
  if (account.state === 'blocked') return;
  if (account.is_owner) await requireAnotherOwner(ctx, accountId);
  await setState(ctx, accountId, 'blocked');
  await endSessionsOf(ctx, accountId);
  await ctx.db
    .updateTable('access.invitation')
    .set({ revoked_at: ctx.now, sealed_link: null })
    .where('network_id', '=', ctx.networkId)
    .where('account_id', '=', accountId)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .execute();
  note(ctx, accountId, 'account.block', account.state, 'blocked');
  publish(ctx, accountBlocked, { subjectId: accountId, data: { accountId } });
}

/** Lets a blocked person in again, with the password they had. */
export async function unblockAccount(ctx: CommandCtx, accountId: string): Promise<void> {
  await requireMayHandle(ctx, accountId);
  const account = await readAccount(ctx, accountId);
  if (account.state !== 'blocked') return;
  const state = account.password_hash ? 'active' : 'no_sign_in';
  await setState(ctx, accountId, state);
  note(ctx, accountId, 'account.unblock', 'blocked', state);
  publish(ctx, accountUnblocked, { subjectId: accountId, data: { accountId } });
}

/** Refuses when no other active owner would be left; owners are locked, so that two cannot remove each other. */
export async function requireAnotherOwner(ctx: CommandCtx, accountId: string): Promise<void> {
  const owners = await ctx.db
    .selectFrom('access.account')
    .select(['id', 'state'])
    .where('network_id', '=', ctx.networkId)
    .where('is_owner', '=', true)
    .orderBy('id')
    .forUpdate()
    .execute();
  if (!owners.some(({ id, state }) => id !== accountId && state === 'active')) throw lastOwner();
}

async function readAccount(ctx: CommandCtx, accountId: string) {
  const account = await ctx.db
    .selectFrom('access.account')
    .select(['state', 'is_owner', 'password_hash'])
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', accountId)
    .executeTakeFirst();
  if (!account) throw notFound();
  return account;
}

async function setState(ctx: CommandCtx, accountId: string, state: string): Promise<void> {
  await ctx.db
    .updateTable('access.account')
    .set((eb) => ({ state, version: eb('version', '+', 1) }))
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', accountId)
    .execute();
}

function note(ctx: CommandCtx, accountId: string, action: string, before: string, after: string): void {
  recordChange(ctx, {
    action,
    objectType: 'account',
    objectId: accountId,
    before: { state: before },
    after: { state: after },
  });
}
