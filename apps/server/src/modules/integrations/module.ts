import type { ServerModule } from '../../platform/server-module.ts';
import './busy-calendars/read-calendar.ts'; // registers the errand that reads a calendar, and the round of each hour
import { busyCalendarRoutes } from './busy-calendars/routes.ts';
import { feedRoutes } from './feeds/routes.ts';
import { installIntegrations } from './installation.ts';
import { integrationsMessages } from './messages/index.ts';

export const integrationsModule: ServerModule = {
  name: 'integrations',
  summary: 'Calendars of other programs: feeds that they read, busy time that is read from them',
  messages: integrationsMessages,
  routes(app, services) {
    installIntegrations(services.config);
    feedRoutes(app, services);
    busyCalendarRoutes(app);
  },
};
