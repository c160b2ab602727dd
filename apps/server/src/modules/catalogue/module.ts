import type { ServerModule } from '../../platform/server-module.ts';
import { catalogueMessages } from './messages/index.ts';
import { catalogueRoutes } from './routes.ts';

export const catalogueModule: ServerModule = {
  name: 'catalogue',
  summary: 'Class types, formats and appointment services',
  messages: catalogueMessages,
  routes: catalogueRoutes,
};
