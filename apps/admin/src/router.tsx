import type { QueryClient } from '@tanstack/react-query';
import { createRoute, createRouter, lazyRouteComponent, type RouterHistory, redirect } from '@tanstack/react-router';
import { PageSkeleton } from './kit/skeletons.tsx';
import { can, type Session } from './session/session.ts';
import { type Area, type NavItem, navSections } from './shell/area.ts';
import { ErrorPage } from './shell/error-page.tsx';
import { ForbiddenError } from './shell/forbidden.ts';
import { NotFoundPage } from './shell/not-found-page.tsx';
import { rootRoute } from './shell/root-route.tsx';
import { shellRoute } from './shell/shell-route.tsx';

/** The start is the first section that the person may see. */
const startRoute = (areas: readonly Area[]) =>
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/',
    beforeLoad: ({ context }) => {
      const first = firstSection(areas, context.session);
      if (!first) throw new ForbiddenError();
      throw redirect({ to: first.to, replace: true });
    },
  });

/** All pieces of the kit on one page: to look at them in every theme, language and width. */
const kitRoute = () =>
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/kit',
    component: lazyRouteComponent(() => import('./kit/kit-page.tsx'), 'KitPage'),
  });

/** The router over the given areas; `history` is the browser's unless a test brings its own. */
export function createAppRouter(queryClient: QueryClient, areas: readonly Area[], history?: RouterHistory) {
  const routeTree = rootRoute.addChildren([
    shellRoute.addChildren([startRoute(areas), ...areas.flatMap((area) => area.routes ?? [])]),
    ...areas.flatMap((area) => area.publicRoutes ?? []),
    ...(import.meta.env.DEV ? [kitRoute()] : []),
  ]);
  return createRouter({
    routeTree,
    history,
    context: { queryClient },
    defaultPreload: 'intent',
    defaultPendingMs: 150,
    defaultPendingMinMs: 200,
    defaultPendingComponent: PageSkeleton,
    // Each screen shows its own failure, so that the frame around it stays.
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundPage,
    scrollRestoration: true,
  });
}

function firstSection(areas: readonly Area[], session: Session): NavItem | undefined {
  return areas
    .flatMap((area) => area.nav ?? [])
    .filter(({ permission }) => !permission || can(session, permission.resource, permission.action))
    .sort((a, b) => navSections.indexOf(a.section) - navSections.indexOf(b.section) || a.order - b.order)[0];
}
