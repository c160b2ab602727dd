import { sql } from 'kysely';
import { type ReadCtx, requireReach } from '../../../platform/context.ts';
import { inLanguage } from '../../catalogue/public.ts';
import type { ClientClassSummaryView } from '../booking-schema.ts';
import { type WaitRow, waitView } from '../waitlist/wait-view.ts';

interface Counts {
  upcoming: number;
  attended: number;
  missed: number;
  cancelled: number;
}

interface WaitingRow extends WaitRow {
  place: number | null;
  starts_at: Date;
  ends_at: Date;
  studio_name: string;
  time_zone: string;
  type_name: string;
  type_said: unknown;
}

/**
 * How often a client comes to classes: still to come, attended, missed, cancelled [BKG-012]; and the lines she waits in.
 * Only classes within reach count.
 */
export async function getClientClassSummary(ctx: ReadCtx, clientId: string): Promise<ClientClassSummaryView> {
  const where = classesWithin(ctx);
  const { rows } = await sql<Counts>`
    select count(*) filter (where b.state = 'booked' and k.ends_at > ${ctx.now})::int as upcoming,
      count(*) filter (where b.state = 'attended')::int as attended,
      count(*) filter (where b.state = 'no_show')::int as missed,
      count(*) filter (where not b.is_active)::int as cancelled
    from classes.booking b join classes.class k on k.network_id = b.network_id and k.id = b.class_id
    where b.network_id = ${ctx.networkId} and b.client_id = ${clientId} and ${where}`.execute(ctx.db);
  const { rows: waits } = await sql<WaitingRow>`
    select w.*, k.starts_at, k.ends_at, st.name as studio_name, st.time_zone, t.name as type_name, t.translations as type_said,
      case when w.state = 'waiting' then (select count(*)::int from classes.wait o where o.network_id = w.network_id
        and o.class_id = w.class_id and o.state = 'waiting' and o.arrival_no <= w.arrival_no) end as place
    from classes.wait w join classes.class k on k.network_id = w.network_id and k.id = w.class_id
    join org.studio st on st.network_id = k.network_id and st.id = k.studio_id
    join catalogue.class_type t on t.network_id = k.network_id and t.id = k.class_type_id
    where w.network_id = ${ctx.networkId} and w.client_id = ${clientId} and w.state in ('waiting', 'offered')
      and k.state = 'planned' and k.starts_at > ${ctx.now} and ${where}
    order by k.starts_at`.execute(ctx.db);
  return {
    ...(rows[0] as Counts), // a count always answers
    waits: waits.map((row) => ({
      wait: waitView(row, row.place),
      startsAt: row.starts_at,
      endsAt: row.ends_at,
      studioName: row.studio_name,
      timeZone: row.time_zone,
      classTypeName: inLanguage(ctx.locale, 'name', row.type_name, row.type_said),
    })),
  };
}

function classesWithin(ctx: ReadCtx) {
  const reach = requireReach(ctx, 'classes.booking', 'view');
  if (reach.everywhere) return sql<boolean>`true`;
  const here = sql<boolean>`k.studio_id = any (${[...reach.studioIds]}::uuid[])`;
  return reach.own ? sql<boolean>`(${here} or ${ctx.actor.id}::uuid = any (k.trainer_ids))` : here;
}
