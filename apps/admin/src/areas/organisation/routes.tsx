import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod';
import { requireRight, shellRoute } from '../../shell/shell-route.tsx';

const studio = z.string().optional();

const companyRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/settings/company',
  beforeLoad: requireRight('org.company'),
  validateSearch: z.object({
    studio,
    tab: z.enum(['entities', 'franchises', 'regions', 'look']).optional(),
    id: z.string().optional(),
  }),
  component: lazyRouteComponent(() => import('./company-page.tsx'), 'CompanyPage'),
});

const studiosRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/settings/studios',
  beforeLoad: requireRight('org.studio'),
  validateSearch: z.object({ studio, q: z.string().optional(), archived: z.boolean().optional() }),
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
    studio,
    tab: z.enum(['hours', 'photos', 'departments', 'rooms', 'equipment']).optional(),
    id: z.string().optional(),
    q: z.string().optional(),
    archived: z.boolean().optional(),
  }),
  component: lazyRouteComponent(() => import('./studio-page.tsx'), 'StudioPage'),
});

const roomsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/settings/rooms',
  beforeLoad: requireRight('org.room'),
  validateSearch: z.object({
    studio,
    q: z.string().optional(),
    kind: z.enum(['hall', 'room']).optional(),
    archived: z.boolean().optional(),
    id: z.string().optional(),
  }),
  component: lazyRouteComponent(() => import('./directory-pages.tsx'), 'RoomsPage'),
});

const seatsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/settings/rooms/$roomId/seats',
  beforeLoad: requireRight('org.room'),
  validateSearch: z.object({ studio, version: z.number().optional(), view: z.enum(['guest']).optional() }),
  component: lazyRouteComponent(() => import('./seat-map-page.tsx'), 'SeatMapPage'),
});

const equipmentRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/settings/equipment',
  beforeLoad: requireRight('org.equipment'),
  validateSearch: z.object({
    studio,
    q: z.string().optional(),
    room: z.string().optional(),
    department: z.string().optional(),
    state: z.enum(['in_use', 'in_maintenance', 'retired']).optional(),
    archived: z.boolean().optional(),
    id: z.string().optional(),
  }),
  component: lazyRouteComponent(() => import('./directory-pages.tsx'), 'EquipmentPage'),
});

const departmentsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/settings/departments',
  beforeLoad: requireRight('org.department'),
  validateSearch: z.object({ studio, id: z.string().optional() }),
  component: lazyRouteComponent(() => import('./directory-pages.tsx'), 'DepartmentsPage'),
});

const rulesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/settings/booking',
  beforeLoad: requireRight('org.settings'),
  validateSearch: z.object({ studio, scope: z.string().optional() }),
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
