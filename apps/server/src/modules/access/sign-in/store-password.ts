import type { CommandCtx } from '../../../platform/context.ts';
import { hashPassword } from './password.ts';

/** Stores a password that has passed the policy. */
export async function storePassword(ctx: CommandCtx, accountId: string, password: string): Promise<void> {
  await ctx.db
    .updateTable('access.account')
    .set({ password_hash: await hashPassword(password), password_set_at: ctx.now })
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', accountId)
    .execute();
}
