import { sql } from 'kysely';
import { type ReadCtx, reachTo } from '../../../platform/context.ts';
import { withinReach } from '../../../platform/rights.ts';
import { inLanguage } from '../../catalogue/public.ts';
import { maskPhone } from '../../clients/public.ts';
import { type BookingRow, bookingView } from '../booking/booking-view.ts';
import { classForDecision } from '../booking/class-for-decision.ts';
import { type ClassRow, markingOpensMin } from '../model.ts';
import { requireClassWithin } from '../reach.ts';
import type { ClassCardView } from '../timetable-schema.ts';
import { type WaitRow, waitView } from '../waitlist/wait-view.ts';

interface CardRow {
  studio_name: string;
  women_only: boolean;
  type_name: string;
  description: string;
  what_to_bring: string;
  type_said: unknown;
  format_name: string | null;
  format_said: unknown;
  colour: string | null;
  room_name: string | null;
  trainers: ClassCardView['trainers'] | null;
  seat_map: ClassCardView['seatMap'];
  studio_join_url: string | null;
  change: { changeId: string; until: string } | null;
  held_seats: number[] | null;
  previous_id: string | null;
  next_id: string | null;
}

interface ClientColumns {
  client_id: string;
  name: ClassCardView['participants'][number]['client']['name'];
  status: 'primary' | 'repeat' | 'vip';
  sex: 'female' | 'male' | null;
  is_guest: boolean;
  needs_attention: boolean;
  is_staff: boolean;
  photo_file_id: string | null;
  phone: string | null;
  is_first: boolean;
  pass_name: string | null;
  pass_left: number | null;
}

/** A class with its participants, its seats and its waitlist [BKG-001]: the class screen in four statements. */
export async function getClass(ctx: ReadCtx, classId: string): Promise<ClassCardView> {
  const { row, zone, rules } = await classForDecision(ctx, classId);
  requireClassWithin(ctx, row, 'view');
  const card = await cardOf(ctx, row);
  const bookings = await bookingsOf(ctx, row);
  const waits = await waitsOf(ctx, row);
  const seen = peopleSeen(ctx, row);
  const taken = new Set(bookings.filter(({ is_active }) => is_active).map(({ seat }) => seat));
  const held = new Set(card.held_seats);
  const terms = { startsAt: row.starts_at, movedAt: row.moved_at, cancelHours: rules.cancelHours };
  return {
    id: row.id,
    seriesId: row.series_id,
    studioId: row.studio_id,
    classTypeId: row.class_type_id,
    formatId: row.format_id,
    roomId: row.room_id,
    trainerIds: row.trainer_ids,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    capacity: row.capacity,
    taken: row.taken,
    free: Math.max(0, row.capacity - row.taken - row.held - held.size),
    waiting: row.waiting,
    priceMinor: Number(row.price_minor),
    isFree: row.is_free,
    isOnline: row.is_online,
    hasOwnPlan: row.has_own_plan,
    hasSeats: row.seats !== null,
    state: row.state as 'planned' | 'cancelled', // the table's check allows no other words
    note: row.note,
    version: row.version,
    timeZone: zone,
    studioName: card.studio_name,
    womenOnly: card.women_only,
    classTypeName: inLanguage(ctx.locale, 'name', card.type_name, card.type_said),
    description: inLanguage(ctx.locale, 'description', card.description, card.type_said),
    whatToBring: row.what_to_bring ?? inLanguage(ctx.locale, 'whatToBring', card.what_to_bring, card.type_said),
    formatName: card.format_name && inLanguage(ctx.locale, 'name', card.format_name, card.format_said),
    colour: card.colour,
    roomName: card.room_name,
    trainers: card.trainers ?? [],
    joinUrl: row.is_online ? (row.join_url ?? card.studio_join_url) : null,
    cancelReason: row.cancel_reason,
    movedAt: row.moved_at,
    cancelFreeUntil: new Date(row.starts_at.getTime() - (rules.cancelHours ?? 0) * 3_600_000),
    cancelHours: rules.cancelHours ?? 0,
    markingFrom: new Date(row.starts_at.getTime() - markingOpensMin * 60_000),
    held: row.held,
    previousId: card.previous_id,
    nextId: card.next_id,
    seatMap: card.seat_map,
    freeSeats: (row.seats ?? []).filter((seat) => !taken.has(seat) && !held.has(seat)),
    participants: seen
      ? bookings.map((booking) => ({
          booking: bookingView(booking, terms, ctx.now),
          client: seen(booking),
          passName: booking.pass_name,
          passVisitsLeft: booking.pass_left,
        }))
      : [],
    waitlist: seen
      ? waits.map((wait) => ({
          wait: waitView(wait, wait.place),
          client: seen(wait),
          passName: wait.pass_name,
        }))
      : [],
    undo: card.change && { changeId: card.change.changeId, until: new Date(card.change.until) },
  };
}

/** How clients are shown to this actor, or nothing when participants are not for her. */
function peopleSeen(ctx: ReadCtx, row: ClassRow) {
  const place = { studioId: row.studio_id, isOwn: row.trainer_ids.includes(ctx.actor.id) };
  const reach = reachTo(ctx, 'classes.booking', 'view');
  if (!reach || !withinReach(reach, place)) return undefined;
  const contacts = reachTo(ctx, 'clients.contact', 'view');
  const seesPhone = contacts !== undefined && withinReach(contacts, place);
  return (one: ClientColumns) => ({
    id: one.client_id,
    name: one.name,
    status: one.status,
    sex: one.sex,
    isGuest: one.is_guest,
    needsAttention: one.needs_attention,
    isStaff: one.is_staff,
    photoFileId: one.photo_file_id,
    phone: one.phone === null || seesPhone ? one.phone : maskPhone(one.phone),
    isFirst: one.is_first,
  });
}

async function cardOf(ctx: ReadCtx, row: ClassRow): Promise<CardRow> {
  const { rows } = await sql<CardRow>`
    select st.name as studio_name, st.women_only, st.join_url as studio_join_url, t.name as type_name, t.description,
      t.what_to_bring, t.translations as type_said, f.name as format_name, f.translations as format_said, f.colour,
      m.name as room_name,
      (select jsonb_agg(jsonb_build_object('id', e.id, 'photoFileId', e.photo_file_id, 'name', jsonb_build_object(
          'lastName', e.last_name, 'firstName', e.first_name, 'patronymic', e.patronymic)) order by x.at)
        from unnest(k.trainer_ids) with ordinality x(id, at)
        join staff.employee e on e.network_id = k.network_id and e.id = x.id) as trainers,
      (select jsonb_build_object('id', s.id, 'versionNo', s.version_no, 'widthCm', s.width_cm, 'heightCm', s.height_cm,
          'items', s.items) from org.seat_map s where s.network_id = k.network_id and s.id = k.seat_map_id) as seat_map,
      (select array_agg(h.seat) from classes.seat_hold h where h.network_id = k.network_id and h.class_id = k.id
        and h.expires_at > ${ctx.now}) as held_seats,
      (select o.id from classes.class o where o.network_id = k.network_id and o.series_id = k.series_id
        and o.starts_at < k.starts_at order by o.starts_at desc limit 1) as previous_id,
      (select o.id from classes.class o where o.network_id = k.network_id and o.series_id = k.series_id
        and o.starts_at > k.starts_at order by o.starts_at limit 1) as next_id,
      (select jsonb_build_object('changeId', h.id, 'until', h.undo_until) from classes.change h
        where h.network_id = k.network_id and h.studio_id = k.studio_id and h.undone_at is null and h.undo_until > ${ctx.now}
          and h.before @> jsonb_build_object('classes', jsonb_build_array(jsonb_build_object('id', k.id)))
        order by h.created_at desc limit 1) as change
    from classes.class k
    join org.studio st on st.network_id = k.network_id and st.id = k.studio_id
    join catalogue.class_type t on t.network_id = k.network_id and t.id = k.class_type_id
    left join catalogue.format f on f.network_id = k.network_id and f.id = k.format_id
    left join org.room m on m.network_id = k.network_id and m.id = k.room_id
    where k.network_id = ${ctx.networkId} and k.id = ${row.id}`.execute(ctx.db);
  return rows[0] as CardRow; // the class was read a moment ago, in this transaction
}

/** Columns of the client `c` of a booking or a wait `b`, and of the pass it would or did use. */
function clientColumns(ctx: ReadCtx) {
  const today = ctx.now.toISOString().slice(0, 10);
  return sql`
    c.id as client_id, c.sex, c.is_guest, c.needs_attention, c.is_staff, c.photo_file_id, c.phone,
    jsonb_build_object('lastName', c.last_name, 'firstName', c.first_name, 'patronymic', c.patronymic) as name,
    case when c.fixed_status is not null and (c.fixed_status_until is null or c.fixed_status_until >= ${today}::date)
      then c.fixed_status when c.bonus_percent >= 10 then 'vip' when c.completed_visits >= 2 then 'repeat'
      else 'primary' end as status,
    c.completed_visits = 0 and not exists (select from classes.booking o where o.network_id = c.network_id
      and o.client_id = c.id and o.state = 'attended' and o.class_id <> b.class_id) as is_first,
    p.name as pass_name, p.visits_left as pass_left`;
}

async function bookingsOf(ctx: ReadCtx, row: ClassRow): Promise<(BookingRow & ClientColumns)[]> {
  const { rows } = await sql<BookingRow & ClientColumns>`
    select b.*, ${clientColumns(ctx)} from classes.booking b
    join clients.client c on c.network_id = b.network_id and c.id = b.client_id
    left join classes.counted_pass p on p.network_id = b.network_id and p.id = b.pass_id
    where b.network_id = ${ctx.networkId} and b.class_id = ${row.id}
    order by b.is_active desc, b.seat nulls last, b.number`.execute(ctx.db);
  return rows;
}

async function waitsOf(ctx: ReadCtx, row: ClassRow): Promise<(WaitRow & ClientColumns & { place: number | null })[]> {
  const { rows } = await sql<WaitRow & ClientColumns & { place: number | null }>`
    select b.*, ${clientColumns(ctx)},
      case when b.state = 'waiting' then (count(*) filter (where b.state = 'waiting') over (order by b.arrival_no))::int end as place
    from classes.wait b
    join clients.client c on c.network_id = b.network_id and c.id = b.client_id
    left join lateral (select k.name, k.visits_left from classes.counted_pass k where k.network_id = b.network_id
      and k.client_id = b.client_id and k.visits_left > 0 and k.valid_until >= ${row.starts_at}::date
      order by k.valid_until, k.id limit 1) p on true
    where b.network_id = ${ctx.networkId} and b.class_id = ${row.id} and b.state in ('waiting', 'offered')
    order by b.arrival_no`.execute(ctx.db);
  return rows;
}
