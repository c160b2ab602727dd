import { cancellationAllowed } from '@salus/scheduling';
import { sql } from 'kysely';
import * as z from 'zod';
import type { ReadCtx } from '../../../platform/context.ts';
import { decodeCursor, encodeCursor, id as idSchema } from '../../../platform/http/schemas.ts';
import { bookingRules } from '../../org/public.ts';
import { notFound } from '../errors.ts';
import type { ListMyVisits, MyVisitView } from './schema.ts';

const Cursor = z.object({ at: z.string().max(60), id: idSchema });

type Row = Omit<MyVisitView, 'mayChange' | 'changeUntil' | 'services'> & {
  services: (Omit<MyVisitView['services'][number], 'startsAt' | 'endsAt'> & { startsAt: string; endsAt: string })[];
  position: string;
};

/** One's own visits, those ahead or those behind. */
export async function listMyVisits(
  ctx: ReadCtx,
  { when, limit, cursor }: z.output<typeof ListMyVisits>,
): Promise<{ items: MyVisitView[]; nextCursor: string | null }> {
  const after = decodeCursor(cursor, Cursor);
  const isAhead = when === 'ahead';
  const place =
    after && sql`(v.starts_at, v.id) ${sql.raw(isAhead ? '>' : '<')} (${after.at}::timestamptz, ${after.id}::uuid)`;
  const rows = await rowsOf(ctx, {
    where: sql`v.ends_at ${sql.raw(isAhead ? '>' : '<=')} ${ctx.now} and ${place ?? sql`true`}
      ${isAhead ? sql`and v.state in ('expected', 'confirmed', 'arrived')` : sql``}`,
    order: isAhead ? 'asc' : 'desc',
    limit: limit + 1,
  });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: await withLimits(ctx, page),
    nextCursor: rows.length > limit && last ? encodeCursor({ at: last.position, id: last.id }) : null,
  };
}

/** One visit of one's own; another's is not found. */
export async function myVisit(ctx: ReadCtx, visitId: string): Promise<MyVisitView> {
  const rows = await rowsOf(ctx, { where: sql`v.id = ${visitId}::uuid`, order: 'asc', limit: 1 });
  const [visit] = await withLimits(ctx, rows);
  if (!visit) throw notFound();
  return visit;
}

/** With what the rules of each studio still allow. */
async function withLimits(ctx: ReadCtx, rows: readonly Row[]): Promise<MyVisitView[]> {
  const studioIds = [...new Set(rows.map(({ studio }) => studio.id))];
  const rules = await Promise.all(studioIds.map((studioId) => bookingRules(ctx, studioId)));
  const hoursOf = new Map(studioIds.map((studioId, index) => [studioId, rules[index]?.cancelHours ?? 0]));
  return rows.map(({ position: _position, ...row }) => {
    const hours = hoursOf.get(row.studio.id) ?? 0;
    const { allowed, until } = cancellationAllowed(minuteOf(row.startsAt), hours, minuteOf(ctx.now));
    const isOpen = row.state === 'expected' || row.state === 'confirmed';
    return {
      ...row,
      services: row.services.map((line) => ({
        ...line,
        startsAt: new Date(line.startsAt),
        endsAt: new Date(line.endsAt),
      })),
      mayChange: isOpen && allowed && row.startsAt > ctx.now,
      changeUntil: new Date(until * 60_000),
    };
  });
}

const minuteOf = (instant: Date) => Math.floor(instant.getTime() / 60_000);

async function rowsOf(
  ctx: ReadCtx,
  { where, order, limit }: { where: ReturnType<typeof sql>; order: 'asc' | 'desc'; limit: number },
): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select v.id, v.number, v.state, v.starts_at as "startsAt", v.ends_at as "endsAt", v.total_minor as "totalMinor",
      n.currency, v.starts_at::text as position,
      jsonb_build_object('id', st.id, 'name', st.name, 'address', st.address, 'phone', st.phone, 'timeZone', st.time_zone)
        as studio,
      (select coalesce(jsonb_agg(jsonb_build_object('serviceId', l.service_id,
          'name', coalesce(nullif(s.translations -> ${ctx.locale} ->> 'name', ''), l.service_name),
          'employeeId', l.employee_id, 'employeeName', btrim(e.first_name || ' ' || e.last_name),
          'startsAt', l.starts_at, 'endsAt', l.ends_at, 'priceMinor', l.price_minor) order by l.line_no), '[]')
        from bookings.visit_line l
        join catalogue.service s on s.network_id = l.network_id and s.id = l.service_id
        join staff.employee e on e.network_id = l.network_id and e.id = l.employee_id
        where l.network_id = v.network_id and l.visit_id = v.id) as services
    from bookings.visit v
    join org.studio st on st.network_id = v.network_id and st.id = v.studio_id
    join org.network n on n.network_id = v.network_id
    where v.network_id = ${ctx.networkId} and v.client_id = ${ctx.actor.id}::uuid and ${where}
    order by v.starts_at ${sql.raw(order)}, v.id ${sql.raw(order)} limit ${limit}`.execute(ctx.db);
  return rows;
}
