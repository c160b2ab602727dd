import * as z from 'zod';
import { day, id, idList, instant, minor, weekHours } from '../../platform/http/schemas.ts';

const image = z
  .string()
  .nullable()
  .describe('Address of a picture below this API; sizes thumb, card, full at its end.');

export const PublicStudio = z
  .object({
    id,
    address: z.string().nullable().describe('Its own public address; the last part of a link to it.'),
    name: z.string(),
    street: z.string(),
    phone: z.string().nullable(),
    timeZone: z.string(),
    isVirtual: z.boolean(),
    womenOnly: z.boolean().describe('Clients are told before they book [ORG-016i].'),
    description: z.string(),
    weekHours,
    photos: z.array(z.string()),
  })
  .meta({ id: 'PublicStudio' });

/** Who stands behind a link: what everybody may know. */
export const PublicPlaceCard = z
  .object({
    name: z.string(),
    description: z.string(),
    logo: image,
    phone: z.string().nullable(),
    email: z.string().nullable(),
    locale: z.string(),
    currency: z.string(),
    country: z.string(),
    accentHue: z.int(),
    sendsCodesBy: z.array(z.enum(['sms', 'email'])).describe('How a client can sign in here.'),
    studios: z.array(PublicStudio),
  })
  .meta({ id: 'PublicPlace' });

const PublicService = z.object({
  id,
  name: z.string(),
  description: z.string(),
  durationMin: z.int(),
  priceMinor: minor,
  isFrom: z.boolean().describe('With some specialists it costs more.'),
  photo: image,
});

export const PublicServices = z
  .object({
    categories: z.array(
      z.object({
        id: id.nullable(),
        name: z.string(),
        colour: z.int().nullable(),
        icon: z.string().nullable(),
        services: z.array(PublicService.extend({ variants: z.array(PublicService) })),
      }),
    ),
    popular: z.array(id).describe('Booked most often of late, at most five.'),
  })
  .meta({ id: 'PublicServices' });

export const PublicTime = z
  .object({ startsAt: instant, endsAt: instant, employeeId: id, priceMinor: minor })
  .meta({ id: 'PublicTime' });

export const PublicSpecialists = z
  .object({
    timeZone: z.string(),
    anybody: z.array(PublicTime).describe('The nearest times with anybody who is free.'),
    specialists: z.array(
      z.object({
        id,
        name: z.string(),
        jobTitle: z.string(),
        about: z.string(),
        photo: image,
        priceMinor: minor,
        times: z.array(PublicTime).describe('The nearest three; empty: none within a month.'),
      }),
    ),
  })
  .meta({ id: 'PublicSpecialists' });

export const PublicTimes = z
  .object({
    timeZone: z.string(),
    durationMin: z.int(),
    days: z.array(
      z.object({
        date: day,
        free: z.number().min(0).max(1).describe('Against the freest of these days.'),
        times: z.array(PublicTime),
      }),
    ),
    nearest: z.array(PublicTime).describe('When none of these days has any: the next three.'),
  })
  .meta({ id: 'PublicTimes' });

export const StudioQuery = z.object({ studioId: id });
export const SpecialistsQuery = z.object({ studioId: id, serviceIds: idList.pipe(z.array(id).min(1).max(5)) });
export const TimesQuery = SpecialistsQuery.extend({
  employeeId: id.optional(),
  from: day,
  days: z.coerce.number().int().min(1).max(35).default(7),
});
