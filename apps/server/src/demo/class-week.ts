import { weekdayOf } from '@salus/scheduling';

/** A part of a studio's week: class type by its place in the catalogue, days (0 is Monday), start, which trainer. */
export interface WeekPart {
  type: number;
  weekdays: readonly number[];
  startMin: number;
  trainer: 0 | 1;
  price: number;
  isFree?: boolean;
  /** By its place in the catalogue; the usual one is for groups. */
  format?: number;
}

const week: readonly WeekPart[] = [
  { type: 0, weekdays: [0, 2, 4], startMin: 600, trainer: 0, price: 80_000 },
  { type: 1, weekdays: [0, 2, 4], startMin: 1080, trainer: 0, price: 90_000 },
  { type: 2, weekdays: [0, 2, 4], startMin: 1170, trainer: 0, price: 90_000 },
  { type: 3, weekdays: [1, 3], startMin: 600, trainer: 1, price: 70_000 },
  { type: 1, weekdays: [1, 3, 6], startMin: 1080, trainer: 1, price: 90_000 },
  { type: 0, weekdays: [1, 3], startMin: 1170, trainer: 1, price: 80_000, format: 2 },
  { type: 3, weekdays: [5], startMin: 660, trainer: 0, price: 0, isFree: true },
];

const types = 4;

/** The same hours everywhere, since trainers' shifts are the same, but each studio has its own order of class types. */
export function weekOf(studioAt: number): WeekPart[] {
  return week.map((part) => ({ ...part, type: (part.type + studioAt) % types }));
}

/**
 * What happened to single classes of the coming workdays: one was moved, one cancelled, one is led by somebody else, and one is
 * full with an offer running for the place that has just come free.
 */
export type Twist = 'moved' | 'cancelled' | 'substitute' | 'offer';

export function twistOf(studioAt: number, today: number, day: number, { startMin }: WeekPart): Twist | null {
  const workdays: number[] = [];
  for (let next = today + 1; workdays.length < 3; next += 1) if (weekdayOf(next) <= 4) workdays.push(next);
  const at = workdays.indexOf(day);
  // Each studio has something else in its first days, so that none looks like the next one.
  if (studioAt === 0) {
    if (at === 0 && startMin === 1170) return 'offer';
    if (at === 1 && startMin === 600) return 'moved';
    if (at === 1 && startMin === 1080) return 'substitute';
    return at === 2 && startMin === 1170 ? 'cancelled' : null;
  }
  if (at !== studioAt % 3) return null;
  if (startMin === 1170) return 'substitute';
  return startMin === 600 ? 'moved' : null;
}
