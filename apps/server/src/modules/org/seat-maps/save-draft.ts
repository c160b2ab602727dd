import type * as z from 'zod';
import { recordChange } from '../../../platform/audit.ts';
import type { CommandCtx } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { onConstraint } from '../../../platform/refusal.ts';
import { noDraft, versionConflict } from '../errors.ts';
import { findRoom } from '../rooms/edit-room.ts';
import { toSeatMap } from './list-seat-maps.ts';
import type { SeatMapDraftBody, SeatMapView } from './schema.ts';

export interface SaveSeatMapDraft extends z.output<typeof SeatMapDraftBody> {
  roomId: string;
}

/**
 * Keeps the draft of a hall's seat map, unfinished as it may be: its faults are told, and refused only on publishing. The
 * published version is untouched.
 */
export async function saveSeatMapDraft(
  ctx: CommandCtx,
  { roomId, seenAt, ...plan }: SaveSeatMapDraft,
): Promise<z.output<typeof SeatMapView>> {
  const room = await findRoom(ctx, roomId, 'edit');
  const draft = await draftOf(ctx, roomId);
  if (draft && seenAt && draft.updated_at.getTime() !== seenAt.getTime()) throw versionConflict();

  const values = {
    width_cm: plan.widthCm,
    height_cm: plan.heightCm,
    items: JSON.stringify(plan.items),
    updated_by: ctx.actor.id,
    updated_at: ctx.now,
  };
  const row = draft
    ? await ctx.db
        .updateTable('org.seat_map')
        .set(values)
        .where('network_id', '=', ctx.networkId)
        .where('id', '=', draft.id)
        .returningAll()
        .executeTakeFirstOrThrow()
    : await ctx.db
        .insertInto('org.seat_map')
        .values({
          ...values,
          network_id: ctx.networkId,
          id: newId(),
          room_id: roomId,
          version_no: (await lastVersion(ctx, roomId)) + 1,
          state: 'draft',
        })
        .returningAll()
        .executeTakeFirstOrThrow()
        .catch(onConstraint('seat_map', () => versionConflict()));

  recordChange(ctx, {
    action: 'seat_map.save_draft',
    objectType: 'room',
    objectId: roomId,
    studioId: room.studio_id,
    after: { versionNo: row.version_no, items: plan.items.length },
  });
  return toSeatMap(row);
}

/** Throws the draft away; the published version stays. */
export async function discardSeatMapDraft(ctx: CommandCtx, roomId: string): Promise<void> {
  const room = await findRoom(ctx, roomId, 'edit');
  const draft = await draftOf(ctx, roomId);
  if (!draft) throw noDraft();
  await ctx.db.deleteFrom('org.seat_map').where('network_id', '=', ctx.networkId).where('id', '=', draft.id).execute();
  recordChange(ctx, {
    action: 'seat_map.discard_draft',
    objectType: 'room',
    objectId: roomId,
    studioId: room.studio_id,
    before: { versionNo: draft.version_no },
  });
}

/** The draft, locked so that saving and publishing happen one after the other. */
export async function draftOf(ctx: CommandCtx, roomId: string) {
  return ctx.db
    .selectFrom('org.seat_map')
    .selectAll()
    .where('network_id', '=', ctx.networkId)
    .where('room_id', '=', roomId)
    .where('state', '=', 'draft')
    .forUpdate()
    .executeTakeFirst();
}

async function lastVersion(ctx: CommandCtx, roomId: string): Promise<number> {
  const { last } = await ctx.db
    .selectFrom('org.seat_map')
    .select((at) => at.fn.max('version_no').as('last'))
    .where('network_id', '=', ctx.networkId)
    .where('room_id', '=', roomId)
    .executeTakeFirstOrThrow();
  return Number(last ?? 0);
}
