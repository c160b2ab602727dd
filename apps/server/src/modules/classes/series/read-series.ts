import type { ReadCtx } from '../../../platform/context.ts';
import { notFound } from '../errors.ts';
import { requireClassWithin } from '../reach.ts';
import type { ClassSeriesView } from '../schema.ts';
import { planOfSeries, timingOf } from './extend-series.ts';

/** A series with its classes still to come. */
export async function getClassSeries(ctx: ReadCtx, seriesId: string): Promise<ClassSeriesView> {
  const row = await ctx.db
    .selectFrom('classes.series as s')
    .selectAll()
    .where('s.network_id', '=', ctx.networkId)
    .where('s.id', '=', seriesId)
    .executeTakeFirst();
  requireClassWithin(ctx, row, 'view');
  if (!row) throw notFound();
  const classes = await ctx.db
    .selectFrom('classes.class')
    .select(['id', 'starts_at', 'ends_at', 'taken', 'trainer_ids', 'room_id', 'has_own_plan'])
    .where('network_id', '=', ctx.networkId)
    .where('series_id', '=', seriesId)
    .where('state', '=', 'planned')
    .where('starts_at', '>', ctx.now)
    .orderBy('starts_at')
    .execute();
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
    classesLeft: classes.length,
    classes: classes.map((one) => ({
      id: one.id,
      startsAt: one.starts_at,
      endsAt: one.ends_at,
      bookings: one.taken,
      trainerIds: one.trainer_ids,
      roomId: one.room_id,
      hasOwnPlan: one.has_own_plan,
    })),
    version: row.version,
  };
}
