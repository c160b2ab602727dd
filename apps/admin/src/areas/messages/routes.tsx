import { IconMail } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { defineNav } from '../../shell/area.ts';
import { requireRight, shellRoute } from '../../shell/shell-route.tsx';
import type en from './messages/en.json';
import { messagesSearch } from './search.ts';

const messagesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/messages',
  beforeLoad: requireRight('messaging.message'),
  validateSearch: messagesSearch,
  component: lazyRouteComponent(() => import('./messages-page.tsx'), 'MessagesPage'),
});

export const routes = [messagesRoute];

export const nav = defineNav<typeof en>([
  {
    section: 'desk',
    order: 40,
    icon: IconMail,
    labelKey: 'messages.nav',
    to: '/messages',
    permission: { resource: 'messaging.message' },
  },
]);
