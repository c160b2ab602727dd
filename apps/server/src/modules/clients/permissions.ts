import { defineResource } from '../../platform/rights.ts';

/** The client base and the cards. Whose clients one sees follows the scope [CLI-001i]. */
export const clientResource = defineResource({
  name: 'clients.client',
  section: 'clients',
  actions: ['view', 'add', 'edit', 'delete'],
  scopes: ['own', 'studio', 'region', 'company', 'network'],
});

/** Phone numbers and e-mail addresses in full; without it they are masked by the server. */
export const contactResource = defineResource({
  name: 'clients.contact',
  section: 'clients',
  actions: ['view'],
  scopes: ['own', 'studio', 'region', 'company', 'network'],
});

/** The note for administrators only [CLI-044i]. */
export const confidentialNoteResource = defineResource({
  name: 'clients.confidential_note',
  section: 'clients',
  actions: ['view', 'edit'],
  scopes: ['studio', 'region', 'company', 'network'],
});

/** Contracts: numbers, dates, files [CLI-045]. */
export const contractResource = defineResource({
  name: 'clients.contract',
  section: 'clients',
  actions: ['view', 'add', 'edit', 'delete'],
  scopes: ['own', 'studio', 'region', 'company', 'network'],
});

/** Whom the client likes and dislikes among the specialists; never shown to them otherwise [CLI-042i]. */
export const preferenceResource = defineResource({
  name: 'clients.preference',
  section: 'clients',
  actions: ['view', 'edit'],
  scopes: ['studio', 'region', 'company', 'network'],
});

/** Taking the list away as a file [CLI-008i]. */
export const exportResource = defineResource({
  name: 'clients.export',
  section: 'clients',
  actions: ['view'],
  scopes: ['studio', 'region', 'company', 'network'],
});
