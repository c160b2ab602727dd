import { locales } from '@salus/i18n';
import * as z from 'zod';
import { id, instant, words } from '../../../platform/http/schemas.ts';
import { actions, scopes } from '../../../platform/rights.ts';

export const locale = z.enum(locales);

export const SignInBody = z
  .object({
    identifier: z.string().trim().min(1).max(200).describe('E-mail, or phone with its country code.'),
    password: z.string().min(1).max(200).optional(),
    oneTimeCode: z.string().trim().min(1).max(20).optional().describe('The code that was sent, instead of a password.'),
    code: z.string().trim().max(20).optional().describe('Six digits of the authenticator app, or a recovery code.'),
    networkId: id.optional().describe('Which network, when the same person works in several.'),
  })
  .refine(({ password, oneTimeCode }) => (password === undefined) !== (oneTimeCode === undefined), {
    error: 'password_or_code',
    path: ['password'],
  })
  .meta({ id: 'SignIn' });

export const RequestOneTimeCodeBody = z
  .object({ identifier: z.string().trim().min(1).max(200).describe('E-mail, or phone with its country code.') })
  .meta({ id: 'RequestOneTimeCode' });

export const RequestedOneTimeCode = z
  .object({
    channel: z.enum(['email', 'sms']),
    isConnected: z
      .boolean()
      .describe('Whether this installation sends by that channel at all; says nothing of people.'),
  })
  .meta({ id: 'RequestedOneTimeCode' });

export const SignInWays = z
  .object({ codeByEmail: z.boolean(), codeBySms: z.boolean() })
  .meta({ id: 'SignInWays', description: 'How codes can be sent from here; a password always works.' });

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
    preferences: z
      .record(z.string(), z.unknown())
      .describe('What this person has chosen for their own screens, by key.'),
  })
  .meta({ id: 'Session' });

export const EditProfileBody = z
  .object({ displayName: words(200, 1).optional(), locale: locale.nullable().optional() })
  .meta({ id: 'EditProfile' });

export const ProfileView = z
  .object({
    id,
    displayName: z.string(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    locale: z.string().nullable(),
    passwordSetAt: instant.nullable(),
    hasAuthenticator: z.boolean(),
    recoveryCodesLeft: z.int(),
  })
  .meta({ id: 'Profile' });

export const SessionList = z
  .object({
    items: z.array(
      z.object({
        id,
        userAgent: z.string(),
        ip: z.string().nullable(),
        createdAt: instant,
        seenAt: instant,
        expiresAt: instant,
        isCurrent: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'SessionList' });

export const ChangePasswordBody = z
  .object({ current: z.string().min(1).max(200), next: z.string().min(1).max(200) })
  .meta({ id: 'ChangePassword' });

export const OwnPasswordBody = z.object({ password: z.string().min(1).max(200) }).meta({ id: 'OwnPassword' });

export const EnrolledAuthenticator = z
  .object({ uri: z.string(), secret: z.string(), qrSvg: z.string() })
  .meta({ id: 'EnrolledAuthenticator', description: 'For the authenticator app; counts once it is confirmed.' });

export const ConfirmAuthenticatorBody = z
  .object({ code: z.string().trim().min(6).max(12) })
  .meta({ id: 'ConfirmAuthenticator' });

export const RecoveryCodes = z
  .object({ recoveryCodes: z.array(z.string()) })
  .meta({ id: 'RecoveryCodes', description: 'Each works once instead of a code; shown only now.' });
