import type { App, Services } from '../../platform/server-module.ts';
import { serviceRoutes } from './appointment-services/routes.ts';
import { serviceCategoryRoutes } from './categories/routes.ts';
import { classTypeRoutes } from './class-types/routes.ts';
import { employeeServiceRoutes } from './employee-services/routes.ts';
import { formatRoutes } from './formats/routes.ts';
import './permissions.ts';

/** Doors of the catalogue module, by subject. */
export function catalogueRoutes(app: App, _services: Services): void {
  serviceRoutes(app);
  serviceCategoryRoutes(app);
  classTypeRoutes(app);
  formatRoutes(app);
  employeeServiceRoutes(app);
}
