import { epochMinuteOf, type Interval, intersect, isoDate, subtract, union, type WorkDay } from '@salus/scheduling';
import type { ReadCtx } from '../../platform/context.ts';
import { breakOutsideWork, spansOverlap, worksElsewhere } from './errors.ts';
import { type DayPlan, netWork, patternOn, plannedByPattern, tidyPlan } from './model.ts';
import type { StudioPlace } from './schedule-places.ts';
import { workingTime } from './working-time.ts';

/** The plan in its tidy form; refuses hours that overlap each other and breaks outside the hours. */
export function checkedPlan(plan: WorkDay): DayPlan {
  const tidy = tidyPlan(plan);
  if (overlaps(tidy.work) || overlaps(tidy.breaks)) throw spansOverlap();
  if (subtract(union(tidy.breaks), union(tidy.work)).length > 0) throw breakOutsideWork();
  return tidy;
}

function overlaps(sorted: readonly Interval[]): boolean {
  return sorted.some((span, index) => index > 0 && span[0] < (sorted[index - 1] as Interval)[1]);
}

export interface PlannedCell {
  employeeId: string;
  /** Day number. */
  day: number;
  plan: WorkDay;
}

/** One person works in one place at a time [SCH-010]: the days on which another studio already has some of these hours. */
export async function workElsewhere(
  ctx: ReadCtx,
  { studio, cells }: { studio: StudioPlace; cells: readonly PlannedCell[] },
): Promise<{ employeeId: string; day: string; studioId: string }[]> {
  const working = cells.filter(({ plan }) => plan.work.length > 0);
  if (working.length === 0) return [];
  const days = working.map(({ day }) => day);
  const times = await workingTime(ctx, {
    employeeIds: [...new Set(working.map(({ employeeId }) => employeeId))],
    fromDay: Math.min(...days),
    toDay: Math.max(...days),
  });
  const zones = await zonesOfOtherStudios(ctx, studio.id);
  return working.flatMap(({ employeeId, day, plan }) => {
    const time = times.get(employeeId);
    if (!time) return [];
    const wanted = atInstants(studio.zone, day, netWork(plan));
    for (const [studioId, zone] of zones) {
      const shift = time.shifts.find((one) => one.studioId === studioId && one.onDate === day);
      const there = shift?.day ?? plannedByPattern(patternOn(time.patterns, studioId, day), day);
      if (intersect(wanted, atInstants(zone, day, netWork(there))).length > 0) {
        return [{ employeeId, day: isoDate(day), studioId }];
      }
    }
    return [];
  });
}

/** Refuses hours that overlap the hours of the same person in another studio. */
export async function refuseWorkElsewhere(
  ctx: ReadCtx,
  query: { studio: StudioPlace; cells: readonly PlannedCell[] },
): Promise<void> {
  const items = await workElsewhere(ctx, query);
  if (items.length > 0) throw worksElsewhere({ items });
}

function atInstants(zone: string, day: number, spans: readonly Interval[]): Interval[] {
  return spans.map(([from, to]) => [epochMinuteOf(zone, day, from), epochMinuteOf(zone, day, to)]);
}

async function zonesOfOtherStudios(ctx: ReadCtx, studioId: string): Promise<[string, string][]> {
  const rows = await ctx.db
    .selectFrom('org.studio')
    .select(['id', 'time_zone'])
    .where('network_id', '=', ctx.networkId)
    .where('id', '<>', studioId)
    .execute();
  return rows.map((row) => [row.id, row.time_zone]);
}
