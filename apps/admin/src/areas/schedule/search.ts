import { useSearch } from '@tanstack/react-router';
import * as z from 'zod';

/** What the address of the schedule says. */
export const scheduleSearch = z.object({
  studio: z.string().optional(),
  from: z.iso.date().optional(),
  view: z.enum(['month']).optional(),
  show: z.enum(['hours', 'visits']).optional(),
  panel: z.enum(['copy', 'templates']).optional(),
  absence: z.string().optional(),
});

export type ScheduleSearch = z.output<typeof scheduleSearch>;

/** The route's own schema has read it, but routes made apart from their tree lose that type. */
export function useScheduleSearch(): ScheduleSearch {
  return useSearch({ strict: false }) as ScheduleSearch;
}
