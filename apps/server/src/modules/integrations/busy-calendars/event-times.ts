import { dayNumber, epochMinuteOf, expandRule, type Interval, localMinuteOf } from '@salus/scheduling';
import ICAL from 'ical.js';
import { type EventLines, propertyOf } from './calendar-lines.ts';

/** Why an event was left out. */
export type SkipReason = 'broken' | 'bad_time' | 'out_of_range' | 'too_frequent' | 'too_long';

export class SkippedEvent extends Error {
  constructor(readonly reason: SkipReason) {
    super(reason);
    this.name = 'SkippedEvent';
  }
}

/** A time of an event: a minute of a day in a zone, or a whole day. */
export interface EventTime {
  zone: string;
  day: number;
  minute: number;
  isDay: boolean;
}

/** An event that may repeat, as its first time and what repeats it. */
export interface TimedEvent {
  uid: string | null;
  sequence: number;
  /** Which time of its series it stands for instead; epoch minute. */
  insteadOf: number | null;
  start: EventTime;
  durationMin: number;
  rules: string[];
  added: EventTime[];
  without: EventTime[];
}

export type ZoneOf = (tzid: string) => string;

const [firstYear, lastYear] = [1900, 2200];
const longestMin = 366 * 1440;
const dayMs = 86_400_000;

/** Reads one event; null when it takes nobody's time (free, cancelled, without length). */
export function timedEvent(lines: EventLines, zoneOf: ZoneOf): TimedEvent | null {
  const text = (name: string) => lines.get(name)?.[0]?.split(':').slice(1).join(':').trim().toUpperCase();
  const isFree = text('TRANSP') === 'TRANSPARENT' || text('X-MICROSOFT-CDO-BUSYSTATUS') === 'FREE';
  if (text('STATUS') === 'CANCELLED' && !lines.has('RECURRENCE-ID')) return null;
  const start = timesOf(lines.get('DTSTART')?.slice(0, 1), zoneOf)[0];
  if (!start) throw new SkippedEvent('bad_time');
  const durationMin = durationOf(lines, start, zoneOf);
  const insteadOf = timesOf(lines.get('RECURRENCE-ID')?.slice(0, 1), zoneOf)[0];
  const takesNoTime = isFree || text('STATUS') === 'CANCELLED' || durationMin === 0;
  if (takesNoTime && !insteadOf) return null;
  return {
    uid: propertyOf(lines.get('UID')?.[0])?.getFirstValue()?.toString() ?? null,
    sequence: Number(text('SEQUENCE')) || 0,
    insteadOf: insteadOf ? minuteOf(insteadOf) : null,
    start,
    // A time of a series that was cancelled or set free only takes its place away.
    durationMin: takesNoTime ? 0 : durationMin,
    rules: lines.get('RRULE')?.map((line) => line.split(':').slice(1).join(':').trim()) ?? [],
    added: timesOf(lines.get('RDATE'), zoneOf),
    without: timesOf(lines.get('EXDATE'), zoneOf),
  };
}

/** When it takes place between two epoch minutes, exceptions left out; whole days from midnight to midnight. */
export function occurrencesOf(event: TimedEvent, from: number, to: number): Interval[] {
  const { start, durationMin } = event;
  const days = Math.max(1, Math.ceil(durationMin / 1440));
  const starts = new Map<number, EventTime>();
  const add = (time: EventTime) => starts.set(minuteOf(time), time);
  add(start);
  for (const time of event.added) add(time);
  for (const rule of event.rules) {
    const span = { from: from - durationMin - 2880, to: to + 2880 };
    for (const at of repeated(rule, start, span)) {
      add({ ...start, day: Math.floor(at / dayMs), minute: Math.floor((at % dayMs) / 60_000) });
    }
  }
  const gone = new Set(event.without.filter(({ isDay }) => !isDay || start.isDay).map(minuteOf));
  const goneDays = new Set(event.without.filter(({ isDay }) => isDay).map(({ day }) => day));
  return [...starts.entries()]
    .filter(([at, { day }]) => !gone.has(at) && !goneDays.has(day))
    .map(([at, time]): Interval => [at, time.isDay ? epochMinuteOf(time.zone, time.day + days, 0) : at + durationMin])
    .filter(([begins, ends]) => begins < to && ends > from)
    .map(([begins, ends]): Interval => [Math.max(begins, from), Math.min(ends, to)]);
}

export function minuteOf({ zone, day, minute, isDay }: EventTime): number {
  return epochMinuteOf(zone, day, isDay ? 0 : minute);
}

/** Times of a rule as milliseconds of the event's own clock. Rules that come more often than some times a day are refused. */
function repeated(rule: string, start: EventTime, span: { from: number; to: number }): number[] {
  const parts = partsOf(rule);
  const freq = parts.get('FREQ');
  if (!freq || !/^(DAILY|WEEKLY|MONTHLY|YEARLY)$/.test(freq)) throw new SkippedEvent(freq ? 'too_frequent' : 'broken');
  const listed = (name: string) => parts.get(name)?.split(',').length ?? 1;
  if (listed('BYHOUR') * listed('BYMINUTE') * listed('BYSECOND') > 24) throw new SkippedEvent('too_frequent');
  const interval = Number(parts.get('INTERVAL') ?? 1);
  const count = parts.has('COUNT') ? Number(parts.get('COUNT')) : null;
  if (!Number.isInteger(interval) || interval < 1 || interval > 10_000) throw new SkippedEvent('broken');
  if (count !== null && (!Number.isInteger(count) || count < 1)) throw new SkippedEvent('broken');

  const until = parts.get('UNTIL');
  if (until !== undefined) parts.set('UNTIL', untilOnClock(until, start));
  const clock = { from: clockOf(start.zone, span.from), to: clockOf(start.zone, span.to) };
  const first = broughtNear(start, { freq, interval, hasCount: count !== null, near: clock.from });
  const text = [...parts].map(([name, value]) => `${name}=${value}`).join(';');
  try {
    return expandRule(text, basicClock(first), clock);
  } catch {
    throw new SkippedEvent('broken');
  }
}

const ruleParts = new Set(
  'FREQ INTERVAL COUNT UNTIL WKST BYMONTH BYWEEKNO BYYEARDAY BYMONTHDAY BYDAY BYHOUR BYMINUTE BYSECOND BYSETPOS'.split(
    ' ',
  ),
);

function partsOf(rule: string): Map<string, string> {
  if (rule.length > 500) throw new SkippedEvent('broken');
  const parts = rule
    .toUpperCase()
    .split(';')
    .filter(Boolean)
    .map((part) => part.split('=') as [string, string | undefined]);
  if (parts.some(([name, value]) => !ruleParts.has(name) || !value || !/^[\w,+-]+$/.test(value))) {
    throw new SkippedEvent('broken');
  }
  return new Map(parts as [string, string][]);
}

/** A daily rule of 1970 is begun shortly before the time that is asked about: in the same rhythm, without counting up to it. */
function broughtNear(
  start: EventTime,
  { freq, interval, hasCount, near }: { freq: string; interval: number; hasCount: boolean; near: number },
): EventTime {
  const step = freq === 'DAILY' ? interval : freq === 'WEEKLY' ? interval * 7 : 0;
  const ahead = Math.floor(near / dayMs) - 14 - start.day;
  if (hasCount || step === 0 || ahead < step) return start;
  return { ...start, day: start.day + Math.floor(ahead / step) * step };
}

/** UNTIL is an instant, the rule is expanded on the event's own clock; a date means its whole day. */
function untilOnClock(until: string, start: EventTime): string {
  const found = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z)?)?$/.exec(until);
  if (!found) throw new SkippedEvent('broken');
  const [, year, month, date, hour, minute, second, utc] = found;
  if (hour === undefined) return `${year}${month}${date}T235959Z`;
  if (!utc || start.isDay) return `${year}${month}${date}T${start.isDay ? '235959' : `${hour}${minute}${second}`}Z`;
  const at = Date.UTC(Number(year), Number(month) - 1, Number(date), Number(hour), Number(minute)) / 60_000;
  const local = localMinuteOf(start.zone, at);
  return `${basicClock({ ...start, ...local })}Z`;
}

function clockOf(zone: string, epochMinute: number): number {
  const { day, minute } = localMinuteOf(zone, epochMinute);
  return day * dayMs + minute * 60_000;
}

function basicClock({ day, minute, isDay }: EventTime): string {
  const at = new Date(day * dayMs + (isDay ? 0 : minute) * 60_000);
  return at.toISOString().slice(0, 19).replace(/[-:]/g, '');
}

function durationOf(lines: EventLines, start: EventTime, zoneOf: ZoneOf): number {
  const end = timesOf(lines.get('DTEND')?.slice(0, 1), zoneOf)[0];
  const stated = propertyOf(lines.get('DURATION')?.[0])?.getFirstValue();
  const minutes = end
    ? start.isDay
      ? (end.day - start.day) * 1440
      : minuteOf(end) - minuteOf(start)
    : stated instanceof ICAL.Duration
      ? Math.ceil(stated.toSeconds() / 60)
      : start.isDay
        ? 1440
        : 0;
  if (!Number.isFinite(minutes) || minutes < 0) throw new SkippedEvent('bad_time');
  if (minutes > longestMin) throw new SkippedEvent('too_long');
  return minutes;
}

/** All times of some lines of one name; periods count by their beginning. */
function timesOf(lines: readonly string[] | undefined, zoneOf: ZoneOf): EventTime[] {
  return (lines ?? []).flatMap((line) => {
    const property = propertyOf(line);
    // The library carries a thirteenth month into the next year; what was written is not to be trusted then.
    const isWritten = (line.split(':').at(-1) ?? '').split(',').every((value) => writtenTime.test(value.trim()));
    if (!property || !isWritten) throw new SkippedEvent('bad_time');
    const tzid = property.getParameter('tzid');
    return property.getValues().map((value) => timeOf(value, typeof tzid === 'string' ? tzid : null, zoneOf));
  });
}

const writtenTime = /^\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3])[0-5]\d[0-6]\dZ?)?(\/\S+)?$/;

function timeOf(value: unknown, tzid: string | null, zoneOf: ZoneOf): EventTime {
  const time = value instanceof ICAL.Period ? value.start : value;
  if (!(time instanceof ICAL.Time)) throw new SkippedEvent('bad_time');
  const { year, month, day, hour, minute, second, isDate } = time;
  if (![year, month, day, hour, minute, second].every(Number.isInteger)) throw new SkippedEvent('bad_time');
  if (year < firstYear || year > lastYear) throw new SkippedEvent('out_of_range');
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const isReal = !Number.isNaN(Date.parse(iso)) && new Date(Date.parse(iso)).getUTCDate() === day;
  if (!isReal || hour > 23 || minute > 59 || second > 60) throw new SkippedEvent('bad_time');
  const isUtc = time.zone === ICAL.Timezone.utcTimezone;
  return { zone: isUtc ? 'UTC' : zoneOf(tzid ?? ''), day: dayNumber(iso), minute: hour * 60 + minute, isDay: isDate };
}
