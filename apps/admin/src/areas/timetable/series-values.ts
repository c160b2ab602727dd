import type { components } from '@salus/api-client';

export type Series = components['schemas']['ClassSeries'];
export type ChangePreview = components['schemas']['ClassChangePreview'];
export type ChangeItem = ChangePreview['items'][number];
export type Change = NonNullable<components['schemas']['ChangeClasses']['change']>;

/** The form of a series: how its classes are to be from some day on. */
export type SeriesValues = {
  startMin: number;
  durationMin: number | null;
  weekdays: number[];
  trainerIds: string[];
  roomId: string | null;
  capacity: number | null;
  classTypeId: string | null;
  formatId: string | null;
  priceMinor: number | null;
  isFree: boolean;
  note: string;
};

export function valuesOf(series: Series): SeriesValues {
  return {
    startMin: series.startMin,
    durationMin: series.durationMin,
    weekdays: [...series.weekdays].sort((a, b) => a - b),
    trainerIds: [...series.trainerIds],
    roomId: series.roomId,
    capacity: series.capacity,
    classTypeId: series.classTypeId,
    formatId: series.formatId,
    priceMinor: series.priceMinor,
    isFree: series.isFree,
    note: series.note,
  };
}

/** Only what differs is sent: a class with a time of its own keeps what nobody touched. Null when something is missing. */
export function changeOf(before: SeriesValues, after: SeriesValues): Change | null {
  const { durationMin, capacity, classTypeId, trainerIds, weekdays } = after;
  if (!durationMin || !capacity || !classTypeId || trainerIds.length === 0 || weekdays.length === 0) return null;
  const next = { ...after, durationMin, capacity, classTypeId, priceMinor: after.priceMinor ?? 0 };
  const same = (key: keyof SeriesValues) => JSON.stringify(before[key]) === JSON.stringify(next[key]);
  const changed = (Object.keys(next) as (keyof typeof next)[]).filter((key) => !same(key));
  return Object.fromEntries(changed.map((key) => [key, next[key]])) as Change;
}
