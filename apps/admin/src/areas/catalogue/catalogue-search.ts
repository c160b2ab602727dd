import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { CatalogueSearch } from './routes.tsx';

const route = getRouteApi('/shell/catalogue');

/** What the address of the catalogue says, and the way to change it. */
export function useCatalogueSearch() {
  const search = route.useSearch() as CatalogueSearch;
  const navigate = useNavigate();
  return {
    search,
    /** Filters replace the address; an opened panel is a step that Back takes back. */
    change: (change: Partial<CatalogueSearch>, { asStep = false }: { asStep?: boolean } = {}) =>
      void navigate({
        to: '.',
        search: (before: Record<string, unknown>) => ({ ...before, ...change }),
        replace: !asStep,
      }),
  };
}
