import { dayNumber, epochMinuteOf, localMinuteOf, weekdayOf } from '@salus/scheduling';

export const wishStates = ['waiting', 'offered', 'booked', 'declined', 'expired', 'withdrawn'] as const;
export type WishState = (typeof wishStates)[number];

export const offerStates = ['open', 'accepted', 'declined', 'expired', 'overtaken', 'withdrawn'] as const;
export type OfferState = (typeof offerStates)[number];

/** When a client can come: days of the studio's calendar, weekdays (0 is Monday; none named: any) and hours of the start. */
export interface WantedTimes {
  fromDay: string;
  untilDay: string;
  weekdays: readonly number[];
  fromMin: number;
  toMin: number;
}

/** A stretch of time. */
export interface Stretch {
  startsAt: Date;
  endsAt: Date;
}

/** Who never answers does not hold up the line for ever. */
export const atMostUnanswered = 3;
/** Wishes of one client that wait at the same time. */
export const atMostWishes = 10;
/** What the desk took over on purpose is the desk's for so long. */
export const overtakenForMs = 15 * 60_000;
/** The hold outlives its offer by a moment, so that the time goes to the next in the line and not to a passer-by. */
export const graceMs = 2 * 60_000;

/** Does a start lie within what the client asked for? Days and hours are those of the studio. */
export function isWanted(wish: WantedTimes, timeZone: string, startsAt: Date): boolean {
  const { day, minute } = localMinuteOf(timeZone, minuteOf(startsAt));
  if (day < dayNumber(wish.fromDay) || day > dayNumber(wish.untilDay)) return false;
  if (wish.weekdays.length > 0 && !wish.weekdays.includes(weekdayOf(day))) return false;
  return minute >= wish.fromMin && minute < wish.toMin;
}

/**
 * The first start that may be offered: wanted, still ahead when the offer ends, and not over a time that this client was offered
 * before and did not take, or that the desk has just taken for itself. The starts come in the order in which they please.
 */
export function firstToOffer<S extends Stretch>(
  starts: readonly S[],
  { wish, timeZone, until, notOver }: { wish: WantedTimes; timeZone: string; until: Date; notOver: readonly Stretch[] },
): S | undefined {
  return starts.find(
    (start) =>
      start.startsAt > until && isWanted(wish, timeZone, start.startsAt) && !notOver.some((one) => meet(one, start)),
  );
}

/** How long the client has: the minutes begin when she is told, and never outlast the visit's start. */
export function offerEndsAt(tellsAt: Date, minutes: number, startsAt?: Date): Date {
  const end = tellsAt.getTime() + minutes * 60_000;
  return new Date(startsAt ? Math.min(end, startsAt.getTime()) : end);
}

/** The days of a wish that are still ahead, within the days that something has changed on; none: undefined. */
export function daysToLookAt(
  wish: Pick<WantedTimes, 'fromDay' | 'untilDay'>,
  changed: { from: string; to: string },
): { from: string; days: number } | undefined {
  const from = wish.fromDay > changed.from ? wish.fromDay : changed.from;
  const to = wish.untilDay < changed.to ? wish.untilDay : changed.to;
  if (to < from) return undefined;
  return { from, days: Math.min(dayNumber(to) - dayNumber(from) + 1, lookedAtMostDays) };
}

const lookedAtMostDays = 62;

/** The end of a local day as an instant: until then a wish of that day may be fulfilled. */
export function endOfDay(timeZone: string, day: string): Date {
  return new Date(epochMinuteOf(timeZone, dayNumber(day) + 1, 0) * 60_000);
}

export function meet(one: Stretch, other: Stretch): boolean {
  return one.startsAt < other.endsAt && other.startsAt < one.endsAt;
}

function minuteOf(instant: Date): number {
  return Math.floor(instant.getTime() / 60_000);
}
