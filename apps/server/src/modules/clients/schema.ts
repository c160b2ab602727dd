import * as z from 'zod';
import { day, flagQuery, id, instant, pageQuery, words } from '../../platform/http/schemas.ts';
import { clientGroups, clientStatuses, featureKinds, interestPresets } from './model.ts';

/** Values of a repeatable query parameter; one value is a list of one. */
function many<T extends z.ZodType>(item: T) {
  return z.preprocess(
    (value) => (value === undefined || Array.isArray(value) ? value : [value]),
    z.array(item).max(50).optional(),
  );
}

const name = words(100);
const tag = words(40, 1);
/** As people type it; read with the habits of the network's country and stored as E.164. */
const phoneText = words(40, 2);
const emailText = z.email().max(200);

const status = z.enum(clientStatuses);
const group = z.enum(clientGroups);
const sex = z.enum(['female', 'male']);
const lock = z.enum(['open', 'closed']);

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

export const ClientCategoryRef = z.object({ id, name: z.string(), colour: z.int() }).meta({ id: 'ClientCategoryRef' });

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

export const AddClient = z
  .object({
    id: id.optional(),
    phone: phoneText.describe('The only thing that is needed [CLI-021].'),
    lastName: name.default(''),
    firstName: name.default('').describe('Left empty it is shown as "Client" in the reader\'s language [CLI-023i].'),
    patronymic: name.default(''),
    email: emailText.nullish(),
    bornOn: day.nullish(),
    sex: sex.nullish(),
    comment: words(4000).default(''),
    notificationsConsent: z.boolean().default(true),
    homeStudioId: id.nullish().describe('By default the first studio within the reach of a scoped employee.'),
    source: words(40, 1).optional(),
    attachExisting: z
      .boolean()
      .default(false)
      .describe('When the number belongs to a client of another studio: bring that card into this studio.'),
  })
  .meta({ id: 'AddClient' });
export type AddClient = z.input<typeof AddClient>;

const features = z.object(
  Object.fromEntries(featureKinds.map((kind) => [kind, words(1000).optional()])) as Record<
    (typeof featureKinds)[number],
    z.ZodOptional<ReturnType<typeof words>>
  >,
);

export const EditClient = z
  .object({
    version: z.int().optional(),
    lastName: name,
    firstName: name,
    patronymic: name,
    phone2: phoneText.nullable(),
    email: emailText.nullable(),
    loyaltyCard: words(60).nullable(),
    bornOn: day.nullable(),
    sex: sex.nullable(),
    photoFileId: id.nullable(),
    comment: words(4000),
    features,
    notificationsConsent: z.boolean(),
    marketingConsent: z.boolean(),
    categoryId: id.nullable(),
    tags: z.array(tag).max(30),
    isGuest: z.boolean(),
    needsAttention: z.boolean(),
    isStaff: z.boolean(),
    bonusPercent: z.number().min(0).max(100),
    specialistLock: lock,
    lockedEmployeeId: id.nullable(),
    homeStudioId: id.nullable(),
    source: words(40, 1),
  })
  .partial()
  .meta({ id: 'EditClient' });
export type EditClient = z.output<typeof EditClient>;

export const ChangePhone = z
  .object({ phone: phoneText, reason: words(300).default(''), version: z.int().optional() })
  .meta({ id: 'ChangePhone' });
export type ChangePhone = z.output<typeof ChangePhone>;

export const FixStatus = z
  .object({ status, until: day.nullable().default(null), reason: words(300, 1) })
  .meta({ id: 'FixStatus' });
export type FixStatus = z.output<typeof FixStatus>;

export const Liking = z.enum(['like', 'dislike']);
export const SetPreference = z.object({ liking: Liking }).meta({ id: 'SetPreference' });

export const ClientContract = z
  .object({
    id,
    kind: z.enum(['medical', 'general']),
    number: z.string(),
    signedOn: day,
    endsOn: day.nullable(),
    fileId: id.nullable(),
    note: z.string(),
    isValid: z.boolean().describe('On the day of asking.'),
    version: z.int(),
  })
  .meta({ id: 'ClientContract' });

export const SaveContract = z
  .object({
    id: id.optional(),
    kind: z.enum(['medical', 'general']),
    number: words(60, 1),
    signedOn: day,
    endsOn: day.nullable().default(null),
    fileId: id.nullable().default(null),
    note: words(1000).default(''),
    version: z.int().optional(),
  })
  .meta({ id: 'SaveContract' });
export type SaveContract = z.output<typeof SaveContract>;

export const DeclaredInterest = z
  .object({ interestId: id, weight: z.int().min(1).max(5) })
  .meta({ id: 'DeclaredInterest' });

export const SetInterests = z
  .object({ interests: z.array(DeclaredInterest).max(50) })
  .meta({ id: 'SetInterests', description: 'The answers of the questionnaire; what is absent is of no interest.' });
export type SetInterests = z.output<typeof SetInterests>;

const person = z.object({ id, name: z.string(), photoFileId: id.nullable() });

export const ClientCard = z
  .object({
    id,
    version: z.int(),
    lastName: z.string(),
    firstName: z.string(),
    patronymic: z.string(),
    phone: z.string().nullable(),
    phone2: z.string().nullable(),
    email: z.string().nullable(),
    contactsHidden: z.boolean(),
    loyaltyCard: z.string().nullable(),
    bornOn: day.nullable(),
    sex: sex.nullable(),
    photoFileId: id.nullable(),
    comment: z.string(),
    features,
    notificationsConsent: z.boolean(),
    marketingConsent: z.boolean(),
    category: ClientCategoryRef.nullable(),
    tags: z.array(z.string()),
    groups: z.array(group),
    isGuest: z.boolean(),
    needsAttention: z.boolean(),
    isStaff: z.boolean(),
    bonusPercent: z.number(),
    status,
    fixedStatus: z.object({ status, until: day.nullable(), reason: z.string() }).nullable(),
    specialistLock: lock,
    lockedEmployee: person.nullable(),
    homeStudio: z.object({ id, name: z.string() }).nullable(),
    source: z.string(),
    completedVisits: z.int(),
    missedVisits: z.int(),
    firstVisitAt: instant.nullable(),
    lastVisitAt: instant.nullable(),
    nextVisitAt: instant.nullable(),
    createdAt: instant,
    isArchived: z.boolean(),
    isAnonymised: z.boolean(),
    hasMedicalContract: z.boolean().describe('A contract of paid medical services is valid today [CLI-045i].'),
    interests: z.array(DeclaredInterest),
    preferences: z
      .array(person.extend({ liking: Liking }))
      .nullable()
      .describe('Null without the right to see them [CLI-042i].'),
    contracts: z.array(ClientContract).nullable().describe('Null without the right to see them.'),
    formerPhones: z
      .array(z.object({ phone: z.string(), changedAt: instant, reason: z.string() }))
      .nullable()
      .describe('Null without the right to see contacts.'),
  })
  .meta({ id: 'ClientCard' });
export type ClientCard = z.output<typeof ClientCard>;

export const ConfidentialNote = z
  .object({ body: z.string(), updatedAt: instant.nullable(), updatedBy: z.string().nullable() })
  .meta({ id: 'ConfidentialNote' });
export const SetConfidentialNote = z.object({ body: words(10_000) }).meta({ id: 'SetConfidentialNote' });

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

export const ClientCategory = z
  .object({
    id,
    name: z.string(),
    colour: z.int(),
    sortOrder: z.int(),
    isArchived: z.boolean(),
    version: z.int(),
  })
  .meta({ id: 'ClientCategory' });
export const ClientCategories = z.object({ items: z.array(ClientCategory) }).meta({ id: 'ClientCategories' });
export const SaveCategory = z
  .object({
    id: id.optional(),
    name: words(80, 1),
    colour: z.int().min(1).max(12).default(1),
    sortOrder: z.int().min(0).max(10_000).default(0),
  })
  .meta({ id: 'SaveClientCategory' });
export type SaveCategory = z.output<typeof SaveCategory>;
export const EditCategory = z
  .object({
    version: z.int(),
    name: words(80, 1),
    colour: z.int().min(1).max(12),
    sortOrder: z.int().min(0).max(10_000),
    isArchived: z.boolean(),
  })
  .partial()
  .meta({ id: 'EditClientCategory' });
export type EditCategory = z.output<typeof EditCategory>;

export const Interest = z
  .object({
    id,
    name: z.string(),
    preset: z.enum(interestPresets).nullable().describe('Its name is translated by the screen until it is edited.'),
    colour: z.int(),
    sortOrder: z.int(),
    isArchived: z.boolean(),
    version: z.int(),
  })
  .meta({ id: 'Interest' });
export const Interests = z.object({ items: z.array(Interest) }).meta({ id: 'Interests' });
export const SaveInterest = z
  .object({
    id: id.optional(),
    name: words(80, 1),
    colour: z.int().min(1).max(6),
    sortOrder: z.int().min(0).max(10_000).default(100),
  })
  .meta({ id: 'SaveInterest' });
export type SaveInterest = z.output<typeof SaveInterest>;
export const EditInterest = z
  .object({
    version: z.int(),
    name: words(80, 1),
    colour: z.int().min(1).max(6),
    sortOrder: z.int().min(0).max(10_000),
    isArchived: z.boolean(),
  })
  .partial()
  .meta({ id: 'EditInterest' });
export type EditInterest = z.output<typeof EditInterest>;

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
  clientId: z
    .preprocess(
      (value) => (value === undefined || Array.isArray(value) ? value : [value]),
      z.array(id).max(bulkLimit).optional(),
    )
    .describe('Only these clients: the chosen rows.'),
  timeZone: words(60, 1).optional().describe('In which times are written; by default that of the first studio.'),
});
export type ExportClientsQuery = z.output<typeof ExportClientsQuery>;

export const clientParams = z.object({ clientId: id });
