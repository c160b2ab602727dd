import type { components } from '@salus/api-client';
import type { ClassCard } from './class-data.ts';

export type Scope = 'one' | 'following' | 'all';
export type Change = NonNullable<components['schemas']['ChangeClassesInput']['change']>;

/** What can be changed of a class; the day for one class, the weekdays for a series. */
export interface ChangeValues {
  day: string;
  weekdays: number[] | null;
  startMin: number;
  durationMin: number;
  classTypeId: string;
  formatId: string | null;
  roomId: string | null;
  trainerIds: string[];
  capacity: number;
  priceMinor: number;
  isFree: boolean;
  whatToBring: string;
  note: string;
}

/** The class as it is now, in the shape of the form. */
export function valuesOf(card: ClassCard, day: string, startMin: number): ChangeValues {
  return {
    day,
    weekdays: null,
    startMin,
    durationMin: Math.round((Date.parse(card.endsAt) - Date.parse(card.startsAt)) / 60_000),
    classTypeId: card.classTypeId,
    formatId: card.formatId,
    roomId: card.roomId,
    trainerIds: card.trainerIds,
    capacity: card.capacity,
    priceMinor: card.priceMinor,
    isFree: card.isFree,
    whatToBring: card.whatToBring,
    note: card.note,
  };
}

/** Only what differs is sent: a change of a series leaves everything else of its classes alone. */
export function changeOf(before: ChangeValues, after: ChangeValues, scope: Scope): Change {
  const change: Record<string, unknown> = {};
  for (const key of Object.keys(after) as (keyof ChangeValues)[]) {
    if (key === 'day' && scope !== 'one') continue;
    if (key === 'weekdays' && (scope === 'one' || after.weekdays === null || after.weekdays.length === 0)) continue;
    if (JSON.stringify(before[key]) === JSON.stringify(after[key])) continue;
    change[key] = key === 'whatToBring' ? after.whatToBring.trim() || null : after[key];
  }
  return change as Change;
}

/** The minute of the local day: 18:30 is 1110. */
export function minuteOfDay(clock: string): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return hour * 60 + minute;
}
