import type { Busy } from './availability.ts';
import { dayBounds, localMinuteOf, weekdayOf } from './local-day.ts';

/** May a client still give up a visit, and until which minute (included)? */
export interface CancellationDecision {
  allowed: boolean;
  until: number;
}

/**
 * A client may cancel up to so many hours before the start, the last minute included: 12 hours before 18:00 means until
 * 06:00. Hours are elapsed ones, also across a clock change.
 */
export function cancellationAllowed(visitStart: number, hoursBefore: number, now: number): CancellationDecision {
  const until = visitStart - Math.round(hoursBefore * 60);
  return { allowed: now <= until, until };
}

/** What a booking limit says about one more booking. */
export type LimitDecision =
  | { allowed: true; used: number; limit: number | null }
  /** `from` and `to` bound the day or week that is full: from `to` on a booking is possible again. */
  | { allowed: false; code: 'per_day' | 'per_week'; used: number; limit: number; from: number; to: number };

/** Instants in a client's calendar, and how many of them one day or week may hold; no limit when null. */
export interface LimitQuery {
  /** Zone of the studio: days and weeks are its own. */
  zone: string;
  /** Start of the booking in question. */
  start: number;
  /** Starts of the bookings that count: those cancelled in time are left out by the caller. */
  bookedStarts: readonly number[];
  limit: number | null;
}

/** How often a client may take the same class on one local day. */
export function dailyLimit(query: LimitQuery): LimitDecision {
  const { day } = localMinuteOf(query.zone, query.start);
  return decide('per_day', query, day, day + 1);
}

/** How many classes a client may book from Monday to Sunday, by the date of the class. */
export function weeklyLimit(query: LimitQuery): LimitDecision {
  const { day } = localMinuteOf(query.zone, query.start);
  const monday = day - weekdayOf(day);
  return decide('per_week', query, monday, monday + 7);
}

/**
 * The times that limits close for a client, for `BookingRules.limited`: every local day or week between two instants that
 * already holds as many bookings as it may. The source is the code of the limit.
 */
export function limitedTimes(query: {
  zone: string;
  from: number;
  to: number;
  daily: Pick<LimitQuery, 'bookedStarts' | 'limit'>;
  weekly: Pick<LimitQuery, 'bookedStarts' | 'limit'>;
}): Busy[] {
  const closed: Busy[] = [];
  const lastDay = localMinuteOf(query.zone, query.to - 1).day;
  for (let { day } = localMinuteOf(query.zone, query.from); day <= lastDay; day++) {
    const [from, to] = dayBounds(query.zone, day);
    const week = weeklyLimit({ zone: query.zone, start: from, ...query.weekly });
    const decision = week.allowed ? dailyLimit({ zone: query.zone, start: from, ...query.daily }) : week;
    if (!decision.allowed) closed.push([from, to, decision.code]);
  }
  return closed;
}

function decide(code: 'per_day' | 'per_week', query: LimitQuery, fromDay: number, toDay: number): LimitDecision {
  const [from] = dayBounds(query.zone, fromDay);
  const [to] = dayBounds(query.zone, toDay);
  const used = query.bookedStarts.filter((start) => start >= from && start < to).length;
  const { limit } = query;
  if (limit === null || used < limit) return { allowed: true, used, limit };
  return { allowed: false, code, used, limit, from, to };
}
