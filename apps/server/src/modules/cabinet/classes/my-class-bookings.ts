import { sql } from 'kysely';
import * as z from 'zod';
import type { ReadCtx } from '../../../platform/context.ts';
import { decodeCursor, encodeCursor, id as idSchema } from '../../../platform/http/schemas.ts';
import { inLanguage } from '../../catalogue/public.ts';
import { joinLinkMin, thingsToBring } from '../../classes/public.ts';
import { rulesInForce } from '../../org/public.ts';
import { notFound } from '../errors.ts';
import type { ListMyClassBookings, MyClassBookingView } from './schema.ts';

interface Row {
  id: string;
  kind: 'booking' | 'wait';
  state: MyClassBookingView['state'];
  number: number | null;
  seat: number | null;
  payment: MyClassBookingView['payment'];
  pass_name: string | null;
  price_minor: number | null;
  position: number | null;
  offer_until: Date | null;
  told_at: Date | null;
  booking_id: string | null;
  created_at: Date;
  class_id: string;
  class_type_id: string;
  type_name: string;
  type_brings: string;
  type_said: unknown;
  brings: string | null;
  starts_at: Date;
  ends_at: Date;
  moved_at: Date | null;
  class_state: 'planned' | 'cancelled';
  capacity: number;
  taken: number;
  held: number;
  is_online: boolean;
  join_url: string | null;
  has_seats: boolean;
  women_only: boolean;
  studio: MyClassBookingView['class']['studio'];
  company_id: string;
  hall: MyClassBookingView['class']['hall'];
  trainers: MyClassBookingView['class']['trainers'] | null;
  currency: string;
  settings: { key: string; scope_id: string; value: unknown }[] | null;
}

const Cursor = z.object({ at: z.iso.datetime(), id: idSchema });

/** One's own classes: those ahead with waits and offers, or those behind. */
export async function listMyClassBookings(
  ctx: ReadCtx,
  { when, limit, cursor }: z.output<typeof ListMyClassBookings>,
): Promise<{ items: MyClassBookingView[]; nextCursor: string | null }> {
  const after = decodeCursor(cursor, Cursor);
  const isAhead = when === 'ahead';
  const beyond = after
    ? sql`(k.starts_at, o.id) ${sql.raw(isAhead ? '>' : '<')} (${after.at}::timestamptz, ${after.id}::uuid)`
    : sql`true`;
  // A class that the studio cancelled stays ahead, so that its client sees it there.
  const ahead = sql`k.ends_at > ${ctx.now} and (o.state in ('booked', 'attended', 'cancelled_by_studio')
    or (o.kind = 'wait' and o.state in ('waiting', 'offered') and k.starts_at > ${ctx.now}))`;
  const past = sql`o.kind = 'booking' and (k.ends_at <= ${ctx.now}
    or o.state not in ('booked', 'attended', 'cancelled_by_studio'))`;
  const rows = await rowsOf(ctx, {
    where: sql`${isAhead ? sql`${ahead} and not (o.kind = 'wait' and o.state = 'booked')` : past} and ${beyond}`,
    order: isAhead ? 'asc' : 'desc',
    limit: limit + 1,
  });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map((row) => viewOf(ctx, row)),
    nextCursor: rows.length > limit && last ? encodeCursor({ at: last.starts_at.toISOString(), id: last.id }) : null,
  };
}

/** One of one's own bookings or waits; another's is not found. */
export async function getMyClassBooking(ctx: ReadCtx, id: string): Promise<MyClassBookingView> {
  const found = await findMyClassBooking(ctx, id);
  if (!found) throw notFound();
  return found;
}

export async function findMyClassBooking(ctx: ReadCtx, id: string): Promise<MyClassBookingView | undefined> {
  const [row] = await rowsOf(ctx, { where: sql`o.id = ${id}::uuid`, order: 'asc', limit: 1 });
  return row && viewOf(ctx, row);
}

function viewOf(ctx: ReadCtx, row: Row): MyClassBookingView {
  const { cancelHours } = rulesInForce(row.settings ?? [], [row.studio.id, row.company_id, ctx.networkId]);
  const cancelUntil = new Date(row.starts_at.getTime() - (cancelHours ?? 0) * 3_600_000);
  const isAhead = ctx.now < row.starts_at && row.class_state === 'planned';
  const wasMoved = row.moved_at !== null && row.moved_at > row.created_at;
  const hasOffer = row.state === 'offered' && row.offer_until !== null && row.offer_until > ctx.now;
  const isCalled = row.state === 'waiting' && row.told_at !== null && row.taken + row.held < row.capacity;
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    number: row.number,
    seat: row.seat,
    payment: row.payment,
    passName: row.pass_name,
    price: row.price_minor ? { minor: Number(row.price_minor), currency: row.currency } : null,
    position: row.position,
    offerUntil: row.offer_until,
    mayAccept: isAhead && (hasOffer || isCalled),
    bookingId: row.booking_id,
    mayCancel: row.kind === 'booking' && row.state === 'booked' && isAhead && (ctx.now <= cancelUntil || wasMoved),
    cancelUntil,
    cancelHours,
    createdAt: row.created_at,
    class: classOf(ctx, row),
  };
}

function classOf(ctx: ReadCtx, row: Row): MyClassBookingView['class'] {
  const joinFrom = row.is_online ? new Date(row.starts_at.getTime() - joinLinkMin * 60_000) : null;
  const isIn = row.kind === 'booking' && (row.state === 'booked' || row.state === 'attended');
  const isTime = joinFrom !== null && ctx.now >= joinFrom && ctx.now < row.ends_at && row.class_state === 'planned';
  return {
    id: row.class_id,
    name: inLanguage(ctx.locale, 'name', row.type_name, row.type_said),
    classTypeId: row.class_type_id,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    state: row.class_state,
    isChanged: row.moved_at !== null,
    isOnline: row.is_online,
    joinUrl: isIn && isTime ? row.join_url : null,
    joinFrom,
    hasSeats: row.has_seats,
    womenOnly: row.women_only,
    bring: thingsToBring(row.brings ?? inLanguage(ctx.locale, 'whatToBring', row.type_brings, row.type_said)),
    studio: row.studio,
    hall: row.hall,
    trainers: row.trainers ?? [],
  };
}

async function rowsOf(
  ctx: ReadCtx,
  { where, order, limit }: { where: ReturnType<typeof sql>; order: 'asc' | 'desc'; limit: number },
): Promise<Row[]> {
  const { networkId } = ctx;
  const { rows } = await sql<Row>`
    with own as (
      select b.id, 'booking' as kind, b.state, b.number, b.seat, b.payment, b.pass_id, b.price_minor, null::integer as arrival_no,
        null::timestamptz as offer_until, null::timestamptz as told_at, null::uuid as booking_id, b.created_at, b.class_id
      from classes.booking b where b.network_id = ${networkId} and b.client_id = ${ctx.actor.id}::uuid
      union all
      select w.id, 'wait', w.state, null, null, null, null, null, w.arrival_no, w.offer_until, w.told_at, w.booking_id,
        w.created_at, w.class_id
      from classes.wait w where w.network_id = ${networkId} and w.client_id = ${ctx.actor.id}::uuid
    )
    select o.*, k.class_type_id, k.starts_at, k.ends_at, k.moved_at, k.state as class_state, k.capacity, k.taken, k.held,
      k.is_online, coalesce(k.join_url, st.join_url) as join_url, k.seats is not null as has_seats, k.what_to_bring as brings,
      t.name as type_name, t.what_to_bring as type_brings, t.translations as type_said, st.women_only, st.company_id,
      n.currency, p.name as pass_name,
      case when o.kind = 'wait' and o.state = 'waiting' then (select count(*)::int from classes.wait x where x.network_id = k.network_id
        and x.class_id = k.id and x.state = 'waiting' and x.arrival_no <= o.arrival_no) end as position,
      jsonb_build_object('id', st.id, 'name', st.name, 'address', st.address, 'timeZone', st.time_zone,
        'phone', coalesce(st.phone, co.support_phone, co.phone)) as studio,
      case when m.id is not null then jsonb_build_object('id', m.id, 'name', m.name) end as hall,
      (select jsonb_agg(jsonb_build_object('id', e.id, 'name', btrim(e.first_name || ' ' || e.last_name)) order by x.at)
        from unnest(k.trainer_ids) with ordinality x(id, at)
        join staff.employee e on e.network_id = k.network_id and e.id = x.id) as trainers,
      (select jsonb_agg(jsonb_build_object('key', s.key, 'scope_id', s.scope_id, 'value', s.value)) from platform.setting s
        where s.network_id = ${networkId} and s.scope_id in (${networkId}, st.company_id, st.id)
          and s.key = 'booking.cancel_hours') as settings
    from own o
    join classes.class k on k.network_id = ${networkId} and k.id = o.class_id
    join org.studio st on st.network_id = k.network_id and st.id = k.studio_id
    join org.company co on co.network_id = st.network_id and co.id = st.company_id
    join org.network n on n.network_id = k.network_id
    join catalogue.class_type t on t.network_id = k.network_id and t.id = k.class_type_id
    left join org.room m on m.network_id = k.network_id and m.id = k.room_id
    left join classes.counted_pass p on p.network_id = k.network_id and p.id = o.pass_id
    where ${where}
    order by k.starts_at ${sql.raw(order)}, o.id ${sql.raw(order)} limit ${limit}`.execute(ctx.db);
  return rows;
}
