import { sql } from 'kysely';
import { type ReadCtx, reachTo } from '../../platform/context.ts';
import { clientConditions, lastVisitKey } from './client-filters.ts';

/**
 * Ids of clients that a search finds, the ones who came last first; for lists of other modules. Within the actor's reach and
 * without finding by parts of contacts that the actor may not see; whoever sees no clients finds none.
 */
export async function matchingClients(ctx: ReadCtx, search: string, atMost: number): Promise<string[]> {
  if (!reachTo(ctx, 'clients.client', 'view')) return [];
  const conditions = await clientConditions(ctx, { q: search });
  if (!conditions.search) return [];
  const { rows } = await sql<{ id: string }>`
    select c.id from clients.client c where ${conditions.where}
    order by ${lastVisitKey} desc limit ${atMost}`.execute(ctx.db);
  return rows.map(({ id }) => id);
}
