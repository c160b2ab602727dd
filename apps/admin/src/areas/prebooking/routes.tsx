import { IconCalendarUser } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { defineNav } from '../../shell/area.ts';
import { requireRight, shellRoute } from '../../shell/shell-route.tsx';
import type en from './messages/en.json';

export const registrySearch = z.object({
  q: z.optional(z.string()),
  from: z.optional(z.string()),
  to: z.optional(z.string()),
  states: z.optional(z.array(z.string())),
  client: z.optional(z.enum(['primary', 'repeat', 'vip'])),
  earlier: z.optional(z.boolean()),
  contract: z.optional(z.boolean()),
  sort: z.optional(z.enum(['startsAt', '-startsAt', 'createdAt', '-createdAt'])),
  cursor: z.optional(z.string()),
});
export type RegistrySearch = z.infer<typeof registrySearch>;

export const newSearch = z.object({
  client: z.optional(z.string()),
  at: z.optional(z.string()),
  person: z.optional(z.string()),
});

const registry = createRoute({
  getParentRoute: () => shellRoute,
  path: '/prebooking',
  beforeLoad: requireRight('bookings.visit'),
  validateSearch: registrySearch,
  component: lazyRouteComponent(() => import('./registry-page.tsx'), 'RegistryPage'),
});

const form = createRoute({
  getParentRoute: () => shellRoute,
  path: '/prebooking/new',
  staticData: { oneStudio: true },
  beforeLoad: requireRight('bookings.visit', 'add'),
  validateSearch: newSearch,
  component: lazyRouteComponent(() => import('./prebooking-page.tsx'), 'PrebookingPage'),
});

export const routes = [registry, form];

export const nav = defineNav<typeof en>([
  {
    section: 'desk',
    order: 25,
    icon: IconCalendarUser,
    labelKey: 'prebooking.nav',
    to: '/prebooking',
    permission: { resource: 'bookings.visit' },
  },
]);
