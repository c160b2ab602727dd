import type { App, Services } from '../../platform/server-module.ts';

/** Doors of the clients module. */
export function clientsRoutes(_app: App, _services: Services): void {}
