import { IconSettings } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod';
import { defineNav } from '../../shell/area.ts';
import { requireRight, shellRoute } from '../../shell/shell-route.tsx';
import type en from './messages/en.json';

const hub = createRoute({
  getParentRoute: () => shellRoute,
  path: '/settings',
  beforeLoad: requireRight('org.settings'),
  validateSearch: z.object({
    studio: z.string().optional(),
    q: z.string().optional(),
    scope: z.enum(['studio']).optional(),
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
