import type { App, Services } from '../../platform/server-module.ts';

/** Doors of the staff module. */
export function staffRoutes(_app: App, _services: Services): void {}
