import { defineResource } from '../../platform/rights.ts';

/** Employees and their cards; with the scope "own" a specialist sees her own card only. */
export const employeeResource = defineResource({
  name: 'staff.employee',
  section: 'settings',
  actions: ['view', 'add', 'edit', 'delete'],
  scopes: ['own', 'studio', 'region', 'company', 'network'],
});
