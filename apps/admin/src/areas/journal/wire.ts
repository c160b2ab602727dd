import type { components } from '@salus/api-client';

type Schemas = components['schemas'];

/** Schemas as the client answers them: it knows arrays, but no tuples. */
type Answered<T> = T extends readonly (infer Item)[]
  ? Answered<Item>[]
  : T extends object
    ? { [Key in keyof T]: Answered<T[Key]> }
    : T;

export type Journal = Answered<Schemas['Journal']>;
export type JournalVisit = Answered<Schemas['JournalVisit']>;
export type JournalLine = Answered<Schemas['JournalLine']>;
export type JournalEmployee = Answered<Schemas['JournalEmployee']>;
export type JournalResource = Answered<Schemas['JournalResource']>;
export type JournalBlock = Journal['blocks'][number];
export type Visit = Answered<Schemas['Visit']>;
export type VisitClient = Answered<Schemas['VisitClient']>;
export type Slot = Answered<Schemas['Slot']>;
export type SlotExplanation = Answered<Schemas['SlotExplanation']>;
export type Timetable = Answered<Schemas['Timetable']>;
export type PersonName = Answered<Schemas['BookedPersonName']>;

/** What the columns of the day are. */
export const axes = ['staff', 'hall', 'room', 'equipment'] as const;
export type Axis = (typeof axes)[number];

/** A visit in one of these states holds its time no longer. */
const over = new Set(['cancelled_by_client', 'late_cancelled', 'cancelled_by_studio']);
export function isCancelled(state: string): boolean {
  return over.has(state);
}

/** Still ahead or going on: may be moved, resized, edited. */
export function isOpen(state: string): boolean {
  return state === 'expected' || state === 'confirmed' || state === 'arrived';
}
