import { recordChange } from '../../../platform/audit.ts';
import type { CommandCtx } from '../../../platform/context.ts';

/** Ends the session this request came with. A key of another program has none, and nothing happens. */
export async function signOut(ctx: CommandCtx): Promise<void> {
  if (!ctx.actor.sessionId) return;
  await ctx.db
    .updateTable('access.session')
    .set({ revoked_at: ctx.now })
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', ctx.actor.sessionId)
    .where('revoked_at', 'is', null)
    .execute();
  recordChange(ctx, {
    action: 'session.end',
    objectType: 'account',
    objectId: ctx.actor.id,
    before: { sessionId: ctx.actor.sessionId },
  });
}
