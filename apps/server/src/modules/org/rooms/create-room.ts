import type * as z from 'zod';
import { recordChange } from '../../../platform/audit.ts';
import type { CommandCtx } from '../../../platform/context.ts';
import { publish } from '../../../platform/events.ts';
import type { WeekHours } from '../../../platform/http/schemas.ts';
import { newId } from '../../../platform/ids.ts';
import { brokeConstraint } from '../../../platform/refusal.ts';
import { idTaken, nameTaken, ofOtherStudio, roomHoursOutside } from '../errors.ts';
import { roomChanged } from '../events.ts';
import { tidyWeek, weekWithin } from '../hours.ts';
import { columnsOf } from '../records.ts';
import { findStudio, hoursOf, type StudioRow } from '../studios/find-studio.ts';
import { roomView } from './list-rooms.ts';
import type { CreateRoomBody, RoomView } from './schema.ts';

/** Adds a hall or a room to a studio. From this instant its lanes can be reserved. */
export async function createRoom(
  ctx: CommandCtx,
  input: z.output<typeof CreateRoomBody>,
): Promise<z.output<typeof RoomView>> {
  const studio = await findStudio(ctx, input.studioId, 'org.room', 'add');
  requireHoursWithin(studio, input.name, input.weekHours);
  await requireDepartmentOf(ctx, studio.id, input.departmentId);
  const { last } = await ctx.db
    .selectFrom('org.room')
    .select((at) => at.fn.max('sort_order').as('last'))
    .where('network_id', '=', ctx.networkId)
    .where('studio_id', '=', studio.id)
    .executeTakeFirstOrThrow();

  const { id = newId(), ...rest } = input;
  const fields = { ...rest, weekHours: rest.weekHours && tidyWeek(rest.weekHours) };
  await ctx.db
    .insertInto('org.room')
    .values({ ...columnsOf(fields), id, network_id: ctx.networkId, sort_order: Number(last ?? -1) + 1 } as never)
    .execute()
    .catch(asRefusal(input.name));

  recordChange(ctx, { action: 'room.create', objectType: 'room', objectId: id, studioId: studio.id, after: fields });
  publish(ctx, roomChanged, { subjectId: id, studioId: studio.id, data: { name: input.name } });
  return roomView(ctx, id);
}

export function requireHoursWithin(studio: StudioRow, name: string, hours: WeekHours | null | undefined): void {
  if (hours && !weekWithin(hours, hoursOf(studio))) throw roomHoursOutside({ names: [name], rooms: name });
}

/** A department of another studio would put the room into the wrong journal. */
export async function requireDepartmentOf(
  ctx: CommandCtx,
  studioId: string,
  departmentId: string | null | undefined,
): Promise<void> {
  if (!departmentId) return;
  const department = await ctx.db
    .selectFrom('org.department')
    .select('studio_id')
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', departmentId)
    .executeTakeFirst();
  if (department?.studio_id !== studioId) throw ofOtherStudio();
}

export function asRefusal(name: string): (error: unknown) => never {
  return (error) => {
    if (brokeConstraint(error, 'room_name_unique')) throw nameTaken({ name: name.trim() });
    if (brokeConstraint(error, 'room_pkey')) throw idTaken();
    throw error;
  };
}
