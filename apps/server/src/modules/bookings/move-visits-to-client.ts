import { recordChange } from '../../platform/audit.ts';
import type { CommandCtx } from '../../platform/context.ts';
import { publish } from '../../platform/events.ts';
import { visitChanged } from './events.ts';

/** Hands all visits of one client over to another: part of a merge, which asks for the rights. */
export async function moveVisitsToClient(
  ctx: CommandCtx,
  { fromClientId, toClientId }: { fromClientId: string; toClientId: string },
): Promise<number> {
  const moved = await ctx.db
    .updateTable('bookings.visit')
    .set((row) => ({ client_id: toClientId, version: row('version', '+', 1) }))
    .where('network_id', '=', ctx.networkId)
    .where('client_id', '=', fromClientId)
    .returning(['id', 'studio_id'])
    .execute();
  for (const visit of moved) {
    const data = { visitId: visit.id, studioId: visit.studio_id, clientId: toClientId };
    publish(ctx, visitChanged, { subjectId: visit.id, studioId: visit.studio_id, data });
    recordChange(ctx, {
      action: 'visit.change_client',
      objectType: 'visit',
      objectId: visit.id,
      studioId: visit.studio_id,
      before: { clientId: fromClientId },
      after: { clientId: toClientId },
    });
  }
  return moved.length;
}
