import * as z from 'zod';
import { defineEvent } from '../../platform/events.ts';
import { id } from '../../platform/http/schemas.ts';

export const busyCalendarChanged = defineEvent({
  type: 'integrations.busy_calendar_changed',
  version: 1,
  subjectType: 'busy_calendar',
  resource: 'calendar.absence',
  summary: 'A calendar of another program was added, read, could not be read, or was taken away.',
  data: z.object({ calendarId: id, employeeId: id, fault: z.string().nullable() }),
});
