import { locales } from '@salus/i18n';
import * as z from 'zod';
import { businessKinds, timeZone } from '../modules/org/public.ts';
import { id, weekHours, words } from '../platform/http/schemas.ts';

const currency = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .describe('ISO 4217.');
const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .describe('ISO 3166-1.');

const firstService = z.object({
  name: words(120, 1),
  durationMin: z.int().min(5).max(720),
  priceMinor: z.int().min(0).max(10_000_000_000),
});
const teamMember = z.object({ name: words(160, 1), jobTitle: words(120).default('') });

export const RegisterBody = z
  .object({
    companyName: words(120, 1),
    ownerName: words(160, 1),
    email: z.email().max(254).optional(),
    phone: z
      .string()
      .regex(/^\+[1-9]\d{6,14}$/)
      .optional()
      .describe('E.164. E-mail or phone is needed to sign in.'),
    password: z.string().min(8).max(200),
    businessKind: z.enum(businessKinds).default('spa'),
    severalFranchises: z.boolean().default(false).describe('Can be switched later [ORG-002].'),
    locale: z.enum(locales),
    country,
    currency,
    studio: z.object({
      name: words(120, 1),
      kind: z.enum(['studio', 'virtual']).default('studio'),
      address: words(300).default(''),
      timeZone,
      weekHours: weekHours.optional(),
    }),
    services: z.array(firstService).max(60).default([]),
    staff: z.array(teamMember).max(60).default([]),
    isFinished: z.boolean().default(true).describe('false: left after the studio, to be continued later.'),
  })
  .refine((body) => body.email !== undefined || body.phone !== undefined, { path: ['phone'], error: 'required' })
  .meta({ id: 'Register' });

export const RegisteredView = z.object({ networkId: id, companyId: id, studioId: id }).meta({ id: 'Registered' });

export const ContinueSetupBody = z
  .object({
    services: z.array(firstService).max(60).default([]),
    staff: z.array(teamMember).max(60).default([]),
  })
  .meta({ id: 'ContinueSetup' });

export const StarterSetQuery = z.object({
  businessKind: z.enum(businessKinds),
  locale: z.enum(locales),
  currency,
});

export const StarterSetView = z
  .object({
    categoryName: z.string(),
    services: z.array(z.object({ name: z.string(), durationMin: z.int(), priceMinor: z.int(), isUsual: z.boolean() })),
  })
  .meta({ id: 'StarterSet' });
