import type { App, Services } from '../../platform/server-module.ts';

/** Doors of the calendar module. */
export function calendarRoutes(_app: App, _services: Services): void {}
