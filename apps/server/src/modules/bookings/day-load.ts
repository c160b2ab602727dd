import { type Interval, intersect, total, union } from '@salus/scheduling';

/** What a packed reservation says: from, to, and the index of its kind. */
export type PackedBusy = readonly [from: number, to: number, kind: number];

const [startUnit, lengthUnit] = [8_388_608, 64];

/** Reads packed reservations; the inverse of what the statement of the journal writes. */
export function unpack(codes: readonly number[], windowFrom: number): PackedBusy[] {
  return codes.map((code) => {
    const start = Math.floor(code / startUnit);
    const rest = code - start * startUnit;
    const from = windowFrom + start;
    return [from, from + Math.floor(rest / lengthUnit), rest % lengthUnit];
  });
}

/** Booked ÷ available minutes in per cent [SCH-025i]; nothing available is no load. */
export function percent(bookedMin: number, availableMin: number): number {
  return availableMin === 0 ? 0 : Math.min(100, Math.round((bookedMin / availableMin) * 100));
}

/** Minutes of the lists that lie inside a stretch of time; lists of several lanes count each lane. */
export function minutesWithin(
  busy: readonly PackedBusy[],
  within: readonly Interval[],
  kinds: readonly number[],
): number {
  let minutes = 0;
  for (const [from, to, kind] of busy) {
    if (!kinds.includes(kind)) continue;
    for (const [start, end] of within) minutes += Math.max(0, Math.min(to, end) - Math.max(from, start));
  }
  return minutes;
}

/** The time that reservations of some kinds take, as a tidy list. */
export function stretchesOf(busy: readonly PackedBusy[], kinds: readonly number[]): Interval[] {
  return union(busy.filter(([, , kind]) => kinds.includes(kind)).map(([from, to]): Interval => [from, to]));
}

/** Available and booked minutes of one day: blocks take away what is available, visits use it. */
export function dayLoad(
  day: Interval,
  hours: readonly Interval[],
  busy: readonly PackedBusy[],
  lanes: number,
  kinds: { booked: readonly number[]; closed: readonly number[] },
): { availableMin: number; bookedMin: number; loadPercent: number } {
  const today = intersect(hours, [day]);
  const availableMin = Math.max(0, total(today) * lanes - minutesWithin(busy, today, kinds.closed));
  const bookedMin = minutesWithin(busy, [day], kinds.booked);
  return { availableMin, bookedMin, loadPercent: percent(bookedMin, availableMin) };
}
