import './permissions.ts'; // declares the resources of the rights matrix
import type { ServerModule } from '../../platform/server-module.ts';
import { orgMessages } from './messages/index.ts';
import { orgRoutes } from './routes.ts';

export const orgModule: ServerModule = {
  name: 'org',
  summary: 'Companies, studios, rooms, equipment and their settings',
  messages: orgMessages,
  routes: orgRoutes,
};
