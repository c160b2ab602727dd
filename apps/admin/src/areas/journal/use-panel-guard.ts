import { useUnsavedGuard } from '../../kit/unsaved.ts';
import type { JournalSearch } from './routes.tsx';

/** What the panel beside the grid is about; other days, filters and times leave it standing. */
const subjects = ['panel', 'visit', 'block'] as const;

/** Asks before what was typed into the panel is lost: by Esc, by its cross, by a click on another visit or another page. */
export function usePanelGuard(dirty: boolean): { release: () => void } {
  return useUnsavedGuard(dirty, (current, next) => {
    if (current.pathname !== next.pathname) return false;
    const [from, to] = [current.search as JournalSearch, next.search as JournalSearch];
    return subjects.every((key) => from[key] === to[key]);
  });
}
