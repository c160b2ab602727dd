import { sql } from 'kysely';
import type * as z from 'zod';
import { type ReadCtx, requireReach } from '../../../platform/context.ts';
import { departmentName } from '../departments/department-name.ts';
import { notFound } from '../errors.ts';
import { requireWithin } from '../reach.ts';
import { viewOf } from '../records.ts';
import type { RoomsQuery, RoomView } from './schema.ts';

type Room = z.output<typeof RoomView>;

/** Halls and rooms within reach, studio by studio in their set order. */
export async function listRooms(ctx: ReadCtx, query: z.output<typeof RoomsQuery>): Promise<{ items: Room[] }> {
  const reach = requireReach(ctx, 'org.room', 'view');
  let rows = rooms(ctx).where('room.archived_at', query.archived ? 'is not' : 'is', null);
  if (!reach.everywhere) {
    if (reach.studioIds.length === 0) return { items: [] };
    rows = rows.where('room.studio_id', 'in', [...reach.studioIds]);
  }
  if (query.studioId) rows = rows.where('room.studio_id', '=', query.studioId);
  if (query.studioIds?.length) rows = rows.where('room.studio_id', 'in', query.studioIds);
  if (query.departmentId) rows = rows.where('room.department_id', '=', query.departmentId);
  if (query.kind) rows = rows.where('room.kind', '=', query.kind);
  if (query.servicePlace !== undefined) rows = rows.where('room.is_service_place', '=', query.servicePlace);
  if (query.q) rows = rows.where('room.name', 'ilike', `%${query.q.replace(/[\\%_]/g, '\\$&')}%`);
  const found = await rows.execute();
  return { items: found.map((row) => toRoom(ctx, row)) };
}

/** One hall or room within reach. */
export async function readRoom(ctx: ReadCtx, roomId: string): Promise<Room> {
  const reach = requireReach(ctx, 'org.room', 'view');
  const room = await roomView(ctx, roomId);
  requireWithin(reach, room.studioId);
  return room;
}

/** What a command answers after it wrote the room. */
export async function roomView(ctx: ReadCtx, roomId: string): Promise<Room> {
  const row = await rooms(ctx).where('room.id', '=', roomId).executeTakeFirst();
  if (!row) throw notFound();
  return toRoom(ctx, row);
}

function rooms(ctx: ReadCtx) {
  return ctx.db
    .selectFrom('org.room as room')
    .innerJoin('org.studio as studio', (join) =>
      join.onRef('studio.network_id', '=', 'room.network_id').onRef('studio.id', '=', 'room.studio_id'),
    )
    .leftJoin('org.department as department', (join) =>
      join.onRef('department.network_id', '=', 'room.network_id').onRef('department.id', '=', 'room.department_id'),
    )
    .leftJoin('org.seat_map as map', (join) =>
      join
        .onRef('map.network_id', '=', 'room.network_id')
        .onRef('map.room_id', '=', 'room.id')
        .on('map.state', '=', 'published'),
    )
    .selectAll('room')
    .select([
      'studio.name as studio_name',
      'department.name as department_own_name',
      'department.preset as department_preset',
      'map.version_no as map_version_no',
      sql<number>`(select count(*)::int from jsonb_array_elements(map.items) i where i ->> 'kind' = 'seat')`.as(
        'map_seats',
      ),
      sql<boolean>`exists (select from org.seat_map d where d.network_id = room.network_id and d.room_id = room.id
        and d.state = 'draft')`.as('has_draft_seat_map'),
      sql<number>`(select count(*)::int from org.equipment e where e.network_id = room.network_id
        and e.room_id = room.id and e.archived_at is null)`.as('equipment_count'),
    ])
    .where('room.network_id', '=', ctx.networkId)
    .orderBy('studio.sort_order')
    .orderBy('room.sort_order')
    .orderBy('room.name');
}

function toRoom(ctx: ReadCtx, row: Awaited<ReturnType<ReturnType<typeof rooms>['execute']>>[number]): Room {
  return {
    ...viewOf(row),
    kind: row.kind as Room['kind'],
    weekHours: row.week_hours as unknown as Room['weekHours'],
    departmentName:
      row.department_own_name === null
        ? null
        : departmentName(ctx.locale, { name: row.department_own_name, preset: row.department_preset }),
    seatMap: row.map_version_no === null ? null : { versionNo: row.map_version_no, seats: row.map_seats },
  };
}
