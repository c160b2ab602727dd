import { locales } from '@salus/i18n';
import * as z from 'zod';
import { id, instant, words } from '../../../platform/http/schemas.ts';
import { actions, scopes } from '../../../platform/rights.ts';

export const locale = z.enum(locales);

export const SignInBody = z
  .object({
    identifier: z.string().trim().min(1).max(200).describe('E-mail, or phone with its country code.'),
    password: z.string().min(1).max(200),
    code: z.string().trim().max(20).optional().describe('Six digits of the authenticator app, or a recovery code.'),
    networkId: id.optional().describe('Which network, when the same person works in several.'),
  })
  .meta({ id: 'SignIn' });

export const SignInAnswer = z
  .object({
    state: z
      .enum(['signed_in', 'choose_network', 'code_required'])
      .describe('What comes next: the cookie is set, or the same request again with `networkId` or `code`.'),
    networks: z.array(z.object({ id, name: z.string() })).describe('To choose from; empty unless asked to choose.'),
  })
  .meta({ id: 'SignInAnswer' });

export const SessionRight = z
  .object({
    view: z.boolean(),
    add: z.boolean(),
    edit: z.boolean(),
    delete: z.boolean(),
    scope: z.enum(scopes),
  })
  .meta({ id: 'SessionRight', description: `The levels ${actions.join(', ')} and how far they reach at most.` });

export const SessionView = z
  .object({
    user: z.object({
      id,
      name: z.string(),
      email: z.string().nullable(),
      employeeId: id.nullable(),
      photoUrl: z.string().nullable(),
      isOwner: z.boolean(),
    }),
    network: z.object({
      id,
      name: z.string(),
      currency: z.string(),
      country: z.string(),
      defaultLocale: z.string(),
      businessKind: z.string(),
      accentHue: z.int(),
      franchiseMode: z.boolean(),
      isDemo: z.boolean(),
      setupDoneAt: instant.nullable(),
    }),
    company: z
      .object({ id, name: z.string() })
      .nullable()
      .describe('The one company of all studios in reach; null when they belong to several.'),
    studios: z.array(
      z.object({
        id,
        name: z.string(),
        companyId: id,
        companyName: z.string(),
        regionId: id.nullable(),
        timeZone: z.string(),
        kind: z.string(),
        address: z.string(),
      }),
    ),
    rights: z.record(z.string(), SessionRight).describe('By resource; what is absent is not allowed.'),
    locale: z.string().nullable(),
  })
  .meta({ id: 'Session' });

export const EditProfileBody = z
  .object({ displayName: words(200, 1).optional(), locale: locale.nullable().optional() })
  .meta({ id: 'EditProfile' });
