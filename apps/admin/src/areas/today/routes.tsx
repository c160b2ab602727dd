import { IconLayoutDashboard } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { defineNav } from '../../shell/area.ts';
import { requireRight, shellRoute } from '../../shell/shell-route.tsx';
import type en from './messages/en.json';

const todayRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/today',
  staticData: { oneStudio: true },
  beforeLoad: requireRight('bookings.visit'),
  component: lazyRouteComponent(() => import('./today-page.tsx'), 'TodayPage'),
});

export const routes = [todayRoute];

export const nav = defineNav<typeof en>([
  {
    section: 'desk',
    order: 10,
    icon: IconLayoutDashboard,
    labelKey: 'today.nav',
    to: '/today',
    tab: 1,
    permission: { resource: 'bookings.visit' },
  },
]);
