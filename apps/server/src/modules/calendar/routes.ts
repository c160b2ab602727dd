import type { App, Services } from '../../platform/server-module.ts';
import { absenceRoutes } from './absence-routes.ts';
import { blockRoutes } from './block-routes.ts';
import { scheduleRoutes } from './schedule-routes.ts';

/** Doors of the calendar module. */
export function calendarRoutes(app: App, _services: Services): void {
  scheduleRoutes(app);
  absenceRoutes(app);
  blockRoutes(app);
}
