import type { Selectable } from 'kysely';
import type * as z from 'zod';
import { recordChange } from '../../../platform/audit.ts';
import { type CommandCtx, type ReadCtx, requireReach } from '../../../platform/context.ts';
import type { OrgRoom } from '../../../platform/db/schema.generated.ts';
import { publish } from '../../../platform/events.ts';
import type { Action } from '../../../platform/rights.ts';
import { notFound } from '../errors.ts';
import { roomChanged } from '../events.ts';
import { tidyWeek } from '../hours.ts';
import { requireWithin } from '../reach.ts';
import { viewOf, writeEdit } from '../records.ts';
import { findStudio } from '../studios/find-studio.ts';
import { asRefusal, requireDepartmentOf, requireHoursWithin } from './create-room.ts';
import { roomView } from './list-rooms.ts';
import type { EditRoomBody, RoomView } from './schema.ts';

export interface EditRoom extends z.output<typeof EditRoomBody> {
  roomId: string;
}

/** Changes a hall or room, archives it or takes it back. What is already booked in it stays. */
export async function editRoom(ctx: CommandCtx, { roomId, ...input }: EditRoom): Promise<z.output<typeof RoomView>> {
  const before = await findRoom(ctx, roomId, 'edit');
  if (input.isArchived !== undefined) requireWithin(requireReach(ctx, 'org.room', 'delete'), before.studio_id);
  const studio = await findStudio(ctx, before.studio_id, 'org.room', 'edit');
  requireHoursWithin(studio, input.name ?? before.name, input.weekHours);
  await requireDepartmentOf(ctx, before.studio_id, input.departmentId);
  const fields = { ...input, weekHours: input.weekHours && tidyWeek(input.weekHours) };

  const after = await writeEdit(ctx, 'org.room', before, fields).catch(asRefusal(input.name ?? before.name));

  recordChange(ctx, {
    action: 'room.edit',
    objectType: 'room',
    objectId: roomId,
    studioId: before.studio_id,
    before: viewOf(before),
    after: viewOf(after),
  });
  publish(ctx, roomChanged, { subjectId: roomId, studioId: before.studio_id, data: { name: after.name } });
  return roomView(ctx, roomId);
}

/** One room in which the actor may do this. */
export async function findRoom(ctx: ReadCtx, roomId: string, action: Action): Promise<Selectable<OrgRoom>> {
  const reach = requireReach(ctx, 'org.room', action);
  const row = await ctx.db
    .selectFrom('org.room')
    .selectAll()
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', roomId)
    .executeTakeFirst();
  if (!row) throw notFound();
  requireWithin(reach, row.studio_id);
  return row;
}
