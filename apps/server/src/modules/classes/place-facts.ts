import { covers, type Interval, openIntervals } from '@salus/scheduling';
import { sql } from 'kysely';
import type { ReadCtx } from '../../platform/context.ts';
import type { WeekHours } from '../../platform/http/schemas.ts';
import {
  hallRefusesType,
  moreThanSeats,
  needsPlace,
  noSuchClassType,
  noSuchFormat,
  noSuchRoom,
  noSuchTrainer,
  notFound,
} from './errors.ts';
import type { ClassPlan } from './model.ts';

/** What has to be known of a place before classes are put there. */
export interface PlaceFacts {
  studioId: string;
  zone: string;
  hall: { id: string; name: string; lanes: number; hours: WeekHours } | null;
  exceptions: readonly { onDate: number; hours: Interval[] }[];
  seatMap: { id: string; seats: number[] } | null;
}

interface Row {
  zone: string;
  type_known: boolean;
  format_known: boolean;
  room: { name: string; lanes: number; hours: WeekHours } | null;
  takes_type: boolean;
  unknown_trainers: string[] | null;
  exceptions: [number, Interval[]][] | null;
  map: { id: string; seats: number[] } | null;
}

/**
 * Looks at everything a class needs in one statement, and refuses what cannot be: a hall that does not take the class type
 * [ORG-018], more places than seats [ORG-020i], a trainer of another studio.
 */
export async function placeFacts(ctx: ReadCtx, studioId: string, plan: ClassPlan): Promise<PlaceFacts> {
  if (!plan.isOnline && plan.roomId === null) throw needsPlace();
  const { networkId } = ctx;
  const { rows } = await sql<Row>`
    select st.time_zone as zone,
      exists (select from catalogue.class_type t where t.network_id = ${networkId} and t.id = ${plan.classTypeId}
        and t.archived_at is null) as type_known,
      ${plan.formatId}::uuid is null or exists (select from catalogue.format f where f.network_id = ${networkId}
        and f.id = ${plan.formatId} and f.archived_at is null) as format_known,
      (select jsonb_build_object('name', m.name, 'lanes', m.lanes, 'hours', coalesce(m.week_hours, st.week_hours))
        from org.room m where m.network_id = ${networkId} and m.id = ${plan.roomId} and m.studio_id = st.id
          and m.archived_at is null) as room,
      not exists (select from catalogue.room_class_type a where a.network_id = ${networkId} and a.room_id = ${plan.roomId})
        or exists (select from catalogue.room_class_type a where a.network_id = ${networkId} and a.room_id = ${plan.roomId}
          and a.class_type_id = ${plan.classTypeId}) as takes_type,
      (select array_agg(x) from unnest(${[...plan.trainerIds]}::uuid[]) x where not exists (
        select from staff.employee_studio es join staff.employee e on e.network_id = es.network_id and e.id = es.employee_id
        where es.network_id = ${networkId} and es.studio_id = st.id and es.employee_id = x and e.state <> 'dismissed')) as unknown_trainers,
      (select jsonb_agg(jsonb_build_array(d.on_date - date '1970-01-01', d.hours)) from org.studio_day d
        where d.network_id = ${networkId} and d.studio_id = st.id) as exceptions,
      (select jsonb_build_object('id', s.id, 'seats', (select coalesce(jsonb_agg((i ->> 'number')::int order by (i ->> 'number')::int), '[]')
          from jsonb_array_elements(s.items) i where i ->> 'kind' = 'seat'))
        from org.seat_map s where s.network_id = ${networkId} and s.room_id = ${plan.roomId} and s.state = 'published') as map
    from org.studio st
    where st.network_id = ${networkId} and st.id = ${studioId} and st.archived_at is null`.execute(ctx.db);
  const row = rows[0];
  if (!row) throw notFound();
  if (!row.type_known) throw noSuchClassType();
  if (!row.format_known) throw noSuchFormat();
  if (row.unknown_trainers) throw noSuchTrainer({ employeeIds: row.unknown_trainers });
  if (plan.roomId !== null && !row.room) throw noSuchRoom();
  if (row.room && !row.takes_type) throw hallRefusesType({ hall: row.room.name });
  if (row.map && plan.capacity > row.map.seats.length) throw moreThanSeats({ seats: row.map.seats.length });
  return {
    studioId,
    zone: row.zone,
    hall: row.room && plan.roomId !== null ? { id: plan.roomId, ...row.room } : null,
    exceptions: (row.exceptions ?? []).map(([onDate, hours]) => ({ onDate, hours })),
    seatMap: row.map,
  };
}

/** Does the time lie inside the hall's hours, dated exceptions of the studio included [ORG-018i]? Epoch minutes. */
export function hallIsOpen({ zone, hall, exceptions }: PlaceFacts, day: number, from: number, to: number): boolean {
  if (!hall) return true;
  return covers(openIntervals(zone, hall.hours as Interval[][], exceptions, day - 1, day + 2), from, to);
}
