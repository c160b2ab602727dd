import type * as z from 'zod';
import { recordChange } from '../../../platform/audit.ts';
import { type CommandCtx, requireReach } from '../../../platform/context.ts';
import { publish } from '../../../platform/events.ts';
import { notFound } from '../errors.ts';
import { equipmentChanged } from '../events.ts';
import { requireWithin } from '../reach.ts';
import { viewOf, writeEdit } from '../records.ts';
import { requireDepartmentOf } from '../rooms/create-room.ts';
import { findStudio } from '../studios/find-studio.ts';
import { requireRoomOf } from './create-equipment.ts';
import { equipmentView } from './list-equipment.ts';
import type { EditEquipmentBody, EquipmentView } from './schema.ts';

export interface EditEquipment extends z.output<typeof EditEquipmentBody> {
  equipmentId: string;
}

/**
 * Changes an apparatus, moves it to another room or studio, or archives it. A move to another studio leaves the old room
 * and department behind unless new ones are named.
 */
export async function editEquipment(
  ctx: CommandCtx,
  { equipmentId, ...input }: EditEquipment,
): Promise<z.output<typeof EquipmentView>> {
  const reach = requireReach(ctx, 'org.equipment', 'edit');
  const before = await ctx.db
    .selectFrom('org.equipment')
    .selectAll()
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', equipmentId)
    .executeTakeFirst();
  if (!before) throw notFound();
  requireWithin(reach, before.studio_id);
  if (input.isArchived !== undefined) requireWithin(requireReach(ctx, 'org.equipment', 'delete'), before.studio_id);

  const fields = { ...input };
  const studioId = input.studioId ?? before.studio_id;
  if (studioId !== before.studio_id) {
    await findStudio(ctx, studioId, 'org.equipment', 'edit');
    fields.roomId ??= null;
    fields.departmentId ??= null;
  }
  await requireDepartmentOf(ctx, studioId, fields.departmentId);
  await requireRoomOf(ctx, studioId, fields.roomId);
  const after = await writeEdit(ctx, 'org.equipment', before, fields);

  recordChange(ctx, {
    action: 'equipment.edit',
    objectType: 'equipment',
    objectId: equipmentId,
    studioId,
    before: viewOf(before),
    after: viewOf(after),
  });
  const view = await equipmentView(ctx, equipmentId);
  publish(ctx, equipmentChanged, {
    subjectId: equipmentId,
    studioId,
    data: { name: view.name, kind: view.kind, state: view.state },
  });
  return view;
}
