import type { App, Services } from '../../platform/server-module.ts';
import { slotRoutes } from './slot-routes.ts';
import { visitListRoutes } from './visit-list-routes.ts';
import { visitRoutes } from './visit-routes.ts';

/** Doors of the bookings module, by subject. */
export function bookingsRoutes(app: App, services: Services): void {
  slotRoutes(app);
  visitRoutes(app, services);
  visitListRoutes(app);
}
