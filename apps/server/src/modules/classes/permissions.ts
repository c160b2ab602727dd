import { defineResource } from '../../platform/rights.ts';

/** Classes and their series. Scope "own" means the classes one leads. */
export const classResource = defineResource({
  name: 'classes.class',
  section: 'journal',
  actions: ['view', 'add', 'edit', 'delete'],
  scopes: ['own', 'studio', 'region', 'company', 'network'],
});

/** Bookings of classes, attendance and the waitlist. */
export const bookingResource = defineResource({
  name: 'classes.booking',
  section: 'journal',
  actions: ['view', 'add', 'edit', 'delete'],
  scopes: ['own', 'studio', 'region', 'company', 'network'],
});

/** Booking beyond the limits, with a reason [ORG-027i]. */
export const overrideResource = defineResource({
  name: 'classes.override',
  section: 'journal',
  actions: ['edit'],
  scopes: ['studio', 'region', 'company', 'network'],
});
