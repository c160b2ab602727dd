import { recordChange } from '../../platform/audit.ts';
import type { CommandCtx } from '../../platform/context.ts';
import { publish } from '../../platform/events.ts';
import { clientRecord } from './client-record.ts';
import { isAnonymised } from './errors.ts';
import { clientArchived, clientRestored } from './events.ts';
import { requireClient } from './reach.ts';

/** Puts a client away, or takes the card out again; history and bookings stay [CLI-031i]. */
export async function archiveClient(
  ctx: CommandCtx,
  { clientId, isArchived }: { clientId: string; isArchived: boolean },
): Promise<void> {
  await requireClient(ctx, clientId, 'delete');
  const before = await clientRecord(ctx, clientId);
  if (!isArchived && before.anonymised_at) throw isAnonymised();
  if ((before.archived_at !== null) === isArchived) return;
  await ctx.db
    .updateTable('clients.client')
    .set((expression) => ({ archived_at: isArchived ? ctx.now : null, version: expression('version', '+', 1) }))
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', clientId)
    .execute();
  recordChange(ctx, {
    action: isArchived ? 'client.archive' : 'client.restore',
    objectType: 'client',
    objectId: clientId,
    studioId: before.home_studio_id,
  });
  publish(ctx, isArchived ? clientArchived : clientRestored, {
    subjectId: clientId,
    studioId: before.home_studio_id,
    data: { clientId },
  });
}
