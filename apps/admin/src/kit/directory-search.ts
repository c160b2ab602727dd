import { useNavigate, useSearch } from '@tanstack/react-router';

/** What the address of a directory says; a route names these fields in its search. */
export interface DirectorySearch {
  q?: string;
  archived?: boolean;
  /** The record that is open in the panel, or "new". */
  open?: string;
}

/** The address of a directory and the way to change it. */
export function useDirectorySearch<Search extends DirectorySearch = DirectorySearch>() {
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  return {
    search,
    /** Filters replace the address; an opened panel is a step that Back takes back. */
    change: (change: Partial<Search>, { asStep = false }: { asStep?: boolean } = {}) =>
      void navigate({ to: '.', search: (before: object) => ({ ...before, ...change }), replace: !asStep }),
  };
}

/** Fields of a directory that mean nothing on the next tab. */
export const directoryFields = ['q', 'archived', 'open'] as const;
