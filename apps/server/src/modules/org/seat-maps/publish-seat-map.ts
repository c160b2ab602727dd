import type * as z from 'zod';
import { recordChange } from '../../../platform/audit.ts';
import type { CommandCtx } from '../../../platform/context.ts';
import { publish } from '../../../platform/events.ts';
import { noDraft, seatMapWrong } from '../errors.ts';
import { seatMapPublished } from '../events.ts';
import { findRoom } from '../rooms/edit-room.ts';
import { toSeatMap } from './list-seat-maps.ts';
import { draftOf } from './save-draft.ts';
import type { SeatMapView } from './schema.ts';

/**
 * Makes the draft the version that holds for new classes [ORG-019i]. The former version is kept: classes that were made
 * with it keep their places.
 */
export async function publishSeatMap(ctx: CommandCtx, roomId: string): Promise<z.output<typeof SeatMapView>> {
  const room = await findRoom(ctx, roomId, 'edit');
  const draft = await draftOf(ctx, roomId);
  if (!draft) throw noDraft();
  const { seats, faults } = toSeatMap(draft);
  const fault = faults[0];
  if (fault) throw seatMapWrong(fault);

  await ctx.db
    .updateTable('org.seat_map')
    .set({ state: 'archived' })
    .where('network_id', '=', ctx.networkId)
    .where('room_id', '=', roomId)
    .where('state', '=', 'published')
    .execute();
  const row = await ctx.db
    .updateTable('org.seat_map')
    .set({ state: 'published', published_at: ctx.now, updated_at: ctx.now, updated_by: ctx.actor.id })
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', draft.id)
    .returningAll()
    .executeTakeFirstOrThrow();

  recordChange(ctx, {
    action: 'seat_map.publish',
    objectType: 'room',
    objectId: roomId,
    studioId: room.studio_id,
    after: { versionNo: row.version_no, seats },
  });
  publish(ctx, seatMapPublished, {
    subjectId: roomId,
    studioId: room.studio_id,
    data: { seatMapId: row.id, versionNo: row.version_no, seats },
  });
  return toSeatMap(row);
}
