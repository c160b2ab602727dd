import * as z from 'zod';
import { flagQuery, id, idList, instant, minor, minuteOfDay, words } from '../../../platform/http/schemas.ts';
import { translations } from '../translations.ts';

const durationMin = z.int().min(5).max(1440);

const price = z.object({
  companyId: id.nullable().default(null),
  studioId: id.nullable().default(null),
  gradeId: id.nullable().default(null),
  priceMinor: minor,
  durationMin: durationMin.nullable().default(null),
});

const provider = z.object({
  employeeId: id,
  priceMinor: minor.nullable().default(null).describe('Null: by the price list.'),
  durationMin: durationMin.nullable().default(null).describe('Null: the usual one.'),
});

const need = z.object({
  kind: words(80, 1).describe('A kind of equipment as its directory names it.'),
  quantity: z.int().min(1).max(10).default(1),
  offsetMin: z.int().min(0).max(1440).default(0).describe('Minutes after the start of the service.'),
  lengthMin: z.int().min(1).max(1440).nullable().default(null).describe('Null: until the end.'),
  prepAfterMin: z.int().min(0).max(480).default(0).describe('Cleaning or cooling before the next one.'),
});

export const inheritedParts = ['time', 'price', 'staff', 'places', 'equipment'] as const;
export type InheritedPart = (typeof inheritedParts)[number];

const serviceFields = {
  parentId: id.nullable().describe('The service of which this is a sub-service; two floors only.'),
  inherits: z
    .array(z.enum(inheritedParts))
    .describe('Parts of a sub-service that follow its service; without it those of which no field is given.'),
  categoryId: id.nullable().describe('A sub-service stands in the category of its service.'),
  formatId: id.nullable(),
  name: words(160, 1),
  description: words(4000),
  photoFileId: id.nullable(),
  stepMin: z.union([5, 10, 15, 20, 30, 60].map((step) => z.literal(step))).describe('Starts are offered on this grid.'),
  durationMin,
  bufferBeforeMin: z.int().min(0).max(240),
  bufferAfterMin: z.int().min(0).max(240),
  processingFromMin: z
    .int()
    .min(1)
    .max(1440)
    .nullable()
    .describe('From here the specialist is free while the client waits.'),
  processingLenMin: z.int().min(1).max(1440).nullable(),
  priceMinor: minor,
  assistantsNeeded: z.int().min(0).max(5),
  isMedical: z.boolean().describe('Needs a contract for paid medical services [CAT-064].'),
  onlineBooking: z.boolean(),
  workFromMin: minuteOfDay.nullable().describe('Bookable only between these minutes of the day.'),
  workToMin: minuteOfDay.nullable(),
  minHours: z.int().min(1).max(24).nullable(),
  maxPeople: z.int().min(1).max(100).nullable(),
  needsRoom: z.boolean().describe('False: takes no room at all.'),
  translations,
};

const parts = {
  prices: z.array(price).max(200),
  staff: z.array(provider).max(1000),
  studioIds: z.array(id).max(500).describe('Studios that offer it; none named means all.'),
  roomIds: z.array(id).max(500).describe('Any one of these; none named means any room.'),
  equipment: z.array(need).max(30),
};

export const CreateServiceBody = z
  .object({
    ...z.object(serviceFields).partial().shape,
    ...z.object(parts).partial().shape,
    id: id.optional(),
    name: serviceFields.name,
  })
  .refine((body) => body.durationMin !== undefined || body.parentId != null, {
    path: ['durationMin'],
    error: 'required',
  })
  .meta({ id: 'CreateService' });

export const EditServiceBody = z
  .object({
    ...z.object(serviceFields).partial().shape,
    ...z.object(parts).partial().shape,
    version: z.int().optional(),
  })
  .meta({ id: 'EditService' });

export const serviceStates = ['active', 'paused', 'archived'] as const;
const state = z.enum(serviceStates);

const person = { employeeId: id, name: z.string(), photoFileId: id.nullable() };

const shared = {
  id,
  shownName: z.string().describe('In the language of the request, or the base name.'),
  state,
  parentName: z.string().nullable().describe('Of the service above, in the language of the request.'),
  sortOrder: z.int(),
  subServiceCount: z.int(),
  version: z.int(),
};

const { description: _d, translations: _t, ...rowFields } = serviceFields;

export const ServiceRow = z
  .object({
    ...rowFields,
    ...shared,
    stepMin: z.int(),
    leastPriceMinor: z.int().describe('Over the service, its price list and its specialists.'),
    greatestPriceMinor: z.int(),
    staff: z.array(z.object(person)),
    studioIds: z.array(id),
    roomIds: z.array(id),
    equipmentKinds: z.array(z.string()),
  })
  .meta({ id: 'ServiceRow' });

export const ServiceView = z
  .object({
    ...serviceFields,
    ...shared,
    stepMin: z.int(),
    createdAt: instant,
    prices: z.array(
      z.object({
        ...price.shape,
        companyId: id.nullable(),
        studioId: id.nullable(),
        gradeId: id.nullable(),
        durationMin: z.int().nullable(),
      }),
    ),
    staff: z.array(z.object({ ...person, priceMinor: minor.nullable(), durationMin: z.int().nullable() })),
    studioIds: z.array(id),
    roomIds: z.array(id),
    equipment: z.array(
      z.object({
        kind: z.string(),
        quantity: z.int(),
        offsetMin: z.int(),
        lengthMin: z.int().nullable(),
        prepAfterMin: z.int(),
      }),
    ),
    subServices: z.array(z.object({ id, name: z.string(), durationMin: z.int(), priceMinor: z.int(), state })),
  })
  .meta({ id: 'Service' });

export const ServiceFilters = z.object({
  q: z.string().trim().max(160).optional().describe('Part of the name in any language.'),
  categoryId: z.union([id, z.literal('none')]).optional(),
  formatId: id.optional(),
  parentId: id.optional(),
  studioId: id.optional().describe('Offered there.'),
  studioIds: idList.optional().describe('Offered in any of these studios, comma-separated.'),
  employeeId: id.optional().describe('Provided by this employee.'),
  state: state.optional().describe('Without it: active and paused.'),
  bookable: flagQuery.describe('True: what can be booked now, sub-services instead of their service.'),
  medical: flagQuery,
  online: flagQuery,
});

export const ServicesQuery = ServiceFilters.extend({
  sort: z.enum(['catalogue', 'name', '-name', 'price', '-price', 'duration', '-duration']).default('catalogue'),
  limit: z.coerce.number().int().min(1).max(500).default(200),
  cursor: z.string().max(500).optional(),
});

export const ServicePage = z
  .object({ items: z.array(ServiceRow), nextCursor: z.string().nullable(), total: z.int() })
  .meta({ id: 'ServicePage' });

export const ServiceStateBody = z
  .object({ state: z.enum(['active', 'paused']), version: z.int().optional() })
  .meta({ id: 'SetServiceState' });

export const BulkServicesBody = z
  .object({
    serviceIds: z.array(id).min(1).max(500),
    state: z.enum(['active', 'paused']).optional(),
    categoryId: id.nullable().optional(),
    pricePercent: z
      .number()
      .min(-90)
      .max(500)
      .optional()
      .describe('By how much prices change, own and listed ones as well.'),
    roundToMinor: z.int().min(1).max(1_000_000).default(1).describe('New prices are multiples of this.'),
  })
  .refine((body) => body.state !== undefined || body.categoryId !== undefined || body.pricePercent !== undefined, {
    error: 'required',
  })
  .meta({ id: 'BulkEditServices' });

export const BulkServicesView = z.object({ changed: z.int() }).meta({ id: 'BulkEditedServices' });
