import * as z from 'zod';
import { day, id, instant, words } from '../../platform/http/schemas.ts';

const minute = z.int().min(0).max(2880);

/** Hours of one day; what goes on after midnight lies beyond 1440 (22:00–06:00 is [1320, 1800]). */
const workSpan = z
  .tuple([minute, minute])
  .refine(([from, to]) => to > from && from < 1440, { error: 'span_is_empty' })
  .describe('[from, to) in minutes of the local day; past midnight beyond 1440.');

const plan = { work: z.array(workSpan).max(6), breaks: z.array(workSpan).max(6) };
export const DayPlanBody = z.object(plan).meta({ id: 'DayPlanBody' });
export const DayPlanView = z
  .object({ work: z.array(z.tuple([z.int(), z.int()])), breaks: z.array(z.tuple([z.int(), z.int()])) })
  .meta({ id: 'DayPlan' });

const cell = z.object({ employeeId: id, day });
const cells = z.array(cell).min(1).max(2000);
const employeeIds = z.array(id).min(1).max(500);

export const ScheduleQueryString = z.object({
  studioId: id,
  from: day,
  days: z.coerce.number().int().min(1).max(62).default(14),
  employeeId: id.optional().describe('Only this person; coverage and totals then count her alone.'),
});

export const SetShiftsBody = z
  .object({
    studioId: id,
    cells,
    plan: DayPlanBody.nullable().describe(
      'Hours of these days; no hours are a day off; null returns them to the pattern.',
    ),
    roomId: id.nullable().optional(),
    asDraft: z.boolean().optional(),
  })
  .meta({ id: 'SetShifts' });

export const SetPatternBody = z
  .object({
    studioId: id,
    employeeIds,
    startsOn: day,
    endsOn: day.nullable().optional(),
    anchorOn: day.optional(),
    cycle: z.array(DayPlanBody).min(1).max(31),
    label: words(80).optional(),
  })
  .refine((body) => !body.endsOn || body.endsOn >= body.startsOn, { error: 'ends_before_start', path: ['endsOn'] })
  .meta({ id: 'SetWorkingPattern' });

export const CopyScheduleBody = z
  .object({
    studioId: id,
    employeeIds,
    from: day,
    to: day,
    targets: z.array(day).min(1).max(60),
    skip: z.array(cell).max(5000).optional(),
  })
  .meta({ id: 'CopySchedule' });

// Without an id of its own: swagger resolves no references in queries.
export const DraftsQueryString = z.object({ studioId: id, from: day, to: day });
export const DraftsBody = DraftsQueryString.meta({ id: 'ScheduleDrafts' });

export const OccupationView = z
  .object({
    resourceId: id,
    lane: z.int(),
    startsAt: instant,
    endsAt: instant,
    kind: z.enum(['service_line', 'assistant', 'class', 'block', 'absence', 'hold']),
    sourceId: id,
    visitId: id.nullable(),
    visitNumber: z.int().nullable(),
    serviceName: z.string().nullable(),
    clientName: z.string().nullable(),
  })
  .meta({ id: 'Occupation' });

export const ScheduleChangeView = z
  .object({
    changeId: id.describe('Takes the change back: POST /schedule/changes/{changeId}/undo.'),
    changed: z.int(),
    visitsOutside: z
      .array(OccupationView)
      .describe('Booked time that now lies outside working hours; it stays booked.'),
  })
  .meta({ id: 'ScheduleChange' });

export const CopyPreviewView = z
  .object({
    items: z.array(
      z.object({
        employeeId: id,
        day,
        plan: DayPlanView,
        roomId: id.nullable(),
        collision: z.enum(['absence', 'other_studio', 'exception', 'draft']).nullable(),
      }),
    ),
  })
  .meta({ id: 'ScheduleCopyPreview' });

const pattern = z.object({
  id,
  label: z.string(),
  startsOn: day,
  endsOn: day.nullable(),
  anchorOn: day,
  cycle: z.array(DayPlanView),
});

const scheduleDay = z
  .object({
    day,
    work: z.array(z.tuple([z.int(), z.int()])),
    breaks: z.array(z.tuple([z.int(), z.int()])),
    roomId: id.nullable(),
    isException: z.boolean(),
    draft: z
      .object({
        work: z.array(z.tuple([z.int(), z.int()])),
        breaks: z.array(z.tuple([z.int(), z.int()])),
        clears: z.boolean(),
      })
      .nullable(),
    otherStudio: z.object({ studioId: id, name: z.string(), work: z.array(z.tuple([z.int(), z.int()])) }).nullable(),
    absenceId: id.nullable(),
    workMin: z.int(),
    bookedMin: z.int(),
    visits: z.int(),
  })
  .meta({ id: 'ScheduleDay' });

const coverage = z
  .object({ day, perHour: z.array(z.int()), fromHour: z.int(), people: z.int(), isShort: z.boolean() })
  .meta({ id: 'DayCoverage' });

export const absenceKind = z.enum(['vacation', 'sick_leave', 'day_off', 'training', 'other']);
export const absenceState = z.enum(['requested', 'approved', 'declined']);

export const ScheduleView = z
  .object({
    studio: z.object({ id, name: z.string(), timeZone: z.string() }),
    from: day,
    today: day,
    open: z.array(z.object({ day, spans: z.array(z.tuple([z.int(), z.int()])) })),
    rooms: z.array(z.object({ id, name: z.string() })),
    departments: z.array(
      z.object({
        id,
        name: z.string(),
        preset: z.string().nullable(),
        colour: z.int(),
        icon: z.string(),
        neededStaff: z.int(),
        coverage: z.array(coverage),
      }),
    ),
    employees: z.array(
      z.object({
        id,
        lastName: z.string(),
        firstName: z.string(),
        jobTitle: z.string(),
        photoFileId: id.nullable(),
        departmentId: id.nullable(),
        roomId: id.nullable(),
        pattern: pattern.nullable(),
        workMin: z.int(),
        plannedMin: z.int().describe('What the pattern alone gives for these days.'),
        days: z.array(scheduleDay),
      }),
    ),
    absences: z.array(
      z.object({
        id,
        employeeId: id,
        kind: absenceKind,
        state: absenceState,
        startsAt: instant,
        endsAt: instant,
        note: z.string(),
      }),
    ),
    totals: z.object({ workMin: z.int(), drafts: z.int(), shortDays: z.int() }),
  })
  .meta({ id: 'Schedule' });

export const TemplateBody = z
  .object({ id: id.optional(), name: words(80, 1), cycle: z.array(DayPlanBody).min(1).max(31) })
  .meta({ id: 'SaveTemplate' });
export const TemplateView = z
  .object({ id, name: z.string(), cycle: z.array(DayPlanView) })
  .meta({ id: 'PatternTemplate' });

const endsAfter = { error: 'ends_before_start', path: ['endsAt'] };
const inOrder = (body: { startsAt?: Date; endsAt?: Date }) =>
  !body.startsAt || !body.endsAt || body.endsAt > body.startsAt;

export const AddAbsenceBody = z
  .object({
    id: id.optional(),
    employeeId: id,
    kind: absenceKind,
    startsAt: instant,
    endsAt: instant,
    note: words(1000).optional(),
    state: z.enum(['requested', 'approved']).optional(),
  })
  .refine(inOrder, endsAfter)
  .meta({ id: 'AddAbsence' });

export const EditAbsenceBody = z
  .object({
    version: z.int().optional(),
    kind: absenceKind.optional(),
    startsAt: instant.optional(),
    endsAt: instant.optional(),
    note: words(1000).optional(),
  })
  .refine(inOrder, endsAfter)
  .meta({ id: 'EditAbsence' });

export const DecisionBody = z
  .object({ decision: z.enum(['approved', 'declined']), note: words(1000).optional() })
  .meta({ id: 'AbsenceDecision' });

export const AbsenceView = z
  .object({
    id,
    employeeId: id,
    kind: absenceKind,
    startsAt: instant,
    endsAt: instant,
    note: z.string(),
    state: absenceState,
    createdBy: id.nullable(),
    createdAt: instant,
    version: z.int(),
  })
  .meta({ id: 'Absence' });

export const AbsenceListView = z
  .object({ items: z.array(AbsenceView.extend({ employeeName: z.string() })) })
  .meta({ id: 'AbsenceList' });

export const AbsencesQueryString = z.object({
  studioId: id.optional(),
  employeeId: id.optional(),
  state: absenceState.optional(),
  from: instant.optional(),
  to: instant.optional(),
});

const blockKind = z.enum(['maintenance', 'repair', 'cleaning', 'break', 'training', 'hold', 'other']);

export const PlaceBlockBody = z
  .object({
    id: id.optional(),
    studioId: id,
    resourceId: id.describe('An employee, a room or an equipment unit.'),
    kind: blockKind,
    reason: words(500).optional(),
    startsAt: instant,
    endsAt: instant,
    units: z.int().min(1).max(50).optional().describe('How many of its places or units; all of them by default.'),
  })
  .refine(inOrder, endsAfter)
  .meta({ id: 'PlaceBlock' });

export const EditBlockBody = z
  .object({
    version: z.int().optional(),
    kind: blockKind.optional(),
    reason: words(500).optional(),
    startsAt: instant.optional(),
    endsAt: instant.optional(),
  })
  .refine(inOrder, endsAfter)
  .meta({ id: 'EditBlock' });

export const BlockView = z
  .object({
    id,
    studioId: id,
    resourceId: id,
    kind: blockKind,
    reason: z.string(),
    startsAt: instant,
    endsAt: instant,
    createdBy: id.nullable(),
    createdAt: instant,
    version: z.int(),
  })
  .meta({ id: 'Block' });

export const BlocksQueryString = z.object({ studioId: id, from: instant, to: instant, resourceId: id.optional() });

export const DismissBody = z
  .object({ dismissedOn: day.describe('The last day in the team.') })
  .meta({ id: 'DismissEmployee' });
