import type { CommandCtx } from '../../platform/context.ts';
import { onConstraint } from '../../platform/refusal.ts';
import { timeOccupied } from './errors.ts';
import { occupationsOf } from './occupation.ts';
import { reserve } from './reserve.ts';

export interface Occupied {
  resourceId: string;
  lanes: readonly number[];
  startsAt: Date;
  endsAt: Date;
  kind: 'absence' | 'block';
  sourceId: string;
}

/**
 * Takes time for an absence or a block. The constraint decides, as for every reservation; the look before it only names
 * what stands in the way, so that the refusal can list it.
 */
export async function occupy(ctx: CommandCtx, occupied: Occupied): Promise<void> {
  const { resourceId, lanes, startsAt, endsAt, kind, sourceId } = occupied;
  const there = await occupationsOf(ctx, {
    resourceIds: [resourceId],
    from: startsAt,
    to: endsAt,
    exceptSourceId: sourceId,
  });
  const items = there.filter(({ lane }) => lanes.includes(lane));
  if (items.length > 0) throw timeOccupied({ items, count: items.length });
  await reserve(
    ctx,
    lanes.map((lane) => ({ resourceId, lane, startsAt, endsAt, sourceKind: kind, sourceId })),
  ).catch(onConstraint('reservation_one_place_at_a_time', () => timeOccupied({ items: [], count: 1 })));
}
