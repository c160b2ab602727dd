import type { Formats } from '@salus/i18n';
import { createContext, use } from 'react';
import type { ClassCard } from './class-data.ts';
import type { Phase } from './class-state.ts';
import type { ClassActions } from './use-class-actions.ts';

/** What the pieces of the class screen share. */
export interface ClassScreen {
  card: ClassCard;
  now: number;
  phase: Phase;
  formats: Formats;
  nameOf: (name: { firstName: string; lastName: string }) => string;
  actions: ClassActions;
  may: {
    book: boolean;
    mark: boolean;
    exceed: boolean;
    change: boolean;
    cancel: boolean;
    /** Attendance can be marked at this time. */
    markNow: boolean;
  };
  /** The seat that the next booking gets, and whose seat is being changed. */
  seat: number | null;
  reseating: string | null;
  chooseSeat: (seat: number | null) => void;
  reseat: (bookingId: string | null) => void;
  /** The booking that the seat plan or a refusal points at. */
  pointedAt: string | null;
  pointAt: (bookingId: string | null) => void;
}

export const ClassContext = createContext<ClassScreen | null>(null);

export function useClassScreen(): ClassScreen {
  const screen = use(ClassContext);
  if (!screen) throw new Error('A piece of the class screen outside of it.');
  return screen;
}
