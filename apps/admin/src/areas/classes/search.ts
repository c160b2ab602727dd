import { useNavigate, useSearch } from '@tanstack/react-router';
import * as z from 'zod/mini';

/** What the address of a class says: the dialog that is open, and whose booking it is about. */
export const classSearch = z.object({
  do: z.optional(z.enum(['change', 'cancel', 'substitute', 'history', 'move', 'drop'])),
  booking: z.optional(z.string()),
  /** The time that a change begins with: the class was dragged there in the journal. */
  startsAt: z.optional(z.string()),
});

export type ClassSearch = z.output<typeof classSearch>;

/** The route's own schema has read it, but routes made apart from their tree lose that type. */
export function useClassSearch(): ClassSearch {
  return useSearch({ strict: false }) as ClassSearch;
}

/** Opens a dialog of the class, or closes it. */
export function useGo(): (search: ClassSearch) => void {
  const navigate = useNavigate();
  return (search) =>
    void navigate({
      to: '.',
      search: (before: Record<string, unknown>) => ({
        ...before,
        do: search.do,
        booking: search.booking,
        startsAt: search.startsAt,
      }),
    } as never);
}
