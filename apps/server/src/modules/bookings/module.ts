import type { ServerModule } from '../../platform/server-module.ts';
import './complete-ended-visits.ts'; // registers the chore
import { bookingsMessages } from './messages/index.ts';
import './permissions.ts'; // declares the resources of the rights matrix
import './reactions.ts'; // registers what bookings do about their own facts
import { bookingsRoutes } from './routes.ts';

export const bookingsModule: ServerModule = {
  name: 'bookings',
  summary: 'Visits, free slots and the journal',
  messages: bookingsMessages,
  routes: bookingsRoutes,
};
