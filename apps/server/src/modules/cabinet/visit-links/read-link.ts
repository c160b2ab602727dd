import { sql } from 'kysely';
import type { ReadCtx } from '../../../platform/context.ts';
import { inLanguage } from '../../catalogue/public.ts';
import { bookingRules } from '../../org/public.ts';
import { linkOver, notFound } from '../errors.ts';
import { myVisit } from '../visits/my-visits.ts';
import type { Opened } from './open-link.ts';
import type { VisitLinkView } from './schema.ts';
import { timeOfferBehind } from './wait-offer.ts';

/** A link outlives its visit by a week: long enough to look up what it was, too short to be found in an old phone. */
const livesOnMs = 7 * 86_400_000;

/** The visit, place or offer behind a link, as its client may see and change it now. */
export async function readVisitLink(ctx: ReadCtx, opened: Opened): Promise<VisitLinkView> {
  const view = await viewOf(ctx, opened);
  if (view.endsAt.getTime() + livesOnMs < ctx.now.getTime()) throw linkOver();
  return view;
}

async function viewOf(ctx: ReadCtx, { kind, id }: Opened): Promise<VisitLinkView> {
  if (kind === 'visit') return visitBehind(ctx, id);
  if (kind === 'class_booking') return placeBehind(ctx, id);
  if (kind === 'class_wait') return offerBehind(ctx, id);
  return timeOfferBehind(ctx, id);
}

async function visitBehind(ctx: ReadCtx, visitId: string): Promise<VisitLinkView> {
  const visit = await myVisit(ctx, visitId).catch((error) => {
    // The visit was given to another client: the link is not hers.
    throw (error as { code?: string }).code === notFound().code ? linkOver() : error;
  });
  const isOpen = visit.state === 'expected' || visit.state === 'confirmed' || visit.state === 'arrived';
  return {
    kind: 'visit',
    state: isOpen ? stateAt(ctx.now, visit) : visit.state.includes('cancelled') ? 'cancelled' : 'past',
    firstName: await firstNameOf(ctx),
    studio: visit.studio,
    number: visit.number,
    startsAt: visit.startsAt,
    endsAt: visit.endsAt,
    what: visit.services.map(({ name }) => name),
    who: [...new Set(visit.services.map(({ employeeName }) => employeeName))],
    room: null,
    seat: null,
    whatToBring: null,
    totalMinor: visit.totalMinor,
    currency: visit.currency,
    mayMove: visit.mayChange,
    mayCancel: visit.mayChange,
    changeUntil: visit.changeUntil,
    offerUntil: null,
  };
}

interface ClassRow {
  starts_at: Date;
  ends_at: Date;
  moved_at: Date | null;
  class_state: string;
  price_minor: string;
  what_to_bring: string | null;
  name: string;
  said: unknown;
  who: string[] | null;
  room: string | null;
  studio: VisitLinkView['studio'];
  currency: string;
  first_name: string;
}

/** The class as everybody who takes part sees it. */
const classColumns = sql`k.starts_at, k.ends_at, k.moved_at, k.state as class_state, k.what_to_bring, t.name, t.translations as said,
  (select array_agg(btrim(e.first_name || ' ' || e.last_name)) from staff.employee e
    where e.network_id = k.network_id and e.id = any (k.trainer_ids)) as who, m.name as room, n.currency, c.first_name,
  jsonb_build_object('id', st.id, 'name', st.name, 'address', st.address, 'phone', st.phone, 'timeZone', st.time_zone) as studio`;
const classJoins = sql`join catalogue.class_type t on t.network_id = k.network_id and t.id = k.class_type_id
  join org.studio st on st.network_id = k.network_id and st.id = k.studio_id
  join org.network n on n.network_id = k.network_id
  left join org.room m on m.network_id = k.network_id and m.id = k.room_id`;

async function placeBehind(ctx: ReadCtx, bookingId: string): Promise<VisitLinkView> {
  const { rows } = await sql<ClassRow & { number: string; seat: number | null; state: string; created_at: Date }>`
    select b.number, b.seat, b.state, b.created_at, b.price_minor, ${classColumns}
    from classes.booking b
    join clients.client c on c.network_id = b.network_id and c.id = b.client_id
    join classes.class k on k.network_id = b.network_id and k.id = b.class_id ${classJoins}
    where b.network_id = ${ctx.networkId} and b.id = ${bookingId} and b.client_id = ${ctx.actor.id}`.execute(ctx.db);
  const row = rows[0];
  if (!row) throw linkOver();
  const { cancelHours } = await bookingRules(ctx, row.studio.id);
  const until = new Date(row.starts_at.getTime() - (cancelHours ?? 0) * 3_600_000);
  const wasMoved = row.moved_at !== null && row.moved_at > row.created_at;
  const isBooked = row.state === 'booked' && row.class_state === 'planned';
  return {
    ...classView(ctx, row),
    kind: 'class',
    state: isBooked ? stateAt(ctx.now, classTimes(row)) : row.state === 'attended' ? 'past' : 'cancelled',
    number: Number(row.number),
    seat: row.seat,
    totalMinor: Number(row.price_minor),
    mayMove: false,
    mayCancel: isBooked && row.starts_at > ctx.now && (ctx.now <= until || wasMoved),
    changeUntil: wasMoved ? row.starts_at : until,
    offerUntil: null,
  };
}

async function offerBehind(ctx: ReadCtx, waitId: string): Promise<VisitLinkView> {
  const { rows } = await sql<
    ClassRow & { state: string; offer_until: Date | null; told_at: Date | null; taken: number; capacity: number }
  >`
    select w.state, w.offer_until, w.told_at, k.price_minor, k.taken + k.held as taken, k.capacity, ${classColumns}
    from classes.wait w
    join clients.client c on c.network_id = w.network_id and c.id = w.client_id
    join classes.class k on k.network_id = w.network_id and k.id = w.class_id ${classJoins}
    where w.network_id = ${ctx.networkId} and w.id = ${waitId} and w.client_id = ${ctx.actor.id}`.execute(ctx.db);
  const row = rows[0];
  if (!row) throw linkOver();
  const isAhead = row.class_state === 'planned' && row.starts_at > ctx.now;
  const isKept = row.state === 'offered' && row.offer_until !== null && row.offer_until > ctx.now;
  const isForTheFirst = row.state === 'waiting' && row.told_at !== null && row.taken < row.capacity;
  const isWaiting = row.state === 'waiting' || isKept;
  return {
    ...classView(ctx, row),
    kind: 'offer',
    state: isAhead && (isKept || isForTheFirst) ? 'offered' : isAhead && isWaiting ? 'waiting' : 'over',
    number: null,
    seat: null,
    totalMinor: Number(row.price_minor),
    mayMove: false,
    mayCancel: isAhead && isWaiting,
    changeUntil: null,
    offerUntil: isKept ? row.offer_until : null,
  };
}

const classTimes = (row: ClassRow) => ({ startsAt: row.starts_at, endsAt: row.ends_at });

function classView(ctx: ReadCtx, row: ClassRow) {
  return {
    firstName: row.first_name,
    studio: row.studio,
    ...classTimes(row),
    what: [inLanguage(ctx.locale, 'name', row.name, row.said)],
    who: row.who ?? [],
    room: row.room,
    whatToBring: row.what_to_bring,
    currency: row.currency,
  };
}

function stateAt(now: Date, { startsAt, endsAt }: { startsAt: Date; endsAt: Date }): 'ahead' | 'under_way' | 'past' {
  if (now < startsAt) return 'ahead';
  return now < endsAt ? 'under_way' : 'past';
}

async function firstNameOf(ctx: ReadCtx): Promise<string> {
  const client = await ctx.db
    .selectFrom('clients.client')
    .select('first_name')
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', ctx.actor.id)
    .executeTakeFirst();
  return client?.first_name ?? '';
}
