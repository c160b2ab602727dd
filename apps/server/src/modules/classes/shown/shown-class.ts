import { sql } from 'kysely';
import type { ReadCtx } from '../../../platform/context.ts';
import { inLanguage } from '../../catalogue/public.ts';
import { classForDecision, type DecidedClass } from '../booking/class-for-decision.ts';
import { notFound } from '../errors.ts';
import type { ClassRow } from '../model.ts';
import { type Door, doorOf } from './door.ts';
import type { ShownTrainer } from './shown-classes.ts';
import type { ShownPlace } from './stamp-of-timetable.ts';

export interface PlanItem {
  kind: 'seat' | 'blocked' | 'trainer' | 'label' | 'entrance';
  number: number | null;
  text: string | null;
  xCm: number;
  yCm: number;
  widthCm: number;
  heightCm: number;
}

export interface ShownSeat extends PlanItem {
  /** Counted from the front; null for what is no seat. */
  row: number | null;
  state: 'free' | 'taken' | 'held' | null;
}

/** A class by itself, as everybody sees it. */
export interface ShownClassCard {
  decided: DecidedClass;
  door: Door;
  free: number;
  currency: string;
  studio: { id: string; name: string; street: string; timeZone: string; womenOnly: boolean; phone: string | null };
  classType: { id: string; name: string; description: string; photoFileId: string | null };
  format: { id: string; name: string; colour: string } | null;
  room: { id: string; name: string } | null;
  trainers: ShownTrainer[];
  whatToBring: string;
  plan: { widthCm: number; heightCm: number; items: ShownSeat[] } | null;
}

interface Row {
  company_id: string;
  currency: string;
  is_shown: boolean;
  studio: ShownClassCard['studio'];
  type: ShownClassCard['classType'] & { whatToBring: string; said: unknown };
  format: (NonNullable<ShownClassCard['format']> & { said: unknown }) | null;
  room: ShownClassCard['room'];
  trainers: ShownTrainer[] | null;
  map: { widthCm: number; heightCm: number; items: Partial<PlanItem>[] } | null;
  taken_seats: number[] | null;
  held_seats: number[] | null;
  holds: number;
}

/** One class with its hall's plan; one of another place, and one that clients are not shown, are not found. */
export async function shownClass(
  ctx: ReadCtx,
  classId: string,
  place: ShownPlace,
  holdKey: string | null = null,
): Promise<ShownClassCard> {
  const decided = await classForDecision(ctx, classId);
  const row = await rowOf(ctx, decided.row, holdKey);
  const isHere =
    row?.company_id === place.companyId && (place.studioId ?? decided.row.studio_id) === decided.row.studio_id;
  if (!row?.is_shown || !isHere) throw notFound();
  const { taken, held, capacity, starts_at: startsAt, ends_at: endsAt, state, what_to_bring } = decided.row;
  const free = Math.max(0, capacity - taken - held - row.holds);
  const { said, whatToBring, ...type } = row.type;
  return {
    decided,
    door: doorOf({ startsAt, endsAt, isCancelled: state === 'cancelled', free }, decided.rules, ctx.now),
    free,
    currency: row.currency,
    studio: row.studio,
    classType: {
      ...type,
      name: inLanguage(ctx.locale, 'name', type.name, said),
      description: inLanguage(ctx.locale, 'description', type.description, said),
    },
    format: row.format && {
      id: row.format.id,
      name: inLanguage(ctx.locale, 'name', row.format.name, row.format.said),
      colour: row.format.colour,
    },
    room: row.room,
    trainers: row.trainers ?? [],
    whatToBring: what_to_bring ?? inLanguage(ctx.locale, 'whatToBring', whatToBring, said),
    plan: row.map && planOf(row.map, decided.row, new Set(row.taken_seats), new Set(row.held_seats)),
  };
}

async function rowOf(ctx: ReadCtx, row: ClassRow, holdKey: string | null): Promise<Row | undefined> {
  const { rows } = await sql<Row>`
    with held as materialized (select h.seat from classes.seat_hold h where h.network_id = ${ctx.networkId} and h.class_id = ${row.id}
      and h.expires_at > ${ctx.now} and h.hold_key is distinct from ${holdKey}::uuid)
    select st.company_id, n.currency, coalesce(f.shown_to_clients, true) and st.archived_at is null as is_shown,
      jsonb_build_object('id', st.id, 'name', st.name, 'street', st.address, 'timeZone', st.time_zone, 'womenOnly', st.women_only,
        'phone', coalesce(st.phone, co.support_phone, co.phone)) as studio,
      jsonb_build_object('id', t.id, 'name', t.name, 'description', t.description, 'photoFileId', t.photo_file_id,
        'whatToBring', t.what_to_bring, 'said', t.translations) as type,
      case when f.id is not null then jsonb_build_object('id', f.id, 'name', f.name, 'colour', f.colour, 'said', f.translations) end as format,
      case when m.id is not null then jsonb_build_object('id', m.id, 'name', m.name) end as room,
      (select jsonb_agg(jsonb_build_object('id', e.id, 'name', btrim(e.first_name || ' ' || e.last_name),
          'photoFileId', e.photo_file_id) order by x.at)
        from unnest(k.trainer_ids) with ordinality x(id, at)
        join staff.employee e on e.network_id = k.network_id and e.id = x.id) as trainers,
      (select jsonb_build_object('widthCm', s.width_cm, 'heightCm', s.height_cm, 'items', s.items) from org.seat_map s
        where s.network_id = k.network_id and s.id = k.seat_map_id and k.seats is not null) as map,
      (select array_agg(b.seat) from classes.booking b
        where b.network_id = k.network_id and b.class_id = k.id and b.is_active and b.seat is not null) as taken_seats,
      (select array_agg(seat) from held) as held_seats, (select count(*)::int from held) as holds
    from classes.class k
    join org.studio st on st.network_id = k.network_id and st.id = k.studio_id
    join org.company co on co.network_id = st.network_id and co.id = st.company_id
    join org.network n on n.network_id = k.network_id
    join catalogue.class_type t on t.network_id = k.network_id and t.id = k.class_type_id
    left join catalogue.format f on f.network_id = k.network_id and f.id = k.format_id
    left join org.room m on m.network_id = k.network_id and m.id = k.room_id
    where k.network_id = ${ctx.networkId} and k.id = ${row.id}`.execute(ctx.db);
  return rows[0];
}

function planOf(
  map: NonNullable<Row['map']>,
  row: ClassRow,
  taken: ReadonlySet<number>,
  held: ReadonlySet<number>,
): NonNullable<ShownClassCard['plan']> {
  const items = map.items.map((item) => ({
    kind: item.kind ?? 'label',
    number: item.number ?? null,
    text: item.text ?? null,
    xCm: item.xCm ?? 0,
    yCm: item.yCm ?? 0,
    widthCm: item.widthCm ?? 0,
    heightCm: item.heightCm ?? 0,
  }));
  const usable = new Set(row.seats);
  const rows = rowsOf(items.filter(({ kind }) => kind === 'seat'));
  const stateOf = ({ kind, number }: PlanItem) => {
    if (kind !== 'seat' || number === null) return null;
    if (taken.has(number) || !usable.has(number)) return 'taken';
    return held.has(number) ? 'held' : 'free';
  };
  return {
    widthCm: map.widthCm,
    heightCm: map.heightCm,
    items: items.map((item) => ({ ...item, row: rows.get(item) ?? null, state: stateOf(item) })),
  };
}

/** Seats whose middles lie within half a seat of each other stand in one row. */
function rowsOf(seats: readonly PlanItem[]): Map<PlanItem, number> {
  const middle = ({ yCm, heightCm }: PlanItem) => yCm + heightCm / 2;
  const found = new Map<PlanItem, number>();
  let [row, last] = [0, Number.NEGATIVE_INFINITY];
  for (const seat of [...seats].sort((one, other) => middle(one) - middle(other))) {
    if (middle(seat) - last > seat.heightCm / 2) row += 1;
    found.set(seat, row);
    last = middle(seat);
  }
  return found;
}
