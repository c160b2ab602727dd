/**
 * Diaries for measuring the slot search: the same options always give the same staff, weeks and bookings.
 *
 * A free slot is a pair (person, start): the start stands on a local quarter hour, the service lies inside one stretch of
 * work, and the service with its buffer meets no booking with its buffer. The buffer may run past a shift or into a break.
 * Counts and checksums of the published cases are in slots-expected.json.
 */

export type Minutes = readonly [from: number, to: number];

export interface WorkloadDay {
  work: Minutes;
  breaks: readonly Minutes[];
}

export interface WorkloadPerson {
  id: number;
  /** Monday first; null is a day off. Minutes of the local day. */
  week: readonly (WorkloadDay | null)[];
  /** Epoch minutes, sorted, a buffer apart. */
  bookings: readonly Minutes[];
}

export interface SlotsWorkload {
  v: 1;
  seed: number;
  tz: string;
  from: string;
  days: number;
  step: number;
  service: number;
  buffer: number;
  perDay: number;
  staff: readonly WorkloadPerson[];
}

export interface SlotsCase {
  tz: string;
  staff: number;
  days: number;
  bookings: number;
}

const SIZES = [1, 10, 50, 200].flatMap((staff) => [1, 7, 14, 31].map((days) => ({ staff, days })));

/** Every size in Berlin (whose clocks change within the horizon), emptier and fuller diaries, and Moscow, which has no changes. */
export const SLOTS_CASES: readonly SlotsCase[] = [
  ...SIZES.map((size) => ({ tz: 'Europe/Berlin', ...size, bookings: 6 })),
  ...[0, 3, 12, 20].map((bookings) => ({ tz: 'Europe/Berlin', staff: 50, days: 14, bookings })),
  { tz: 'Europe/Moscow', staff: 1, days: 31, bookings: 6 },
  { tz: 'Europe/Moscow', staff: 10, days: 7, bookings: 6 },
  { tz: 'Europe/Moscow', staff: 50, days: 14, bookings: 6 },
  { tz: 'Europe/Moscow', staff: 200, days: 31, bookings: 6 },
];

export function slotsCaseName(one: SlotsCase): string {
  return `${one.tz} W=${one.staff} H=${one.days} B=${one.bookings}`;
}

export function makeSlotsWorkload(one: SlotsCase, seed = 1): SlotsWorkload {
  const { tz, days, bookings: perDay } = one;
  const [from, step, service, buffer] = ['2027-03-22', 15, 60, 10];
  const below = randomBelow(seed * 7919 + one.staff * 131 + days * 17 + perDay);
  const lengths = lengthsFor(perDay);
  const firstDay = Date.parse(`${from}T00:00:00Z`) / 86_400_000;

  const staff = Array.from({ length: one.staff }, (_, id): WorkloadPerson => {
    const week = makeWeek(id, below);
    const bookings: Minutes[] = [];
    for (let day = firstDay; day < firstDay + days; day++) {
      const stretches = workStretches(week[(day + 3) % 7] ?? null);
      const worked = stretches.reduce((sum, [start, end]) => sum + end - start, 0);
      stretches.forEach(([start, end], index) => {
        const isLast = index === stretches.length - 1;
        const share = isLast
          ? perDay - Math.round((perDay * (worked - (end - start))) / worked)
          : Math.round((perDay * (end - start)) / worked);
        for (const [at, length] of fillStretch(start, end, share, lengths, buffer, below)) {
          const instant = wallToEpoch(tz, day, at);
          bookings.push([instant, instant + length]);
        }
      });
    }
    return { id, week, bookings };
  });
  return { v: 1, seed, tz, from, days, step, service, buffer, perDay, staff };
}

/** Work without breaks, as stretches of the local day. */
export function workStretches(day: WorkloadDay | null): Minutes[] {
  if (day === null) return [];
  const stretches: Minutes[] = [];
  let from = day.work[0];
  for (const [start, end] of day.breaks) {
    if (start > from) stretches.push([from, start]);
    from = end;
  }
  if (day.work[1] > from) stretches.push([from, day.work[1]]);
  return stretches;
}

export interface SlotsSummary {
  pairs: number;
  union: number;
  checksum: string;
}

/** How many pairs, how many different starts, and a checksum that does not depend on their order. */
export function summarise(pairs: Iterable<readonly [person: number, start: number]>): SlotsSummary {
  let count = 0;
  let sum = 0;
  const starts = new Set<number>();
  for (const [person, start] of pairs) {
    count++;
    sum = (sum + mix(person, start)) >>> 0;
    starts.add(start);
  }
  return { pairs: count, union: starts.size, checksum: sum.toString(16).padStart(8, '0') };
}

/** The instant of a wall-clock minute; what the workload's own rule says about days with clock changes. */
export function wallToEpoch(tz: string, day: number, minute: number): number {
  const wall = day * 1440 + minute;
  return wall - offsetAt(tz, wall - offsetAt(tz, wall));
}

const formats = new Map<string, Intl.DateTimeFormat>();

function offsetAt(tz: string, epochMin: number): number {
  let format = formats.get(tz);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: tz,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    formats.set(tz, format);
  }
  const shown = new Map(format.formatToParts(epochMin * 60_000).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => shown.get(type) ?? 0;
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  return wall / 60_000 - epochMin;
}

function makeWeek(id: number, below: (n: number) => number): (WorkloadDay | null)[] {
  const start = 60 * (8 + below(4));
  const length = 60 * (9 + below(2));
  const lunch = start + 240 + 15 * below(5);
  const daysOff = [(id * 3 + 5) % 7, (id * 5 + 6) % 7];
  return Array.from({ length: 7 }, (_, weekday) =>
    daysOff.includes(weekday) ? null : { work: [start, start + length], breaks: [[lunch, lunch + 60]] },
  );
}

/** Fuller diaries are made of shorter bookings. */
function lengthsFor(perDay: number): readonly number[] {
  if (perDay <= 6) return [30, 45, 60];
  return perDay <= 12 ? [15, 20, 30] : [10, 15];
}

/** Bookings stand in blocks, as in real diaries: the slack of a stretch becomes at most three gaps. */
function fillStretch(
  from: number,
  to: number,
  share: number,
  lengths: readonly number[],
  buffer: number,
  below: (n: number) => number,
): [at: number, length: number][] {
  const chosen: number[] = [];
  let used = 0;
  for (let n = 0; n < share; n++) {
    const length = lengths[below(lengths.length)] ?? 0;
    if (used + length + buffer > to - from) break;
    used += length + buffer;
    chosen.push(length);
  }
  const slack = Math.floor((to - from - used) / 5);
  const gapBefore = [below(chosen.length + 1), below(chosen.length + 1)];
  const firstGap = below(slack + 1);
  const gapSizes = [firstGap, below(slack - firstGap + 1)];
  let at = from;
  return chosen.map((length, index) => {
    gapSizes.forEach((size, gap) => {
      if (gapBefore[gap] === index) at += size * 5;
    });
    const booked: [number, number] = [at, length];
    at += length + buffer;
    return booked;
  });
}

/** Mulberry32: small, and the same on every machine. */
function randomBelow(seed: number): (n: number) => number {
  let state = seed >>> 0;
  return (n) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * n);
  };
}

function mix(person: number, start: number): number {
  let hash = Math.imul(person + 1, 0x9e3779b1) ^ Math.imul(start | 0, 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return hash >>> 0;
}
