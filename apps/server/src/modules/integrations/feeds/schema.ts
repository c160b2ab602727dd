import * as z from 'zod';
import { id, instant } from '../../../platform/http/schemas.ts';

export const CalendarFeed = z
  .object({
    address: z.url().nullable().describe('The secret address for calendar programs; null while the feed is off.'),
    showsPhones: z.boolean(),
    issuedAt: instant.nullable(),
    readAt: instant.nullable().describe('When a calendar program read it last.'),
  })
  .meta({ id: 'CalendarFeed' });
export type CalendarFeedView = z.output<typeof CalendarFeed>;

export const IssueFeedBody = z
  .object({
    isNew: z
      .boolean()
      .default(true)
      .describe('A new address; the old one is dead at once. False: only the choice below changes.'),
    showsPhones: z
      .boolean()
      .optional()
      .describe('Phones of clients in the entries: a superior with the right clients.contact decides.'),
  })
  .meta({ id: 'IssueCalendarFeed' });

export const employeeParams = z.object({ employeeId: id });
