import type { ServerModule } from '../../platform/server-module.ts';
import { bookingsMessages } from './messages/index.ts';
import { bookingsRoutes } from './routes.ts';

export const bookingsModule: ServerModule = {
  name: 'bookings',
  summary: 'Visits, free slots and the journal',
  messages: bookingsMessages,
  routes: bookingsRoutes,
};
