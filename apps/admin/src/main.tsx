import './theme/layers.css';
import '@mantine/core/styles.layer.css';
import '@mantine/dates/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import './theme/tokens.css';
import './theme/marks.css';
import './theme/global.css';
import './theme/fonts.ts';
import { RouterProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import { whenSignedOut } from './api/client.ts';
import { createQueryClient } from './api/query-client.ts';
import { areas } from './areas.ts';
import { speak, startingLocale } from './i18n/language.ts';
import { createAppRouter } from './router.tsx';
import { sessionQuery } from './session/session.ts';
import { AreasContext } from './shell/areas-context.ts';
import { followPointer } from './theme/density.ts';
import { Providers } from './theme/providers.tsx';

const queryClient = createQueryClient();
const router = createAppRouter(queryClient, areas);

// A session that ends in the middle of work: the shell asks again, and leads to the sign-in with the way back.
whenSignedOut(() => {
  if (router.state.location.pathname === '/sign-in' || !queryClient.getQueryData(sessionQuery.queryKey)) return;
  queryClient.removeQueries({ queryKey: sessionQuery.queryKey });
  void router.invalidate();
});

followPointer();
await speak(startingLocale());

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <Providers queryClient={queryClient}>
    <AreasContext value={areas}>
      <RouterProvider router={router} />
    </AreasContext>
  </Providers>,
);
