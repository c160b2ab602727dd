import { recordChange } from '../../../platform/audit.ts';
import type { CommandCtx } from '../../../platform/context.ts';
import { notFound, wrongPassword } from '../errors.ts';
import { endSessionsOf } from './end-sessions.ts';
import { passwordMatches } from './password.ts';
import { requireGoodPassword } from './password-policy.ts';
import { storePassword } from './store-password.ts';

/** Changes one's own password; sessions on other devices end. */
export async function changePassword(ctx: CommandCtx, input: { current: string; next: string }): Promise<void> {
  const account = await requireOwnPassword(ctx, input.current);
  requireGoodPassword(input.next, [account.email, account.phone, account.display_name]);
  await storePassword(ctx, ctx.actor.id, input.next);
  await endSessionsOf(ctx, ctx.actor.id, ctx.actor.sessionId);
  recordChange(ctx, { action: 'account.change_password', objectType: 'account', objectId: ctx.actor.id });
}

/** Refuses unless this is the password of whoever is signed in. */
export async function requireOwnPassword(ctx: CommandCtx, password: string) {
  const account = await ctx.db
    .selectFrom('access.account')
    .select(['password_hash', 'email', 'phone', 'display_name'])
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', ctx.actor.id)
    .executeTakeFirst();
  if (!account) throw notFound();
  if (!(await passwordMatches(account.password_hash, password))) throw wrongPassword();
  return account;
}
