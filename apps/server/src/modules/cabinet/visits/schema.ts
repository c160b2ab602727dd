import * as z from 'zod';
import { id, instant, minor, pageOf, pageQuery, words } from '../../../platform/http/schemas.ts';
import { VisitState } from '../../bookings/public.ts';

/** A visit as its own client sees it: nothing that the desk noted. */
export const MyVisit = z
  .object({
    id,
    number: z.int(),
    studio: z.object({ id, name: z.string(), address: z.string(), phone: z.string().nullable(), timeZone: z.string() }),
    state: VisitState,
    startsAt: instant,
    endsAt: instant,
    services: z.array(
      z.object({
        serviceId: id,
        name: z.string(),
        employeeId: id,
        employeeName: z.string(),
        startsAt: instant,
        endsAt: instant,
        priceMinor: minor,
      }),
    ),
    totalMinor: minor,
    currency: z.string(),
    mayChange: z.boolean().describe('It may still be moved or cancelled by oneself.'),
    changeUntil: instant.describe('Until when, the last minute included [BKG-004i].'),
  })
  .meta({ id: 'MyVisit' });
export type MyVisitView = z.output<typeof MyVisit>;

export const MyVisitPage = pageOf(MyVisit).meta({ id: 'MyVisitPage' });
export const ListMyVisits = z.object({
  ...pageQuery,
  when: z.enum(['ahead', 'past']).default('ahead').describe('Ahead: the nearest first; past: the last first.'),
});

export const BookMyVisitBody = z
  .object({
    id: id.optional().describe('Chosen by the device: the same request told twice books once.'),
    studioId: id,
    serviceIds: z.array(id).min(1).max(5),
    employeeId: id.optional().describe('Absent: anybody who is free.'),
    startsAt: instant,
    comment: words(500).optional(),
  })
  .meta({ id: 'BookMyVisit' });
export type BookMyVisit = z.output<typeof BookMyVisitBody>;

export const MoveMyVisitBody = z.object({ startsAt: instant, employeeId: id.optional() }).meta({ id: 'MoveMyVisit' });
