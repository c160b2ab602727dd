import * as z from 'zod';
import { day, flagQuery, id, instant, minor } from '../../platform/http/schemas.ts';
import { ClassParticipant, ClassWait } from './booking-schema.ts';
import { idList } from './schema.ts';

export const ClassesQuery = z
  .object({
    studioIds: idList.refine((list) => list.length > 0, { error: 'studio_needed' }).describe('Separated by commas.'),
    from: day,
    to: day.describe('Included.'),
    trainerId: id.optional(),
    classTypeId: id.optional(),
    formatId: id.optional(),
    roomId: id.optional(),
    state: z.enum(['planned', 'cancelled']).optional(),
  })
  .refine(({ from, to }) => to >= from && Date.parse(to) - Date.parse(from) <= 62 * 86_400_000, {
    error: 'period_too_long',
    path: ['to'],
  });

export const ExportClassesQuery = ClassesQuery.safeExtend({
  format: z.enum(['csv', 'xlsx']).default('csv'),
  seriesId: id.optional(),
  withFreePlaces: flagQuery,
});

const personName = z.object({ lastName: z.string(), firstName: z.string(), patronymic: z.string() });
const trainer = z.object({ id, name: personName, photoFileId: id.nullable() });

const classFields = {
  id,
  seriesId: id.nullable(),
  studioId: id,
  classTypeId: id,
  formatId: id.nullable(),
  roomId: id.nullable(),
  trainerIds: z.array(id),
  startsAt: instant,
  endsAt: instant,
  capacity: z.int(),
  taken: z.int(),
  free: z.int().describe('Places that can be booked now; those held for offers are not among them.'),
  waiting: z.int(),
  priceMinor: minor,
  isFree: z.boolean(),
  isOnline: z.boolean(),
  hasOwnPlan: z.boolean().describe('Changed by itself: changes of the series leave it alone unless asked.'),
  hasSeats: z.boolean(),
  state: z.enum(['planned', 'cancelled']),
  note: z.string(),
};

export const TimetableClass = z.object(classFields).meta({ id: 'TimetableClass' });

export const Timetable = z
  .object({
    classes: z.array(TimetableClass),
    studios: z.array(z.object({ id, name: z.string(), timeZone: z.string(), womenOnly: z.boolean() })),
    classTypes: z.array(z.object({ id, name: z.string(), whatToBring: z.string(), photoFileId: id.nullable() })),
    formats: z.array(z.object({ id, name: z.string(), colour: z.string(), isShown: z.boolean() })),
    rooms: z.array(z.object({ id, name: z.string() })),
    trainers: z.array(trainer),
  })
  .meta({ id: 'Timetable', description: 'Classes, and what they name once each [SCH-009].' });

export const ClassCard = z
  .object({
    ...classFields,
    version: z.int(),
    timeZone: z.string(),
    studioName: z.string(),
    womenOnly: z.boolean(),
    classTypeName: z.string(),
    description: z.string(),
    whatToBring: z.string().describe('Of the class, else of its class type.'),
    formatName: z.string().nullable(),
    colour: z.string().nullable().describe('Of the format [SCH-009].'),
    roomName: z.string().nullable(),
    trainers: z.array(trainer),
    joinUrl: z
      .string()
      .nullable()
      .describe('For the staff always; clients get it shortly before the start [SCH-007i].'),
    cancelReason: z.string().nullable(),
    movedAt: instant.nullable(),
    cancelFreeUntil: instant,
    cancelHours: z.number().describe('How many hours before the start that is; 0: until the start.'),
    markingFrom: instant.describe('From then on attendance can be marked.'),
    held: z.int().describe('Places kept for offers.'),
    previousId: id.nullable().describe('The class of the series before this one.'),
    nextId: id.nullable(),
    seatMap: z
      .object({
        id,
        versionNo: z.int(),
        widthCm: z.int(),
        heightCm: z.int(),
        items: z.array(z.record(z.string(), z.unknown())),
      })
      .nullable(),
    freeSeats: z.array(z.int()),
    participants: z
      .array(ClassParticipant)
      .describe('Bookings in the order of seats, then numbers; cancelled ones last.'),
    waitlist: z.array(
      z.object({ wait: ClassWait, client: ClassParticipant.shape.client, passName: z.string().nullable() }),
    ),
    undo: z
      .object({ changeId: id, until: instant })
      .nullable()
      .describe('The last change that can still be taken back.'),
  })
  .meta({ id: 'ClassCard' });
export type ClassCardView = z.output<typeof ClassCard>;
