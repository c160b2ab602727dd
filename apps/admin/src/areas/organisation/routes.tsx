import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { requireRight, shellRoute } from '../../shell/shell-route.tsx';

const studio = z.optional(z.string());
/** What every directory says in its address. */
const directory = {
  studio,
  q: z.optional(z.string()),
  archived: z.optional(z.boolean()),
  open: z.optional(z.string()),
};
const roomFields = { kind: z.optional(z.enum(['hall', 'room'])) };
const equipmentFields = {
  room: z.optional(z.string()),
  department: z.optional(z.string()),
  state: z.optional(z.enum(['in_use', 'in_maintenance', 'retired'])),
};

const companyRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/settings/company',
  beforeLoad: requireRight('org.company'),
  validateSearch: z.object({
    ...directory,
    tab: z.optional(z.enum(['entities', 'franchises', 'regions', 'commissions', 'look'])),
  }),
  component: lazyRouteComponent(() => import('./company-page.tsx'), 'CompanyPage'),
});

const studiosRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/settings/studios',
  beforeLoad: requireRight('org.studio'),
  validateSearch: z.object(directory),
  component: lazyRouteComponent(() => import('./studios-page.tsx'), 'StudiosPage'),
});

const newStudioRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/settings/studios/new',
  beforeLoad: requireRight('org.studio', 'add'),
  validateSearch: z.object({ studio }),
  component: lazyRouteComponent(() => import('./studio-page.tsx'), 'NewStudioPage'),
});

const studioRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/settings/studios/$studioId',
  beforeLoad: requireRight('org.studio'),
  validateSearch: z.object({
    ...directory,
    ...roomFields,
    ...equipmentFields,
    tab: z.optional(z.enum(['hours', 'photos', 'departments', 'rooms', 'equipment', 'online'])),
  }),
  component: lazyRouteComponent(() => import('./studio-page.tsx'), 'StudioPage'),
});

const roomsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/settings/rooms',
  beforeLoad: requireRight('org.room'),
  validateSearch: z.object({ ...directory, ...roomFields }),
  component: lazyRouteComponent(() => import('./directory-pages.tsx'), 'RoomsPage'),
});

const seatsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/settings/rooms/$roomId/seats',
  beforeLoad: requireRight('org.room'),
  validateSearch: z.object({ studio, version: z.optional(z.number()), view: z.optional(z.enum(['guest'])) }),
  component: lazyRouteComponent(() => import('./seat-map-page.tsx'), 'SeatMapPage'),
});

const equipmentRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/settings/equipment',
  beforeLoad: requireRight('org.equipment'),
  validateSearch: z.object({ ...directory, ...equipmentFields }),
  component: lazyRouteComponent(() => import('./directory-pages.tsx'), 'EquipmentPage'),
});

const departmentsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/settings/departments',
  beforeLoad: requireRight('org.department'),
  validateSearch: z.object(directory),
  component: lazyRouteComponent(() => import('./directory-pages.tsx'), 'DepartmentsPage'),
});

const rulesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/settings/booking',
  beforeLoad: requireRight('org.settings'),
  validateSearch: z.object({ studio, scope: z.optional(z.string()) }),
  component: lazyRouteComponent(() => import('./booking-rules-page.tsx'), 'BookingRulesPage'),
});

export const routes = [
  companyRoute,
  studiosRoute,
  newStudioRoute,
  studioRoute,
  roomsRoute,
  seatsRoute,
  equipmentRoute,
  departmentsRoute,
  rulesRoute,
];
