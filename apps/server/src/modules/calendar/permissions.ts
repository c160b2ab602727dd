import { defineResource } from '../../platform/rights.ts';

/** The work schedule: shifts, patterns, templates. */
export const scheduleResource = defineResource({
  name: 'calendar.schedule',
  section: 'journal',
  actions: ['view', 'edit'],
  scopes: ['own', 'studio', 'region', 'company', 'network'],
});

/** Leaves, sick leaves and other absences; with the scope "own" they are asked for, with a wider one approved. */
export const absenceResource = defineResource({
  name: 'calendar.absence',
  section: 'journal',
  actions: ['view', 'add', 'edit', 'delete'],
  scopes: ['own', 'studio', 'region', 'company', 'network'],
});

/** Time taken without a client: maintenance, repair, cleaning, break, training, held time [SCH-026i]. */
export const blockResource = defineResource({
  name: 'calendar.block',
  section: 'journal',
  actions: ['view', 'add', 'edit', 'delete'],
  scopes: ['own', 'studio', 'region', 'company', 'network'],
});
