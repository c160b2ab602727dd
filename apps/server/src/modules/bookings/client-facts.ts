import { sql } from 'kysely';
import type { ReadCtx } from '../../platform/context.ts';
import { currentStamp } from '../../platform/stamp.ts';
import { clientJson } from './client-sql.ts';
import type { ClientFacts } from './offer-facts.ts';
import type { VisitView } from './schema.ts';

export interface ClientAndStamp {
  /** What tells whether remembered facts are still true. */
  stamp: number | null;
  client: ClientFacts | null;
  /** The client as the answer about a visit shows her. */
  view: VisitView['client'];
}

/**
 * What a booking must know of its client, and the stamp of the network. `isOwn`: the visit is the actor's own, who then sees
 * the phone.
 */
export async function clientFactsOf(
  ctx: ReadCtx,
  visit: { studioId: string; clientId: string | null; isOwn: boolean },
): Promise<ClientAndStamp> {
  const { networkId } = ctx;
  const { rows } = await sql<ClientAndStamp>`
    select ${currentStamp(ctx)} as stamp,
      case when c.id is not null then json_build_object('id', c.id, 'lock', c.specialist_lock, 'lockedEmployeeId', c.locked_employee_id,
        'isArchived', c.archived_at is not null, 'isFirst', c.completed_visits = 0,
        'likes', (select json_agg(sp.employee_id) from clients.specialist_preference sp
          where sp.network_id = ${networkId} and sp.client_id = c.id and sp.liking = 'like'),
        'dislikes', (select json_agg(sp.employee_id) from clients.specialist_preference sp
          where sp.network_id = ${networkId} and sp.client_id = c.id and sp.liking = 'dislike'),
        'knows', case when ${ctx.actor.kind === 'client'}::boolean then (select json_agg(distinct l.employee_id)
          from bookings.visit o join bookings.visit_line l on l.network_id = o.network_id and l.visit_id = o.id
          where o.network_id = ${networkId} and o.client_id = c.id and o.state = 'completed') end) end as client,
      ${clientJson(ctx, sql<boolean>`${visit.isOwn}::boolean`)} as view
    from (select ${visit.studioId}::uuid as studio_id) v
    left join clients.client c on c.network_id = ${networkId} and c.id = ${visit.clientId}::uuid`.execute(ctx.db);
  return rows[0] ?? { stamp: null, client: null, view: null };
}
