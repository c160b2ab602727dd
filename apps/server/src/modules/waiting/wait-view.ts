import { type RawBuilder, sql } from 'kysely';
import { type ReadCtx, reachTo } from '../../platform/context.ts';

/** An offer as JSON; `o` is the offer. */
export function offerJson(ctx: ReadCtx): RawBuilder<unknown> {
  return sql`json_build_object('id', o.id, 'state', o.state, 'startsAt', o.starts_at, 'endsAt', o.ends_at,
    'specialists', ${peopleJson(ctx, sql`o.employee_ids`)}, 'tellsAt', o.tells_at, 'until', o.until, 'isByHand', o.is_by_hand,
    'reason', o.reason, 'madeAt', o.made_at, 'closedAt', o.closed_at)`;
}

/** What the desk and the client both see of a wish `w`. */
export function sharedColumns(ctx: ReadCtx): RawBuilder<unknown> {
  const { networkId } = ctx;
  return sql`w.id, w.state, w.from_day::text as "fromDay", w.until_day::text as "untilDay", w.weekdays, w.from_min as "fromMin",
    w.to_min as "toMin", w.visit_id as "visitId", w.created_at as "createdAt",
    (select coalesce(json_agg(json_build_object('id', s.id,
        'name', coalesce(nullif(btrim(s.translations #>> array[${ctx.locale}::text, 'name']), ''), s.name)) order by u.place), '[]')
      from unnest(w.service_ids) with ordinality as u(id, place)
      join catalogue.service s on s.network_id = ${networkId} and s.id = u.id) as services,
    ${peopleJson(ctx, sql`w.employee_ids`)} as specialists,
    (select ${offerJson(ctx)} from waiting.offer o
      where o.network_id = ${networkId} and o.wish_id = w.id and o.state = 'open') as offer,
    case when w.is_active then (select count(*)::int from waiting.wish a where a.network_id = ${networkId}
      and a.studio_id = w.studio_id and a.is_active and (a.created_at, a.id) < (w.created_at, w.id)
      and a.service_ids && w.service_ids and a.from_day <= w.until_day and a.until_day >= w.from_day) else 0 end as ahead`;
}

/** Each once, in their order: one specialist may lead all services of a visit. */
function peopleJson({ networkId }: ReadCtx, ids: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(select coalesce(json_agg(json_build_object('id', e.id, 'name', btrim(e.first_name || ' ' || e.last_name)) order by u.place), '[]')
    from (select x.id, min(x.place) as place from unnest(${ids}) with ordinality as x(id, place) group by x.id) u
    join staff.employee e on e.network_id = ${networkId} and e.id = u.id)`;
}

/** The phone of the client `c` of a wish `w`, masked without the right to contacts. */
export function phoneSql(ctx: ReadCtx): RawBuilder<string | null> {
  const reach = reachTo(ctx, 'clients.contact', 'view');
  const sees = reach?.everywhere
    ? sql`true`
    : reach
      ? sql`w.studio_id = any (${[...reach.studioIds]}::uuid[])`
      : sql`false`;
  return sql<string | null>`case when ${sees} then c.phone else left(c.phone, 5) || '·····' || right(c.phone, 2) end`;
}

/** Instants inside JSON come as text. */
export interface OfferRow {
  startsAt: string;
  endsAt: string;
  tellsAt: string;
  until: string;
  madeAt: string;
  closedAt: string | null;
}

export function offerOf<R extends OfferRow>(row: R) {
  return {
    ...row,
    startsAt: new Date(row.startsAt),
    endsAt: new Date(row.endsAt),
    tellsAt: new Date(row.tellsAt),
    until: new Date(row.until),
    madeAt: new Date(row.madeAt),
    closedAt: row.closedAt === null ? null : new Date(row.closedAt),
  };
}
