import * as z from 'zod';
import { defineEvent } from '../../platform/events.ts';
import { id } from '../../platform/http/schemas.ts';

const offered = { version: 1, resource: 'catalogue.service' } as const;
const taught = { version: 1, resource: 'catalogue.class_type' } as const;
const change = z.enum(['created', 'edited', 'archived', 'restored', 'deleted']);

export const serviceChanged = defineEvent({
  ...offered,
  type: 'catalogue.service_changed',
  subjectType: 'service',
  summary: 'An appointment service was created, edited, paused, resumed, archived or deleted.',
  data: z.object({ serviceId: id, change: z.enum([...change.options, 'paused', 'resumed']) }),
});

export const categoryChanged = defineEvent({
  ...offered,
  type: 'catalogue.category_changed',
  subjectType: 'service_category',
  summary: 'A category of services changed.',
  data: z.object({ categoryId: id, change }),
});

export const classTypeChanged = defineEvent({
  ...taught,
  type: 'catalogue.class_type_changed',
  subjectType: 'class_type',
  summary: 'A class type changed.',
  data: z.object({ classTypeId: id, change }),
});

export const formatChanged = defineEvent({
  ...taught,
  type: 'catalogue.format_changed',
  subjectType: 'format',
  summary: 'A format of classes and services changed.',
  data: z.object({ formatId: id, change }),
});

export const employeeServicesChanged = defineEvent({
  ...offered,
  type: 'catalogue.employee_services_changed',
  subjectType: 'employee',
  summary: 'The services an employee provides, or her own prices, changed.',
  data: z.object({ employeeId: id, serviceIds: z.array(id) }),
});

export const hallClassTypesChanged = defineEvent({
  ...taught,
  type: 'catalogue.hall_class_types_changed',
  subjectType: 'room',
  summary: 'The class types that a hall accepts changed.',
  data: z.object({ roomId: id, classTypeIds: z.array(id) }),
});
