import type { ServerModule } from '../platform/server-module.ts';
import { catalogueCompositionRoutes } from './catalogue-routes.ts';
import { mergeClientsRoutes } from './merge-clients-routes.ts';
import { registrationRoutes } from './registration-routes.ts';

/** What needs several rooms of the house at once and so belongs to none; may import every `public.ts`. */
export const compositions: readonly ServerModule[] = [
  {
    name: 'registration',
    summary: 'Registering a company and its guided start',
    messages: { ru: {}, en: {}, ar: {}, id: {}, hi: {}, zh: {}, es: {} },
    routes: registrationRoutes,
  },
  {
    name: 'catalogue-and-visits',
    summary: 'What the catalogue may only do with an eye on visits',
    messages: { ru: {}, en: {}, ar: {}, id: {}, hi: {}, zh: {}, es: {} },
    routes: catalogueCompositionRoutes,
  },
  {
    name: 'clients-and-visits',
    summary: 'What concerns a client card together with its visits',
    messages: { ru: {}, en: {}, ar: {}, id: {}, hi: {}, zh: {}, es: {} },
    routes: mergeClientsRoutes,
  },
];
