import * as z from 'zod';
import { id, instant, words } from '../../../platform/http/schemas.ts';

export const BusyCalendar = z
  .object({
    id,
    employeeId: id,
    name: z.string(),
    kind: z.enum(['address', 'file']),
    host: z.string().describe('Of the address; the address itself is never shown again.'),
    addedAt: instant,
    readAt: instant.nullable().describe('When it was read last with success.'),
    failingSince: instant.nullable(),
    fault: z.string().nullable().describe('Why it could not be read: no_answer, not_a_calendar, truncated …'),
    events: z.int(),
    busySpans: z.int(),
    skipped: z.array(z.object({ reason: z.string(), count: z.int() })).describe('Events that could not be understood.'),
    collisions: z
      .array(
        z.object({
          startsAt: instant,
          endsAt: instant,
          name: z.string().nullable(),
          visitNumber: z.int().nullable(),
        }),
      )
      .describe('Visits and classes in busy time: nothing was moved.'),
  })
  .meta({ id: 'BusyCalendar' });
export type BusyCalendarView = z.output<typeof BusyCalendar>;

export const BusyCalendars = z.object({ items: z.array(BusyCalendar) }).meta({ id: 'BusyCalendars' });

export const AddBusyCalendarBody = z
  .object({
    id: id.optional(),
    name: words(100, 1),
    address: z.string().trim().min(8).max(2000).optional().describe('https or webcal.'),
    file: z.base64().max(2_900_000).optional().describe('An .ics file, base64; instead of an address.'),
  })
  .refine(({ address, file }) => (address === undefined) !== (file === undefined), { error: 'address_or_file' })
  .meta({ id: 'AddBusyCalendar' });
export type AddBusyCalendar = z.output<typeof AddBusyCalendarBody>;
