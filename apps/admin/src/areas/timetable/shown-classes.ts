import type { components } from '@salus/api-client';
import type { Formats, Locale } from '@salus/i18n';
import { formatsFor } from '../../i18n/use-language.ts';
import { readTime } from '../../kit/time-of-day.ts';

export type Timetable = components['schemas']['Timetable'];
export type TimetableClass = Timetable['classes'][number];

/** A class with the names of what it names, on the local day of its studio. */
export interface ShownClass {
  id: string;
  source: TimetableClass;
  day: string;
  /** Minute of the local day. */
  startMin: number;
  time: string;
  name: string;
  trainers: string[];
  hall: string | null;
  studioName: string;
  isWomenOnly: boolean;
  formatName: string | null;
  /** The colour of the format: a person's own data, not the product's look [SCH-009]. */
  colour: string | null;
  isHidden: boolean;
  isOver: boolean;
  isFull: boolean;
}

export interface ClassFilters {
  type?: string | undefined;
  format?: string | undefined;
  room?: string | undefined;
  trainer?: string | undefined;
  series?: string | undefined;
  free?: boolean | undefined;
  cancelled?: 'hide' | undefined;
}

/** The classes of a timetable as the screen tells them: each in the clock of its own studio. */
export function shownClasses(timetable: Timetable, locale: Locale, now: number): ShownClass[] {
  const studios = new Map(timetable.studios.map((one) => [one.id, one]));
  const types = new Map(timetable.classTypes.map((one) => [one.id, one]));
  const formatsOf = new Map(timetable.formats.map((one) => [one.id, one]));
  const rooms = new Map(timetable.rooms.map((one) => [one.id, one]));
  const trainers = new Map(timetable.trainers.map((one) => [one.id, one]));
  const order = new Map(timetable.studios.map(({ id }, at) => [id, at]));
  const placeOf = ({ source }: ShownClass) => order.get(source.studioId) ?? 0;
  const shown = timetable.classes.map((source): ShownClass => {
    const studio = studios.get(source.studioId);
    const clock = formatsFor(locale, studio?.timeZone ?? 'UTC');
    const format = formatsOf.get(source.formatId ?? '');
    return {
      id: source.id,
      source,
      day: clock.isoDate(source.startsAt),
      startMin: readTime(clock.time(source.startsAt)) ?? 0,
      time: clock.timeRange(source.startsAt, source.endsAt),
      name: types.get(source.classTypeId)?.name ?? '',
      trainers: source.trainerIds.flatMap((id) => {
        const trainer = trainers.get(id);
        return trainer ? [trainerName(clock, trainer.name)] : [];
      }),
      hall: rooms.get(source.roomId ?? '')?.name ?? null,
      studioName: studio?.name ?? '',
      isWomenOnly: studio?.womenOnly ?? false,
      formatName: format?.name ?? null,
      colour: format?.colour ?? null,
      isHidden: format?.isShown === false,
      isOver: Date.parse(source.endsAt) <= now,
      isFull: source.free === 0,
    };
  });
  // Clocks of several zones: by what they show, and what begins together by studio.
  return shown.sort(
    (a, b) =>
      a.day.localeCompare(b.day) || a.startMin - b.startMin || placeOf(a) - placeOf(b) || a.name.localeCompare(b.name),
  );
}

/** Илья Т. */
export function trainerName(
  formats: Formats,
  { firstName, lastName }: { firstName: string; lastName: string },
): string {
  const initial = [...lastName][0];
  if (!firstName || !initial || formats.locale === 'zh')
    return formats.personName({ givenName: firstName, familyName: lastName });
  return `${firstName}\u00A0${initial}.`;
}

/** What the filters let through. */
export function passes({ source }: ShownClass, filters: ClassFilters): boolean {
  if (filters.type && source.classTypeId !== filters.type) return false;
  if (filters.format && source.formatId !== filters.format) return false;
  if (filters.room && source.roomId !== filters.room) return false;
  if (filters.trainer && !source.trainerIds.includes(filters.trainer)) return false;
  if (filters.series && source.seriesId !== filters.series) return false;
  if (filters.free && (source.free === 0 || source.state === 'cancelled')) return false;
  return !(filters.cancelled && source.state === 'cancelled');
}

/** What the shown classes come to; cancelled ones count for nothing. */
export function totalsOf(shown: readonly ShownClass[]): { classes: number; bookings: number; loadPercent: number } {
  const planned = shown.filter(({ source }) => source.state === 'planned');
  const bookings = planned.reduce((sum, { source }) => sum + source.taken, 0);
  const places = planned.reduce((sum, { source }) => sum + source.capacity, 0);
  return {
    classes: planned.length,
    bookings,
    loadPercent: places === 0 ? 0 : Math.round((bookings / places) * 100),
  };
}

/** The starts of the day at which anything begins, in order: the rows of the grid. */
export function startsOf(shown: readonly ShownClass[]): number[] {
  return [...new Set(shown.map(({ startMin }) => startMin))].sort((a, b) => a - b);
}
