import type { CommandCtx } from '../../platform/context.ts';
import type { Settled } from './settle-time.ts';

/**
 * A free lane for each assistant who is taken although she has work of her own. Lane 0 is her ordinary time; the lanes above
 * it hold what the desk decided against the soft rule [SCH-010i].
 */
export async function overlapLanes(ctx: CommandCtx, settled: Settled): Promise<ReadonlyMap<string, number>> {
  const lanes = new Map<string, number>();
  if (settled.overlapping.length === 0) return lanes;
  const rows = await ctx.db
    .selectFrom('calendar.reservation')
    .select(['resource_id', 'lane'])
    .where('network_id', '=', ctx.networkId)
    .where(
      'resource_id',
      'in',
      settled.overlapping.map((one) => one.employeeId),
    )
    .where('starts_at', '<', new Date(settled.offer.end * 60_000))
    .where('ends_at', '>', new Date(settled.offer.start * 60_000))
    .execute();
  for (const { employeeId } of settled.overlapping) {
    const used = new Set(rows.filter((row) => row.resource_id === employeeId).map((row) => row.lane));
    let lane = 1;
    while (used.has(lane)) lane += 1;
    lanes.set(employeeId, lane);
  }
  return lanes;
}
