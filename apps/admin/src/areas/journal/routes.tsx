import { IconCalendarPlus, IconCalendarWeek, IconTicket } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { api } from '../../api/client.ts';
import { language } from '../../i18n/language.ts';
import { formatsFor } from '../../i18n/use-language.ts';
import { defineCommandSource, defineCreations, defineNav } from '../../shell/area.ts';
import { requireRight, shellRoute } from '../../shell/shell-route.tsx';
import type en from './messages/en.json';

const ids = z.optional(z.array(z.string()));

/** Everything that the journal shows is in its address: it can be sent to a colleague, and Back works. */
export const journalSearch = z.object({
  date: z.optional(z.string()),
  view: z.optional(z.enum(['day', 'week', 'period', 'list'])),
  by: z.optional(z.enum(['staff', 'hall', 'room', 'equipment'])),
  who: z.optional(z.string()),
  days: z.optional(z.number()),
  departments: ids,
  people: ids,
  rooms: ids,
  equipment: ids,
  states: ids,
  services: ids,
  hideOff: z.optional(z.boolean()),
  hideClasses: z.optional(z.boolean()),
  panel: z.optional(z.enum(['new', 'visit', 'block', 'unit'])),
  visit: z.optional(z.string()),
  block: z.optional(z.string()),
  unit: z.optional(z.string()),
  at: z.optional(z.string()),
  len: z.optional(z.number()),
  person: z.optional(z.string()),
  client: z.optional(z.string()),
});
export type JournalSearch = z.infer<typeof journalSearch>;

const journalRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/journal',
  staticData: { oneStudio: true },
  beforeLoad: requireRight('bookings.visit'),
  validateSearch: journalSearch,
  component: lazyRouteComponent(() => import('./journal-page.tsx'), 'JournalPage'),
});

export const routes = [journalRoute];

export const nav = defineNav<typeof en>([
  {
    section: 'desk',
    order: 20,
    icon: IconCalendarWeek,
    labelKey: 'journal.nav',
    to: '/journal',
    tab: 2,
    narrowRail: true,
    permission: { resource: 'bookings.visit' },
  },
]);

export const creations = defineCreations<typeof en>([
  {
    order: 10,
    icon: IconCalendarPlus,
    labelKey: 'journal.new_booking',
    to: '/journal',
    search: { panel: 'new' },
    permission: { resource: 'bookings.visit', action: 'add' },
  },
]);

export const commandSources = [
  defineCommandSource<typeof en>({
    id: 'visits',
    labelKey: 'journal.visits_by_number',
    permission: { resource: 'bookings.visit' },
    async search(text, signal) {
      if (!/^№?\s?\d{2,}$/.test(text.trim())) return [];
      const number = Number(text.replace(/\D/g, ''));
      const { data } = await api.GET('/api/v1/visits', { params: { query: { number, limit: 5 } }, signal });
      return (data?.items ?? []).map((visit) => {
        const formats = formatsFor(language.get().locale, visit.timeZone);
        return {
          id: visit.id,
          icon: IconTicket,
          title: `№ ${visit.number} · ${visit.services.map(({ name }) => name).join(', ')}`,
          hint: formats.dateTime(visit.startsAt, new Date()),
          to: '/journal',
          search: { date: formats.isoDate(visit.startsAt), panel: 'visit', visit: visit.id, studio: visit.studioId },
        };
      });
    },
  }),
];
