import { IconMassage, IconPlus, IconYoga } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { api } from '../../api/client.ts';
import { defineCommandSource, defineCreations, defineNav } from '../../shell/area.ts';
import { requireRight, shellRoute } from '../../shell/shell-route.tsx';
import type en from './messages/en.json';

const catalogueSearch = z.object({
  studio: z.optional(z.string()),
  tab: z.optional(z.enum(['class-types', 'formats', 'categories'])),
  q: z.optional(z.string()),
  category: z.optional(z.string()),
  employee: z.optional(z.string()),
  state: z.optional(z.enum(['active', 'paused', 'archived'])),
  medical: z.optional(z.boolean()),
  online: z.optional(z.boolean()),
  archived: z.optional(z.boolean()),
  /** Where the pages before this one began. */
  cursors: z.optional(z.array(z.string())),
  sort: z.optional(z.enum(['name', '-name', 'price', '-price', 'duration', '-duration'])),
  /** The record of a directory that is open in the panel, or "new". */
  open: z.optional(z.string()),
});
export type CatalogueSearch = z.output<typeof catalogueSearch>;

const catalogueRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/catalogue',
  beforeLoad: requireRight('catalogue.service'),
  validateSearch: catalogueSearch,
  component: lazyRouteComponent(() => import('./catalogue-page.tsx'), 'CataloguePage'),
});

const formTabs = z.optional(z.enum(['time', 'prices', 'staff', 'places', 'languages']));

const newServiceRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/catalogue/services/new',
  beforeLoad: requireRight('catalogue.service', 'add'),
  validateSearch: z.object({
    studio: z.optional(z.string()),
    tab: formTabs,
    category: z.optional(z.string()),
    parent: z.optional(z.string()),
  }),
  component: lazyRouteComponent(() => import('./service-page.tsx'), 'NewServicePage'),
});

const serviceRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/catalogue/services/$serviceId',
  beforeLoad: requireRight('catalogue.service'),
  validateSearch: z.object({ studio: z.optional(z.string()), tab: formTabs }),
  component: lazyRouteComponent(() => import('./service-page.tsx'), 'ServicePage'),
});

export const routes = [catalogueRoute, newServiceRoute, serviceRoute];

export const nav = defineNav<typeof en>([
  {
    section: 'offer',
    order: 10,
    icon: IconYoga,
    labelKey: 'catalogue.nav',
    to: '/catalogue',
    permission: { resource: 'catalogue.service' },
  },
]);

export const creations = defineCreations<typeof en>([
  {
    order: 50,
    icon: IconPlus,
    labelKey: 'catalogue.add_service',
    to: '/catalogue/services/new',
    permission: { resource: 'catalogue.service', action: 'add' },
  },
]);

export const commandSources = [
  defineCommandSource<typeof en>({
    id: 'catalogue',
    labelKey: 'catalogue.services',
    permission: { resource: 'catalogue.service' },
    async search(text, signal) {
      const { data } = await api.GET('/api/v1/services', { params: { query: { q: text, limit: 5 } }, signal });
      return (data?.items ?? []).map((service) => ({
        id: service.id,
        title: service.shownName,
        icon: IconMassage,
        to: '/catalogue/services/$serviceId',
        params: { serviceId: service.id },
      }));
    },
  }),
];
