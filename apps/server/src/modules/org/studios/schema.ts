import * as z from 'zod';
import { day, flagQuery, id, span, weekHours, words } from '../../../platform/http/schemas.ts';
import { isTimeZone } from '../hours.ts';

export const studioKinds = ['studio', 'point_of_sale', 'office', 'virtual'] as const;

export const timeZone = z
  .string()
  .max(64)
  .refine(isTimeZone, { error: 'unknown_time_zone' })
  .describe('IANA time zone, such as Europe/Moscow.');

const phone = z
  .string()
  .regex(/^\+[1-9]\d{6,14}$/)
  .describe('E.164.');

const studioFields = {
  kind: z.enum(studioKinds).describe('Changes words and defaults only, never functions [ORG-004i].'),
  name: words(120, 1).describe('Unique within the company, ignoring case and outer spaces.'),
  address: words(300).describe('Required unless the studio is virtual.'),
  joinUrl: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullable()
    .describe('Where clients join a virtual studio.'),
  timeZone,
  phone: phone.nullable(),
  description: words(4000),
  womenOnly: z.boolean().describe('A warning is shown before booking; nothing is blocked.'),
  weekHours,
  regionId: id.nullable(),
  legalEntityId: id.nullable(),
  companyId: id,
};

export const CreateStudioBody = z
  .object({
    ...z.object(studioFields).partial().shape,
    id: id.optional(),
    companyId: id.optional().describe('The head company when absent.'),
    name: studioFields.name,
    timeZone,
    departmentPresets: z.enum(['business', 'none']).default('business'),
    photoIds: z.array(id).max(20).optional(),
  })
  .meta({ id: 'CreateStudio' });

export const EditStudioBody = z
  .object({
    ...z.object(studioFields).partial().shape,
    version: z.int().optional(),
    isArchived: z.boolean().optional(),
    photoIds: z.array(id).max(20).optional().describe('All photos in the order in which clients see them.'),
  })
  .meta({ id: 'EditStudio' });

export const StudioView = z
  .object({
    ...studioFields,
    phone: z.string().nullable(),
    joinUrl: z.string().nullable(),
    timeZone: z.string(),
    id,
    companyName: z.string(),
    regionName: z.string().nullable(),
    legalEntityName: z.string().nullable(),
    photoIds: z.array(id),
    publicAddress: z
      .string()
      .nullable()
      .describe('The last part of the link that clients book by: /s/{publicAddress}.'),
    counts: z.object({
      departments: z.int(),
      halls: z.int(),
      rooms: z.int(),
      equipment: z.int(),
    }),
    sortOrder: z.int(),
    isArchived: z.boolean(),
    version: z.int(),
  })
  .meta({ id: 'Studio' });

export const StudioList = z.object({ items: z.array(StudioView) }).meta({ id: 'StudioList' });

export const StudiosQuery = z.object({
  q: z.string().trim().max(100).optional(),
  companyId: id.optional(),
  regionId: id.optional(),
  kind: z.enum(studioKinds).optional(),
  archived: flagQuery.describe('true: only archived ones; otherwise only active ones.'),
});

export const StudioDay = z
  .object({
    onDate: day,
    hours: z.array(span).max(6).describe('An empty list: closed.'),
    note: words(200).default(''),
  })
  .meta({ id: 'StudioDay' });

export const StudioDayView = z
  .object({ onDate: day, hours: z.array(span), note: z.string() })
  .meta({ id: 'StudioDayView' });

export const StudioDayList = z.object({ items: z.array(StudioDayView) }).meta({ id: 'StudioDayList' });

export const StudioDaysQuery = z.object({ from: day, to: day });

export const OrderBody = z
  .object({ ids: z.array(id).min(1).max(500).describe('All of them, in their new order.') })
  .meta({ id: 'NewOrder' });
