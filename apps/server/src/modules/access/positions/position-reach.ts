import { type CommandCtx, requireReach } from '../../../platform/context.ts';
import type { Action } from '../../../platform/rights.ts';
import { studioPlaces } from '../accounts/grants.ts';
import { holdersOutOfReach } from '../errors.ts';

/**
 * A position belongs to the whole network. Whoever may change positions of some companies only may change those that
 * nobody outside of them holds.
 */
export async function requirePositionReach(ctx: CommandCtx, positionId: string, action: Action): Promise<void> {
  const reach = requireReach(ctx, 'access.position', action);
  if (reach.everywhere) return;
  const places = await ctx.db
    .selectFrom('access.assignment as asg')
    .leftJoin('access.assignment_place as pl', (join) =>
      join.onRef('pl.network_id', '=', 'asg.network_id').onRef('pl.assignment_id', '=', 'asg.id'),
    )
    .select(['pl.studio_id', 'pl.region_id', 'pl.company_id'])
    .where('asg.network_id', '=', ctx.networkId)
    .where('asg.position_id', '=', positionId)
    .execute();
  const studios = await studioPlaces(ctx);
  const isWithin = places.every((place) => {
    const at = studios.filter(
      ({ id, regionId, companyId }) =>
        id === place.studio_id ||
        (place.region_id !== null && regionId === place.region_id) ||
        companyId === place.company_id,
    );
    return at.length > 0 && at.every(({ id }) => reach.studioIds.includes(id));
  });
  if (!isWithin) throw holdersOutOfReach();
}
