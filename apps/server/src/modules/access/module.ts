import type { ServerModule } from '../../platform/server-module.ts';
import { accessMessages } from './messages/index.ts';
import { accessRoutes } from './routes.ts';

export const accessModule: ServerModule = {
  name: 'access',
  summary: 'Sign-in, positions, grades, rights and API keys',
  messages: accessMessages,
  routes: accessRoutes,
};
