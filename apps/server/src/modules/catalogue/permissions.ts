import { actions, defineResource } from '../../platform/rights.ts';

/** Appointment services and their categories. They belong to the network, so a right reaches all or nothing. */
export const serviceResource = defineResource({
  name: 'catalogue.service',
  section: 'catalogue',
  actions,
  scopes: ['network'],
});

/** Class types and formats. */
export const classTypeResource = defineResource({
  name: 'catalogue.class_type',
  section: 'catalogue',
  actions,
  scopes: ['network'],
});
