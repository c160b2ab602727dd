import type { App, Services } from '../../platform/server-module.ts';
import './permissions.ts';
import { signInRoutes } from './sign-in/routes.ts';

/** Doors of the access module. */
export function accessRoutes(app: App, services: Services): void {
  signInRoutes(app, services);
}
