import type { CommandCtx } from '../../platform/context.ts';

/** Who caused an event: a client herself (page, widget, bot), or somebody of the staff by name. */
export async function originOf(
  ctx: CommandCtx,
  event: { id: string; actorId: string | null },
): Promise<{ byClient: boolean; actor: { id: string; name: string } | null }> {
  const origin = await ctx.db
    .selectFrom('outbox.event as e')
    .leftJoin('access.account as a', (join) =>
      join.onRef('a.network_id', '=', 'e.network_id').onRef('a.id', '=', 'e.actor_id'),
    )
    .select(['e.channel', 'a.display_name'])
    .where('e.network_id', '=', ctx.networkId)
    .where('e.id', '=', event.id)
    .executeTakeFirst();
  return {
    byClient: origin?.channel === 'widget' || origin?.channel === 'bot',
    actor: event.actorId && origin?.display_name ? { id: event.actorId, name: origin.display_name } : null,
  };
}
