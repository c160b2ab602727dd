import type { Formats } from '@salus/i18n';
import { createContext, useContext } from 'react';
import { createStore } from '../../kit/store.ts';
import type { Board, PlacedBlock } from './board.ts';
import { type Gesture, idle } from './gesture.ts';
import type { GroupClass } from './group-classes.ts';
import type { Names } from './names.ts';
import type { PlacedLine } from './place-lines.ts';
import type { Axis, Journal } from './wire.ts';

/** What every piece of the journal needs to draw itself. */
export interface JournalView {
  journal: Journal;
  /** Of all days in view; those that the filters leave out are not among them. */
  groupClasses: readonly GroupClass[];
  board: Board;
  axis: Axis;
  /** Columns are the days of one person or thing. */
  isWeek: boolean;
  step: number;
  names: Names;
  formats: Formats;
  actions: JournalActions;
}

export interface JournalActions {
  openVisit(visitId: string): void;
  openBlock(blockId: string): void;
  openResource(resourceId: string): void;
  openDay(date: string): void;
  openClass(classId: string): void;
  /** Free space was clicked or drawn. */
  startAt(column: number, minute: number, len: number | null): void;
}

export const JournalContext = createContext<JournalView | null>(null);

export function useJournal(): JournalView {
  const view = useContext(JournalContext);
  if (!view) throw new Error('useJournal outside the journal');
  return view;
}

/** What the pointer does right now: blocks do not redraw for it, only the ghost does. */
export const gesture = createStore<Gesture>(idle);

/** The visit or the class over which the card hangs, and where it is. */
export type Hovered = { rect: DOMRect; isSheet: boolean } & ({ line: PlacedLine } | { groupClass: GroupClass });
export const hovered = createStore<Hovered | null>(null);

/** The cell that the keyboard is on. */
export interface Cursor {
  column: number;
  minute: number;
  /** A visit that is being moved by the arrows. */
  moving: PlacedLine | null;
}
export const cursor = createStore<Cursor | null>(null);

/** A booking that is being put together in the panel, drawn on the grid. */
export interface Draft {
  title: string;
  lines: { resourceIds: string[]; startsAt: string; endsAt: string; label: string }[];
}
export const draft = createStore<Draft | null>(null);

export type { PlacedBlock, PlacedLine };
