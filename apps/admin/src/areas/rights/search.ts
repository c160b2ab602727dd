import { useNavigate, useSearch } from '@tanstack/react-router';
import * as z from 'zod/mini';

export const rightsSearch = z.object({
  studio: z.optional(z.string()),
  position: z.optional(z.uuid()),
  grade: z.optional(z.uuid()),
  view: z.optional(z.enum(['result'])),
  q: z.optional(z.string()),
  archived: z.optional(z.boolean()),
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
