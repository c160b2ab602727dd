import type { Selectable } from 'kysely';
import type * as z from 'zod';
import type { ReadCtx } from '../../../platform/context.ts';
import type { OrgSeatMap } from '../../../platform/db/schema.generated.ts';
import { findRoom } from '../rooms/edit-room.ts';
import { planFaults, seatCount } from './check-plan.ts';
import type { SeatMapView } from './schema.ts';

type SeatMap = z.output<typeof SeatMapView>;

/** All versions of a hall's seat map, newest first. */
export async function listSeatMaps(ctx: ReadCtx, roomId: string): Promise<{ items: SeatMap[] }> {
  await findRoom(ctx, roomId, 'view');
  const rows = await ctx.db
    .selectFrom('org.seat_map')
    .selectAll()
    .where('network_id', '=', ctx.networkId)
    .where('room_id', '=', roomId)
    .orderBy('version_no', 'desc')
    .limit(50)
    .execute();
  return { items: rows.map(toSeatMap) };
}

export function toSeatMap(row: Selectable<OrgSeatMap>): SeatMap {
  const items = row.items as unknown as SeatMap['items'];
  const plan = { widthCm: row.width_cm, heightCm: row.height_cm, items };
  return {
    ...plan,
    id: row.id,
    roomId: row.room_id,
    versionNo: row.version_no,
    state: row.state as SeatMap['state'],
    seats: seatCount(items),
    faults: planFaults(plan),
    updatedAt: row.updated_at,
    publishedAt: row.published_at,
  };
}
