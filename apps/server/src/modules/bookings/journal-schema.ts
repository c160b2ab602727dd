import * as z from 'zod';
import { day, id, idList, instant, minor } from '../../platform/http/schemas.ts';
import { PersonName, specialistLock, VisitClient, VisitState } from './schema.ts';

export const ReadJournal = z.object({
  studioId: id,
  from: day,
  days: z.coerce.number().int().min(1).max(31).default(1),
  by: z
    .enum(['staff', 'hall', 'room', 'equipment'])
    .default('staff')
    .describe('What the columns are: with staff, halls and equipment come along for the strip on top.'),
  employeeIds: idList.optional(),
  departmentIds: idList.optional(),
});
export type ReadJournalInput = z.output<typeof ReadJournal>;

const stretch = z.tuple([instant, instant]);

const DayLoad = {
  date: day,
  availableMin: z.int(),
  bookedMin: z.int(),
  loadPercent: z.int().describe('Booked ÷ available minutes [SCH-025i].'),
};

export const JournalEmployee = z
  .object({
    id,
    name: PersonName,
    jobTitle: z.string(),
    photoFileId: id.nullable(),
    departmentId: id.nullable(),
    roomId: id.nullable().describe('Where she usually works.'),
    serviceIds: z.array(id).describe('What she can do; a drop on somebody who cannot is refused.'),
    days: z.array(
      z.object({
        ...DayLoad,
        work: z.array(stretch).describe('Shift, breaks cut out; empty: off.'),
        breaks: z.array(stretch),
        absence: z.string().nullable(),
        visits: z.int(),
      }),
    ),
  })
  .meta({ id: 'JournalEmployee' });

export const JournalResource = z
  .object({
    id,
    kind: z.enum(['hall', 'room', 'equipment']),
    name: z.string(),
    departmentId: id.nullable(),
    equipmentKind: z.string().nullable(),
    roomId: z.uuid().nullable(),
    isMovable: z.boolean(),
    prepAfterMin: z.int(),
    lanes: z.int(),
    state: z.enum(['in_use', 'in_maintenance', 'retired']),
    now: z
      .object({ state: z.enum(['busy', 'free', 'repair', 'closed']), until: instant.nullable() })
      .describe('For the strip: busy till, free till, repair till.'),
    busy: z.array(stretch),
    closed: z.array(stretch).describe('Repair and other blocks.'),
    days: z.array(z.object({ ...DayLoad, work: z.array(stretch) })),
  })
  .meta({ id: 'JournalResource' });

export const JournalLine = z
  .object({
    id,
    serviceId: id,
    serviceName: z.string(),
    categoryId: id.nullable(),
    colour: z.int().nullable(),
    employeeId: id,
    roomId: id.nullable(),
    startsAt: instant,
    endsAt: instant,
    bufferBeforeMin: z.int(),
    bufferAfterMin: z.int(),
    processing: z.tuple([z.int(), z.int()]).nullable(),
    priceMinor: minor,
    contractMissing: z.boolean(),
    assistantIds: z.array(id),
    equipmentIds: z.array(id),
  })
  .meta({ id: 'JournalLine' });

export const JournalVisit = z
  .object({
    id,
    number: z.int(),
    state: VisitState,
    startsAt: instant,
    endsAt: instant,
    client: VisitClient.nullable(),
    isFirst: z.boolean(),
    comment: z.string(),
    wantsEarlier: z.object({ before: day.nullable(), note: z.string() }).nullable(),
    lock: specialistLock.describe('The one in force: of the visit, else of the client card.'),
    contractMissing: z.boolean(),
    totalMinor: minor,
    source: z.string(),
    seriesId: id.nullable(),
    version: z.int(),
    lines: z.array(JournalLine),
  })
  .meta({ id: 'JournalVisit' });

export const Journal = z
  .object({
    studioId: id,
    timeZone: z.string(),
    from: day,
    days: z.array(
      z.object({
        ...DayLoad,
        open: z.array(stretch),
        visits: z.int(),
        totalMinor: minor,
      }),
    ),
    departments: z.array(
      z.object({
        id,
        name: z.string(),
        preset: z.string().nullable(),
        colour: z.int(),
        icon: z.string(),
        loadPercent: z.int(),
      }),
    ),
    employees: z.array(JournalEmployee).describe('By department and set order, never by the alphabet [SCH-020i].'),
    assistants: z
      .array(z.object({ id, name: PersonName, photoFileId: id.nullable() }))
      .describe('Who may assist here and has no column.'),
    resources: z.array(JournalResource),
    visits: z.array(JournalVisit),
    blocks: z.array(
      z.object({
        id,
        resourceId: id,
        kind: z.string(),
        reason: z.string(),
        startsAt: instant,
        endsAt: instant,
        createdByName: z.string().nullable(),
        version: z.int(),
      }),
    ),
    absences: z.array(
      z.object({ id, employeeId: id, kind: z.string(), note: z.string(), startsAt: instant, endsAt: instant }),
    ),
    holds: z.array(z.object({ id, resourceId: id, startsAt: instant, endsAt: instant, expiresAt: instant })),
    hints: z.int().describe('Open hints about clients who want to come earlier.'),
    rules: z
      .object({
        stepMin: z.int(),
        showOffShiftStaff: z.boolean(),
        womenOnly: z.boolean().describe('Booking somebody else than a woman warns; nothing is blocked [ORG-016i].'),
      })
      .describe(
        'What the studio has set: how its journal looks where a person has not chosen otherwise, whom it serves.',
      ),
    now: instant,
  })
  .meta({ id: 'Journal' });

export const ReadPreviousVisits = z.object({
  studioId: id,
  from: day,
  days: z.coerce.number().int().min(1).max(31).default(1),
});

export const PreviousVisits = z
  .object({
    items: z.array(z.object({ clientId: id, startsAt: instant, services: z.array(z.string()) })),
  })
  .meta({ id: 'PreviousVisits' });
