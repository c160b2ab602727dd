import {
  type Icon,
  IconCalendarWeek,
  IconCash,
  IconChartBar,
  IconEye,
  IconPencil,
  IconPlus,
  IconSettings,
  IconTrash,
  IconUsers,
  IconYoga,
} from '@tabler/icons-react';
import type { Action } from '../../session/session.ts';
import type { Scope } from './draft.ts';
import type { RightsKey } from './messages.ts';

/** What the resources of the product are called; one that is not here yet is shown by its name in the API. */
export const resourceLabels: Readonly<Record<string, RightsKey>> = {
  'bookings.visit': 'rights.resource.bookings_visit',
  'bookings.price': 'rights.resource.bookings_price',
  'bookings.override': 'rights.resource.bookings_override',
  'calendar.schedule': 'rights.resource.calendar_schedule',
  'calendar.absence': 'rights.resource.calendar_absence',
  'calendar.block': 'rights.resource.calendar_block',
  'clients.client': 'rights.resource.clients_client',
  'clients.contact': 'rights.resource.clients_contact',
  'clients.confidential_note': 'rights.resource.clients_confidential_note',
  'clients.contract': 'rights.resource.clients_contract',
  'clients.preference': 'rights.resource.clients_preference',
  'clients.export': 'rights.resource.clients_export',
  'catalogue.service': 'rights.resource.catalogue_service',
  'catalogue.class_type': 'rights.resource.catalogue_class_type',
  'classes.class': 'rights.resource.classes_class',
  'classes.booking': 'rights.resource.classes_booking',
  'classes.override': 'rights.resource.classes_override',
  'messaging.message': 'rights.resource.messaging_message',
  'messaging.settings': 'rights.resource.messaging_settings',
  'staff.employee': 'rights.resource.staff_employee',
  'org.company': 'rights.resource.org_company',
  'org.region': 'rights.resource.org_region',
  'org.studio': 'rights.resource.org_studio',
  'org.department': 'rights.resource.org_department',
  'org.room': 'rights.resource.org_room',
  'org.equipment': 'rights.resource.org_equipment',
  'org.settings': 'rights.resource.org_settings',
  'access.position': 'rights.resource.access_position',
  'access.account': 'rights.resource.access_account',
  'access.audit': 'rights.resource.access_audit',
  'access.api_key': 'rights.resource.access_api_key',
};

export const sectionLooks: Readonly<Record<string, { label: RightsKey; icon: Icon }>> = {
  journal: { label: 'rights.section.journal', icon: IconCalendarWeek },
  clients: { label: 'rights.section.clients', icon: IconUsers },
  money: { label: 'rights.section.money', icon: IconCash },
  catalogue: { label: 'rights.section.catalogue', icon: IconYoga },
  reports: { label: 'rights.section.reports', icon: IconChartBar },
  settings: { label: 'rights.section.settings', icon: IconSettings },
};

export const actionLooks: Readonly<Record<Action, { noun: RightsKey; verb: RightsKey; icon: Icon }>> = {
  view: { noun: 'rights.action.view', verb: 'rights.verb.view', icon: IconEye },
  add: { noun: 'rights.action.add', verb: 'rights.verb.add', icon: IconPlus },
  edit: { noun: 'rights.action.edit', verb: 'rights.verb.edit', icon: IconPencil },
  delete: { noun: 'rights.action.delete', verb: 'rights.verb.delete', icon: IconTrash },
};

export const scopeLabels: Readonly<Record<Scope, RightsKey>> = {
  own: 'rights.scope.own',
  studio: 'rights.scope.studio',
  region: 'rights.scope.region',
  company: 'rights.scope.company',
  network: 'rights.scope.network',
};

export const groupLabels = {
  management: 'rights.group.management',
  specialists: 'rights.group.specialists',
  network: 'rights.group.network',
} as const satisfies Record<string, RightsKey>;
