import { dayNumber, isoDate } from '@salus/scheduling';
import type { Selectable } from 'kysely';
import type { CommandCtx } from '../../../platform/context.ts';
import type { ClassesSeries } from '../../../platform/db/schema.generated.ts';
import { publish } from '../../../platform/events.ts';
import { newId } from '../../../platform/ids.ts';
import { defineHousekeeping } from '../../../platform/jobs/jobs.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { classNotPlaced } from '../events.ts';
import type { ClassPlan } from '../model.ts';
import { insertClasses, problemsOf } from '../place-classes.ts';
import { type PlaceFacts, placeFacts } from '../place-facts.ts';
import { announce, lastPlacedDay } from './create-series.ts';
import { type SeriesTiming, targetsOf } from './series-days.ts';

export type SeriesRow = Selectable<ClassesSeries>;

/** Keeps the timetable filled up to the horizon. A day whose trainer or hall is taken is left out, and said so. */
export const extendAllSeries = defineHousekeeping({
  name: 'classes.extend_series',
  schedule: '23 1 * * *',
  async run(ctx) {
    const rows = await ctx.db
      .selectFrom('classes.series')
      .selectAll()
      .where('network_id', '=', ctx.networkId)
      .where('ended_at', 'is', null)
      .orderBy('id')
      .forUpdate()
      .execute();
    for (const row of rows) await extendSeries(ctx, row);
  },
});

/** Puts the classes of one series, its row locked, into the timetable up to today's horizon. */
export async function extendSeries(ctx: CommandCtx, row: SeriesRow): Promise<void> {
  const plan = planOfSeries(row);
  const facts = await factsOrNone(ctx, row, plan);
  if (!facts) return;
  const fromDay = dayNumber(row.placed_until) + 1;
  const lastDay = lastPlacedDay(ctx, facts.zone);
  if (fromDay > lastDay) return;
  const targets = targetsOf(timingOf(row), plan, facts, { fromDay, toDay: lastDay + 1 });
  const problems = await problemsOf(ctx, targets);
  const left = new Set(problems.map(({ key }) => key));
  const made = targets
    .filter(({ key }) => !left.has(key))
    .map((target) => ({ id: newId(), seriesId: row.id, seriesDay: target.key, target }));
  await insertClasses(ctx, made);
  if (made.length > 0) announce(ctx, row.id, row.studio_id, made);
  for (const day of left) {
    publish(ctx, classNotPlaced, {
      subjectId: row.id,
      studioId: row.studio_id,
      data: { seriesId: row.id, studioId: row.studio_id, day },
    });
  }
  await ctx.db
    .updateTable('classes.series')
    .set({ placed_until: isoDate(lastDay), except_on: [...row.except_on, ...left] })
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', row.id)
    .execute();
}

/** Nothing, where what it needs was archived meanwhile: the series stands still until somebody changes it. */
async function factsOrNone(ctx: CommandCtx, row: SeriesRow, plan: ClassPlan): Promise<PlaceFacts | undefined> {
  try {
    return await placeFacts(ctx, row.studio_id, plan);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

export function planOfSeries(row: SeriesRow): ClassPlan {
  return {
    classTypeId: row.class_type_id,
    formatId: row.format_id,
    roomId: row.room_id,
    trainerIds: row.trainer_ids,
    durationMin: row.duration_min,
    capacity: row.capacity,
    priceMinor: Number(row.price_minor),
    isFree: row.is_free,
    isOnline: row.is_online,
    joinUrl: row.join_url,
    whatToBring: row.what_to_bring,
    note: row.note,
  };
}

export function timingOf(row: SeriesRow): SeriesTiming {
  return {
    weekdays: row.weekdays,
    everyWeeks: row.every_weeks,
    startMin: row.start_min,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    repeatCount: row.repeat_count,
    exceptOn: row.except_on,
  };
}
