import type { ReadCtx } from '../../../platform/context.ts';
import { notFound } from '../errors.ts';
import { requireClassWithin } from '../reach.ts';
import type { ClassSeriesView } from '../schema.ts';
import { planOfSeries, timingOf } from './extend-series.ts';

/** A series with how many of its classes are still to come. */
export async function getClassSeries(ctx: ReadCtx, seriesId: string): Promise<ClassSeriesView> {
  const row = await ctx.db
    .selectFrom('classes.series as s')
    .selectAll()
    .select((eb) =>
      eb
        .selectFrom('classes.class as k')
        .select((at) => at.fn.countAll<number>().as('left'))
        .whereRef('k.network_id', '=', 's.network_id')
        .whereRef('k.series_id', '=', 's.id')
        .where('k.state', '=', 'planned')
        .where('k.starts_at', '>', ctx.now)
        .as('left'),
    )
    .where('s.network_id', '=', ctx.networkId)
    .where('s.id', '=', seriesId)
    .executeTakeFirst();
  requireClassWithin(ctx, row, 'view');
  if (!row) throw notFound();
  const plan = planOfSeries(row);
  const timing = timingOf(row);
  return {
    id: row.id,
    studioId: row.studio_id,
    ...plan,
    trainerIds: [...plan.trainerIds],
    ...timing,
    weekdays: [...timing.weekdays],
    exceptOn: [...timing.exceptOn].sort(),
    placedUntil: row.placed_until,
    endedAt: row.ended_at,
    classesLeft: Number(row.left ?? 0),
    version: row.version,
  };
}
