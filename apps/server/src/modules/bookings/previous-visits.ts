import { sql } from 'kysely';
import type * as z from 'zod';
import { type ReadCtx, requireReach } from '../../platform/context.ts';
import { withinReach } from '../../platform/rights.ts';
import { notFound } from './errors.ts';
import type { PreviousVisits, ReadPreviousVisits } from './journal-schema.ts';

/**
 * When the clients of a day were here before, and for what: for the list that a specialist takes along [BKG-012]. One statement
 * for all of them; those with a narrow reach see only what lies within it.
 */
export async function previousVisits(
  ctx: ReadCtx,
  { studioId, from, days }: z.output<typeof ReadPreviousVisits>,
): Promise<z.output<typeof PreviousVisits>> {
  const reach = requireReach(ctx, 'bookings.visit', 'view');
  const isWide = withinReach(reach, { studioId });
  if (!isWide && !reach.own) throw notFound();
  const { networkId, actor } = ctx;
  const isOwn = sql`exists (select from bookings.visit_line o where o.network_id = ${networkId}
    and o.visit_id = v.id and o.employee_id = ${actor.id}::uuid)`;
  const within = reach.everywhere
    ? sql`true`
    : sql`(v.studio_id = any (${[...reach.studioIds]}::uuid[]) or ${reach.own} and ${isOwn})`;
  const { rows } = await sql<{ clientId: string; startsAt: Date; services: string[] }>`
    with bound as materialized (
      select (${from}::date)::timestamp at time zone st.time_zone as starts_at,
        (${from}::date + ${days}::int)::timestamp at time zone st.time_zone as ends_at
      from org.studio st where st.network_id = ${networkId} and st.id = ${studioId}
    ), today as materialized (
      select distinct v.client_id, b.starts_at from bound b join bookings.visit v on v.network_id = ${networkId}
        and v.studio_id = ${studioId} and v.starts_at >= b.starts_at and v.starts_at < b.ends_at and v.client_id is not null
      where ${isWide} or ${isOwn}
    )
    select t.client_id as "clientId", p.starts_at as "startsAt",
      (select json_agg(l.service_name order by l.line_no) from bookings.visit_line l
        where l.network_id = ${networkId} and l.visit_id = p.id) as services
    from today t cross join lateral (
      select v.id, v.starts_at from bookings.visit v
      where v.network_id = ${networkId} and v.client_id = t.client_id and v.state = 'completed'
        and v.starts_at < t.starts_at and ${within}
      order by v.starts_at desc limit 1) p`.execute(ctx.db);
  return { items: rows };
}
