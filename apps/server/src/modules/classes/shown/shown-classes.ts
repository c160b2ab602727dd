import { sql } from 'kysely';
import type { ReadCtx } from '../../../platform/context.ts';
import { inLanguage } from '../../catalogue/public.ts';
import { type BookingRules, rulesInForce } from '../../org/public.ts';
import { doorOf, type ShownState } from './door.ts';
import type { ShownPlace } from './stamp-of-timetable.ts';

/** Which of the shown classes somebody wants to see; days are local to each studio, `to` included. */
export interface ShownClassesQuery {
  from: string;
  to: string;
  studioIds?: readonly string[] | undefined;
  classTypeIds?: readonly string[] | undefined;
  trainerIds?: readonly string[] | undefined;
  formatIds?: readonly string[] | undefined;
  isOnline?: boolean | undefined;
  onlyFree?: boolean | undefined;
}

export interface ShownStudio {
  id: string;
  name: string;
  timeZone: string;
  womenOnly: boolean;
  isVirtual: boolean;
}

export interface ShownTrainer {
  id: string;
  name: string;
  photoFileId: string | null;
}

export interface ShownClass {
  id: string;
  startsAt: Date;
  endsAt: Date;
  studioId: string;
  classTypeId: string;
  formatId: string | null;
  roomId: string | null;
  trainerIds: string[];
  capacity: number;
  taken: number;
  free: number;
  waiting: number;
  state: ShownState;
  opensAt: Date | null;
  isChanged: boolean;
  isOnline: boolean;
  isRecurring: boolean;
  hasSeats: boolean;
  priceMinor: number | null;
  whatToBring: string | null;
}

export interface ShownTimetable {
  nextDate: string | null;
  currency: string;
  classes: ShownClass[];
  studios: ShownStudio[];
  classTypes: { id: string; name: string; description: string; whatToBring: string; photoFileId: string | null }[];
  formats: { id: string; name: string; colour: string }[];
  trainers: ShownTrainer[];
  rooms: { id: string; name: string }[];
  /** When time alone makes something else of it: a class begins, a hold ends. */
  goodUntil: Date | null;
}

/** One class as the statement packs it; instants in epoch seconds. */
type Packed = [
  id: string,
  startsAt: number,
  endsAt: number,
  studioId: string,
  classTypeId: string,
  formatId: string | null,
  roomId: string | null,
  trainerIds: string[],
  capacity: number,
  taken: number,
  held: number,
  waiting: number,
  flags: number,
  priceMinor: number,
  whatToBring: string | null,
];

interface Row {
  currency: string;
  next_date: string | null;
  holds_end: number | null;
  settings: { key: string; scope_id: string; value: unknown }[] | null;
  classes: Packed[] | null;
  studios: ShownStudio[] | null;
  class_types: (ShownTimetable['classTypes'][number] & { said: unknown })[] | null;
  formats: (ShownTimetable['formats'][number] & { said: unknown })[] | null;
  trainers: ShownTrainer[] | null;
  rooms: { id: string; name: string }[] | null;
}

const flag = { cancelled: 1, changed: 2, online: 4, recurring: 8, seats: 16, free: 32 } as const;

/**
 * The timetable as everybody sees it, in one statement: classes of the place's studios without hidden formats [CAT-003i], what
 * could be filtered by, and the next day that has any. A cancelled class stays in sight for the week before it.
 */
export async function shownClasses(ctx: ReadCtx, place: ShownPlace, query: ShownClassesQuery): Promise<ShownTimetable> {
  const row = await rowOf(ctx, place, query);
  const rules = new Map<string, BookingRules>();
  const rulesOf = (studioId: string) => {
    const known = rules.get(studioId) ?? rulesInForce(row.settings ?? [], [studioId, place.companyId, ctx.networkId]);
    rules.set(studioId, known);
    return known;
  };
  const turns: number[] = row.holds_end === null ? [] : [row.holds_end * 1000];
  const classes = (row.classes ?? []).map((packed) => {
    const shown = classOf(packed, rulesOf(packed[3]), ctx.now);
    turns.push(...shown.turns);
    return shown.value;
  });
  const next = Math.min(...turns.filter((turn) => turn > ctx.now.getTime()));
  return {
    nextDate: row.next_date,
    currency: row.currency,
    classes,
    studios: row.studios ?? [],
    classTypes: (row.class_types ?? []).map(({ said, ...type }) => ({
      ...type,
      name: inLanguage(ctx.locale, 'name', type.name, said),
      description: inLanguage(ctx.locale, 'description', type.description, said),
      whatToBring: inLanguage(ctx.locale, 'whatToBring', type.whatToBring, said),
    })),
    formats: (row.formats ?? []).map(({ said, ...format }) => ({
      ...format,
      name: inLanguage(ctx.locale, 'name', format.name, said),
    })),
    trainers: row.trainers ?? [],
    rooms: row.rooms ?? [],
    goodUntil: Number.isFinite(next) ? new Date(next) : null,
  };
}

async function rowOf(ctx: ReadCtx, place: ShownPlace, query: ShownClassesQuery): Promise<Row> {
  const { networkId } = ctx;
  const { rows } = await sql<Row>`
    with place as materialized (${studiosOf(place)}),
    held as materialized (select h.class_id, count(*)::int as places, min(h.expires_at) as ends_at from classes.seat_hold h
      where h.network_id = ${networkId} and h.expires_at > ${ctx.now} group by h.class_id),
    seen as materialized (
      select k.*, st.time_zone, k.held + coalesce(h.places, 0) as kept, h.ends_at as hold_ends_at from place st
      join classes.class k on k.network_id = ${networkId} and k.studio_id = st.id
        -- bounds that the index can use, whatever the zone; the exact ones follow
        and k.starts_at > ${query.from}::date - interval '1 day' and k.starts_at < ${query.to}::date + interval '2 days'
        and k.starts_at >= (${query.from}::date)::timestamp at time zone st.time_zone
        and k.starts_at < (${query.to}::date + 1)::timestamp at time zone st.time_zone
      left join held h on h.class_id = k.id
      where ${isShown(ctx)} and (k.state = 'planned' or k.starts_at < ${ctx.now}::timestamptz + interval '7 days')
    ),
    k as materialized (select k.* from seen k where ${isWanted(ctx, query)})
    select
      (select n.currency from org.network n where n.network_id = ${networkId}) as currency,
      (select min((k.starts_at at time zone st.time_zone)::date) from place st
        join classes.class k on k.network_id = ${networkId} and k.studio_id = st.id and k.state = 'planned'
          and k.starts_at >= (${query.to}::date + 1)::timestamp at time zone st.time_zone
          and k.starts_at < ${query.to}::date + interval '92 days'
        cross join lateral (select k.held as kept) as without_holds
        where ${isShown(ctx)} and ${isWanted(ctx, query)}) as next_date,
      (select extract(epoch from min(ends_at))::bigint from held) as holds_end,
      (select jsonb_agg(jsonb_build_object('key', s.key, 'scope_id', s.scope_id, 'value', s.value)) from platform.setting s
        where s.network_id = ${networkId} and s.key in ('booking.lead_time_min', 'booking.horizon_days')) as settings,
      (select jsonb_agg(jsonb_build_array(k.id, extract(epoch from k.starts_at)::bigint, extract(epoch from k.ends_at)::bigint,
          k.studio_id, k.class_type_id, k.format_id, k.room_id, k.trainer_ids, k.capacity, k.taken, k.kept, k.waiting,
          (k.state = 'cancelled')::int + (k.moved_at is not null)::int * 2 + k.is_online::int * 4
            + (k.series_id is not null)::int * 8 + (k.seats is not null)::int * 16 + k.is_free::int * 32,
          k.price_minor, k.what_to_bring) order by k.starts_at, k.id) from k) as classes,
      (select jsonb_agg(jsonb_build_object('id', st.id, 'name', st.name, 'timeZone', st.time_zone, 'womenOnly', st.women_only,
          'isVirtual', st.kind = 'virtual') order by st.sort_order, st.name) from place st) as studios,
      (select jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name, 'description', t.description, 'whatToBring', t.what_to_bring,
          'photoFileId', t.photo_file_id, 'said', t.translations) order by t.sort_order, t.name)
        from catalogue.class_type t where t.network_id = ${networkId} and t.id in (select class_type_id from seen)) as class_types,
      (select jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name, 'colour', f.colour, 'said', f.translations)
          order by f.sort_order, f.name)
        from catalogue.format f where f.network_id = ${networkId} and f.id in (select format_id from seen)) as formats,
      (select jsonb_agg(jsonb_build_object('id', e.id, 'name', btrim(e.first_name || ' ' || e.last_name),
          'photoFileId', e.photo_file_id) order by e.first_name, e.last_name, e.id)
        from staff.employee e where e.network_id = ${networkId} and e.id in (select unnest(trainer_ids) from seen)) as trainers,
      (select jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name))
        from org.room m where m.network_id = ${networkId} and m.id in (select room_id from k)) as rooms`.execute(
    ctx.db,
  );
  return rows[0] as Row; // a select without FROM always answers one row
}

/** The studios that a place shows. */
export function studiosOf({ networkId, companyId, studioId }: ShownPlace) {
  return sql`select st.id, st.name, st.time_zone, st.women_only, st.kind, st.sort_order from org.studio st
    where st.network_id = ${networkId} and st.company_id = ${companyId}::uuid and st.archived_at is null and st.kind <> 'office'
      and (${studioId}::uuid is null or st.id = ${studioId}::uuid)`;
}

/** Is class `k` for clients at all? A hidden format is booked by the staff alone [CAT-003]. */
export function isShown(ctx: ReadCtx) {
  return sql<boolean>`not exists (select from catalogue.format f
    where f.network_id = ${ctx.networkId} and f.id = k.format_id and not f.shown_to_clients)`;
}

/** Does class `k` pass the filters? `kept` are its places held for somebody. */
export function isWanted(ctx: ReadCtx, query: Omit<ShownClassesQuery, 'from' | 'to'>) {
  const oneOf = (column: string, ids: readonly string[] | undefined) =>
    ids && ids.length > 0 ? sql`${sql.ref(column)} = any (${[...ids]}::uuid[])` : sql`true`;
  const led =
    query.trainerIds && query.trainerIds.length > 0
      ? sql`k.trainer_ids && ${[...query.trainerIds]}::uuid[]`
      : sql`true`;
  return sql<boolean>`${oneOf('k.studio_id', query.studioIds)} and ${oneOf('k.class_type_id', query.classTypeIds)}
    and ${oneOf('k.format_id', query.formatIds)} and ${led}
    and ${query.isOnline === undefined ? sql`true` : sql`k.is_online = ${query.isOnline}`}
    and ${query.onlyFree ? sql`k.state = 'planned' and k.starts_at > ${ctx.now} and k.taken + kept < k.capacity` : sql`true`}`;
}

function classOf(packed: Packed, rules: BookingRules, now: Date): { value: ShownClass; turns: number[] } {
  const [id, starts, ends, studioId, classTypeId, formatId, roomId, trainerIds, ...rest] = packed;
  const [capacity, taken, kept, waiting, flags, priceMinor, whatToBring] = rest;
  const has = (bit: number) => (flags & bit) !== 0;
  const times = { startsAt: new Date(starts * 1000), endsAt: new Date(ends * 1000) };
  const free = Math.max(0, capacity - taken - kept);
  const door = doorOf({ ...times, isCancelled: has(flag.cancelled), free }, rules, now);
  return {
    value: {
      ...{ id, ...times, studioId, classTypeId, formatId, roomId, trainerIds },
      ...{ capacity, taken, free, waiting, whatToBring },
      state: door.state,
      opensAt: door.opensAt > now ? door.opensAt : null,
      isChanged: has(flag.changed),
      isOnline: has(flag.online),
      isRecurring: has(flag.recurring),
      hasSeats: has(flag.seats),
      priceMinor: has(flag.free) ? null : priceMinor,
    },
    turns: [door.opensAt, door.closesAt, times.startsAt, times.endsAt].map((turn) => turn.getTime()),
  };
}
