import { dayNumber, dayNumbers, daysOfSeries, epochMinuteOf, isoDate, type WeeklySeries } from '@salus/scheduling';
import type { ClassPlan } from '../model.ts';
import type { Target } from '../place-classes.ts';
import type { PlaceFacts } from '../place-facts.ts';

/** When a series takes place, as it is stored and sent. */
export interface SeriesTiming {
  weekdays: readonly number[];
  everyWeeks: number;
  startMin: number;
  startsOn: string;
  endsOn: string | null;
  repeatCount: number | null;
  exceptOn: readonly string[];
}

/** The series for the recurrence engine. */
export function weeklyOf(timing: SeriesTiming): WeeklySeries {
  return {
    weekdays: timing.weekdays,
    everyWeeks: timing.everyWeeks,
    startsOn: dayNumber(timing.startsOn),
    endsOn: timing.endsOn === null ? null : dayNumber(timing.endsOn),
    count: timing.repeatCount,
    exceptOn: dayNumbers(timing.exceptOn),
  };
}

/** The classes of a series between two days, the last one left out; each is called by its date. */
export function targetsOf(
  timing: SeriesTiming,
  plan: ClassPlan,
  facts: PlaceFacts,
  span: { fromDay: number; toDay: number },
): Target[] {
  return daysOfSeries(weeklyOf(timing), span.fromDay, span.toDay).map((day) =>
    targetOn(day, timing.startMin, plan, facts, isoDate(day)),
  );
}

/** One class on a local day. */
export function targetOn(day: number, startMin: number, plan: ClassPlan, facts: PlaceFacts, key: string): Target {
  const from = epochMinuteOf(facts.zone, day, startMin);
  return { key, day, from, to: from + plan.durationMin, plan, facts };
}
