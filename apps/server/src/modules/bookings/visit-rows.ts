import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { ReadCtx } from '../../platform/context.ts';
import { clientJson, clientStatusSql, shownNameJson, withoutMedicalContract } from './client-sql.ts';
import type { ListVisitsInput, VisitRowView } from './schema.ts';
import { serviceNameFor } from './service-name-sql.ts';
import { searchCondition } from './visit-search.ts';
import { visitsWithinReach } from './visits-within-reach.ts';

export type RegistryFilters = Omit<ListVisitsInput, 'limit' | 'cursor'>;

export interface Position {
  at: string;
  id: string;
}

/** Rows of the registry in its order, in one statement after what a search means. */
export async function visitRows(
  ctx: ReadCtx,
  filters: RegistryFilters,
  page: { limit: number; after: Position | undefined },
): Promise<(VisitRowView & { position: string })[]> {
  const { networkId } = ctx;
  const isDescending = filters.sort.startsWith('-');
  const column = filters.sort.endsWith('createdAt') ? sql`v.created_at` : sql`v.starts_at`;
  const direction = isDescending ? sql`desc` : sql`asc`;
  const { after } = page;
  const isBehind = isDescending ? sql`<` : sql`>`;
  const conditions = [
    ...conditionsOf(ctx, filters),
    ...(filters.search ? [await searchCondition(ctx, { search: filters.search, clientId: filters.clientId })] : []),
    ...(after ? [sql<SqlBool>`(${column}, v.id) ${isBehind} (${after.at}::timestamptz, ${after.id}::uuid)`] : []),
  ];
  const isOwn = sql<boolean>`exists (select from bookings.visit_line o where o.network_id = ${networkId}
    and o.visit_id = v.id and o.employee_id = ${ctx.actor.id}::uuid)`;
  const { rows } = await sql<Row>`
    select v.id, v.number, v.state, v.studio_id, st.name as studio_name, st.time_zone, v.starts_at, v.ends_at,
      ${clientJson(ctx, isOwn)} as client,
      coalesce(v.specialist_lock, c.specialist_lock, 'open') as effective_lock,
      (select coalesce(json_agg(json_build_object('name', ${serviceNameFor(ctx)}, 'employeeId', l.employee_id,
          'employeeName', ${shownNameJson(ctx)}, 'priceMinor', l.price_minor, 'isMedical', s.is_medical) order by l.line_no), '[]')
        from bookings.visit_line l
        join catalogue.service s on s.network_id = l.network_id and s.id = l.service_id
        join staff.employee e on e.network_id = l.network_id and e.id = l.employee_id
        where l.network_id = ${networkId} and l.visit_id = v.id) as services,
      v.total_minor, v.comment, v.wants_earlier, v.wants_before, v.wants_earlier_note, v.created_at,
      ${isContractMissing} as contract_missing, ${column}::text as position
    from bookings.visit v
    join org.studio st on st.network_id = v.network_id and st.id = v.studio_id
    left join clients.client c on c.network_id = v.network_id and c.id = v.client_id
    where v.network_id = ${networkId} and ${sql.join(conditions, sql` and `)}
    order by ${column} ${direction}, v.id ${direction}
    limit ${page.limit}`.execute(ctx.db);
  return rows.map(rowView);
}

interface Row {
  id: string;
  number: number;
  state: VisitRowView['state'];
  studio_id: string;
  studio_name: string;
  time_zone: string;
  starts_at: Date;
  ends_at: Date;
  client: VisitRowView['client'];
  effective_lock: 'open' | 'closed';
  services: VisitRowView['services'];
  total_minor: number;
  comment: string;
  wants_earlier: boolean;
  wants_before: string | null;
  wants_earlier_note: string;
  created_at: Date;
  contract_missing: boolean;
  position: string;
}

function rowView(row: Row): VisitRowView & { position: string } {
  return {
    id: row.id,
    number: row.number,
    state: row.state,
    studioId: row.studio_id,
    studioName: row.studio_name,
    timeZone: row.time_zone,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    client: row.client,
    services: row.services,
    totalMinor: row.total_minor,
    comment: row.comment,
    wantsEarlier: row.wants_earlier ? { before: row.wants_before, note: row.wants_earlier_note } : null,
    effectiveLock: row.effective_lock,
    contractMissing: row.contract_missing,
    createdAt: row.created_at,
    position: row.position,
  };
}

// Not `exists`: the planner would look through the medical lines of all times once instead of through those of a page.
const hasMedicalLine = sql<SqlBool>`coalesce((select true from bookings.visit_line ml
  join catalogue.service ms on ms.network_id = ml.network_id and ms.id = ml.service_id and ms.is_medical
  where ml.network_id = v.network_id and ml.visit_id = v.id limit 1), false)`;
const isContractMissing = sql<SqlBool>`(${hasMedicalLine} and ${withoutMedicalContract})`;

function conditionsOf(ctx: ReadCtx, filters: RegistryFilters): RawBuilder<SqlBool>[] {
  const conditions: RawBuilder<SqlBool>[] = [visitsWithinReach(ctx)];
  const { networkId } = ctx;
  const lineWith = (match: RawBuilder<unknown>) =>
    sql<SqlBool>`exists (select from bookings.visit_line fl where fl.network_id = ${networkId} and fl.visit_id = v.id and ${match})`;
  if (filters.number !== undefined) conditions.push(sql`v.number = ${filters.number}`);
  if (filters.clientId) conditions.push(sql`v.client_id = ${filters.clientId}`);
  if (filters.from) conditions.push(sql`v.starts_at >= (${filters.from}::date)::timestamp at time zone st.time_zone`);
  if (filters.to) conditions.push(sql`v.starts_at < (${filters.to}::date + 1)::timestamp at time zone st.time_zone`);
  // The zone differs by studio; a plain bound a day wider lets the index serve. Of the same type: others count as leaky.
  if (filters.from) conditions.push(sql`v.starts_at >= (${filters.from}::date - 1)::timestamptz`);
  if (filters.to) conditions.push(sql`v.starts_at < (${filters.to}::date + 2)::timestamptz`);
  if (filters.states) conditions.push(sql`v.state = any (${filters.states}::text[])`);
  if (filters.studioIds) conditions.push(sql`v.studio_id = any (${filters.studioIds}::uuid[])`);
  if (filters.serviceIds) conditions.push(lineWith(sql`fl.service_id = any (${filters.serviceIds}::uuid[])`));
  if (filters.employeeIds) conditions.push(lineWith(sql`fl.employee_id = any (${filters.employeeIds}::uuid[])`));
  if (filters.clientStatus) conditions.push(sql`${clientStatusSql(ctx)} = ${filters.clientStatus}`);
  if (filters.wantsEarlier !== undefined) conditions.push(sql`v.wants_earlier = ${filters.wantsEarlier}`);
  if (filters.contractMissing !== undefined) conditions.push(sql`${isContractMissing} = ${filters.contractMissing}`);
  return conditions;
}
