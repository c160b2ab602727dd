import { useSearch } from '@tanstack/react-router';
import * as z from 'zod/mini';

/** What the address of the schedule says. */
export const scheduleSearch = z.object({
  studio: z.optional(z.string()),
  from: z.optional(z.iso.date()),
  view: z.optional(z.enum(['month'])),
  show: z.optional(z.enum(['hours', 'visits'])),
  panel: z.optional(z.enum(['copy', 'templates', 'requests'])),
  absence: z.optional(z.string()),
});

export type ScheduleSearch = z.output<typeof scheduleSearch>;

/** The route's own schema has read it, but routes made apart from their tree lose that type. */
export function useScheduleSearch(): ScheduleSearch {
  return useSearch({ strict: false }) as ScheduleSearch;
}
