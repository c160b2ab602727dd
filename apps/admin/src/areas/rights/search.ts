import { useNavigate, useSearch } from '@tanstack/react-router';
import * as z from 'zod';

export const rightsSearch = z.object({
  studio: z.string().optional(),
  position: z.uuid().optional(),
  grade: z.uuid().optional(),
  view: z.enum(['result']).optional(),
  q: z.string().optional(),
  archived: z.boolean().optional(),
});

export type RightsSearch = z.output<typeof rightsSearch>;

/** What the address says: the open position, the chosen column, the filter. */
export function useRightsSearch(): RightsSearch {
  return useSearch({ strict: false });
}

/** Changes the address. Another position is a step that Back undoes; the rest is not. */
export function useSetSearch(): (change: Partial<RightsSearch>) => void {
  const navigate = useNavigate();
  return (change) =>
    void navigate({
      to: '.',
      search: (before: Record<string, unknown>) => ({ ...before, ...change }),
      replace: !('position' in change),
    });
}
