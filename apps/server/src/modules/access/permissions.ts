import { defineResource } from '../../platform/rights.ts';

export const positionResource = defineResource({
  name: 'access.position',
  section: 'settings',
  actions: ['view', 'add', 'edit', 'delete'],
  scopes: ['company', 'network'],
});

export const accountResource = defineResource({
  name: 'access.account',
  section: 'settings',
  actions: ['view', 'add', 'edit', 'delete'],
  scopes: ['studio', 'region', 'company', 'network'],
});

export const auditResource = defineResource({
  name: 'access.audit',
  section: 'reports',
  actions: ['view'],
  scopes: ['own', 'studio', 'region', 'company', 'network'],
});

export const apiKeyResource = defineResource({
  name: 'access.api_key',
  section: 'settings',
  actions: ['view', 'add', 'delete'],
  scopes: ['network'],
});
