import { sql } from 'kysely';
import { type ReadCtx, requireReach } from '../../platform/context.ts';

/** Tags in use, the most used first: what the filter and the bulk action offer. */
export async function listClientTags(ctx: ReadCtx): Promise<{ items: { tag: string; clients: number }[] }> {
  requireReach(ctx, 'clients.client', 'view');
  const { rows } = await sql<{ tag: string; clients: number }>`
    select t.tag, count(*) as clients
    from clients.client c, unnest(c.tags) as t(tag)
    where c.network_id = ${ctx.networkId} and c.archived_at is null and c.tags <> '{}'
    group by t.tag order by clients desc, t.tag limit 200`.execute(ctx.db);
  return { items: rows };
}
