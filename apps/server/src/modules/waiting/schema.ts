import * as z from 'zod';
import { day, id, idList, instant, pageOf, pageQuery, words } from '../../platform/http/schemas.ts';
import { offerStates, wishStates } from './model.ts';

const weekday = z.int().min(0).max(6);

/** When and with whom, the same for the desk and for the client herself. */
const wanted = {
  id: id.optional().describe('Chosen by the caller: the same request told twice is one wish.'),
  studioId: id,
  serviceIds: z.array(id).min(1).max(5).describe('In the order of the visit.'),
  employeeIds: z.array(id).max(20).default([]).describe('Any of these specialists; empty: anybody.'),
  fromDay: day,
  untilDay: day.describe('The last day, included.'),
  weekdays: z.array(weekday).max(7).default([]).describe('0 is Monday; empty: any day.'),
  fromMin: z
    .int()
    .min(0)
    .max(1439)
    .default(0)
    .describe('Minute of the studio’s day from which on the visit may start.'),
  toMin: z.int().min(1).max(1440).default(1440).describe('The visit starts before this minute.'),
  note: words(500).default(''),
};
const daysInOrder = (one: { fromDay: string; untilDay: string }) => one.untilDay >= one.fromDay;
const hoursInOrder = (one: { fromMin: number; toMin: number }) => one.toMin > one.fromMin;

export const JoinWait = z
  .object({ ...wanted, clientId: id })
  .refine(daysInOrder, { path: ['untilDay'], error: 'span_is_empty' })
  .refine(hoursInOrder, { path: ['toMin'], error: 'span_is_empty' })
  .meta({ id: 'JoinWait' });

export const JoinMyWait = z
  .object(wanted)
  .refine(daysInOrder, { path: ['untilDay'], error: 'span_is_empty' })
  .refine(hoursInOrder, { path: ['toMin'], error: 'span_is_empty' })
  .meta({ id: 'JoinMyWait' });

const named = z.object({ id, name: z.string() });
const WishState = z.enum(wishStates);

export const WaitOffer = z
  .object({
    id,
    state: z.enum(offerStates),
    startsAt: instant,
    endsAt: instant,
    specialists: z.array(named),
    tellsAt: instant.describe('When the client is told: at night it waits for the morning.'),
    until: instant,
    isByHand: z.boolean(),
    reason: z.string().nullable().describe('Why the desk took the time over.'),
    madeAt: instant,
    closedAt: instant.nullable(),
  })
  .meta({ id: 'WaitOffer' });

const waitFields = {
  id,
  state: WishState,
  services: z.array(named),
  specialists: z.array(named).describe('Empty: anybody.'),
  fromDay: day,
  untilDay: day,
  weekdays: z.array(weekday),
  fromMin: z.int(),
  toMin: z.int(),
  ahead: z.int().describe('How many came before her for the same services on the same days.'),
  offer: WaitOffer.nullable().describe('The offer that runs.'),
  visitId: id.nullable(),
  createdAt: instant,
};

export const Wait = z
  .object({
    ...waitFields,
    studioId: id,
    client: z.object({ id, name: z.string(), phone: z.string().nullable().describe('Masked without the right.') }),
    note: z.string(),
    source: z.enum(['desk', 'site']),
    offersMade: z.int(),
    stateChangedAt: instant,
    version: z.int(),
  })
  .meta({ id: 'Wait' });
export type WaitView = z.output<typeof Wait>;

export const WaitHistory = z.object({ wait: Wait, offers: z.array(WaitOffer) }).meta({ id: 'WaitHistory' });

export const ListWaits = z.object({
  ...pageQuery,
  studioId: id.optional(),
  state: z.enum(['active', 'over', ...wishStates]).default('active'),
  serviceIds: idList.optional(),
  employeeId: id.optional().describe('Who waits for this specialist, or for anybody.'),
  on: day.optional().describe('Who would take a time on this day.'),
  q: words(100).optional().describe('Name or phone.'),
});

export const WaitPage = pageOf(Wait)
  .extend({
    counts: z.object({ waiting: z.int(), offered: z.int() }).describe('Of the whole line, filters aside.'),
  })
  .meta({ id: 'WaitPage' });

export const OfferByHand = z
  .object({
    startsAt: instant,
    employeeIds: z
      .array(id.nullable())
      .max(5)
      .optional()
      .describe('One per service; null or absent: as the wish says.'),
  })
  .meta({ id: 'OfferWaitTime' });

export const TakeOver = z.object({ reason: words(300, 1) }).meta({ id: 'TakeOverWaitOffer' });
export const AnswerOffer = z
  .object({ offerId: id.optional().describe('The offer that is meant: an answer to an older one is refused.') })
  .meta({ id: 'AcceptWaitOffer' });
export const DeclineOffer = z
  .object({
    offerId: id.optional(),
    keepWaiting: z.boolean().default(true).describe('False: she does not want to wait any more.'),
  })
  .meta({ id: 'DeclineWaitOffer' });
export const AcceptedOffer = z.object({ visitId: id }).meta({ id: 'AcceptedWaitOffer' });
export const WaitStarts = z
  .object({ items: z.array(z.object({ startsAt: instant, endsAt: instant, specialists: z.array(named) })) })
  .meta({ id: 'WaitStarts' });

export const MyWait = z
  .object({
    ...waitFields,
    studio: z.object({ id, name: z.string(), address: z.string(), timeZone: z.string() }),
  })
  .meta({ id: 'MyWait' });
export type MyWaitView = z.output<typeof MyWait>;
export const MyWaits = z.object({ items: z.array(MyWait) }).meta({ id: 'MyWaits' });

export const Swaps = z
  .object({
    items: z.array(
      z.object({
        id,
        visitId: id.describe('The visit that comes earlier.'),
        client: z.string().nullable(),
        services: z.string(),
        fromAt: instant,
        toAt: instant,
        specialist: z.string().nullable(),
        nextVisitId: id.nullable().describe('The visit that takes its time …'),
        nextWaitId: id.nullable().describe('… or the wish that does.'),
        nextClient: z.string().nullable(),
        nextFromAt: instant.nullable(),
        nextToAt: instant,
        nextSpecialist: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'WaitSwaps' });
