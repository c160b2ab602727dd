import * as z from 'zod';
import { day, id, instant, minor, words } from '../../platform/http/schemas.ts';

/** Ids in a query string, separated by commas. */
export const idList = z
  .string()
  .max(4000)
  .transform((text) => text.split(',').filter((part) => part !== ''))
  .pipe(z.array(id).max(100));

export const version = z.int().min(1).optional().describe('Refuses when somebody else saved in between.');

const joinUrl = z
  .url({ protocol: /^https?$/ })
  .max(500)
  .nullable();

/** What a class is, apart from when. */
const planFields = {
  classTypeId: id,
  formatId: id.nullable(),
  roomId: id.nullable().describe('The hall; all its lanes are taken. Null for an online class without one.'),
  trainerIds: z.array(id).min(1).max(10).describe('SCH-002: several may lead.'),
  durationMin: z.int().min(5).max(720),
  capacity: z.int().min(1).max(500).describe('SCH-003.'),
  priceMinor: minor,
  isFree: z.boolean().describe('SCH-008: costs nothing.'),
  isOnline: z.boolean().describe('SCH-007.'),
  joinUrl,
  whatToBring: words(1000).nullable().describe('Null: what the class type says.'),
  note: words(500),
};

const startMin = z.int().min(0).max(1439).describe("Minute of the studio's local day.");
const weekdays = z
  .array(z.int().min(0).max(6))
  .min(1)
  .max(7)
  .refine((list) => new Set(list).size === list.length, { error: 'repeated' })
  .describe('0 is Monday.');

const newPlan = {
  ...planFields,
  formatId: planFields.formatId.default(null),
  roomId: planFields.roomId.default(null),
  priceMinor: minor.default(0),
  isFree: z.boolean().default(false),
  isOnline: z.boolean().default(false),
  joinUrl: joinUrl.default(null),
  whatToBring: planFields.whatToBring.default(null),
  note: words(500).default(''),
};

const seriesTiming = {
  weekdays,
  everyWeeks: z.int().min(1).max(12).default(1),
  startMin,
  startsOn: day,
  endsOn: day.nullable().default(null),
  repeatCount: z.int().min(1).max(500).nullable().default(null).describe('Instead of an end: so many times.'),
};

export const CreateSeries = z
  .object({
    id: id.optional(),
    studioId: id,
    ...newPlan,
    ...seriesTiming,
    skip: z.array(day).max(500).default([]).describe('Days to leave out: exceptions, or collisions to skip.'),
  })
  .meta({ id: 'CreateClassSeries' });
export type CreateSeriesInput = z.output<typeof CreateSeries>;

export const CreateClass = z
  .object({ id: id.optional(), studioId: id, ...newPlan, day, startMin })
  .meta({ id: 'CreateClass' });
export type CreateClassInput = z.output<typeof CreateClass>;

export const PlacementProblem = z
  .object({
    kind: z.enum(['hall_taken', 'trainer_taken', 'hall_closed', 'in_past', 'too_small']),
    resourceId: id.nullable(),
    by: z
      .object({
        startsAt: instant,
        endsAt: instant,
        kind: z.enum(['service_line', 'assistant', 'class', 'block', 'absence', 'hold']),
        name: z.string().nullable(),
        visitNumber: z.int().nullable(),
        clientName: z.string().nullable(),
      })
      .nullable()
      .describe('What stands in the way.'),
  })
  .meta({ id: 'PlacementProblem' });

export const PlacementPlan = z
  .object({
    items: z.array(
      z.object({
        key: z.string().describe('What `skip` names it by.'),
        startsAt: instant,
        endsAt: instant,
        problems: z.array(PlacementProblem),
      }),
    ),
    toDecide: z.int().describe('How many have problems and are not skipped.'),
  })
  .meta({ id: 'PlacementPlan' });
export type PlacementPlanView = z.output<typeof PlacementPlan>;

export const CreatedClasses = z
  .object({
    seriesId: id.nullable(),
    classes: z.array(z.object({ id, startsAt: instant, endsAt: instant })),
    changeId: id.nullable().describe('By it they can be taken back; null when the same was told twice.'),
    undoUntil: instant.nullable(),
  })
  .meta({ id: 'CreatedClasses' });

export const ClassSeries = z
  .object({
    id,
    studioId: id,
    ...planFields,
    weekdays,
    everyWeeks: z.int(),
    startMin,
    startsOn: day,
    endsOn: day.nullable(),
    repeatCount: z.int().nullable(),
    exceptOn: z.array(day),
    placedUntil: day.describe('Classes stand in the timetable up to this day.'),
    endedAt: instant.nullable(),
    classesLeft: z.int().describe('Planned classes still to come.'),
    classes: z
      .array(
        z.object({
          id,
          startsAt: instant,
          endsAt: instant,
          bookings: z.int(),
          trainerIds: z.array(id),
          roomId: id.nullable(),
          hasOwnPlan: z.boolean(),
        }),
      )
      .describe('Those still to come, in order.'),
    version: z.int(),
  })
  .meta({ id: 'ClassSeries' });
export type ClassSeriesView = z.output<typeof ClassSeries>;

export const scope = z
  .enum(['one', 'following', 'all'])
  .describe('This class, this and the following, or the whole series [SCH-001i].');

export const ChangeClasses = z
  .object({
    scope: scope.default('one'),
    version: version.describe('Of the class.'),
    change: z
      .object({
        day: day.optional().describe('Of one class only.'),
        startMin: startMin.optional(),
        weekdays: weekdays.optional().describe('Of a series.'),
        classTypeId: planFields.classTypeId.optional(),
        formatId: planFields.formatId.optional(),
        roomId: planFields.roomId.optional(),
        trainerIds: planFields.trainerIds.optional(),
        durationMin: planFields.durationMin.optional(),
        capacity: planFields.capacity.optional(),
        priceMinor: minor.optional(),
        isFree: z.boolean().optional(),
        isOnline: z.boolean().optional(),
        joinUrl: joinUrl.optional(),
        whatToBring: planFields.whatToBring.optional(),
        note: words(500).optional(),
      })
      .default({}),
    withOwnPlans: z.boolean().default(false).describe('Also classes that were changed by themselves before.'),
    skip: z.array(id).max(500).default([]).describe('Classes to leave as they are.'),
    notify: z.boolean().default(true).describe('Whether booked clients are to be told; stands on the events.'),
  })
  .meta({ id: 'ChangeClasses' });
export type ChangeClassesInput = z.output<typeof ChangeClasses>;

export const CancelClasses = z
  .object({
    scope: scope.default('one'),
    version: version.describe('Of the class.'),
    reason: words(300).optional(),
    notify: z.boolean().default(true),
  })
  .meta({ id: 'CancelClasses' });
export type CancelClassesInput = z.output<typeof CancelClasses>;

export const ChangePreview = z
  .object({
    items: z.array(
      z.object({
        classId: id.nullable().describe('Null: a class that a new weekday adds.'),
        startsAt: instant,
        endsAt: instant,
        newStartsAt: instant.nullable(),
        newEndsAt: instant.nullable(),
        trainerIds: z.array(id),
        roomId: id.nullable(),
        bookings: z.int(),
        action: z.enum(['change', 'cancel', 'add', 'keep', 'skip']).describe('keep: it has a plan of its own.'),
        problems: z.array(PlacementProblem),
      }),
    ),
    changed: z.int(),
    bookings: z.int(),
    clients: z.int(),
    toDecide: z.int().describe('Classes with problems that are neither solved nor skipped.'),
  })
  .meta({ id: 'ClassChangePreview' });
export type ChangePreviewView = z.output<typeof ChangePreview>;

export const ClassChange = z
  .object({
    changeId: id.nullable().describe('Null when nothing had to change.'),
    undoUntil: instant.nullable().describe('Until then it can be taken back; nobody is told before.'),
    classIds: z.array(id),
    bookings: z.int(),
  })
  .meta({ id: 'ClassChange' });
export type ClassChangeView = z.output<typeof ClassChange>;

export const CopyClasses = z
  .object({
    studioId: id,
    from: day,
    to: day.describe('Included.'),
    targets: z.array(day).min(1).max(60).describe('First days of the copies.'),
    skip: z.array(z.string().max(60)).max(500).default([]).describe('Keys of the preview to leave out.'),
  })
  .meta({ id: 'CopyClasses' });
export type CopyClassesInput = z.output<typeof CopyClasses>;
