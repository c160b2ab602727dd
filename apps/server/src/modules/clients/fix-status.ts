import { recordChange } from '../../platform/audit.ts';
import type { CommandCtx } from '../../platform/context.ts';
import { clientRecord } from './client-record.ts';
import { announceStatus } from './edit-client.ts';
import { fixedStatusInPast } from './errors.ts';
import { dayOf } from './model.ts';
import { requireClient } from './reach.ts';
import type { FixStatus } from './schema.ts';

/** Fixes the status by hand, with a reason and to a date if wished; without a choice it is automatic again [CLI-040i]. */
export async function fixStatus(
  ctx: CommandCtx,
  { clientId, choice }: { clientId: string; choice: FixStatus | null },
): Promise<void> {
  await requireClient(ctx, clientId, 'edit');
  if (choice?.until && choice.until < dayOf(ctx.now)) throw fixedStatusInPast();
  const before = await clientRecord(ctx, clientId);
  const fixed = {
    fixed_status: choice?.status ?? null,
    fixed_status_until: choice?.until ?? null,
    fixed_status_reason: choice?.reason ?? null,
  };
  await ctx.db
    .updateTable('clients.client')
    .set((expression) => ({ ...fixed, version: expression('version', '+', 1) }))
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', clientId)
    .execute();
  recordChange(ctx, {
    action: choice ? 'client.fix_status' : 'client.unfix_status',
    objectType: 'client',
    objectId: clientId,
    studioId: before.home_studio_id,
    before: { status: before.fixed_status, until: before.fixed_status_until, reason: before.fixed_status_reason },
    after: { status: fixed.fixed_status, until: fixed.fixed_status_until, reason: fixed.fixed_status_reason },
  });
  announceStatus(ctx, before, { ...before, ...fixed });
}
