import type { Area } from './shell/area.ts';

/** Every folder of `areas/` with a `routes.tsx` is part of the product; screens themselves are loaded when opened. */
export const areas: readonly Area[] = Object.values(import.meta.glob<Area>('./areas/*/routes.tsx', { eager: true }));
