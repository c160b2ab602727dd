import { sql } from 'kysely';
import type * as z from 'zod';
import { type ReadCtx, requireReach } from '../../platform/context.ts';
import { shownNameJson } from './client-sql.ts';
import type { State } from './model.ts';
import type { ClientVisitSummary } from './schema.ts';
import { serviceNameFor } from './service-name-sql.ts';
import { visitsWithinReach } from './visits-within-reach.ts';

type Summary = z.output<typeof ClientVisitSummary>;
type Brief = NonNullable<Summary['firstVisit']>;
type BriefJson = Omit<Brief, 'startsAt'> & { startsAt: string };

const nextVisitsShown = 20;

/**
 * First and last visit, counts by status and what the client really uses [CLI-037, CLI-038, CLI-013]: one statement. Those
 * with a narrow reach see sums over the visits within it, the same ones that the list shows them.
 */
export async function clientVisitSummary(
  ctx: ReadCtx,
  { clientId, interestMonths }: { clientId: string; interestMonths: number },
): Promise<Summary> {
  const { networkId } = ctx;
  const within = visitsWithinReach(ctx);
  const brief = sql`jsonb_build_object('id', v.id, 'number', v.number, 'startsAt', v.starts_at, 'state', v.state,
    'studioName', st.name, 'timeZone', st.time_zone, 'totalMinor', v.total_minor,
    'services', (select jsonb_agg(jsonb_build_object('name', ${serviceNameFor(ctx)}, 'employeeName', ${shownNameJson(ctx)}) order by l.line_no)
      from bookings.visit_line l
      join catalogue.service s on s.network_id = l.network_id and s.id = l.service_id
      join staff.employee e on e.network_id = l.network_id and e.id = l.employee_id
      where l.network_id = ${networkId} and l.visit_id = v.id))`;
  const { rows } = await sql<{
    first: BriefJson | null;
    last: BriefJson | null;
    next: BriefJson[] | null;
    usual: Summary['usualServices'] | null;
    states: Partial<Record<State, number>> | null;
    interests: Summary['byInterest'] | null;
    spent: number | null;
  }>`
    with v as materialized (
      select v.* from bookings.visit v where v.network_id = ${networkId} and v.client_id = ${clientId} and ${within}
    )
    select
      (select ${brief} from v join org.studio st on st.network_id = ${networkId} and st.id = v.studio_id
        where v.state = 'completed' order by v.starts_at limit 1) as first,
      (select ${brief} from v join org.studio st on st.network_id = ${networkId} and st.id = v.studio_id
        where v.state = 'completed' order by v.starts_at desc limit 1) as last,
      (select jsonb_agg(n.brief order by n.starts_at) from (
        select v.starts_at, ${brief} as brief from v join org.studio st on st.network_id = ${networkId} and st.id = v.studio_id
        where v.state in ('expected', 'confirmed', 'arrived') and v.ends_at > ${ctx.now} order by v.starts_at limit ${nextVisitsShown}) n) as next,
      (select jsonb_agg(jsonb_build_object('serviceId', u.service_id, 'name', u.name, 'visits', u.visits) order by u.visits desc) from (
        select l.service_id, max(${serviceNameFor(ctx)}) as name, count(*) as visits
        from v join bookings.visit_line l on l.network_id = ${networkId} and l.visit_id = v.id
        join catalogue.service s on s.network_id = ${networkId} and s.id = l.service_id
        where v.state not in ('cancelled_by_client', 'late_cancelled', 'cancelled_by_studio')
        group by l.service_id order by 3 desc limit 5) u) as usual,
      (select jsonb_object_agg(s.state, s.visits) from (select v.state, count(*) as visits from v group by v.state) s) as states,
      (select jsonb_agg(jsonb_build_object('interestId', i.interest_id, 'visits', i.visits)) from (
        select cat.interest_id, count(*) as visits
        from v join bookings.visit_line l on l.network_id = ${networkId} and l.visit_id = v.id
        join catalogue.service s on s.network_id = ${networkId} and s.id = l.service_id
        join catalogue.category cat on cat.network_id = ${networkId} and cat.id = s.category_id and cat.interest_id is not null
        where v.state = 'completed' and v.starts_at > ${ctx.now}::timestamptz - make_interval(months => ${interestMonths}::int)
        group by cat.interest_id) i) as interests,
      (select sum(v.total_minor)::bigint from v where v.state = 'completed') as spent`.execute(ctx.db);
  const row = rows[0];
  if (!row) throw new Error('A select without from has a row.');
  return {
    isWholeNetwork: requireReach(ctx, 'bookings.visit', 'view').everywhere,
    firstVisit: briefOf(row.first),
    lastVisit: briefOf(row.last),
    nextVisits: (row.next ?? []).map((one) => ({ ...one, startsAt: new Date(one.startsAt) })),
    usualServices: row.usual ?? [],
    completed: row.states?.completed ?? 0,
    byState: { ...noVisits, ...row.states },
    byInterest: row.interests ?? [],
    spentMinor: row.spent ?? 0,
  };
}

const noVisits: Record<State, number> = {
  expected: 0,
  confirmed: 0,
  arrived: 0,
  completed: 0,
  no_show: 0,
  cancelled_by_client: 0,
  late_cancelled: 0,
  cancelled_by_studio: 0,
};

function briefOf(brief: BriefJson | null): Brief | null {
  return brief && { ...brief, startsAt: new Date(brief.startsAt) };
}
