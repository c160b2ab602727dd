import { isLocale } from '@salus/i18n';
import { createRoute, redirect, retainSearchParams } from '@tanstack/react-router';
import { problemOf } from '../api/problem.ts';
import { language, savedLocale, speak } from '../i18n/language.ts';
import { type Action, can, type Session, sessionQuery } from '../session/session.ts';
import { AppShell } from './app-shell.tsx';
import { ErrorPage } from './error-page.tsx';
import { ForbiddenError } from './forbidden.ts';
import { NotFoundPage } from './not-found-page.tsx';
import { rootRoute } from './root-route.tsx';

/** The parent of every screen behind the sign-in. Its search keeps the chosen studio, so that an address can be sent on. */
export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  validateSearch: (search: Record<string, unknown>): { studio?: string } =>
    typeof search.studio === 'string' ? { studio: search.studio } : {},
  search: { middlewares: [retainSearchParams(['studio'])] },
  beforeLoad: async ({ context, location }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery).catch((error: unknown) => {
      if (problemOf(error)?.status === 401) throw redirect({ to: '/sign-in', search: { from: location.href } });
      throw error;
    });
    await speakTheirLanguage(session);
    paintBrand(session);
    return { session };
  },
  component: AppShell,
  errorComponent: ErrorPage,
  notFoundComponent: NotFoundPage,
});

/**
 * For `beforeLoad` of a screen: `beforeLoad: requireRight('clients.client')`. Without the right the 403 page is shown
 * in the frame, and nothing is asked from the server.
 */
export function requireRight(resource: string, action: Action = 'view') {
  return ({ context }: { context: { session: Session } }) => {
    if (!can(context.session, resource, action)) throw new ForbiddenError();
  };
}

/** The profile's language, unless another was chosen on this device. */
async function speakTheirLanguage(session: Session) {
  if (savedLocale() || !isLocale(session.locale) || session.locale === language.get().locale) return;
  await speak(session.locale);
}

function paintBrand({ network }: Session) {
  document.documentElement.style.setProperty('--accent-h', String(network.accentHue));
}
