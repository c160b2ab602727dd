import { sql } from 'kysely';
import * as z from 'zod';
import { type ReadCtx, requireReach } from '../../../platform/context.ts';
import { decodeCursor, encodeCursor } from '../../../platform/http/schemas.ts';
import { inLanguage } from '../../catalogue/public.ts';
import { rulesInForce } from '../../org/public.ts';
import type { ClientBookingsQuery, ClientClassBookings } from '../booking-schema.ts';
import { notFound } from '../errors.ts';
import { type BookingRow, bookingView } from './booking-view.ts';

type Page = z.output<typeof ClientClassBookings>;

interface Row extends BookingRow {
  starts_at: Date;
  ends_at: Date;
  moved_at: Date | null;
  studio_id: string;
  company_id: string;
  studio_name: string;
  time_zone: string;
  class_type_id: string;
  type_name: string;
  type_said: unknown;
  trainer_names: string[] | null;
  room_name: string | null;
  settings: { key: string; scope_id: string; value: unknown }[] | null;
}

const position = z.tuple([z.iso.datetime(), z.uuid()]);

/** Classes of one client, the latest first: attended, missed and cancelled are kept apart [BKG-012]. */
export async function listClientClasses(ctx: ReadCtx, query: z.output<typeof ClientBookingsQuery>): Promise<Page> {
  const where = within(ctx, query.clientId);
  const after = decodeCursor(query.cursor, position);
  const { rows } = await sql<Row>`
    select b.*, k.starts_at, k.ends_at, k.moved_at, k.studio_id, k.class_type_id, st.company_id, st.name as studio_name,
      st.time_zone, t.name as type_name, t.translations as type_said, m.name as room_name,
      (select array_agg(btrim(concat_ws(' ', e.first_name, e.last_name))) from staff.employee e
        where e.network_id = k.network_id and e.id = any (k.trainer_ids)) as trainer_names,
      (select jsonb_agg(jsonb_build_object('key', s.key, 'scope_id', s.scope_id, 'value', s.value)) from platform.setting s
        where s.network_id = ${ctx.networkId} and s.scope_id in (${ctx.networkId}, st.company_id, st.id)
          and s.key = 'booking.cancel_hours') as settings
    from classes.booking b
    join classes.class k on k.network_id = b.network_id and k.id = b.class_id
    join org.studio st on st.network_id = k.network_id and st.id = k.studio_id
    join catalogue.class_type t on t.network_id = k.network_id and t.id = k.class_type_id
    left join org.room m on m.network_id = k.network_id and m.id = k.room_id
    where b.network_id = ${ctx.networkId} and b.client_id = ${query.clientId} and ${where}
      and (${after?.[0] ?? null}::timestamptz is null
        or (k.starts_at, b.id) < (${after?.[0] ?? null}::timestamptz, ${after?.[1] ?? null}::uuid))
    order by k.starts_at desc, b.id desc limit ${query.limit + 1}`.execute(ctx.db);
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  return {
    items: page.map((row) => itemOf(ctx, row)),
    nextCursor: rows.length > query.limit && last ? encodeCursor([last.starts_at.toISOString(), last.id]) : null,
  };
}

/** A client sees her own; the staff those at classes within reach. */
function within(ctx: ReadCtx, clientId: string) {
  if (ctx.actor.kind === 'client') {
    if (ctx.actor.id !== clientId) throw notFound();
    return sql<boolean>`true`;
  }
  const reach = requireReach(ctx, 'classes.booking', 'view');
  if (reach.everywhere) return sql<boolean>`true`;
  const here = sql<boolean>`k.studio_id = any (${[...reach.studioIds]}::uuid[])`;
  return reach.own ? sql<boolean>`(${here} or ${ctx.actor.id}::uuid = any (k.trainer_ids))` : here;
}

function itemOf(ctx: ReadCtx, row: Row): Page['items'][number] {
  const { cancelHours } = rulesInForce(row.settings ?? [], [row.studio_id, row.company_id, ctx.networkId]);
  const terms = { startsAt: row.starts_at, movedAt: row.moved_at, cancelHours };
  return {
    booking: bookingView(row, terms, ctx.now),
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    studioId: row.studio_id,
    studioName: row.studio_name,
    timeZone: row.time_zone,
    classTypeId: row.class_type_id,
    classTypeName: inLanguage(ctx.locale, 'name', row.type_name, row.type_said),
    trainerNames: row.trainer_names ?? [],
    roomName: row.room_name,
  };
}
