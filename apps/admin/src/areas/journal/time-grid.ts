/** One local day as the grid sees it: minutes that really pass, so a day of 23 or 25 hours keeps its true length. */
export interface DayFrame {
  date: string;
  timeZone: string;
  /** Epoch milliseconds of local midnight. */
  startsAt: number;
  lengthMin: number;
}

const minuteMs = 60_000;

export function dayFrame(date: string, timeZone: string): DayFrame {
  const startsAt = localMidnight(date, timeZone);
  const lengthMin = (localMidnight(addDays(date, 1), timeZone) - startsAt) / minuteMs;
  return { date, timeZone, startsAt, lengthMin };
}

/** Minutes from local midnight to an instant; before the day it is negative. */
export function minuteOf(frame: DayFrame, at: string | number): number {
  const time = typeof at === 'number' ? at : Date.parse(at);
  return (time - frame.startsAt) / minuteMs;
}

export function instantOf(frame: DayFrame, minute: number): string {
  return new Date(frame.startsAt + minute * minuteMs).toISOString();
}

/** A stretch cut to the day; null when it lies elsewhere. */
export function withinDay(frame: DayFrame, [from, to]: readonly [string, string]): [number, number] | null {
  const a = Math.max(0, minuteOf(frame, from));
  const b = Math.min(frame.lengthMin, minuteOf(frame, to));
  return b > a ? [a, b] : null;
}

export function snap(minute: number, step: number, way: 'floor' | 'round' = 'round'): number {
  return Math[way](minute / step) * step;
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The first day of the week that the date lies in. */
export function weekStart(date: string, firstDayOfWeek: number): string {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return addDays(date, -((weekday - firstDayOfWeek + 7) % 7));
}

/** What is left of the stretches when the others are cut out; both in minutes. */
export function subtract(
  from: readonly (readonly [number, number])[],
  cuts: readonly (readonly [number, number])[],
): [number, number][] {
  let rest = from.map(([a, b]): [number, number] => [a, b]);
  for (const [cutFrom, cutTo] of cuts) {
    rest = rest.flatMap(([a, b]): [number, number][] => {
      if (cutTo <= a || cutFrom >= b) return [[a, b]];
      const parts: [number, number][] = [];
      if (cutFrom > a) parts.push([a, cutFrom]);
      if (cutTo < b) parts.push([cutTo, b]);
      return parts;
    });
  }
  return rest.sort((x, y) => x[0] - y[0]);
}

const offsets = new Map<string, Intl.DateTimeFormat>();

/** The zone's distance from UTC at an instant, in milliseconds. */
function offsetAt(time: number, timeZone: string): number {
  let format = offsets.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    offsets.set(timeZone, format);
  }
  const text = format.formatToParts(time).find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  const match = /([+-])(\d{2}):(\d{2})/.exec(text);
  if (!match) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return (match[1] === '-' ? -minutes : minutes) * minuteMs;
}

function localMidnight(date: string, timeZone: string): number {
  const utc = Date.parse(`${date}T00:00:00Z`);
  const first = utc - offsetAt(utc, timeZone);
  return utc - offsetAt(first, timeZone);
}
