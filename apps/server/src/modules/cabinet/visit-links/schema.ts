import * as z from 'zod';
import { day, id, instant, minor } from '../../../platform/http/schemas.ts';

/** What the page behind the link in a message shows: a first name and one visit, nothing else of the client. */
export const VisitLink = z
  .object({
    kind: z.enum(['visit', 'class', 'offer']).describe('An offer is a freed place that waits for an answer.'),
    state: z.enum(['ahead', 'under_way', 'past', 'cancelled', 'waiting', 'offered', 'over']),
    firstName: z.string(),
    studio: z.object({ id, name: z.string(), address: z.string(), phone: z.string().nullable(), timeZone: z.string() }),
    number: z.int().nullable(),
    startsAt: instant,
    endsAt: instant,
    what: z.array(z.string()).describe('Services in their order, or the class.'),
    who: z.array(z.string()),
    room: z.string().nullable(),
    seat: z.int().nullable(),
    whatToBring: z.string().nullable(),
    totalMinor: minor,
    currency: z.string(),
    mayMove: z.boolean(),
    mayCancel: z.boolean(),
    changeUntil: instant.nullable().describe('Until when, the last minute included [BKG-004i].'),
    offerUntil: instant.nullable(),
  })
  .meta({ id: 'VisitLink' });
export type VisitLinkView = z.output<typeof VisitLink>;

export const VisitLinkTimesQuery = z.object({ from: day, days: z.coerce.number().int().min(1).max(14).default(7) });
export const VisitLinkTimes = z
  .object({
    timeZone: z.string(),
    days: z.array(
      z.object({ date: day, times: z.array(z.object({ startsAt: instant, endsAt: instant, employeeId: id })) }),
    ),
  })
  .meta({ id: 'VisitLinkTimes' });

export const MoveByLinkBody = z.object({ startsAt: instant }).meta({ id: 'MoveByLink' });
export const AcceptByLinkBody = z
  .object({ seat: z.int().min(1).max(999).nullable().default(null) })
  .meta({ id: 'AcceptByLink' });
