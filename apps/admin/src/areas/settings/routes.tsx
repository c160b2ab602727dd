import { IconSettings } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { defineNav } from '../../shell/area.ts';
import { requireRight, shellRoute } from '../../shell/shell-route.tsx';
import type en from './messages/en.json';

const hub = createRoute({
  getParentRoute: () => shellRoute,
  path: '/settings',
  beforeLoad: requireRight('org.settings'),
  validateSearch: z.object({
    studio: z.optional(z.string()),
    q: z.optional(z.string()),
    scope: z.optional(z.enum(['studio'])),
  }),
  component: lazyRouteComponent(() => import('./settings-hub.tsx'), 'SettingsHub'),
});

export const routes = [hub];

export const nav = defineNav<typeof en>([
  {
    section: 'settings',
    order: 10,
    icon: IconSettings,
    labelKey: 'settings.nav',
    to: '/settings',
    permission: { resource: 'org.settings' },
  },
]);
