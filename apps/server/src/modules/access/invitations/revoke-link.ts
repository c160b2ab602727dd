import { recordChange } from '../../../platform/audit.ts';
import type { CommandCtx } from '../../../platform/context.ts';
import { requireAccountReach } from '../accounts/account-reach.ts';
import { requireMayHandle } from '../accounts/grants.ts';
import { notFound } from '../errors.ts';

/** Takes a link back that nobody used; an invited person without any other way in has no access again. */
export async function revokeLink(ctx: CommandCtx, invitationId: string): Promise<void> {
  const link = await ctx.db
    .updateTable('access.invitation')
    .set({ revoked_at: ctx.now, sealed_link: null })
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', invitationId)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .returning(['account_id', 'purpose'])
    .executeTakeFirst();
  if (!link) throw notFound();
  await requireAccountReach(ctx, link.account_id, 'edit');
  await requireMayHandle(ctx, link.account_id);
  await ctx.db
    .updateTable('access.account')
    .set((eb) => ({ state: 'no_sign_in', version: eb('version', '+', 1) }))
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', link.account_id)
    .where('state', '=', 'invited')
    .execute();
  recordChange(ctx, {
    action: 'account.revoke_link',
    objectType: 'account',
    objectId: link.account_id,
    before: { invitationId, purpose: link.purpose },
  });
}
