import { IconCalendarUser } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { defineNav } from '../../shell/area.ts';
import { requireRight, shellRoute } from '../../shell/shell-route.tsx';
import type en from './messages/en.json';
import { scheduleSearch } from './search.ts';

const scheduleRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/schedule',
  staticData: { oneStudio: true },
  beforeLoad: requireRight('calendar.schedule'),
  validateSearch: scheduleSearch,
  component: lazyRouteComponent(() => import('./schedule-page.tsx'), 'SchedulePage'),
});

export const routes = [scheduleRoute];

export const nav = defineNav<typeof en>([
  {
    section: 'offer',
    order: 30,
    icon: IconCalendarUser,
    labelKey: 'schedule.nav',
    to: '/schedule',
    permission: { resource: 'calendar.schedule' },
    narrowRail: true,
  },
]);
