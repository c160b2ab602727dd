import { IconIdBadge2, IconUserPlus } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { api } from '../../api/client.ts';
import { defineCommandSource, defineCreations, defineNav } from '../../shell/area.ts';
import { requireRight, shellRoute } from '../../shell/shell-route.tsx';
import type en from './messages/en.json';
import { employeeSearch, staffSearch } from './search.ts';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/staff',
  beforeLoad: requireRight('staff.employee'),
  validateSearch: staffSearch,
  component: lazyRouteComponent(() => import('./staff-list.tsx'), 'StaffList'),
});

const newRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/staff/new',
  beforeLoad: requireRight('staff.employee', 'add'),
  component: lazyRouteComponent(() => import('./add-employee.tsx'), 'AddEmployee'),
});

const cardRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/staff/$employeeId',
  beforeLoad: requireRight('staff.employee'),
  validateSearch: employeeSearch,
  component: lazyRouteComponent(() => import('./employee-page.tsx'), 'EmployeePage'),
});

/** The instructions name two ways to one list; both lead here [STF-003i]. */
const settingsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/settings/staff',
  beforeLoad: () => {
    throw redirect({ to: '/staff', replace: true });
  },
});

export const routes = [listRoute, newRoute, cardRoute, settingsRoute];

export const nav = defineNav<typeof en>([
  {
    section: 'offer',
    order: 20,
    icon: IconIdBadge2,
    labelKey: 'staff.nav',
    to: '/staff',
    permission: { resource: 'staff.employee' },
  },
]);

export const creations = defineCreations<typeof en>([
  {
    order: 60,
    icon: IconUserPlus,
    labelKey: 'staff.add',
    to: '/staff/new',
    permission: { resource: 'staff.employee', action: 'add' },
  },
]);

export const commandSources = [
  defineCommandSource<typeof en>({
    id: 'staff',
    labelKey: 'staff.nav',
    permission: { resource: 'staff.employee' },
    async search(text, signal) {
      const { data } = await api.GET('/api/v1/employees', { params: { query: { q: text, limit: 5 } }, signal });
      return (data?.items ?? []).map((employee) => ({
        id: employee.id,
        title: [employee.firstName, employee.lastName].filter(Boolean).join(' '),
        hint: employee.jobTitle || employee.roles[0]?.positionName,
        icon: IconIdBadge2,
        to: '/staff/$employeeId',
        params: { employeeId: employee.id },
      }));
    },
  }),
];
