import { useSearch } from '@tanstack/react-router';
import * as z from 'zod';

/** What the address of the list says. */
export const staffSearch = z.object({
  studio: z.string().optional(),
  q: z.string().optional(),
  department: z.string().optional(),
  position: z.string().optional(),
  grade: z.string().optional(),
  state: z.enum(['active', 'on_leave', 'dismissed']).optional(),
  sort: z.enum(['name', '-name', 'journal', 'hiredOn', '-hiredOn']).optional(),
  cursors: z.array(z.string()).optional(),
});

export type StaffSearch = z.output<typeof staffSearch>;

/** What the address of a card says. */
export const employeeSearch = z.object({
  studio: z.string().optional(),
  tab: z.enum(['schedule', 'settings', 'history']).optional(),
  invite: z.boolean().optional(),
});

export type EmployeeSearch = z.output<typeof employeeSearch>;

/** The routes' own schemas have read them, but routes made apart from their tree lose that type. */
export function useStaffSearch(): StaffSearch {
  return useSearch({ strict: false }) as StaffSearch;
}

export function useEmployeeSearch(): EmployeeSearch {
  return useSearch({ strict: false }) as EmployeeSearch;
}
