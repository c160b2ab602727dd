import { recordChange } from '../../../platform/audit.ts';
import type { CommandCtx, ReadCtx } from '../../../platform/context.ts';
import { notFound } from '../errors.ts';

/** One's own open sessions, the one in use first [ACC-001i]. */
export async function listSessions(ctx: ReadCtx) {
  const rows = await ctx.db
    .selectFrom('access.session')
    .select([
      'id',
      'user_agent as userAgent',
      'ip',
      'created_at as createdAt',
      'seen_at as seenAt',
      'expires_at as expiresAt',
    ])
    .where('network_id', '=', ctx.networkId)
    .where('account_id', '=', ctx.actor.id)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', ctx.now)
    .orderBy('seen_at', 'desc')
    .limit(200)
    .execute();
  const items = rows.map((row) => ({ ...row, isCurrent: row.id === ctx.actor.sessionId }));
  return { items: [...items.filter(({ isCurrent }) => isCurrent), ...items.filter(({ isCurrent }) => !isCurrent)] };
}

/** Ends one of one's own sessions on another device. */
export async function endSession(ctx: CommandCtx, sessionId: string): Promise<void> {
  const { numUpdatedRows } = await ctx.db
    .updateTable('access.session')
    .set({ revoked_at: ctx.now })
    .where('network_id', '=', ctx.networkId)
    .where('account_id', '=', ctx.actor.id)
    .where('id', '=', sessionId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw notFound();
  recordChange(ctx, {
    action: 'session.end',
    objectType: 'account',
    objectId: ctx.actor.id,
    before: { sessionId },
  });
}

/** Ends all of one's own sessions but the one in use. */
export async function endOtherSessions(ctx: CommandCtx): Promise<{ ended: number }> {
  const ended = await endSessionsOf(ctx, ctx.actor.id, ctx.actor.sessionId);
  if (ended > 0) {
    recordChange(ctx, {
      action: 'session.end_others',
      objectType: 'account',
      objectId: ctx.actor.id,
      before: { sessions: ended },
    });
  }
  return { ended };
}

/** Ends an account's sessions, save one; answers how many. */
export async function endSessionsOf(ctx: CommandCtx, accountId: string, except?: string): Promise<number> {
  let statement = ctx.db
    .updateTable('access.session')
    .set({ revoked_at: ctx.now })
    .where('network_id', '=', ctx.networkId)
    .where('account_id', '=', accountId)
    .where('revoked_at', 'is', null);
  if (except) statement = statement.where('id', '!=', except);
  const { numUpdatedRows } = await statement.executeTakeFirst();
  return Number(numUpdatedRows);
}
