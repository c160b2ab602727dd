import { getRouteApi } from '@tanstack/react-router';
import type { JournalSearch } from './routes.tsx';

const route = getRouteApi('/shell/journal');

/** What the journal's address says. */
export function useSearchOf(): JournalSearch {
  return route.useSearch() as JournalSearch;
}
