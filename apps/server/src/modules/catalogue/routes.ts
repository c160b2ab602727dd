import type { App, Services } from '../../platform/server-module.ts';

/** Doors of the catalogue module. */
export function catalogueRoutes(_app: App, _services: Services): void {}
