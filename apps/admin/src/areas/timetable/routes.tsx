import { IconCalendarPlus, IconCalendarRepeat } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { defineCreations, defineNav } from '../../shell/area.ts';
import { requireRight, shellRoute } from '../../shell/shell-route.tsx';
import type en from './messages/en.json';
import { newSearch, seriesSearch, timetableSearch } from './search.ts';

const timetable = createRoute({
  getParentRoute: () => shellRoute,
  path: '/timetable',
  beforeLoad: requireRight('classes.class'),
  validateSearch: timetableSearch,
  component: lazyRouteComponent(() => import('./timetable-page.tsx'), 'TimetablePage'),
});

const newClasses = createRoute({
  getParentRoute: () => shellRoute,
  path: '/timetable/new',
  staticData: { oneStudio: true },
  beforeLoad: requireRight('classes.class', 'add'),
  validateSearch: newSearch,
  component: lazyRouteComponent(() => import('./new-classes-page.tsx'), 'NewClassesPage'),
});

const series = createRoute({
  getParentRoute: () => shellRoute,
  path: '/timetable/series/$seriesId',
  beforeLoad: requireRight('classes.class'),
  validateSearch: seriesSearch,
  component: lazyRouteComponent(() => import('./series-page.tsx'), 'SeriesPage'),
});

export const routes = [timetable, newClasses, series];

export const nav = defineNav<typeof en>([
  {
    section: 'desk',
    order: 22,
    icon: IconCalendarRepeat,
    labelKey: 'timetable.nav',
    to: '/timetable',
    permission: { resource: 'classes.class' },
    narrowRail: true,
  },
]);

export const creations = defineCreations<typeof en>([
  {
    order: 30,
    icon: IconCalendarPlus,
    labelKey: 'timetable.new_classes',
    to: '/timetable/new',
    permission: { resource: 'classes.class', action: 'add' },
  },
]);
