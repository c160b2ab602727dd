import * as z from 'zod';
import { defineEvent } from '../../platform/events.ts';
import { day, id } from '../../platform/http/schemas.ts';

const about = { version: 1, subjectType: 'employee', resource: 'staff.employee' } as const;

export const employeeAdded = defineEvent({
  ...about,
  type: 'staff.employee_added',
  summary: 'Somebody joined the team.',
  data: z.object({ employeeId: id, name: z.string() }),
});

export const employeeChanged = defineEvent({
  ...about,
  type: 'staff.employee_changed',
  summary: 'An employee’s card, places or settings changed.',
  data: z.object({ employeeId: id, fields: z.array(z.string()) }),
});

export const employeeDismissed = defineEvent({
  ...about,
  type: 'staff.employee_dismissed',
  summary: 'An employee leaves the team after a last day.',
  data: z.object({ employeeId: id, dismissedOn: day }),
});

export const employeeRestored = defineEvent({
  ...about,
  type: 'staff.employee_restored',
  summary: 'An employee is back in the team.',
  data: z.object({ employeeId: id }),
});

export const journalArranged = defineEvent({
  type: 'staff.journal_arranged',
  version: 1,
  subjectType: 'studio',
  resource: 'staff.employee',
  summary: 'The order of the journal’s columns changed.',
  data: z.object({ studioId: id, employeeIds: z.array(id) }),
});
