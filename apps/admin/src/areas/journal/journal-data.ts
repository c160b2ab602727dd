import { keepPreviousData, type QueryClient, useQuery } from '@tanstack/react-query';
import { apiQuery } from '../../api/client.ts';
import { addDays, weekStart } from './time-grid.ts';
import type { Axis, Journal, JournalVisit } from './wire.ts';

export interface JournalWish {
  studioId: string;
  from: string;
  days: number;
  by: Axis;
}

export function journalQuery(wish: JournalWish) {
  return apiQuery.queryOptions(
    'get',
    '/api/v1/journal',
    { params: { query: wish } },
    { staleTime: 5_000, placeholderData: keepPreviousData },
  );
}

export function useJournalDay(wish: JournalWish | null) {
  return useQuery({
    ...journalQuery(wish ?? { studioId: '', from: '2000-01-01', days: 1, by: 'staff' }),
    enabled: wish !== null,
  });
}

/** Every journal that is kept, of whatever day: what somebody changed may stand in several. */
export const journalKey = ['get', '/api/v1/journal'] as const;

export function refreshJournal(client: QueryClient): Promise<void> {
  return client.invalidateQueries({ queryKey: journalKey });
}

/** Shows a change before the server has agreed; `refreshJournal` afterwards brings the truth. */
export function patchVisit(client: QueryClient, visitId: string, change: (visit: JournalVisit) => JournalVisit): void {
  client.setQueriesData<Journal>({ queryKey: journalKey }, (journal) =>
    journal
      ? { ...journal, visits: journal.visits.map((visit) => (visit.id === visitId ? change(visit) : visit)) }
      : journal,
  );
}

/** The days that a view asks for. */
export function stretchOf(view: 'day' | 'week' | 'period' | 'list', date: string, firstDay: number, days = 14) {
  if (view === 'week') return { from: weekStart(date, firstDay), days: 7 };
  if (view === 'period') return { from: date, days: Math.min(31, days) };
  return { from: date, days: 1 };
}

/** Where the arrows lead. */
export function step(view: 'day' | 'week' | 'period' | 'list', date: string, way: 1 | -1, days = 14): string {
  return addDays(date, way * (view === 'week' ? 7 : view === 'period' ? days : 1));
}
