import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { requireRight, shellRoute } from '../../shell/shell-route.tsx';
import { auditSearch } from './search.ts';

const auditRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/settings/audit',
  beforeLoad: requireRight('access.audit'),
  validateSearch: auditSearch,
  component: lazyRouteComponent(() => import('./audit-page.tsx'), 'AuditPage'),
});

export const routes = [auditRoute];
