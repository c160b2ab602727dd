import { defineResource } from '../../platform/rights.ts';

/** Visits as such. Scope "own" means the visits one serves, as lead or assistant. */
export const visitResource = defineResource({
  name: 'bookings.visit',
  section: 'journal',
  actions: ['view', 'add', 'edit', 'delete'],
  scopes: ['own', 'studio', 'region', 'company', 'network'],
});

/** Another price than the price list says. */
export const priceResource = defineResource({
  name: 'bookings.price',
  section: 'journal',
  actions: ['edit'],
  scopes: ['studio', 'region', 'company', 'network'],
});

/** Booking against a soft rule, with a reason: outside a shift, an assistant who has work of her own [SCH-010i]. */
export const overrideResource = defineResource({
  name: 'bookings.override',
  section: 'journal',
  actions: ['edit'],
  scopes: ['studio', 'region', 'company', 'network'],
});
