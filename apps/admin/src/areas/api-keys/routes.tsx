import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod';
import { requireRight, shellRoute } from '../../shell/shell-route.tsx';

const apiKeysRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/settings/api-keys',
  beforeLoad: requireRight('access.api_key'),
  validateSearch: z.object({ studio: z.string().optional(), create: z.boolean().optional() }),
  component: lazyRouteComponent(() => import('./api-keys-page.tsx'), 'ApiKeysPage'),
});

export const routes = [apiKeysRoute];
