import type { App, Services } from '../../platform/server-module.ts';
import { bookingRulesRoutes } from './booking-rules/routes.ts';
import { commissionsRoutes } from './commissions/routes.ts';
import { companiesRoutes } from './companies/routes.ts';
import { departmentsRoutes } from './departments/routes.ts';
import { equipmentRoutes } from './equipment/routes.ts';
import { regionsRoutes } from './regions/routes.ts';
import { roomsRoutes } from './rooms/routes.ts';
import { seatMapsRoutes } from './seat-maps/routes.ts';
import { studiosRoutes } from './studios/routes.ts';

/** Doors of the org module. */
export function orgRoutes(app: App, services: Services): void {
  companiesRoutes(app);
  commissionsRoutes(app);
  regionsRoutes(app);
  studiosRoutes(app, services);
  departmentsRoutes(app);
  roomsRoutes(app);
  seatMapsRoutes(app);
  equipmentRoutes(app);
  bookingRulesRoutes(app);
}
