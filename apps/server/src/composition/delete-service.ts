import { sql } from 'kysely';
import { type RemoveService, removeService, serviceBooked } from '../modules/catalogue/public.ts';
import { type CommandCtx, reachTo } from '../platform/context.ts';

interface FutureVisit {
  visitId: string;
  number: number;
  startsAt: string;
  studioId: string;
  clientName: string;
}

interface Use {
  name: string;
  isUsed: boolean;
  count: number;
  visits: FutureVisit[];
}

/**
 * Deletes a service for which nobody is coming [CAT-018i]. Future visits refuse it and are listed, so that the desk can
 * cancel or move them; past ones keep it in the archive.
 */
export async function deleteService(ctx: CommandCtx, { serviceId }: Pick<RemoveService, 'serviceId'>): Promise<void> {
  const use = await useOf(ctx, serviceId);
  if (use && use.count > 0)
    throw serviceBooked({ name: use.name, count: use.count, visits: visibleTo(ctx, use.visits) });
  await removeService(ctx, { serviceId, hasHistory: use?.isUsed ?? false });
}

/** Locks the service first: a booking of this very moment either is seen here or finds the service gone. */
async function useOf(ctx: CommandCtx, serviceId: string): Promise<Use | undefined> {
  const { networkId } = ctx;
  await sql`select from catalogue.service where network_id = ${networkId} and id = ${serviceId} for update`.execute(
    ctx.db,
  );
  const { rows } = await sql<Use>`
    with coming as (
      select v.id, v.number, v.starts_at, v.studio_id, btrim(concat(c.first_name, ' ', c.last_name)) as client_name
      from bookings.visit v left join clients.client c on c.network_id = v.network_id and c.id = v.client_id
      where v.network_id = ${networkId} and v.ends_at > ${ctx.now} and v.state in ('expected', 'confirmed', 'arrived')
        and exists (select from bookings.visit_line l where l.network_id = ${networkId} and l.visit_id = v.id
          and l.service_id = ${serviceId}))
    select s.name,
      exists (select from bookings.visit_line l where l.network_id = ${networkId} and l.service_id = s.id) as "isUsed",
      (select count(*)::int from coming) as count,
      (select coalesce(json_agg(json_build_object('visitId', f.id, 'number', f.number, 'startsAt', f.starts_at,
          'studioId', f.studio_id, 'clientName', f.client_name) order by f.starts_at), '[]')
        from (select * from coming order by starts_at limit 50) f) as visits
    from catalogue.service s where s.network_id = ${networkId} and s.id = ${serviceId}`.execute(ctx.db);
  return rows[0];
}

/** All visits are counted; those of studios out of reach are not shown. */
function visibleTo(ctx: CommandCtx, visits: readonly FutureVisit[]): FutureVisit[] {
  const reach = reachTo(ctx, 'bookings.visit', 'view');
  return visits.filter(({ studioId }) => reach?.everywhere || reach?.studioIds.includes(studioId));
}
