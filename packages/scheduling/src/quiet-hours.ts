import { epochMinuteOf, localMinuteOf } from './local-day.ts';

export interface QuietHours {
  /** Minutes of the studio's local day; equal bounds mean that no hour is quiet. */
  quietFromMin: number;
  quietToMin: number;
}

/**
 * When a message may go out at the earliest: at once, or when the quiet hours of the studio's own night are over. Local
 * hours stay what they are when clocks change.
 */
export function afterQuietHours(at: Date, timeZone: string, { quietFromMin: from, quietToMin: to }: QuietHours): Date {
  if (from === to) return at;
  const { day, minute } = localMinuteOf(timeZone, Math.floor(at.getTime() / 60_000));
  const isOverMidnight = from > to;
  const isQuiet = isOverMidnight ? minute >= from || minute < to : minute >= from && minute < to;
  if (!isQuiet) return at;
  const endDay = isOverMidnight && minute >= from ? day + 1 : day;
  return new Date(epochMinuteOf(timeZone, endDay, to) * 60_000);
}
