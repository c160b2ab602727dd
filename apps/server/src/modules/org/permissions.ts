import { actions, defineResource } from '../../platform/rights.ts';

const placed = ['studio', 'region', 'company', 'network'] as const;

export const companyResource = defineResource({
  name: 'org.company',
  section: 'settings',
  actions,
  scopes: ['company', 'network'],
});
export const regionResource = defineResource({ name: 'org.region', section: 'settings', actions, scopes: ['network'] });
export const studioResource = defineResource({ name: 'org.studio', section: 'settings', actions, scopes: placed });
export const departmentResource = defineResource({
  name: 'org.department',
  section: 'settings',
  actions,
  scopes: placed,
});
export const roomResource = defineResource({ name: 'org.room', section: 'settings', actions, scopes: placed });
export const equipmentResource = defineResource({
  name: 'org.equipment',
  section: 'settings',
  actions,
  scopes: placed,
});
export const settingsResource = defineResource({
  name: 'org.settings',
  section: 'settings',
  actions: ['view', 'edit'],
  scopes: placed,
});
