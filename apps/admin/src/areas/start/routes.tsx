import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { can, sessionQuery } from '../../session/session.ts';
import { ForbiddenError } from '../../shell/forbidden.ts';
import { rootRoute } from '../../shell/root-route.tsx';

const startRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/start',
  validateSearch: z.object({ kind: z.optional(z.enum(['spa', 'yoga', 'salon', 'fitness', 'clinic', 'other'])) }),
  component: lazyRouteComponent(() => import('./start-page.tsx'), 'StartPage'),
});

/** The guided start that was left after the studio goes on here. */
const continueRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/start/continue',
  beforeLoad: async ({ context }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery).catch(() => null);
    if (!session) throw redirect({ to: '/sign-in', search: { from: '/start/continue' } });
    if (!can(session, 'org.company', 'edit')) throw new ForbiddenError();
  },
  component: lazyRouteComponent(() => import('./continue-page.tsx'), 'ContinuePage'),
});

export const publicRoutes = [startRoute, continueRoute];
