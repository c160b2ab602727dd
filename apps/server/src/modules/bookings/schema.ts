import * as z from 'zod';
import { day, flagQuery, id, idList, instant, minor, pageOf, pageQuery, words } from '../../platform/http/schemas.ts';

export const visitStates = [
  'expected',
  'confirmed',
  'arrived',
  'completed',
  'no_show',
  'cancelled_by_client',
  'late_cancelled',
  'cancelled_by_studio',
] as const;
export const VisitState = z.enum(visitStates).meta({ id: 'VisitState', description: 'Status of a visit [BKG-013i].' });

export const specialistLock = z.enum(['open', 'closed']);
export const clientStatus = z.enum(['primary', 'repeat', 'vip']);

/** Names as the screens put them together; all empty means "Client". */
export const PersonName = z
  .object({ lastName: z.string(), firstName: z.string(), patronymic: z.string() })
  .meta({ id: 'BookedPersonName' });

export const VisitClient = z
  .object({
    id,
    name: PersonName,
    status: clientStatus.describe('BKG-024: by completed visits and bonus percentage.'),
    isGuest: z.boolean(),
    needsAttention: z.boolean(),
    isStaff: z.boolean(),
    photoFileId: id.nullable(),
    phone: z.string().nullable().describe('Masked without the right clients.contact.'),
    lock: specialistLock.describe('Default of the client card [BKG-022i].'),
    lockedEmployeeId: id.nullable(),
    features: z
      .record(z.string(), z.unknown())
      .describe('Notes for everyone who serves the client (drinks, allergies …).'),
  })
  .meta({ id: 'VisitClient' });

const wantsEarlier = z
  .object({ before: day.nullable(), note: words(500).default('') })
  .describe('"I want to visit before this date" [BKG-026].');

const override = z
  .object({ reason: words(300, 3) })
  .describe(
    'Books against soft rules (outside a shift, an assistant with own work); needs the right bookings.override.',
  );

const assistantChoice = z.object({ employeeId: id });

/** One service of a visit to book. */
export const BookLine = z
  .object({
    id: id.optional(),
    serviceId: id,
    employeeId: id.optional().describe('Absent: any specialist who is free.'),
    durationMin: z.int().min(5).max(1440).optional().describe('Another length than the service has.'),
    roomId: id.optional(),
    people: z.int().min(1).max(100).optional().describe('How many come for it together [CAT-050]; absent: one.'),
    equipmentIds: z.array(id).max(10).optional(),
    assistants: z.array(assistantChoice).max(5).optional().describe('BKG-017: several may help.'),
    priceMinor: minor.optional().describe('Another price than the list says; needs the right bookings.price.'),
    gapBeforeMin: z
      .int()
      .min(0)
      .max(600)
      .optional()
      .describe('In a sequence: minutes the client waits before this service.'),
  })
  .meta({ id: 'BookLine' });

export const visitMode = z.enum(['sequence', 'parallel']).default('sequence');

export const NewVisitClient = z
  .object({
    id: id.optional(),
    phone: words(32, 5),
    firstName: words(120).optional(),
    lastName: words(120).optional(),
    patronymic: words(120).optional(),
  })
  .meta({ id: 'NewVisitClient' });

export const BookVisit = z
  .object({
    id: id.optional(),
    studioId: id,
    clientId: id.optional().describe('With neither clientId nor newClient: a guest who left no phone.'),
    newClient: NewVisitClient.optional(),
    startsAt: instant,
    lines: z.array(BookLine).min(1).max(20),
    mode: visitMode,
    comment: words(2000).optional(),
    wantsEarlier: wantsEarlier.nullable().optional(),
    lock: specialistLock.nullable().optional(),
    holdId: id.optional().describe('A hold of the caller that this booking makes use of.'),
    override: override.optional(),
    notify: z.boolean().default(false).describe('Whether the client is to be told; stands on the event.'),
    source: z.enum(['desk', 'phone', 'walk_in', 'site', 'import']).default('desk'),
  })
  .meta({ id: 'BookVisit' });
export type BookVisitInput = z.output<typeof BookVisit>;

const version = z.int().min(1).optional().describe('Refuses when somebody else saved in between.');

export const ChangeVisit = z
  .object({
    version,
    comment: words(2000).optional(),
    wantsEarlier: wantsEarlier.nullable().optional(),
    lock: specialistLock.nullable().optional().describe('Null follows the client card.'),
  })
  .meta({ id: 'ChangeVisit' });

export const MoveVisit = z
  .object({
    version,
    startsAt: instant.optional().describe('Start of the visit (or of the line, when one is named).'),
    lineId: id.optional().describe('The service that gets another specialist or room; absent: all of them.'),
    employeeId: id.optional(),
    roomId: id.nullable().optional().describe('Null: any free room that fits.'),
    equipmentIds: z.array(id).max(10).optional(),
    confirmLock: z.boolean().default(false).describe('The specialist is fixed to the client and changes all the same.'),
    override: override.optional(),
    notify: z.boolean().default(false),
  })
  .meta({ id: 'MoveVisit' });

export const ChangeLines = z
  .object({
    version,
    lines: z.array(BookLine).min(1).max(20).describe('All services of the visit from now on; an id keeps a line.'),
    mode: visitMode,
    confirmLock: z.boolean().default(false),
    override: override.optional(),
    notify: z.boolean().default(false),
  })
  .meta({ id: 'ChangeLines' });

export const ChangeVisitState = z
  .object({
    version,
    state: z.enum(visitStates),
    reason: words(500).optional(),
  })
  .meta({ id: 'ChangeVisitState' });

export const CancelVisit = z
  .object({
    version,
    by: z.enum(['client', 'studio']),
    reason: words(500).optional(),
    notify: z.boolean().default(false),
  })
  .meta({ id: 'CancelVisit' });

export const CopyVisit = z
  .object({
    id: id.optional(),
    startsAt: instant,
    employeeId: id.optional(),
    override: override.optional(),
    notify: z.boolean().default(false),
  })
  .meta({ id: 'CopyVisit' });

export const RepeatVisit = z
  .object({
    times: z.int().min(1).max(52),
    everyWeeks: z.int().min(1).max(12).default(1),
    onConflict: z.enum(['nearest', 'skip', 'refuse']).default('nearest'),
    preview: z.boolean().default(false).describe('Only answers what would happen.'),
    notify: z.boolean().default(false),
  })
  .meta({ id: 'RepeatVisit' });

export const VisitLine = z
  .object({
    id,
    serviceId: id,
    serviceName: z.string(),
    categoryId: id.nullable(),
    colour: z.int().nullable().describe('Colour 1–12 of the category.'),
    employeeId: id,
    employeeName: PersonName,
    roomId: id.nullable(),
    roomName: z.string().nullable(),
    startsAt: instant,
    endsAt: instant,
    bufferBeforeMin: z.int(),
    bufferAfterMin: z.int(),
    processing: z
      .tuple([z.int(), z.int()])
      .nullable()
      .describe('[from, length] in minutes: the specialist is free then.'),
    priceMinor: minor,
    people: z.int().describe('How many come for it together.'),
    isMedical: z.boolean(),
    contractMissing: z.boolean().describe('Medical and no valid contract on the card: pale red [BKG-028].'),
    assistants: z.array(z.object({ employeeId: id, name: PersonName, overlapReason: z.string().nullable() })),
    equipment: z.array(z.object({ id, name: z.string(), startsAt: instant, endsAt: instant })),
  })
  .meta({ id: 'VisitLine' });

export const VisitHistoryEntry = z
  .object({
    at: instant,
    actorName: z.string().nullable(),
    channel: z.string(),
    action: z.string(),
    before: z.record(z.string(), z.unknown()).nullable(),
    after: z.record(z.string(), z.unknown()).nullable(),
  })
  .meta({ id: 'VisitHistoryEntry' });

export const Visit = z
  .object({
    id,
    number: z.int().describe('By which the desk finds it [BKG-014].'),
    studioId: id,
    timeZone: z.string(),
    state: VisitState,
    startsAt: instant,
    endsAt: instant,
    client: VisitClient.nullable(),
    lines: z.array(VisitLine),
    totalMinor: minor,
    comment: z.string(),
    wantsEarlier: z.object({ before: day.nullable(), note: z.string() }).nullable(),
    lock: specialistLock.nullable().describe('Of this visit; null follows the client card.'),
    effectiveLock: specialistLock,
    isFirst: z.boolean().describe('The client has not completed any visit yet.'),
    contractMissing: z.boolean(),
    source: z.string(),
    seriesId: id.nullable(),
    cancelReason: z.string().nullable(),
    stateChangedAt: instant,
    createdAt: instant,
    createdByName: z.string().nullable(),
    allowedStates: z.array(z.enum(visitStates)).describe('States it may go to now, the previous one (undo) included.'),
    previousState: z.enum(visitStates).nullable().describe('What undoing the last change of state restores.'),
    cancelFreeUntil: instant.describe('Until then the client may cancel without it being late [BKG-004i].'),
    history: z.array(VisitHistoryEntry),
    version: z.int(),
  })
  .meta({ id: 'Visit' });
export type VisitView = z.output<typeof Visit>;

/** A row of the registry of preliminary bookings, and of the client card's tab Visits. */
export const VisitRow = z
  .object({
    id,
    number: z.int(),
    state: VisitState,
    studioId: id,
    studioName: z.string(),
    timeZone: z.string(),
    startsAt: instant,
    endsAt: instant,
    client: VisitClient.nullable(),
    services: z.array(
      z.object({
        name: z.string(),
        employeeId: id,
        employeeName: PersonName,
        priceMinor: minor,
        isMedical: z.boolean(),
      }),
    ),
    totalMinor: minor,
    comment: z.string(),
    wantsEarlier: z.object({ before: day.nullable(), note: z.string() }).nullable(),
    effectiveLock: specialistLock,
    contractMissing: z.boolean(),
    createdAt: instant,
  })
  .meta({ id: 'VisitRow' });
export type VisitRowView = z.output<typeof VisitRow>;

const stateList = z
  .string()
  .max(200)
  .transform((text) => text.split(',').filter((part) => part !== ''))
  .pipe(z.array(z.enum(visitStates)));

const registryFilters = {
  search: words(100).optional().describe('Client, specialist, service or number.'),
  number: z.coerce.number().int().min(1).optional(),
  clientId: id.optional(),
  from: day.optional(),
  to: day.optional().describe('Included.'),
  states: stateList.optional().describe('Comma-separated.'),
  studioIds: idList.optional(),
  serviceIds: idList.optional(),
  employeeIds: idList.optional(),
  clientStatus: clientStatus.optional(),
  wantsEarlier: flagQuery,
  contractMissing: flagQuery,
  sort: z.enum(['startsAt', '-startsAt', 'createdAt', '-createdAt']).default('startsAt'),
};
export const ListVisits = z.object({ ...pageQuery, ...registryFilters });
export const ExportVisits = z.object(registryFilters);
export type ListVisitsInput = z.output<typeof ListVisits>;
export const VisitPage = pageOf(VisitRow).meta({ id: 'VisitPage' });

const VisitBrief = z
  .object({
    id,
    number: z.int(),
    startsAt: instant,
    state: VisitState,
    studioName: z.string(),
    timeZone: z.string(),
    services: z.array(z.object({ name: z.string(), employeeName: PersonName })),
    totalMinor: minor,
  })
  .meta({ id: 'VisitBrief' });

export const ClientVisitSummaryQuery = z.object({
  interestMonths: z.coerce
    .number()
    .int()
    .min(1)
    .max(120)
    .default(12)
    .describe('Over how many months back the actual interest is counted [CLI-047i].'),
});

export const ClientVisitSummary = z
  .object({
    isWholeNetwork: z
      .boolean()
      .describe('False: all numbers are those of the studios within reach, as in the list of visits.'),
    firstVisit: VisitBrief.nullable().describe('Of completed visits [CLI-038i].'),
    lastVisit: VisitBrief.nullable(),
    nextVisits: z.array(VisitBrief).describe('Coming visits, the nearest first [CLI-013].'),
    usualServices: z.array(z.object({ serviceId: id, name: z.string(), visits: z.int() })),
    completed: z.int(),
    byState: z.record(z.enum(visitStates), z.int()),
    byInterest: z
      .array(z.object({ interestId: id, visits: z.int() }))
      .describe('Actual interest: services used by interest of their category.'),
    spentMinor: minor,
  })
  .meta({ id: 'ClientVisitSummary' });

export const RepeatedVisit = z
  .object({
    wantedAt: instant,
    startsAt: instant.nullable().describe('Where it was (or would be) booked; null: nothing found or skipped.'),
    isMoved: z.boolean(),
    visitId: id.nullable(),
    reasons: z.array(z.string()).describe('Why the wanted time was not possible.'),
  })
  .meta({ id: 'RepeatedVisit' });
export const RepeatedVisits = z
  .object({ seriesId: id.nullable(), visits: z.array(RepeatedVisit) })
  .meta({ id: 'RepeatedVisits' });

export const EarlierHint = z
  .object({
    id,
    studioId: id,
    employeeId: id,
    freeFrom: instant,
    freeTo: instant,
    createdAt: instant,
    clients: z.array(
      z.object({
        visitId: id,
        number: z.int(),
        startsAt: instant,
        proposedStartsAt: instant,
        client: VisitClient.nullable(),
        services: z.array(z.string()),
        before: day.nullable(),
        note: z.string(),
      }),
    ),
  })
  .meta({ id: 'EarlierHint', description: 'A slot got free; these clients want to come earlier [BKG-026i].' });
export const EarlierHints = z.object({ items: z.array(EarlierHint) }).meta({ id: 'EarlierHints' });
