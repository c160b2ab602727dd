import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../shell/root-route.tsx';

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { from?: string } =>
    typeof search.from === 'string' && isOwnAddress(search.from) ? { from: search.from } : {},
  component: lazyRouteComponent(() => import('./sign-in-page.tsx'), 'SignInPage'),
});

const forgotRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/forgot-password',
  component: lazyRouteComponent(() => import('./forgot-page.tsx'), 'ForgotPage'),
});

/** Where the link of an invitation leads. */
const welcomeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/welcome/$token',
  component: lazyRouteComponent(() => import('./new-password-page.tsx'), 'NewPasswordPage'),
});

/** Where the link of a reset leads. */
const newPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/new-password/$token',
  component: lazyRouteComponent(() => import('./new-password-page.tsx'), 'NewPasswordPage'),
});

export const publicRoutes = [signInRoute, forgotRoute, welcomeRoute, newPasswordRoute];

/** The way back stays inside the product: a link with another site's address must not use our sign-in as a springboard. */
export function isOwnAddress(address: string): boolean {
  return /^\/(?![/\\])/.test(address) && new URL(address, window.location.origin).origin === window.location.origin;
}
