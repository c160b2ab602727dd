import type { App, Services } from '../../platform/server-module.ts';

/** Doors of the org module. */
export function orgRoutes(_app: App, _services: Services): void {}
