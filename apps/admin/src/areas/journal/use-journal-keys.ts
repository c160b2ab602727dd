import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { openPalette } from '../../shell/palette-store.ts';
import type { Board } from './board.ts';
import { cursor, hovered, type JournalView } from './journal-context.ts';
import { step as dateStep, refreshJournal } from './journal-data.ts';
import { keysHelp } from './keys-help.tsx';
import { classUnder } from './place-classes.ts';
import type { PlacedLine } from './place-lines.ts';
import { printDay } from './print-day.tsx';
import { addDays, minuteOf, snap } from './time-grid.ts';
import { undoLast } from './undo-stack.ts';
import type { VisitCommands, VisitState } from './use-visit-commands.tsx';

interface KeysOptions {
  context: JournalView | null;
  commands: VisitCommands;
  date: string;
  view: 'day' | 'week' | 'period' | 'list';
  isOn: boolean;
}

const statesByDigit: VisitState[] = ['expected', 'confirmed', 'arrived', 'completed', 'no_show'];

/** The journal by the keyboard. Silent inside fields and dialogs; never takes a key of the browser. */
export function useJournalKeys(options: KeysOptions): void {
  const navigate = useNavigate({ from: '/journal' });
  const client = useQueryClient();
  const latest = useRef(options);
  latest.current = options;

  useEffect(() => {
    const go = (change: Record<string, unknown>) =>
      void navigate({ search: (before: object) => ({ ...before, ...change }) });

    const onKey = (event: KeyboardEvent) => {
      const { context, commands, date, view, isOn } = latest.current;
      if (!isOn || isTyping(event.target)) return;
      if ((event.ctrlKey || event.metaKey) && event.code === 'KeyZ' && !event.shiftKey) {
        event.preventDefault();
        void undoLast();
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const rtl = document.documentElement.dir === 'rtl';
      const inGrid = event.target instanceof Element && event.target.closest('[data-journal-grid]') !== null;

      if (inGrid && context && event.key !== '?' && walk(event, context, commands, rtl)) return event.preventDefault();
      const ahead = rtl ? 'ArrowLeft' : 'ArrowRight';
      const days = event.shiftKey ? 7 : 1;
      const byKey: Record<string, () => void> = {
        [ahead]: () => go({ date: event.shiftKey ? addDays(date, days) : dateStep(view, date, 1) }),
        [rtl ? 'ArrowRight' : 'ArrowLeft']: () =>
          go({ date: event.shiftKey ? addDays(date, -days) : dateStep(view, date, -1) }),
        KeyT: () => go({ date: undefined }),
        KeyD: () => go({ view: undefined }),
        KeyW: () => go({ view: 'week' }),
        KeyL: () => go({ view: 'list' }),
        KeyN: () => go({ panel: 'new', at: undefined, person: undefined, visit: undefined }),
        KeyB: () => go({ panel: 'block', block: undefined, at: undefined }),
        KeyP: () => printDay('grid'),
        KeyR: () => void refreshJournal(client),
        Slash: () => openPalette(),
        Escape: () => {
          hovered.set(null);
          if (cursor.get()) cursor.set(null);
          else go({ panel: undefined, visit: undefined, block: undefined, unit: undefined, at: undefined });
        },
      };
      // The question mark lies elsewhere on other keyboards: the sign is asked first, then the place.
      const act = event.key === '?' ? () => keysHelp.set(true) : (byKey[event.code] ?? byKey[event.key]);
      if (!act || (event.code.startsWith('Arrow') && inGrid)) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [navigate, client]);
}

/** Arrows walk by cells; on a visit Enter opens it, digits set its status, M takes it along. */
function walk(event: KeyboardEvent, context: JournalView, commands: VisitCommands, rtl: boolean): boolean {
  const { board, step, actions } = context;
  const at = cursor.get() ?? startCell(context);
  if (!at) return false;
  const sideways = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 }[event.key];
  const along = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.shiftKey && (sideways || along)) return false;
  if (sideways !== undefined || along !== undefined) {
    const column = clamp(at.column + (sideways ?? 0), 0, board.columns.length - 1);
    const minute = clamp(at.minute + (along ?? 0) * step, board.from, board.to - step);
    cursor.set({ ...at, column, minute });
    return true;
  }
  const line = lineUnder(board, at.column, at.minute);
  const column = board.columns[at.column];
  const groupClass = classUnder(column?.classes ?? [], at.minute);
  if (event.key === 'Enter') {
    if (at.moving && column) {
      commands.drop(at.moving, column, at.minute);
      cursor.set({ ...at, moving: null });
    } else if (line) actions.openVisit(line.visit.id);
    else if (groupClass) actions.openClass(groupClass.id);
    else actions.startAt(at.column, at.minute, null);
    return true;
  }
  if (event.key === 'Escape' && at.moving) {
    cursor.set({ ...at, moving: null });
    return true;
  }
  if (event.code === 'KeyM' && line) {
    cursor.set({ ...at, minute: line.at, moving: line });
    return true;
  }
  const digit = /^Digit([1-7])$/.exec(event.code)?.[1];
  if (!digit || !line) return false;
  const state = statesByDigit[Number(digit) - 1];
  if (state) void commands.setState(line.visit, state);
  else void commands.cancel(line.visit, { by: digit === '6' ? 'client' : 'studio', reason: '', notify: true });
  return true;
}

function startCell({ board, journal, step }: JournalView) {
  const column = board.columns[0];
  if (!column) return null;
  const now = minuteOf(column.frame, journal.now);
  const minute = now >= board.from && now < board.to ? snap(now, step, 'floor') : board.from;
  return { column: 0, minute, moving: null };
}

function lineUnder(board: Board, column: number, minute: number): PlacedLine | null {
  const lines = board.columns[column]?.lines ?? [];
  return lines.findLast(({ at, len }) => at <= minute && minute < at + len) ?? null;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"], [role="listbox"]',
    ) !== null
  );
}
