import type { App, Services } from '../../platform/server-module.ts';

/** Doors of the bookings module. */
export function bookingsRoutes(_app: App, _services: Services): void {}
