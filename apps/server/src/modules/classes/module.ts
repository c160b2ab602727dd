import type { App, ServerModule, Services } from '../../platform/server-module.ts';
import { classBookingRoutes } from './booking-routes.ts';
import { classRoutes } from './class-routes.ts';
import { classExportRoutes } from './export-routes.ts';
import './events.ts'; // declares the facts for the documentation
import { classesMessages } from './messages/index.ts';
import './permissions.ts'; // declares the resources of the rights matrix
import './seats/forget-holds.ts'; // registers the chore
import './series/extend-series.ts'; // registers the chore
import './waitlist/settle-waitlist.ts'; // registers the job that ends offers

export const classesModule: ServerModule = {
  name: 'classes',
  summary: 'Group classes: timetable, bookings, attendance and waitlist',
  messages: classesMessages,
  routes(app: App, services: Services) {
    classRoutes(app);
    classBookingRoutes(app, services);
    classExportRoutes(app);
  },
};
