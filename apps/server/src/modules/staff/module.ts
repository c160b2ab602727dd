import './permissions.ts';
import type { ServerModule } from '../../platform/server-module.ts';
import { staffListRoutes } from './list-routes.ts';
import { staffMessages } from './messages/index.ts';
import { staffRoutes } from './routes.ts';

export const staffModule: ServerModule = {
  name: 'staff',
  summary: 'Employees',
  messages: staffMessages,
  routes(app, services) {
    staffRoutes(app, services);
    staffListRoutes(app);
  },
};
