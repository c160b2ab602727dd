import { recordChange } from '../../../platform/audit.ts';
import { type CommandCtx, type ReadCtx, requireReach } from '../../../platform/context.ts';
import { publish } from '../../../platform/events.ts';
import type { Action } from '../../../platform/rights.ts';
import { requireWithin } from '../../org/public.ts';
import { notAHall, notFound } from '../errors.ts';
import { hallClassTypesChanged } from '../events.ts';
import { asRefusal } from '../records.ts';

/** The class types a hall names [ORG-017]; an empty answer means that it accepts all [ORG-018i]. */
export async function readHallClassTypes(ctx: ReadCtx, roomId: string): Promise<{ classTypeIds: string[] }> {
  await hallInReach(ctx, roomId, 'view');
  return { classTypeIds: await namedBy(ctx, roomId) };
}

export interface SetHallClassTypes {
  roomId: string;
  classTypeIds: readonly string[];
}

/** Chooses the class types that take place in a hall; none chosen lets all of them in. */
export async function setHallClassTypes(
  ctx: CommandCtx,
  { roomId, classTypeIds }: SetHallClassTypes,
): Promise<{ classTypeIds: string[] }> {
  const hall = await hallInReach(ctx, roomId, 'edit');
  if (hall.kind !== 'hall') throw notAHall();
  const before = await namedBy(ctx, roomId);
  const after = [...new Set(classTypeIds)].sort();
  await ctx.db
    .deleteFrom('catalogue.room_class_type')
    .where('network_id', '=', ctx.networkId)
    .where('room_id', '=', roomId)
    .execute();
  if (after.length > 0) {
    await ctx.db
      .insertInto('catalogue.room_class_type')
      .values(after.map((classTypeId) => ({ network_id: ctx.networkId, room_id: roomId, class_type_id: classTypeId })))
      .execute()
      .catch(asRefusal(''));
  }
  recordChange(ctx, {
    action: 'room.class_types',
    objectType: 'room',
    objectId: roomId,
    studioId: hall.studio_id,
    before: { classTypeIds: before },
    after: { classTypeIds: after },
  });
  publish(ctx, hallClassTypesChanged, {
    subjectId: roomId,
    studioId: hall.studio_id,
    data: { roomId, classTypeIds: after },
  });
  return { classTypeIds: after };
}

async function hallInReach(ctx: ReadCtx, roomId: string, action: Action) {
  const reach = requireReach(ctx, 'org.room', action);
  const room = await ctx.db
    .selectFrom('org.room')
    .select(['kind', 'studio_id'])
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', roomId)
    .executeTakeFirst();
  if (!room) throw notFound();
  requireWithin(reach, room.studio_id);
  return room;
}

async function namedBy(ctx: ReadCtx, roomId: string): Promise<string[]> {
  const rows = await ctx.db
    .selectFrom('catalogue.room_class_type')
    .select('class_type_id')
    .where('network_id', '=', ctx.networkId)
    .where('room_id', '=', roomId)
    .orderBy('class_type_id')
    .execute();
  return rows.map((row) => row.class_type_id);
}
