import { type RawBuilder, type SqlBool, sql } from 'kysely';
import * as z from 'zod';
import { type ReadCtx, requireReach } from '../../platform/context.ts';
import { decodeCursor, encodeCursor, id as idSchema } from '../../platform/http/schemas.ts';
import { notFound } from './errors.ts';
import type { ListWaits, WaitHistory, WaitPage, WaitView } from './schema.ts';
import { type OfferRow, offerJson, offerOf, phoneSql, sharedColumns } from './wait-view.ts';

const Cursor = z.object({ at: z.string().max(60), id: idSchema });

type OfferOut = NonNullable<WaitView['offer']>;
type OfferJson = Omit<OfferOut, keyof OfferRow> & OfferRow;
type Row = Omit<WaitView, 'offer'> & { offer: OfferJson | null; position: string };

/** The line as the desk sees it: who waits in the order of coming, or whose waiting is over, the last first. */
export async function listWaits(ctx: ReadCtx, query: z.output<typeof ListWaits>): Promise<z.output<typeof WaitPage>> {
  const isOver = query.state !== 'active' && query.state !== 'waiting' && query.state !== 'offered';
  const after = decodeCursor(query.cursor, Cursor);
  const place =
    after &&
    sql<SqlBool>`(w.created_at, w.id) ${sql.raw(isOver ? '<' : '>')} (${after.at}::timestamptz, ${after.id}::uuid)`;
  const rows = await rowsOf(ctx, {
    where: [...filters(query), ...(place ? [place] : [])],
    order: isOver ? 'desc' : 'asc',
    limit: query.limit + 1,
  });
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  return {
    items: page.map(viewOf),
    nextCursor: rows.length > query.limit && last ? encodeCursor({ at: last.position, id: last.id }) : null,
    counts: await countsOf(ctx, query.studioId),
  };
}

/** One wish with everything that was offered to it. */
export async function getWait(ctx: ReadCtx, waitId: string): Promise<z.output<typeof WaitHistory>> {
  const [row] = await rowsOf(ctx, { where: [sql<SqlBool>`w.id = ${waitId}::uuid`], order: 'asc', limit: 1 });
  if (!row) throw notFound();
  const { rows } = await sql<{ offer: OfferJson }>`
    select ${offerJson(ctx)} as offer from waiting.offer o
    where o.network_id = ${ctx.networkId} and o.wish_id = ${waitId}::uuid order by o.made_at desc`.execute(ctx.db);
  return { wait: viewOf(row), offers: rows.map(({ offer }) => offerOf(offer)) };
}

function viewOf({ position: _position, ...row }: Row): WaitView {
  return { ...row, offer: row.offer && offerOf(row.offer) };
}

function filters(query: z.output<typeof ListWaits>): RawBuilder<SqlBool>[] {
  const { studioId, state, serviceIds, employeeId, on, q } = query;
  const wanted: RawBuilder<SqlBool>[] = [];
  if (state === 'active') wanted.push(sql`w.is_active`);
  else if (state === 'over') wanted.push(sql`not w.is_active`);
  else wanted.push(sql`w.state = ${state}`);
  if (studioId) wanted.push(sql`w.studio_id = ${studioId}`);
  if (serviceIds?.length) wanted.push(sql`w.service_ids && ${serviceIds}::uuid[]`);
  if (employeeId) wanted.push(sql`(w.employee_ids = '{}' or ${employeeId}::uuid = any (w.employee_ids))`);
  if (on) wanted.push(sql`${on}::date between w.from_day and w.until_day`);
  if (on) {
    wanted.push(sql`(w.weekdays = '{}' or (extract(isodow from ${on}::date)::int - 1)::smallint = any (w.weekdays))`);
  }
  for (const word of q?.split(/\s+/).filter(Boolean) ?? []) {
    const part = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
    const digits = word.replace(/\D/g, '');
    const isPhone = digits.length >= 3 ? sql`c.phone like ${`%${digits}%`}` : sql`false`;
    wanted.push(sql`(c.first_name ilike ${part} or c.last_name ilike ${part} or ${isPhone})`);
  }
  return wanted;
}

/** Wishes of the studios within reach; with the scope "own" those that name oneself. */
function withinReachSql(ctx: ReadCtx): RawBuilder<SqlBool> {
  const reach = requireReach(ctx, 'bookings.visit', 'view');
  if (reach.everywhere) return sql`true`;
  const isOwn = reach.own ? sql`${ctx.actor.id}::uuid = any (w.employee_ids)` : sql`false`;
  return sql<SqlBool>`(w.studio_id = any (${[...reach.studioIds]}::uuid[]) or ${isOwn})`;
}

async function rowsOf(
  ctx: ReadCtx,
  { where, order, limit }: { where: RawBuilder<SqlBool>[]; order: 'asc' | 'desc'; limit: number },
): Promise<Row[]> {
  const direction = sql.raw(order);
  const { rows } = await sql<Row>`
    select ${sharedColumns(ctx)}, w.studio_id as "studioId", w.note, w.source, w.version,
      w.state_changed_at as "stateChangedAt", w.created_at::text as position,
      json_build_object('id', c.id, 'name', btrim(c.first_name || ' ' || c.last_name), 'phone', ${phoneSql(ctx)}) as client,
      (select count(*)::int from waiting.offer m where m.network_id = w.network_id and m.wish_id = w.id) as "offersMade"
    from waiting.wish w
    join clients.client c on c.network_id = w.network_id and c.id = w.client_id
    where w.network_id = ${ctx.networkId} and ${withinReachSql(ctx)} and ${sql.join(where, sql` and `)}
    order by w.created_at ${direction}, w.id ${direction} limit ${limit}`.execute(ctx.db);
  return rows;
}

async function countsOf(ctx: ReadCtx, studioId: string | undefined): Promise<{ waiting: number; offered: number }> {
  const { rows } = await sql<{ waiting: number; offered: number }>`
    select count(*) filter (where w.state = 'waiting')::int as waiting,
      count(*) filter (where w.state = 'offered')::int as offered
    from waiting.wish w
    where w.network_id = ${ctx.networkId} and w.is_active and ${withinReachSql(ctx)}
      and ${studioId ? sql`w.studio_id = ${studioId}` : sql`true`}`.execute(ctx.db);
  return rows[0] ?? { waiting: 0, offered: 0 };
}
