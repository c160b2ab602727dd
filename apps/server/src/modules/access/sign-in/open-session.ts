import { recordChange } from '../../../platform/audit.ts';
import type { CommandCtx } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { newToken } from '../credentials.ts';
import { sessionDays } from './session-cookie.ts';

/** Starts a session of an account and answers the secret for its cookie, which is not stored. */
export async function openSession(ctx: CommandCtx, input: { accountId: string; userAgent: string }): Promise<string> {
  const token = newToken(ctx.networkId);
  const id = newId();
  const userAgent = input.userAgent.slice(0, 400);
  await ctx.db
    .insertInto('access.session')
    .values({
      network_id: ctx.networkId,
      id,
      account_id: input.accountId,
      token_hash: token.hash,
      user_agent: userAgent,
      ip: ctx.ip,
      created_at: ctx.now,
      seen_at: ctx.now,
      expires_at: new Date(ctx.now.getTime() + sessionDays * 86_400_000),
    })
    .execute();
  await ctx.db
    .updateTable('access.account')
    .set({ last_sign_in_at: ctx.now })
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', input.accountId)
    .execute();
  recordChange(ctx, {
    action: 'session.start',
    objectType: 'account',
    objectId: input.accountId,
    after: { sessionId: id, userAgent },
  });
  return token.text;
}
