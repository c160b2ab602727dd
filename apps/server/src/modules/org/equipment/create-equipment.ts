import type * as z from 'zod';
import { recordChange } from '../../../platform/audit.ts';
import type { CommandCtx } from '../../../platform/context.ts';
import { publish } from '../../../platform/events.ts';
import { newId } from '../../../platform/ids.ts';
import { onConstraint } from '../../../platform/refusal.ts';
import { idTaken, ofOtherStudio } from '../errors.ts';
import { equipmentChanged } from '../events.ts';
import { columnsOf } from '../records.ts';
import { requireDepartmentOf } from '../rooms/create-room.ts';
import { findStudio } from '../studios/find-studio.ts';
import { equipmentView } from './list-equipment.ts';
import type { CreateEquipmentBody, EquipmentView } from './schema.ts';

/** Adds an apparatus to a studio. From this instant it can be reserved. */
export async function createEquipment(
  ctx: CommandCtx,
  input: z.output<typeof CreateEquipmentBody>,
): Promise<z.output<typeof EquipmentView>> {
  const { studioId } = input;
  await findStudio(ctx, studioId, 'org.equipment', 'add');
  await requireDepartmentOf(ctx, studioId, input.departmentId);
  await requireRoomOf(ctx, studioId, input.roomId);

  const { id = newId(), ...fields } = input;
  await ctx.db
    .insertInto('org.equipment')
    .values({ ...columnsOf(fields), id, network_id: ctx.networkId } as never)
    .execute()
    .catch(onConstraint('equipment_pkey', () => idTaken()));

  recordChange(ctx, { action: 'equipment.create', objectType: 'equipment', objectId: id, studioId, after: fields });
  publish(ctx, equipmentChanged, {
    subjectId: id,
    studioId,
    data: { name: input.name, kind: input.kind, state: input.state ?? 'in_use' },
  });
  return equipmentView(ctx, id);
}

/** An apparatus stands in a room of its own studio. */
export async function requireRoomOf(
  ctx: CommandCtx,
  studioId: string,
  roomId: string | null | undefined,
): Promise<void> {
  if (!roomId) return;
  const room = await ctx.db
    .selectFrom('org.room')
    .select('studio_id')
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', roomId)
    .executeTakeFirst();
  if (room?.studio_id !== studioId) throw ofOtherStudio();
}
