import { useSearch } from '@tanstack/react-router';
import * as z from 'zod/mini';

/** What the address of the list says. */
export const staffSearch = z.object({
  studio: z.optional(z.string()),
  q: z.optional(z.string()),
  department: z.optional(z.string()),
  position: z.optional(z.string()),
  grade: z.optional(z.string()),
  state: z.optional(z.enum(['active', 'on_leave', 'dismissed'])),
  sort: z.optional(z.enum(['name', '-name', 'journal', 'hiredOn', '-hiredOn'])),
  cursors: z.optional(z.array(z.string())),
});

export type StaffSearch = z.output<typeof staffSearch>;

/** What the address of a card says. */
export const employeeSearch = z.object({
  studio: z.optional(z.string()),
  tab: z.optional(z.enum(['services', 'schedule', 'calendars', 'settings', 'history'])),
  invite: z.optional(z.boolean()),
});

export type EmployeeSearch = z.output<typeof employeeSearch>;

/** The routes' own schemas have read them, but routes made apart from their tree lose that type. */
export function useStaffSearch(): StaffSearch {
  return useSearch({ strict: false }) as StaffSearch;
}

export function useEmployeeSearch(): EmployeeSearch {
  return useSearch({ strict: false }) as EmployeeSearch;
}
