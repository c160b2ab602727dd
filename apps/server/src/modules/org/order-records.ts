import { sql } from 'kysely';
import { recordChange } from '../../platform/audit.ts';
import { type CommandCtx, requireReach } from '../../platform/context.ts';
import { requireEverywhere, requireWithin } from './reach.ts';

type OrderedTable = 'org.studio' | 'org.region' | 'org.department' | 'org.room';

/**
 * Puts records into the given order. Those of a studio need the studio; studios and regions themselves are ordered for
 * the whole network.
 */
export async function orderRecords(
  ctx: CommandCtx,
  { table, ids, studioId }: { table: OrderedTable; ids: readonly string[]; studioId?: string },
): Promise<void> {
  const reach = requireReach(ctx, table, 'edit');
  if (studioId) requireWithin(reach, studioId);
  else requireEverywhere(reach);
  await sql`
    update ${sql.table(table)} t set sort_order = wanted.place - 1
    from unnest(${ids as string[]}::uuid[]) with ordinality as wanted(id, place)
    where t.network_id = ${ctx.networkId} and t.id = wanted.id
      ${studioId ? sql`and t.studio_id = ${studioId}` : sql``}`.execute(ctx.db);
  recordChange(ctx, {
    action: `${table.slice('org.'.length)}.order`,
    objectType: studioId ? 'studio' : 'network',
    objectId: studioId ?? ctx.networkId,
    studioId: studioId ?? null,
    after: { ids },
  });
}
