import type { Formats } from '../shared/formats.ts';

export interface Named {
  id: string;
  name: string;
}

export interface Trainer extends Named {
  photo: string | null;
}

/** A class as everybody sees it, with what it names at hand. */
export interface GroupClass {
  id: string;
  startsAt: string;
  endsAt: string;
  name: string;
  classTypeId: string;
  format: (Named & { colour: string }) | null;
  studio: Named & { timeZone: string; womenOnly: boolean };
  hall: string | null;
  trainers: readonly Trainer[];
  capacity: number;
  free: number;
  waiting: number;
  state: 'open' | 'full' | 'closed' | 'began' | 'over' | 'cancelled';
  opensAt: string | null;
  isChanged: boolean;
  isOnline: boolean;
  isRecurring: boolean;
  hasSeats: boolean;
  /** Null: it costs nothing. */
  priceMinor: number | null;
  bring: string;
}

/** A spell of days with its classes, and what could be filtered by. */
export interface Timetable {
  classes: readonly GroupClass[];
  /** The next day that has classes, when these days have none. */
  nextDate: string | null;
}

export interface Filters {
  studioId?: string | undefined;
  classTypeId?: string | undefined;
  trainerId?: string | undefined;
  formatId?: string | undefined;
  isFree?: boolean;
  hasPlaces?: boolean;
}

export function fits(one: GroupClass, filters: Filters): boolean {
  const { studioId, classTypeId, trainerId, formatId, isFree, hasPlaces } = filters;
  return (
    (studioId === undefined || one.studio.id === studioId) &&
    (classTypeId === undefined || one.classTypeId === classTypeId) &&
    (trainerId === undefined || one.trainers.some(({ id }) => id === trainerId)) &&
    (formatId === undefined || one.format?.id === formatId) &&
    (!isFree || one.priceMinor === null) &&
    (!hasPlaces || one.state === 'open')
  );
}

/** What of a list can be told apart by a filter: each once, in the order of names. */
export function choicesOf(classes: readonly GroupClass[], namesOf: (one: GroupClass) => readonly (Named | null)[]) {
  const found = new Map(
    classes.flatMap(namesOf).flatMap((named) => (named ? [[named.id, { id: named.id, name: named.name }]] : [])),
  );
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name));
}

export function minutesOf({ startsAt, endsAt }: Pick<GroupClass, 'startsAt' | 'endsAt'>): number {
  return Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000);
}

/** `19:00–19:55`, kept in this order in every script. */
export function spanOf({ startsAt, endsAt }: Pick<GroupClass, 'startsAt' | 'endsAt'>, formats: Formats): string {
  return `${formats.clock(startsAt)}–${formats.clock(endsAt)}`;
}

/** A thing on the plan of a hall; seats have a number, a row and a state. */
export interface PlanItem {
  kind: 'seat' | 'blocked' | 'trainer' | 'label' | 'entrance';
  number: number | null;
  text: string | null;
  xCm: number;
  yCm: number;
  widthCm: number;
  heightCm: number;
  row: number | null;
  state: 'free' | 'taken' | 'held' | null;
}

export interface Plan {
  widthCm: number;
  heightCm: number;
  items: readonly PlanItem[];
}

/** A class by itself. */
export interface ClassCard extends GroupClass {
  description: string;
  photo: string | null;
  studioAddress: string;
  studioPhone: string | null;
  /** Until when one may cancel or move what one books now. */
  changeUntil: string;
  plan: Plan | null;
}

/** One's own place in a class, in its line, or an offer of one. */
export interface OwnPlace {
  id: string;
  classId: string;
  state: 'booked' | 'waiting' | 'offered' | 'over' | 'cancelled';
  /** A wait, not a booking. */
  isWait: boolean;
  number: number | null;
  seat: number | null;
  position: number | null;
  offerUntil: string | null;
  /** An offer, or a place that the first of all waiting gets. */
  mayAccept: boolean;
  mayChange: boolean;
  changeUntil: string;
  joinUrl: string | null;
  name: string;
  startsAt: string;
  endsAt: string;
  classTypeId: string;
  studio: Named & { address: string; timeZone: string };
  hall: string | null;
  trainers: readonly string[];
  priceMinor: number | null;
  isPaidByPass: boolean;
  passName: string | null;
}
