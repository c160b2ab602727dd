import type { Messages } from '@salus/i18n';
import { QueryClient } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { act, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { putInForce } from '../i18n/language.ts';
import en from '../i18n/locales/en.ts';
import { type Session, sessionQuery } from '../session/session.ts';
import { Providers } from '../theme/providers.tsx';
import { sampleSession } from './sample-session.ts';

export interface RenderOptions {
  session?: Session;
  messages?: Messages;
}

/** Draws a piece with everything that it stands on: theme, English words, a session, and a router with a second page `/away`. */
export async function renderPiece(piece: ReactNode, { session = sampleSession(), messages = en }: RenderOptions = {}) {
  putInForce('en', messages);
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  queryClient.setQueryData(sessionQuery.queryKey, session);

  const rootRoute = createRootRoute();
  const here = createRoute({ getParentRoute: () => rootRoute, path: '/', component: () => piece });
  const away = createRoute({ getParentRoute: () => rootRoute, path: '/away', component: () => <p>Away</p> });
  const router = createRouter({
    routeTree: rootRoute.addChildren([here, away]),
    history: createMemoryHistory({ initialEntries: ['/'] }),
  });
  await router.load();
  const view = render(
    <Providers queryClient={queryClient}>
      <RouterProvider router={router} />
    </Providers>,
  );
  await act(async () => {});
  return { ...view, router };
}
