import * as z from 'zod';

/** Name and input of the errand that reads a calendar: apart from its work, which adds calendars to the queue itself. */
export const readErrand = {
  name: 'integrations_read_calendar',
  input: z.object({ calendarId: z.uuid() }),
};
