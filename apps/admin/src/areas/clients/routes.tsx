import { IconCalendarEvent, IconUserPlus, IconUsers } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { api } from '../../api/client.ts';
import { language } from '../../i18n/language.ts';
import { formatsFor } from '../../i18n/use-language.ts';
import { defineCommandSource, defineCreations, defineNav } from '../../shell/area.ts';
import { requireRight, shellRoute } from '../../shell/shell-route.tsx';
import { clientSearch, listSearch } from './list-search.ts';
import type en from './messages/en.json';
import { clientsT } from './messages.ts';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/clients',
  beforeLoad: requireRight('clients.client'),
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('./clients-list.tsx'), 'ClientsList'),
});

const cardRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/clients/$clientId',
  beforeLoad: requireRight('clients.client'),
  validateSearch: clientSearch,
  component: lazyRouteComponent(() => import('./client-page.tsx'), 'ClientPage'),
});

const editRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/clients/$clientId/edit',
  beforeLoad: requireRight('clients.client', 'edit'),
  component: lazyRouteComponent(() => import('./edit-client.tsx'), 'EditClient'),
});

const duplicatesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/clients/duplicates',
  beforeLoad: requireRight('clients.client', 'edit'),
  component: lazyRouteComponent(() => import('./duplicates.tsx'), 'Duplicates'),
});

const directoriesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/clients/directories',
  beforeLoad: requireRight('clients.client', 'edit'),
  component: lazyRouteComponent(() => import('./directories.tsx'), 'Directories'),
});

export const routes = [listRoute, cardRoute, editRoute, duplicatesRoute, directoriesRoute];

export const nav = defineNav<typeof en>([
  {
    section: 'desk',
    order: 30,
    icon: IconUsers,
    labelKey: 'clients.nav',
    to: '/clients',
    tab: 3,
    permission: { resource: 'clients.client' },
  },
]);

export const creations = defineCreations<typeof en>([
  {
    order: 20,
    icon: IconUserPlus,
    labelKey: 'clients.new',
    to: '/clients',
    search: { new: true },
    permission: { resource: 'clients.client', action: 'add' },
  },
]);

export const commandSources = [
  defineCommandSource<typeof en>({
    id: 'clients',
    labelKey: 'clients.nav',
    permission: { resource: 'clients.client' },
    async search(text, signal) {
      const { data } = await api.GET('/api/v1/clients', { params: { query: { q: text, limit: 7 } }, signal });
      return (data?.items ?? []).map((client) => ({
        id: client.id,
        title:
          [client.lastName, client.firstName, client.patronymic].filter(Boolean).join(' ') ||
          clientsT('clients.no_name'),
        hint: client.phone ?? client.email ?? undefined,
        icon: IconUsers,
        to: '/clients/$clientId',
        params: { clientId: client.id },
      }));
    },
  }),
  defineCommandSource<typeof en>({
    id: 'visits',
    labelKey: 'clients.visits',
    permission: { resource: 'bookings.visit' },
    async search(text, signal) {
      const number = Number(text.replace(/^[№#\s]+/, '').replace(/\s/g, ''));
      if (!Number.isSafeInteger(number) || number < 1) return [];
      const { data } = await api.GET('/api/v1/visits', { params: { query: { number, limit: 3 } }, signal });
      return (data?.items ?? []).map((visit) => ({
        id: visit.id,
        title: clientsT('clients.visit_no', { number: visit.number }),
        hint: formatsFor(language.get().locale, visit.timeZone).dateTime(visit.startsAt, new Date()),
        icon: IconCalendarEvent,
        to: '/journal',
        search: {
          date: formatsFor(language.get().locale, visit.timeZone).isoDate(visit.startsAt),
          studio: visit.studioId,
          panel: 'visit',
          visit: visit.id,
        },
      }));
    },
  }),
];
