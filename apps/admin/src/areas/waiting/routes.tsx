import { IconHourglass } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { defineNav } from '../../shell/area.ts';
import { requireRight, shellRoute } from '../../shell/shell-route.tsx';
import type en from './messages/en.json';
import { waitingSearch } from './search.ts';

const line = createRoute({
  getParentRoute: () => shellRoute,
  path: '/waiting',
  beforeLoad: requireRight('bookings.visit'),
  validateSearch: waitingSearch,
  component: lazyRouteComponent(() => import('./waiting-page.tsx'), 'WaitingPage'),
});

export const routes = [line];

export const nav = defineNav<typeof en>([
  {
    section: 'desk',
    order: 28,
    icon: IconHourglass,
    labelKey: 'waiting.nav',
    to: '/waiting',
    permission: { resource: 'bookings.visit' },
  },
]);
