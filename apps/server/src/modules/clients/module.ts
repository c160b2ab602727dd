import type { ServerModule } from '../../platform/server-module.ts';
import { clientsMessages } from './messages/index.ts';
import { clientsRoutes } from './routes.ts';

export const clientsModule: ServerModule = {
  name: 'clients',
  summary: 'Clients and their cards',
  messages: clientsMessages,
  routes: clientsRoutes,
};
