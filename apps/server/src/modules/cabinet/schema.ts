import * as z from 'zod';
import { id, instant, words } from '../../platform/http/schemas.ts';

const phone = words(40, 3).describe('As a person writes it; the country of the network is taken for granted.');
const email = z.email().max(200);
const exactlyOne = { error: 'one_of_phone_and_email' };

export const RequestCodeBody = z
  .object({ phone: phone.optional(), email: email.optional() })
  .refine((body) => (body.phone === undefined) !== (body.email === undefined), exactlyOne)
  .meta({ id: 'RequestClientCode' });
export type RequestCode = z.output<typeof RequestCodeBody>;

export const CodeRequested = z
  .object({
    channel: z.enum(['sms', 'email']),
    resendAt: instant.describe('From when on another code may be asked for.'),
  })
  .meta({ id: 'ClientCodeRequested' });

export const ClientSignInBody = z
  .object({
    phone: phone.optional(),
    email: email.optional(),
    code: z.string().regex(/^\d{4}$/),
    firstName: words(80, 1).optional().describe('Asked once in a lifetime: only of somebody who is no client yet.'),
    lastName: words(80).optional(),
    marketingConsent: z.boolean().optional(),
  })
  .refine((body) => (body.phone === undefined) !== (body.email === undefined), exactlyOne)
  .meta({ id: 'ClientSignIn' });
export type ClientSignIn = z.output<typeof ClientSignInBody>;

/** Oneself, as a client may see it. */
export const Me = z
  .object({
    id,
    firstName: z.string(),
    lastName: z.string(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    notificationsConsent: z.boolean(),
    marketingConsent: z.boolean(),
  })
  .meta({ id: 'Me' });

export const ClientSignInAnswer = z
  .object({
    state: z.enum(['signed_in', 'name_required']),
    token: z.string().nullable().describe('Kept by the device and sent as `Authorization: Bearer`; told this once.'),
    client: Me.nullable(),
  })
  .meta({ id: 'ClientSignInAnswer' });

export const EditMeBody = z
  .object({
    firstName: words(80, 1),
    lastName: words(80),
    email: email.nullable(),
    notificationsConsent: z.boolean(),
    marketingConsent: z.boolean(),
  })
  .partial()
  .meta({ id: 'EditMe' });
export type EditMe = z.output<typeof EditMeBody>;

export const ChangePhoneBody = z.object({ phone, code: z.string().regex(/^\d{4}$/) }).meta({ id: 'ChangeMyPhone' });

export const DeviceView = z
  .object({ id, userAgent: z.string(), signedInAt: instant, seenAt: instant, isCurrent: z.boolean() })
  .meta({ id: 'ClientDevice' });
