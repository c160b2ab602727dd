import * as z from 'zod';
import { day, id, instant, words } from '../../platform/http/schemas.ts';
import {
  ClientCategoryRef,
  DeclaredInterest,
  emailText,
  group,
  lock,
  name,
  phoneText,
  sex,
  status,
  tag,
} from './fields.ts';
import { featureKinds, privilegePresets } from './model.ts';

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
    file: z.object({ name: z.string(), sizeBytes: z.int() }).nullable(),
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
    note: words(1000).default(''),
    version: z.int().optional(),
  })
  .meta({ id: 'SaveContract' });
export type SaveContract = z.output<typeof SaveContract>;

export const SetInterests = z
  .object({ interests: z.array(DeclaredInterest).max(50) })
  .meta({ id: 'SetInterests', description: 'The answers of the questionnaire; what is absent is of no interest.' });
export type SetInterests = z.output<typeof SetInterests>;

export const SetPrivileges = z.object({ privilegeIds: z.array(id).max(50) }).meta({ id: 'SetClientPrivileges' });

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
    privileges: z
      .array(z.object({ id, name: z.string(), preset: z.enum(privilegePresets).nullable() }))
      .describe('Of the directory; bonuses are `bonusPercent` [CLI-041].'),
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

export const clientParams = z.object({ clientId: id });
