import { sql } from 'kysely';
import type * as z from 'zod';
import { type ReadCtx, requireReach } from '../../../platform/context.ts';
import { withinReach } from '../../../platform/rights.ts';
import { notFound } from '../errors.ts';
import type { Swaps } from '../schema.ts';

type Swap = z.output<typeof Swaps>['items'][number];

/**
 * Swaps of a studio that still hold: nothing of the chain has changed since it was found, and it is still ahead. The time it begins
 * with may have been taken meanwhile; applying it says so.
 */
export async function listSwaps(ctx: ReadCtx, studioId: string): Promise<z.output<typeof Swaps>> {
  if (!withinReach(requireReach(ctx, 'bookings.visit', 'view'), { studioId })) throw notFound();
  const { networkId } = ctx;
  const nameOf = (alias: string) =>
    sql.raw(`nullif(btrim(coalesce(${alias}.first_name, '') || ' ' || coalesce(${alias}.last_name, '')), '')`);
  const { rows } = await sql<Swap>`
    select s.id, s.visit_id as "visitId", ${nameOf('c')} as "client", s.from_starts_at as "fromAt", s.to_starts_at as "toAt",
      ${nameOf('e')} as "specialist",
      (select string_agg(l.service_name, ', ' order by l.line_no) from bookings.visit_line l
        where l.network_id = ${networkId} and l.visit_id = s.visit_id) as services,
      s.next_visit_id as "nextVisitId", s.next_wish_id as "nextWaitId", ${nameOf('d')} as "nextClient",
      s.next_from_at as "nextFromAt", s.next_starts_at as "nextToAt", ${nameOf('f')} as "nextSpecialist"
    from waiting.swap s
    join bookings.visit v on v.network_id = s.network_id and v.id = s.visit_id and v.version = s.visit_version
      and v.state in ('expected', 'confirmed')
    left join clients.client c on c.network_id = v.network_id and c.id = v.client_id
    left join bookings.visit n on n.network_id = s.network_id and n.id = s.next_visit_id
    left join waiting.wish w on w.network_id = s.network_id and w.id = s.next_wish_id
    left join clients.client d on d.network_id = s.network_id and d.id = coalesce(n.client_id, w.client_id)
    join staff.employee e on e.network_id = s.network_id and e.id = s.to_employee_id
    join staff.employee f on f.network_id = s.network_id and f.id = s.next_employee_id
    where s.network_id = ${networkId} and s.studio_id = ${studioId} and s.state = 'found' and s.to_starts_at > ${ctx.now}
      and (w.state = 'waiting' or (n.version = s.next_version and n.state in ('expected', 'confirmed')))
    order by s.to_starts_at, s.found_at limit 20`.execute(ctx.db);
  return { items: rows };
}
