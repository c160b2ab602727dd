import { sql } from 'kysely';
import type * as z from 'zod';
import { recordChange } from '../../../platform/audit.ts';
import { type CommandCtx, requireReach } from '../../../platform/context.ts';
import { publish } from '../../../platform/events.ts';
import { notFound } from '../errors.ts';
import { equipmentChanged } from '../events.ts';
import { requireWithin } from '../reach.ts';
import type { EquipmentStateBody } from './schema.ts';

/** Puts several units into use, into maintenance or out of service at once; all of them or none. */
export async function changeEquipmentState(
  ctx: CommandCtx,
  { ids, state }: z.output<typeof EquipmentStateBody>,
): Promise<void> {
  const reach = requireReach(ctx, 'org.equipment', 'edit');
  const wanted = [...new Set(ids)];
  const before = await ctx.db
    .selectFrom('org.equipment')
    .select(['id', 'name', 'kind', 'state', 'studio_id'])
    .where('network_id', '=', ctx.networkId)
    .where('id', 'in', wanted)
    .forUpdate()
    .execute();
  if (before.length !== wanted.length) throw notFound();
  for (const unit of before) requireWithin(reach, unit.studio_id);

  await ctx.db
    .updateTable('org.equipment')
    .set({ state, version: sql`version + 1` })
    .where('network_id', '=', ctx.networkId)
    .where('id', 'in', wanted)
    .execute();
  for (const unit of before) {
    if (unit.state === state) continue;
    recordChange(ctx, {
      action: 'equipment.change_state',
      objectType: 'equipment',
      objectId: unit.id,
      studioId: unit.studio_id,
      before: { state: unit.state },
      after: { state },
    });
    publish(ctx, equipmentChanged, {
      subjectId: unit.id,
      studioId: unit.studio_id,
      data: { name: unit.name, kind: unit.kind, state },
    });
  }
}
