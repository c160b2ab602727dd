import {
  dayBounds,
  dayNumber,
  type Interval,
  localMinuteOf,
  type Shift,
  subtract,
  union,
  type WorkDay,
  type WorkingPattern,
} from '@salus/scheduling';

/** One day's work as it is stored and sent: minutes of the local day, past midnight beyond 1440. */
export interface DayPlan {
  work: [number, number][];
  breaks: [number, number][];
}

export const dayOff: DayPlan = { work: [], breaks: [] };

/** What is known of the working time of one employee, with day numbers as in @salus/scheduling. */
export interface EmployeeTime {
  employeeId: string;
  patterns: readonly StoredPattern[];
  shifts: readonly StoredShift[];
  /** Approved absences in epoch minutes, sorted. */
  absences: readonly Interval[];
}

export interface StoredPattern extends WorkingPattern {
  id: string;
  label: string;
}

export interface StoredShift extends Shift {
  roomId: string | null;
}

export function epochMinute(instant: Date): number {
  return Math.floor(instant.getTime() / 60_000);
}

export function instantOf(epochMin: number): Date {
  return new Date(epochMin * 60_000);
}

/** The local day number on which an instant falls. */
export function localDay(zone: string, instant: Date): number {
  return localMinuteOf(zone, epochMinute(instant)).day;
}

/** The instants between which it is one of the days `from`…`to` (both included). */
export function boundsOfDays(zone: string, from: number, to: number): { from: Date; to: Date } {
  return { from: instantOf(dayBounds(zone, from)[0]), to: instantOf(dayBounds(zone, to)[1]) };
}

/** The pattern that holds on a day in a studio: of several the one that started last. */
export function patternOn(
  patterns: readonly StoredPattern[],
  studioId: string,
  day: number,
): StoredPattern | undefined {
  let found: StoredPattern | undefined;
  for (const pattern of patterns) {
    if (pattern.studioId !== studioId || pattern.startsOn > day) continue;
    if (pattern.endsOn !== null && pattern.endsOn < day) continue;
    if (!found || pattern.startsOn > found.startsOn) found = pattern;
  }
  return found;
}

/** What a pattern says about one day. */
export function plannedByPattern(pattern: StoredPattern | undefined, day: number): WorkDay {
  if (!pattern || pattern.cycle.length === 0) return dayOff;
  const length = pattern.cycle.length;
  return pattern.cycle[(((day - pattern.anchorOn) % length) + length) % length] ?? dayOff;
}

/** Hours of a day without its breaks, in local minutes. */
export function netWork(plan: WorkDay): Interval[] {
  return plan.breaks.length === 0 ? union(plan.work) : subtract(union(plan.work), union(plan.breaks));
}

/** Sorted, breaks inside the work: two ways of writing one day become one. */
export function tidyPlan(plan: WorkDay): DayPlan {
  const sorted = (list: readonly Interval[]) =>
    [...list].map(([from, to]): [number, number] => [from, to]).sort((a, b) => a[0] - b[0]);
  return { work: sorted(plan.work), breaks: sorted(plan.breaks) };
}

export function samePlan(a: WorkDay, b: WorkDay): boolean {
  return JSON.stringify(tidyPlan(a)) === JSON.stringify(tidyPlan(b));
}

export function daysBetween(from: string, to: string): number[] {
  const days: number[] = [];
  for (let at = dayNumber(from); at <= dayNumber(to); at += 1) days.push(at);
  return days;
}
