import './devices.ts'; // declares the nightly chore
import type { ServerModule } from '../../platform/server-module.ts';
import { cabinetMessages } from './messages/index.ts';
import { cabinetRoutes } from './routes.ts';

export const cabinetModule: ServerModule = {
  name: 'cabinet',
  summary: 'Clients’ own doors: sign-in by code, devices, own data',
  messages: cabinetMessages,
  routes: cabinetRoutes,
};
