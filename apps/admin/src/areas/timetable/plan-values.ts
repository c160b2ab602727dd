import type { components } from '@salus/api-client';
import { addDays, weekdayOf } from './days.ts';

export type CreateSeries = components['schemas']['CreateClassSeries'];

/** The form of new classes: one class, or a series whose weekdays may each have a time of their own. */
export type PlanValues = {
  kind: 'series' | 'one';
  classTypeId: string | null;
  formatId: string | null;
  trainerIds: string[];
  isOnline: boolean;
  roomId: string | null;
  joinUrl: string;
  weekdays: number[];
  startMin: number | null;
  /** Minutes by weekday where they differ from `startMin`. */
  hasOwnTimes: boolean;
  ownTimes: Record<string, number | null>;
  durationMin: number | null;
  everyWeeks: number;
  startsOn: string | null;
  ends: 'never' | 'on' | 'count';
  endsOn: string | null;
  repeatCount: number;
  capacity: number | null;
  priceMinor: number | null;
  isFree: boolean;
  whatToBring: string;
  note: string;
};

export function emptyPlan(kind: PlanValues['kind'], day: string): PlanValues {
  return {
    kind,
    classTypeId: null,
    formatId: null,
    trainerIds: [],
    isOnline: false,
    roomId: null,
    joinUrl: '',
    weekdays: [weekdayOf(day)],
    startMin: 18 * 60,
    hasOwnTimes: false,
    ownTimes: {},
    durationMin: 60,
    everyWeeks: 1,
    startsOn: day,
    ends: 'never',
    endsOn: null,
    repeatCount: 10,
    capacity: null,
    priceMinor: null,
    isFree: false,
    whatToBring: '',
    note: '',
  };
}

/** When a weekday begins. */
export function startOf(values: PlanValues, weekday: number): number | null {
  return (values.hasOwnTimes ? values.ownTimes[weekday] : undefined) ?? values.startMin;
}

/** Weekdays that begin at the same minute go together: each group is a series of its own. */
export function groupsOf(values: PlanValues): { startMin: number; weekdays: number[] }[] {
  const groups = new Map<number, number[]>();
  for (const weekday of [...values.weekdays].sort((a, b) => a - b)) {
    const start = startOf(values, weekday);
    if (start !== null) groups.set(start, [...(groups.get(start) ?? []), weekday]);
  }
  return [...groups].map(([startMin, weekdays]) => ({ startMin, weekdays }));
}

/** What is sent, one series for each group; null while something that every class needs is missing. */
export function seriesOf(values: PlanValues, studioId: string): CreateSeries[] | null {
  const { classTypeId, durationMin, capacity, startsOn, trainerIds, roomId, isOnline } = values;
  if (!classTypeId || !durationMin || !capacity || !startsOn || trainerIds.length === 0) return null;
  if (!isOnline && !roomId) return null;
  const plan = {
    studioId,
    classTypeId,
    formatId: values.formatId,
    roomId,
    trainerIds,
    durationMin,
    capacity,
    priceMinor: values.isFree ? 0 : (values.priceMinor ?? 0),
    isFree: values.isFree,
    isOnline,
    joinUrl: isOnline && values.joinUrl.trim() !== '' ? values.joinUrl.trim() : null,
    whatToBring: values.whatToBring.trim() === '' ? null : values.whatToBring.trim(),
    note: values.note.trim(),
    skip: [],
  };
  if (values.kind === 'one') {
    if (values.startMin === null) return null;
    const timing = { weekdays: [weekdayOf(startsOn)], everyWeeks: 1, startMin: values.startMin };
    return [{ ...plan, ...timing, startsOn, endsOn: startsOn, repeatCount: null }];
  }
  const groups = groupsOf(values);
  if (groups.length === 0) return null;
  if (values.ends === 'on' && (!values.endsOn || values.endsOn < startsOn)) return null;
  return groups.map((group) => ({
    ...plan,
    ...group,
    everyWeeks: values.everyWeeks,
    startsOn: firstWeekOf(startsOn, group.weekdays, values),
    endsOn: values.ends === 'on' ? values.endsOn : null,
    // So many times is counted over one series; with several the end has to be a day.
    repeatCount: values.ends === 'count' && groups.length === 1 ? values.repeatCount : null,
  }));
}

/**
 * Every second week counts from a series' own first day. Weekdays with times of their own are several series, which have to
 * agree in which week they begin: that of the earliest of them.
 */
function firstWeekOf(startsOn: string, weekdays: readonly number[], values: PlanValues): string {
  if (values.everyWeeks === 1) return startsOn;
  const first = weekdayOf(startsOn);
  const isThisWeek = (weekday: number) => weekday >= first;
  if (!values.weekdays.some(isThisWeek) || weekdays.some(isThisWeek)) return startsOn;
  return addDays(startsOn, values.everyWeeks * 7 - first);
}
