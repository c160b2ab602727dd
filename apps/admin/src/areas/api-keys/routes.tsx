import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { requireRight, shellRoute } from '../../shell/shell-route.tsx';

const apiKeysRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/settings/api-keys',
  beforeLoad: requireRight('access.api_key'),
  validateSearch: z.object({ studio: z.optional(z.string()), create: z.optional(z.boolean()) }),
  component: lazyRouteComponent(() => import('./api-keys-page.tsx'), 'ApiKeysPage'),
});

export const routes = [apiKeysRoute];
