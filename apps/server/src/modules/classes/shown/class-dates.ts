import { sql } from 'kysely';
import type { ReadCtx } from '../../../platform/context.ts';
import { isShown, isWanted, type ShownClassesQuery, studiosOf } from './shown-classes.ts';
import type { ShownPlace } from './stamp-of-timetable.ts';

export interface ClassDate {
  date: string;
  count: number;
  free: number;
}

/** The days that have classes, with how many and how many places: months and years in one look, rare ones not lost [WID-008i]. */
export async function classDates(ctx: ReadCtx, place: ShownPlace, query: ShownClassesQuery): Promise<ClassDate[]> {
  const { rows } = await sql<ClassDate>`
    with place as materialized (${studiosOf(place)}),
    held as materialized (select h.class_id, count(*)::int as places from classes.seat_hold h
      where h.network_id = ${ctx.networkId} and h.expires_at > ${ctx.now} group by h.class_id)
    select (k.starts_at at time zone st.time_zone)::date as date, count(*)::int as count,
      sum(greatest(0, k.capacity - k.taken - kept))::int as free
    from place st
    join classes.class k on k.network_id = ${ctx.networkId} and k.studio_id = st.id and k.state = 'planned'
      and k.starts_at > ${query.from}::date - interval '1 day' and k.starts_at < ${query.to}::date + interval '2 days'
      and k.starts_at >= (${query.from}::date)::timestamp at time zone st.time_zone
      and k.starts_at < (${query.to}::date + 1)::timestamp at time zone st.time_zone
    left join held h on h.class_id = k.id
    cross join lateral (select k.held + coalesce(h.places, 0) as kept) as with_holds
    where ${isShown(ctx)} and ${isWanted(ctx, query)}
    group by 1 order by 1`.execute(ctx.db);
  return rows;
}
