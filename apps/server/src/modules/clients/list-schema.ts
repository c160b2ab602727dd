import * as z from 'zod';
import { day, flagQuery, id, instant, pageQuery, words } from '../../platform/http/schemas.ts';
import { ClientCategoryRef, group, many, sex, status, tag } from './fields.ts';

export const clientSorts = ['name', 'lastVisit', 'nextVisit', 'visits', 'created'] as const;
export type ClientSort = (typeof clientSorts)[number];

/** What the list, its count, its export and saved views filter by [CLI-009]. All conditions must hold. */
export const ClientFilters = z.object({
  q: z.string().trim().max(200).optional().describe('Name, phone, e-mail or card; from 2 characters [CLI-002].'),
  categoryId: many(id),
  status: many(status),
  group: many(group),
  tag: many(tag),
  studioId: many(id).describe('At home or ever booked in one of these studios.'),
  source: many(words(40, 1)),
  sleepingMonths: z.coerce.number().int().min(1).max(120).optional().describe('Last visit longer ago than this.'),
  sleepingDays: z.coerce.number().int().min(1).max(3650).optional().describe('Last visit longer ago than this.'),
  birthdayWithinDays: z.coerce.number().int().min(0).max(60).optional().describe('Birthday today or in the next days.'),
  nextVisit: z.enum(['any', 'none', 'today', 'this_week']).optional(),
  nextVisitFrom: day.optional(),
  nextVisitTo: day.optional(),
  visitedFrom: day.optional().describe('Last visit not before.'),
  visitedTo: day.optional().describe('Last visit not after.'),
  registeredFrom: day.optional(),
  registeredTo: day.optional(),
  visitsFrom: z.coerce.number().int().min(0).max(100_000).optional(),
  visitsTo: z.coerce.number().int().min(0).max(100_000).optional(),
  consent: flagQuery.describe('Agrees to receive notifications.'),
  sex: sex.optional(),
  ageFrom: z.coerce.number().int().min(0).max(130).optional(),
  ageTo: z.coerce.number().int().min(0).max(130).optional(),
  needsContract: flagQuery.describe('A medical service is booked and no contract is valid on that day.'),
  archived: flagQuery.describe('Only archived clients; by default they are left out.'),
});
export type ClientFilters = z.output<typeof ClientFilters>;

export const ListClientsQuery = ClientFilters.extend({
  sort: z
    .enum([...clientSorts, ...clientSorts.map((by) => `-${by}` as const)])
    .optional()
    .describe('Without it: by relevance when searching, else by name.'),
  ...pageQuery,
  page: z.coerce.number().int().min(1).max(200).optional().describe('Instead of a cursor: the n-th page.'),
});
export type ListClientsQuery = z.output<typeof ListClientsQuery>;

export const ClientRow = z
  .object({
    id,
    lastName: z.string(),
    firstName: z.string(),
    patronymic: z.string(),
    phone: z.string().nullable().describe('E.164; masked when `contactsHidden`.'),
    email: z.string().nullable(),
    contactsHidden: z.boolean(),
    loyaltyCard: z.string().nullable(),
    photoFileId: id.nullable(),
    category: ClientCategoryRef.nullable(),
    status,
    isStatusFixed: z.boolean(),
    groups: z.array(group).describe('The first one colours the background [BKG-025i].'),
    lastVisitAt: instant.nullable(),
    nextVisitAt: instant.nullable(),
    completedVisits: z.int(),
    createdAt: instant,
    bornOn: day.nullable(),
    source: z.string(),
    tags: z.array(z.string()),
    isArchived: z.boolean(),
  })
  .meta({ id: 'ClientRow' });
export type ClientRow = z.output<typeof ClientRow>;

export const ClientPage = z
  .object({ items: z.array(ClientRow), nextCursor: z.string().nullable() })
  .meta({ id: 'ClientPage' });

export const ClientCount = z
  .object({ count: z.int(), isCapped: z.boolean().describe('There are more; counting stopped here.') })
  .meta({ id: 'ClientCount' });

/** Filters by the names of the query; what a view keeps and gives back to the address line. */
const viewQuery = z
  .record(z.string().max(40), z.union([z.string().max(200), z.array(z.string().max(200)).max(50)]))
  .refine((query) => Object.keys(query).length <= 40, { error: 'too_many' });

export const readyViews = ['all', 'booked_this_week', 'sleeping_60', 'birthdays_7', 'needs_contract'] as const;

export const ClientView = z
  .object({
    id: z.string(),
    preset: z.enum(readyViews).nullable().describe('Ready views are named by the screen.'),
    name: z.string(),
    query: viewQuery,
    isShared: z.boolean(),
    isMine: z.boolean(),
    count: z.int(),
    isCapped: z.boolean(),
  })
  .meta({ id: 'ClientView' });
export const ClientViews = z.object({ items: z.array(ClientView) }).meta({ id: 'ClientViews' });

export const SaveClientView = z
  .object({ id: id.optional(), name: words(80, 1), query: viewQuery, isShared: z.boolean().default(false) })
  .meta({ id: 'SaveClientView' });
export type SaveClientView = z.output<typeof SaveClientView>;

export const bulkLimit = 1000;
export const BulkEditClients = z
  .object({
    clientIds: z.array(id).min(1).max(bulkLimit),
    addTags: z.array(tag).max(10).default([]),
    removeTags: z.array(tag).max(10).default([]),
    categoryId: id.nullable().optional(),
    archive: z.boolean().optional(),
  })
  .meta({ id: 'BulkEditClients' });
export type BulkEditClients = z.output<typeof BulkEditClients>;
export const BulkEdited = z.object({ changed: z.int() }).meta({ id: 'BulkEdited' });

export const ClientTags = z
  .object({ items: z.array(z.object({ tag: z.string(), clients: z.int() })) })
  .meta({ id: 'ClientTags' });

export const DuplicatePairs = z
  .object({
    items: z.array(
      z.object({ reason: z.enum(['email', 'second_phone', 'name_and_birthday']), clients: z.array(ClientRow) }),
    ),
  })
  .meta({ id: 'DuplicatePairs' });

export const exportColumns = [
  'name',
  'phone',
  'email',
  'category',
  'status',
  'groups',
  'lastVisit',
  'visits',
  'nextVisit',
  'card',
  'registered',
  'birthday',
  'source',
  'tags',
] as const;
export type ExportColumn = (typeof exportColumns)[number];
export const ExportClientsQuery = ClientFilters.extend({
  sort: ListClientsQuery.shape.sort,
  columns: many(z.enum(exportColumns)),
  format: z.enum(['csv', 'xlsx']).default('csv'),
  clientId: z
    .preprocess(
      (value) => (value === undefined || Array.isArray(value) ? value : [value]),
      z.array(id).max(bulkLimit).optional(),
    )
    .describe('Only these clients: the chosen rows.'),
  timeZone: words(60, 1).optional().describe('In which times are written; by default that of the first studio.'),
});
export type ExportClientsQuery = z.output<typeof ExportClientsQuery>;
