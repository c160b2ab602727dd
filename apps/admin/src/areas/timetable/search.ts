import { useSearch } from '@tanstack/react-router';
import * as z from 'zod/mini';

/** What the address of the timetable says; without anything it is this week of the chosen studios. */
export const timetableSearch = z.object({
  studio: z.optional(z.string()),
  view: z.optional(z.enum(['day', 'month'])),
  date: z.optional(z.iso.date()),
  type: z.optional(z.string()),
  format: z.optional(z.string()),
  room: z.optional(z.string()),
  trainer: z.optional(z.string()),
  series: z.optional(z.string()),
  free: z.optional(z.boolean()),
  cancelled: z.optional(z.enum(['hide'])),
  panel: z.optional(z.enum(['copy'])),
});

export type TimetableSearch = z.output<typeof timetableSearch>;

/** A new series begins where the timetable stood. */
export const newSearch = z.object({
  studio: z.optional(z.string()),
  date: z.optional(z.iso.date()),
  kind: z.optional(z.enum(['one'])),
});

/** A series: since which of its classes, and the change that can still be taken back. */
export const seriesSearch = z.object({
  studio: z.optional(z.string()),
  from: z.optional(z.string()),
  do: z.optional(z.enum(['end'])),
  change: z.optional(z.string()),
  until: z.optional(z.string()),
});

/** The routes' own schemas have read it, but routes made apart from their tree lose that type. */
export function useTimetableSearch(): TimetableSearch {
  return useSearch({ strict: false }) as TimetableSearch;
}
