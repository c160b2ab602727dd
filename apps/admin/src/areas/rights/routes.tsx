import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { requireRight, shellRoute } from '../../shell/shell-route.tsx';
import { rightsSearch } from './search.ts';

const rightsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/settings/rights',
  beforeLoad: requireRight('access.position'),
  staticData: { narrowRail: true },
  validateSearch: rightsSearch,
  component: lazyRouteComponent(() => import('./rights-page.tsx'), 'RightsPage'),
});

export const routes = [rightsRoute];
