import { defineResource } from '../../platform/rights.ts';

/** The log of messages; `add` sends one again. */
export const messageResource = defineResource({
  name: 'messaging.message',
  section: 'clients',
  actions: ['view', 'add'],
  scopes: ['studio', 'region', 'company', 'network'],
});

/** Channels, keys, quiet hours and texts of a company. */
export const settingsResource = defineResource({
  name: 'messaging.settings',
  section: 'settings',
  actions: ['view', 'edit'],
  scopes: ['company', 'network'],
});
