import * as z from 'zod';
import { defineEvent } from '../../platform/events.ts';
import { id } from '../../platform/http/schemas.ts';

const named = z.object({ name: z.string() });

export const networkChanged = defineEvent({
  type: 'org.network_changed',
  version: 1,
  subjectType: 'network',
  resource: 'org.company',
  summary: 'The name, language, colour or a mode of the whole network was changed.',
  data: z.object({ name: z.string(), franchiseMode: z.boolean() }),
});

export const companyChanged = defineEvent({
  type: 'org.company_changed',
  version: 1,
  subjectType: 'company',
  resource: 'org.company',
  summary: 'A company was added, edited or archived.',
  data: z.object({ name: z.string(), kind: z.enum(['head', 'franchise']), isArchived: z.boolean() }),
});

export const headCompanyChanged = defineEvent({
  type: 'org.head_company_changed',
  version: 1,
  subjectType: 'company',
  resource: 'org.company',
  summary: 'Another company is the head company from now on; earlier sales stay with the former one.',
  data: z.object({ companyId: id, formerCompanyId: id }),
});

export const studioChanged = defineEvent({
  type: 'org.studio_changed',
  version: 1,
  subjectType: 'studio',
  resource: 'org.studio',
  summary: 'A studio, its hours or its dated exceptions were changed.',
  data: z.object({ name: z.string(), companyId: id, isArchived: z.boolean() }),
});

export const departmentChanged = defineEvent({
  type: 'org.department_changed',
  version: 1,
  subjectType: 'department',
  resource: 'org.department',
  summary: 'A department or the order of departments was changed.',
  data: named,
});

export const roomChanged = defineEvent({
  type: 'org.room_changed',
  version: 1,
  subjectType: 'room',
  resource: 'org.room',
  summary: 'A hall or room was added, edited or archived.',
  data: named,
});

export const seatMapPublished = defineEvent({
  type: 'org.seat_map_published',
  version: 1,
  subjectType: 'room',
  resource: 'org.room',
  summary: 'A new version of a hall’s seat map holds for classes created from now on.',
  data: z.object({ seatMapId: id, versionNo: z.int(), seats: z.int() }),
});

export const equipmentChanged = defineEvent({
  type: 'org.equipment_changed',
  version: 1,
  subjectType: 'equipment',
  resource: 'org.equipment',
  summary: 'An equipment unit was added, edited, put into maintenance or retired.',
  data: z.object({ name: z.string(), kind: z.string(), state: z.enum(['in_use', 'in_maintenance', 'retired']) }),
});

export const bookingRulesChanged = defineEvent({
  type: 'org.booking_rules_changed',
  version: 1,
  subjectType: 'setting_scope',
  resource: 'org.settings',
  summary: 'Booking limits or rules of the network, a company or a studio were changed.',
  data: z.object({ scopeId: id, keys: z.array(z.string()) }),
});
