import './permissions.ts';
import type { ServerModule } from '../../platform/server-module.ts';
import { calendarMessages } from './messages/index.ts';
import { calendarRoutes } from './routes.ts';

export const calendarModule: ServerModule = {
  name: 'calendar',
  summary: 'Working time, absences, blocks and reservations',
  messages: calendarMessages,
  routes: calendarRoutes,
};
