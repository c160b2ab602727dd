import { appendInterval, type Interval, subtract, union } from './intervals.ts';
import { dayBounds, epochMinuteOf, weekdayOf } from './local-day.ts';

const MINUTES_A_DAY = 1440;

/** Hours of each weekday, Monday first, in local minutes; past midnight they go on beyond 1440 (22:00–06:00 is [1320, 1800]). */
export type WeekHours = readonly (readonly Interval[])[];

/** The hours of one date instead of those of its weekday; none at all means closed. */
export interface HoursException {
  /** Day number. */
  onDate: number;
  hours: readonly Interval[];
}

/** One day's work in local minutes; breaks are cut out of it. */
export interface WorkDay {
  work: readonly Interval[];
  breaks: readonly Interval[];
}

/**
 * A repeating plan of work: a week is a cycle of seven days anchored to a Monday, "two on, two off" a cycle of four.
 * All dates are day numbers; `endsOn` is the last day on which it holds.
 */
export interface WorkingPattern {
  studioId: string;
  startsOn: number;
  endsOn: number | null;
  cycle: readonly WorkDay[];
  /** A day on which the cycle begins anew. */
  anchorOn: number;
}

/** The work of one date in one studio; it replaces whatever the pattern says about that studio and date. */
export interface Shift {
  studioId: string;
  onDate: number;
  day: WorkDay;
}

/** Whose working time is asked for. Days run from `fromDay` up to, not including, `toDay`. */
export interface WorkingTimeQuery {
  /** Zone of the studio: shifts and absences are understood on its clocks. */
  zone: string;
  studioId: string;
  patterns: readonly WorkingPattern[];
  shifts: readonly Shift[];
  /** Instants off work, sorted. */
  absences: readonly Interval[];
  fromDay: number;
  toDay: number;
}

/**
 * The instants between `fromDay` and `toDay` (excluded) at which one person works in one studio: the shift of the date if
 * there is one, else the pattern, without breaks and absences. Of several patterns the one that started last holds.
 */
export function workingIntervals(query: WorkingTimeQuery): Interval[] {
  const { zone, studioId, fromDay, toDay } = query;
  const patterns = query.patterns.filter((pattern) => pattern.studioId === studioId);
  patterns.sort((a, b) => b.startsOn - a.startsOn);
  const shifts = new Map<number, WorkDay>();
  for (const shift of query.shifts) if (shift.studioId === studioId) shifts.set(shift.onDate, shift.day);

  const worked = datedIntervals(zone, fromDay, toDay, (day) => {
    const plan = shifts.get(day) ?? dayOfPattern(patterns, day);
    if (plan === undefined) return [];
    return plan.breaks.length === 0 ? plan.work : subtract(union(plan.work), union(plan.breaks));
  });
  return query.absences.length === 0 ? worked : subtract(worked, union(query.absences));
}

/** The instants between two days (the second excluded) at which a studio or room is open. */
export function openIntervals(
  zone: string,
  week: WeekHours,
  exceptions: readonly HoursException[],
  fromDay: number,
  toDay: number,
): Interval[] {
  if (exceptions.length === 0) return datedIntervals(zone, fromDay, toDay, (day) => week[weekdayOf(day)] ?? []);
  const special = new Map(exceptions.map((exception) => [exception.onDate, exception.hours]));
  return datedIntervals(zone, fromDay, toDay, (day) => special.get(day) ?? week[weekdayOf(day)] ?? []);
}

function dayOfPattern(patterns: readonly WorkingPattern[], day: number): WorkDay | undefined {
  const pattern = patterns.find((one) => one.startsOn <= day && (one.endsOn === null || day <= one.endsOn));
  if (pattern === undefined || pattern.cycle.length === 0) return undefined;
  const length = pattern.cycle.length;
  return pattern.cycle[(((day - pattern.anchorOn) % length) + length) % length];
}

function datedIntervals(
  zone: string,
  fromDay: number,
  toDay: number,
  hoursOf: (day: number) => readonly Interval[],
): Interval[] {
  const dated: [number, number][] = [];
  appendNightBefore(dated, zone, fromDay, hoursOf(fromDay - 1));
  let reachesPast = false;
  for (let day = fromDay; day < toDay; day++) {
    const hours = hoursOf(day);
    for (let h = 0; h < hours.length; h++) {
      const [from, to] = hours[h] as Interval; // h is below the length
      const start = epochMinuteOf(zone, day, from);
      const end = epochMinuteOf(zone, day, to);
      if (start >= end) continue; // hours that a clock change swallows
      if (to > MINUTES_A_DAY) reachesPast = true;
      appendInterval(dated, start, end);
    }
  }
  return reachesPast ? clip(dated, dayBounds(zone, toDay)[0]) : dated;
}

/** A night shift of the evening before still runs on the first morning. */
function appendNightBefore(dated: [number, number][], zone: string, fromDay: number, hours: readonly Interval[]): void {
  for (const [, to] of hours) {
    if (to <= MINUTES_A_DAY) continue;
    const midnight = dayBounds(zone, fromDay)[0];
    for (const [from, until] of hours) {
      const start = Math.max(midnight, epochMinuteOf(zone, fromDay - 1, from));
      const end = epochMinuteOf(zone, fromDay - 1, until);
      if (start < end) appendInterval(dated, start, end);
    }
    return;
  }
}

function clip(dated: readonly Interval[], end: number): Interval[] {
  const clipped: Interval[] = [];
  for (const [from, to] of dated) if (from < end) clipped.push([from, Math.min(to, end)]);
  return clipped;
}
