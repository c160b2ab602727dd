import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../shell/root-route.tsx';

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { from?: string } =>
    typeof search.from === 'string' && isOwnAddress(search.from) ? { from: search.from } : {},
  component: lazyRouteComponent(() => import('./sign-in-page.tsx'), 'SignInPage'),
});

export const publicRoutes = [signInRoute];

/** The way back stays inside the product: a link with another site's address must not use our sign-in as a springboard. */
export function isOwnAddress(address: string): boolean {
  return /^\/(?![/\\])/.test(address) && new URL(address, window.location.origin).origin === window.location.origin;
}
