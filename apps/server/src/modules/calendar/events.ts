import * as z from 'zod';
import { defineEvent } from '../../platform/events.ts';
import { day, id, instant } from '../../platform/http/schemas.ts';

export const scheduleChanged = defineEvent({
  type: 'calendar.schedule_changed',
  version: 1,
  subjectType: 'studio',
  resource: 'calendar.schedule',
  summary: 'Working time of some employees of a studio changed.',
  data: z.object({ studioId: id, employeeIds: z.array(id), fromDay: day, toDay: day.nullable() }),
});

const absence = z.object({
  absenceId: id,
  employeeId: id,
  kind: z.string(),
  startsAt: instant,
  endsAt: instant,
});

export const absenceRequested = defineEvent({
  type: 'calendar.absence_requested',
  version: 1,
  subjectType: 'absence',
  resource: 'calendar.absence',
  summary: 'An employee asked for leave or another absence.',
  data: absence,
});

export const absenceApproved = defineEvent({
  type: 'calendar.absence_approved',
  version: 1,
  subjectType: 'absence',
  resource: 'calendar.absence',
  summary: 'An absence was approved; the time of the employee is taken.',
  data: absence,
});

export const absenceDeclined = defineEvent({
  type: 'calendar.absence_declined',
  version: 1,
  subjectType: 'absence',
  resource: 'calendar.absence',
  summary: 'A request for an absence was declined.',
  data: absence,
});

export const absenceRemoved = defineEvent({
  type: 'calendar.absence_removed',
  version: 1,
  subjectType: 'absence',
  resource: 'calendar.absence',
  summary: 'An absence or a request for one was taken back.',
  data: absence,
});

export const importedTimeChanged = defineEvent({
  type: 'calendar.imported_time_changed',
  version: 1,
  subjectType: 'employee',
  resource: 'calendar.absence',
  summary: 'A calendar of another program was read: the employee is busy at other times.',
  data: z.object({ employeeId: id, added: z.int(), removed: z.int() }),
});

const block = z.object({
  blockId: id,
  resourceId: id,
  kind: z.string(),
  startsAt: instant,
  endsAt: instant,
});

export const blockPlaced = defineEvent({
  type: 'calendar.block_placed',
  version: 1,
  subjectType: 'block',
  resource: 'calendar.block',
  summary: 'Time of an employee, room or apparatus was taken without a client.',
  data: block,
});

export const blockChanged = defineEvent({
  type: 'calendar.block_changed',
  version: 1,
  subjectType: 'block',
  resource: 'calendar.block',
  summary: 'A block moved or got another reason.',
  data: block,
});

export const blockRemoved = defineEvent({
  type: 'calendar.block_removed',
  version: 1,
  subjectType: 'block',
  resource: 'calendar.block',
  summary: 'Blocked time was given back.',
  data: block,
});
