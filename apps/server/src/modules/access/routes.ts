import type { App, Services } from '../../platform/server-module.ts';

/** Doors of the access module. */
export function accessRoutes(_app: App, _services: Services): void {}
