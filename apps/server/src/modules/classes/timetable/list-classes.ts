import { sql } from 'kysely';
import type * as z from 'zod';
import { type ReadCtx, requireReach } from '../../../platform/context.ts';
import type { KeptAnswer, KeptAnswers } from '../../../platform/http/kept-answers.ts';
import { withinReach } from '../../../platform/rights.ts';
import { inLanguage } from '../../catalogue/public.ts';
import { notFound } from '../errors.ts';
import { stampOfStudios } from '../shown/stamp-of-timetable.ts';
import type { ClassesQuery, Timetable } from '../timetable-schema.ts';

type TimetableView = z.output<typeof Timetable>;
type Query = z.output<typeof ClassesQuery>;

/** One class as the statement packs it; instants in epoch seconds. */
type Packed = [
  id: string,
  seriesId: string | null,
  studioId: string,
  classTypeId: string,
  formatId: string | null,
  roomId: string | null,
  trainerIds: string[],
  startsAt: number,
  endsAt: number,
  capacity: number,
  taken: number,
  held: number,
  waiting: number,
  priceMinor: number,
  flags: number,
  state: 'planned' | 'cancelled',
  note: string,
];

interface Row {
  classes: Packed[] | null;
  studios: { id: string; name: string; timeZone: string; womenOnly: boolean }[] | null;
  class_types: { id: string; name: string; whatToBring: string; photoFileId: string | null; said: unknown }[] | null;
  formats: { id: string; name: string; colour: string; isShown: boolean; said: unknown }[] | null;
  rooms: { id: string; name: string }[] | null;
  trainers: { id: string; name: TimetableView['trainers'][number]['name']; photoFileId: string | null }[] | null;
}

const flag = { free: 1, online: 2, own: 4, seats: 8 } as const;

/** The timetable of studios between two days: of those within the actor's reach all, elsewhere the classes one leads. */
export async function listClasses(ctx: ReadCtx, query: Query): Promise<TimetableView> {
  return timetable(ctx, withinSight(ctx, query));
}

/** The same as an answer that is made once after each change, for all who see the same. */
export async function keptTimetable(ctx: ReadCtx, answers: KeptAnswers, query: Query): Promise<KeptAnswer> {
  const sight = withinSight(ctx, query);
  const stamp = await stampOfStudios(ctx, sight.query.studioIds);
  const key = JSON.stringify([ctx.networkId, ctx.locale, sight]);
  return answers.of({ key, stamp, now: ctx.now }, async () => ({ view: await timetable(ctx, sight), goodUntil: null }));
}

interface Sight {
  query: Query;
  /** Outside of these studios only the classes that this trainer leads. */
  ownOutside?: { trainerId: string; studioIds: string[] };
}

function withinSight(ctx: ReadCtx, query: Query): Sight {
  const reach = requireReach(ctx, 'classes.class', 'view');
  const wide = query.studioIds.filter((studioId) => withinReach(reach, { studioId }));
  if (wide.length === query.studioIds.length) return { query };
  if (reach.own) return { query, ownOutside: { trainerId: ctx.actor.id, studioIds: wide } };
  if (wide.length === 0) throw notFound();
  return { query: { ...query, studioIds: wide } };
}

/** In one statement: classes as compact rows, and what they name once each. */
async function timetable(ctx: ReadCtx, { query, ownOutside }: Sight): Promise<TimetableView> {
  const { networkId } = ctx;
  const studioIds = [...query.studioIds];
  const trainerId = query.trainerId ?? null;
  const ownId = ownOutside?.trainerId ?? null;
  const { rows } = await sql<Row>`
    with k as materialized (
      select k.*, st.time_zone from org.studio st
      join classes.class k on k.network_id = st.network_id and k.studio_id = st.id
        -- bounds that the index can use, whatever the zone; the exact ones follow
        and k.starts_at > ${query.from}::date - interval '1 day' and k.starts_at < ${query.to}::date + interval '2 days'
        and k.starts_at >= (${query.from}::date)::timestamp at time zone st.time_zone
        and k.starts_at < (${query.to}::date + 1)::timestamp at time zone st.time_zone
      where st.network_id = ${networkId} and st.id = any (${studioIds}::uuid[])
        and (${trainerId}::uuid is null or ${trainerId}::uuid = any (k.trainer_ids))
        and (${ownId}::uuid is null or ${ownId}::uuid = any (k.trainer_ids)
          or k.studio_id = any (${ownOutside?.studioIds ?? []}::uuid[]))
        and (${query.classTypeId ?? null}::uuid is null or k.class_type_id = ${query.classTypeId ?? null}::uuid)
        and (${query.formatId ?? null}::uuid is null or k.format_id = ${query.formatId ?? null}::uuid)
        and (${query.roomId ?? null}::uuid is null or k.room_id = ${query.roomId ?? null}::uuid)
        and (${query.state ?? null}::text is null or k.state = ${query.state ?? null})
    )
    select
      (select jsonb_agg(jsonb_build_array(k.id, k.series_id, k.studio_id, k.class_type_id, k.format_id, k.room_id, k.trainer_ids,
          extract(epoch from k.starts_at)::bigint, extract(epoch from k.ends_at)::bigint, k.capacity, k.taken, k.held, k.waiting,
          k.price_minor, k.is_free::int + k.is_online::int * 2 + k.has_own_plan::int * 4 + (k.seats is not null)::int * 8,
          k.state, k.note) order by k.starts_at, k.id) from k) as classes,
      (select jsonb_agg(jsonb_build_object('id', st.id, 'name', st.name, 'timeZone', st.time_zone, 'womenOnly', st.women_only)
          order by st.sort_order, st.name)
        from org.studio st where st.network_id = ${networkId} and st.id = any (${studioIds}::uuid[])) as studios,
      (select jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name, 'whatToBring', t.what_to_bring,
          'photoFileId', t.photo_file_id, 'said', t.translations))
        from catalogue.class_type t where t.network_id = ${networkId} and t.id in (select class_type_id from k)) as class_types,
      (select jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name, 'colour', f.colour, 'isShown', f.shown_to_clients,
          'said', f.translations))
        from catalogue.format f where f.network_id = ${networkId} and f.id in (select format_id from k)) as formats,
      (select jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name))
        from org.room m where m.network_id = ${networkId} and m.id in (select room_id from k)) as rooms,
      (select jsonb_agg(jsonb_build_object('id', e.id, 'photoFileId', e.photo_file_id, 'name', jsonb_build_object(
          'lastName', e.last_name, 'firstName', e.first_name, 'patronymic', e.patronymic)))
        from staff.employee e where e.network_id = ${networkId} and e.id in (select unnest(trainer_ids) from k)) as trainers
  `.execute(ctx.db);
  const row = rows[0];
  return {
    classes: (row?.classes ?? []).map(classOf),
    studios: row?.studios ?? [],
    classTypes: (row?.class_types ?? []).map(({ said, name, whatToBring, ...type }) => ({
      ...type,
      name: inLanguage(ctx.locale, 'name', name, said),
      whatToBring: inLanguage(ctx.locale, 'whatToBring', whatToBring, said),
    })),
    formats: (row?.formats ?? []).map(({ said, name, ...format }) => ({
      ...format,
      name: inLanguage(ctx.locale, 'name', name, said),
    })),
    rooms: row?.rooms ?? [],
    trainers: row?.trainers ?? [],
  };
}

function classOf(packed: Packed): TimetableView['classes'][number] {
  const [id, seriesId, studioId, classTypeId, formatId, roomId, trainerIds, starts, ends, ...rest] = packed;
  const [capacity, taken, held, waiting, priceMinor, flags, state, note] = rest;
  return {
    id,
    seriesId,
    studioId,
    classTypeId,
    formatId,
    roomId,
    trainerIds,
    startsAt: new Date(starts * 1000),
    endsAt: new Date(ends * 1000),
    capacity,
    taken,
    free: Math.max(0, capacity - taken - held),
    waiting,
    priceMinor,
    isFree: (flags & flag.free) !== 0,
    isOnline: (flags & flag.online) !== 0,
    hasOwnPlan: (flags & flag.own) !== 0,
    hasSeats: (flags & flag.seats) !== 0,
    state,
    note,
  };
}
