import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { requireRight, shellRoute } from '../../shell/shell-route.tsx';
import { classSearch } from './search.ts';

/** Classes are found in the timetable. */
const list = createRoute({
  getParentRoute: () => shellRoute,
  path: '/classes',
  beforeLoad: () => {
    throw redirect({ to: '/timetable' as '/' });
  },
});

const one = createRoute({
  getParentRoute: () => shellRoute,
  path: '/classes/$classId',
  beforeLoad: requireRight('classes.class'),
  validateSearch: classSearch,
  component: lazyRouteComponent(() => import('./class-page.tsx'), 'ClassPage'),
});

export const routes = [list, one];
