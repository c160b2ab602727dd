import type { ServerModule } from '../../platform/server-module.ts';
import { siteRoutes } from './routes.ts';

export const siteModule: ServerModule = {
  name: 'site',
  summary: 'What clients see of a place: services, specialists, free times',
  routes: siteRoutes,
};
