/** On which days something that repeats takes place. Rules are those of RFC 5545; a kept library expands them. */
import { RRuleTemporal } from 'rrule-temporal';
import { dayNumber, epochMinuteOf, isoDate, weekdayOf } from './local-day.ts';

/** A class every Monday and Thursday at 18:00. Ends on a day, after so many times, or not at all. */
export interface WeeklySeries {
  /** 0 is Monday. */
  weekdays: readonly number[];
  /** Day number of the first day it may take place on. */
  startsOn: number;
  endsOn: number | null;
  /** How many times, exceptions counted as held. */
  count: number | null;
  /** Every so many weeks; absent: every week. */
  everyWeeks?: number;
  /** Day numbers on which it does not take place. */
  exceptOn: readonly number[];
}

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const msADay = 86_400_000;

/** The series as an RFC 5545 rule, weeks beginning on Monday. */
export function weeklyRule({ weekdays, endsOn, count, everyWeeks = 1 }: WeeklySeries): string {
  const parts = ['FREQ=WEEKLY', 'WKST=MO'];
  if (everyWeeks > 1) parts.push(`INTERVAL=${everyWeeks}`);
  parts.push(
    `BYDAY=${[...weekdays]
      .sort((a, b) => a - b)
      .map((weekday) => codes[weekday])
      .join(',')}`,
  );
  if (count !== null) parts.push(`COUNT=${count}`);
  else if (endsOn !== null) parts.push(`UNTIL=${isoDate(endsOn).replaceAll('-', '')}T000000Z`);
  return parts.join(';');
}

/**
 * The days of a series from one day to another, the last one left out, in order.
 *
 * Days are expanded without any clock and turned into instants afterwards (`instantsOf`): a weekly 18:00 stays 18:00 when
 * the clocks change, and an hour that a change skips moves instead of falling out.
 */
export function daysOfSeries(series: WeeklySeries, fromDay: number, toDay: number): number[] {
  if (series.weekdays.length === 0 || fromDay >= toDay) return [];
  const first = firstDay(series);
  const except = new Set(series.exceptOn);
  const last = Math.min(toDay, series.endsOn === null ? toDay : series.endsOn + 1);
  return expandRule(weeklyRule(series), `${isoDate(first).replaceAll('-', '')}T000000Z`, {
    from: fromDay * msADay,
    to: last * msADay,
  })
    .map((at) => Math.floor(at / msADay))
    .filter((day) => !except.has(day));
}

/** The instant at which the minute of the local day comes, for each of the days; epoch minutes. */
export function instantsOf(zone: string, days: readonly number[], minuteOfDay: number): number[] {
  return days.map((day) => epochMinuteOf(zone, day, minuteOfDay));
}

/**
 * Where each day of a week goes when a series changes its weekdays: days that stay do not move, the others move in order
 * to the new ones. What is left over on one side ends (`null`), on the other side begins (`added`).
 */
export function moveWeekdays(
  before: readonly number[],
  after: readonly number[],
): { to: Map<number, number | null>; added: number[] } {
  const to = new Map<number, number | null>();
  const leaving = [...before].filter((weekday) => !after.includes(weekday)).sort((a, b) => a - b);
  const arriving = [...after].filter((weekday) => !before.includes(weekday)).sort((a, b) => a - b);
  for (const weekday of before) if (after.includes(weekday)) to.set(weekday, weekday);
  for (const weekday of leaving) to.set(weekday, arriving.shift() ?? null);
  return { to, added: arriving };
}

/** The weekdays counted from the week of `startsOn`: the rule's first day has to be one that matches. */
function firstDay({ weekdays, startsOn }: WeeklySeries): number {
  for (let day = startsOn; day < startsOn + 7; day++) if (weekdays.includes(weekdayOf(day))) return day;
  return startsOn;
}

/**
 * All times of an RFC 5545 rule from `from` to `to` (left out), as milliseconds of a clock without zone. `start` is DTSTART
 * in basic form (`20270401`, `20270401T180000`, with or without Z).
 */
export function expandRule(
  rule: string,
  start: string,
  { from = Number.NEGATIVE_INFINITY, to }: { from?: number; to: number },
): number[] {
  const basic = start.replace('Z', '');
  const dtstart = basic.length === 8 ? `${basic}T000000` : basic;
  const clock = anchored(rule, dtstart);
  const until = rule.replace(/UNTIL=(\d{8})(?=;|$)/, 'UNTIL=$1T000000Z');
  const dates = new RRuleTemporal({ rruleString: `DTSTART:${clock}Z\nRRULE:${until}`, tzid: 'UTC' });
  const first = dayNumber(isoOf(dtstart)) * msADay;
  const at: number[] = [];
  dates.all((date, index) => {
    const ms = date.epochMilliseconds;
    if (ms >= to || index >= atMostTimes) return false;
    if (ms >= from && ms >= first) at.push(ms);
    return true;
  });
  return at;
}

/**
 * Week 53 reaches into January, and the library asks the calendar year of DTSTART for its weeks: a rule that begins on such
 * a day is begun in the year its week belongs to, and what lies before DTSTART is left out.
 */
function anchored(rule: string, dtstart: string): string {
  const year = Number(dtstart.slice(0, 4));
  const isWeekOfYearBefore = /BYWEEKNO=/.test(rule) && !/COUNT=/.test(rule) && /^....010[123]T/.test(dtstart);
  if (!isWeekOfYearBefore || weekdayOf(dayNumber(isoOf(dtstart))) < 4) return dtstart;
  return `${year - 1}1228${dtstart.slice(8)}`;
}

function isoOf(basic: string): string {
  return `${basic.slice(0, 4)}-${basic.slice(4, 6)}-${basic.slice(6, 8)}`;
}

/** A rule that comes every second would never end. */
const atMostTimes = 20_000;

/** ISO dates as day numbers, for callers whose exceptions are text. */
export function dayNumbers(dates: readonly string[]): number[] {
  return dates.map(dayNumber);
}
