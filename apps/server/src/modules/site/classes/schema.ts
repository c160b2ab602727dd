import * as z from 'zod';
import { day, id, idList, instant, minor } from '../../../platform/http/schemas.ts';

const image = z
  .string()
  .nullable()
  .describe('Address of a picture below this API; sizes thumb, card, full at its end.');

const state = z
  .enum(['open', 'full', 'closed', 'began', 'over', 'cancelled'])
  .describe('closed: clients do not book yet (`opensAt`) or any more.');
const price = z.object({ minor, currency: z.string() }).nullable().describe('Null: free of charge [SCH-008].');
const trainer = z.object({ id, name: z.string(), photo: image });
const named = z.object({ id, name: z.string() });
const format = z.object({ id, name: z.string(), colour: z.string() });

const classFields = {
  id,
  startsAt: instant,
  endsAt: instant,
  timeZone: z.string(),
  name: z.string(),
  classTypeId: id.describe('Seed of the generated picture.'),
  format: format.nullable(),
  studio: named,
  hall: named.nullable(),
  trainers: z.array(trainer),
  capacity: z.int(),
  taken: z.int(),
  free: z.int().describe('Places that can be had now; those kept for offers and held seats are not among them.'),
  waiting: z.int(),
  state,
  opensAt: instant.nullable().describe('From when on clients may book, while that is ahead.'),
  isOnline: z.boolean(),
  isChanged: z.boolean().describe('Time, hall, trainer or class type are not what they were.'),
  isRecurring: z.boolean().describe('One of a series [WID-008i].'),
  womenOnly: z.boolean().describe('Clients are told before they book [ORG-016i].'),
  bring: z.array(z.string()).describe('What to bring, thing by thing.'),
  price,
  hasSeats: z.boolean().describe('One exact seat is chosen [BKG-018].'),
};

export const PublicTimetable = z
  .object({
    from: day,
    to: day,
    nextDate: day.nullable().describe('The first day after `to` that has such classes.'),
    studios: z.array(
      z.object({ id, name: z.string(), timeZone: z.string(), womenOnly: z.boolean(), isVirtual: z.boolean() }),
    ),
    classTypes: z.array(z.object({ id, name: z.string(), description: z.string(), photo: image })),
    formats: z.array(format),
    trainers: z.array(trainer),
    classes: z.array(z.object(classFields).meta({ id: 'PublicClass' })),
  })
  .meta({
    id: 'PublicTimetable',
    description:
      'Classes by time. Studios, class types, formats and trainers are those to filter by, whatever the filter.',
  });
export type PublicTimetableView = z.output<typeof PublicTimetable>;

const planItem = z.object({
  kind: z.enum(['seat', 'blocked', 'trainer', 'label', 'entrance']),
  number: z.int().nullable().describe('Of a seat: what is booked.'),
  text: z.string().nullable(),
  row: z.int().nullable().describe('Of a seat: counted from the top of the plan.'),
  xCm: z.number(),
  yCm: z.number(),
  widthCm: z.number(),
  heightCm: z.number(),
  state: z.enum(['free', 'taken', 'held']).nullable().describe('Of a seat. Held: somebody is about to book it.'),
});

export const PublicClassCard = z
  .object({
    ...classFields,
    description: z.string(),
    photo: image,
    address: z.string(),
    phone: z.string().nullable(),
    cancelHours: z.number().nullable().describe('So long before the start a client may cancel; null: until it starts.'),
    cancelUntil: instant.describe('Until then, included, the visit or the money goes back [BKG-004i].'),
    limits: z.object({ sameClassPerDay: z.int().nullable(), classesPerWeek: z.int().nullable() }),
    holdMin: z.int().describe('How long a seat is held.'),
    seatMap: z.object({ widthCm: z.number(), heightCm: z.number(), items: z.array(planItem) }).nullable(),
  })
  .meta({ id: 'PublicClassCard' });
export type PublicClassCardView = z.output<typeof PublicClassCard>;

export const PublicClassDates = z
  .object({ items: z.array(z.object({ date: day, count: z.int(), free: z.int() })) })
  .meta({ id: 'PublicClassDates' });

/** Years that calendars and databases agree upon. */
const sensibleDay = day.refine((date) => date >= '2000-01-01' && date < '2100-01-01', { error: 'day_out_of_range' });

const ids = idList.pipe(z.array(id).max(30)).optional();
const filters = {
  studio: ids.describe('Ids, separated by commas; so are the others.'),
  classType: ids,
  trainer: ids,
  format: ids,
  online: z
    .stringbool()
    .optional()
    .meta({ enum: ['true', 'false'] })
    .describe('Only classes online, or only those at a place.'),
  onlyFree: z
    .stringbool()
    .optional()
    .meta({ enum: ['true', 'false'] })
    .describe('Only classes that still have places.'),
};

const atMostDays = (days: number) => (query: { from: string; to: string }) =>
  query.to >= query.from && Date.parse(query.to) - Date.parse(query.from) <= days * 86_400_000;

export const PublicClassesQuery = z
  .object({ from: sensibleDay, to: sensibleDay.describe('Included; six weeks at most.'), ...filters })
  .refine(atMostDays(41), { error: 'period_too_long', path: ['to'] });

export const ClassDatesQuery = z
  .object({ from: sensibleDay, to: sensibleDay.describe('Included; thirteen months at most.'), ...filters })
  .refine(atMostDays(400), { error: 'period_too_long', path: ['to'] });

export const SeatHoldBody = z
  .object({
    seat: z.int().min(1).max(999),
    holdKey: id.describe('Made up by the device; whoever has it may book the seat.'),
  })
  .meta({ id: 'HoldSeat' });

export const SeatHold = z.object({ seat: z.int(), until: instant }).meta({ id: 'SeatHold' });
