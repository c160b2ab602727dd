import * as z from 'zod';
import { id, instant } from '../../../platform/http/schemas.ts';
import { locale } from '../sign-in/schema.ts';

export const CreateInvitationBody = z
  .object({
    accountId: id,
    channel: z.enum(['email', 'sms', 'link']).default('email').describe('E-mail is the recommended way [ACC-014].'),
  })
  .meta({ id: 'CreateInvitation' });

export const InvitationView = z
  .object({
    id,
    purpose: z.enum(['invitation', 'password_reset']),
    delivery: z.enum(['email', 'sms', 'copy_link']),
    undelivered: z
      .enum(['mail_not_set_up', 'sms_not_connected'])
      .nullable()
      .describe('Why it could not go the way it was asked for; the link can be copied instead.'),
    link: z.string(),
    expiresAt: instant,
  })
  .meta({ id: 'Invitation' });

export const SignInLinkView = z
  .object({
    purpose: z.enum(['invitation', 'password_reset']),
    displayName: z.string(),
    identifier: z.string().nullable().describe('E-mail or phone to sign in with from now on.'),
    networkName: z.string(),
  })
  .meta({ id: 'SignInLink' });

export const UseLinkBody = z
  .object({ password: z.string().min(1).max(200), locale: locale.optional() })
  .meta({ id: 'UseSignInLink' });

export const UsedLink = z
  .object({ state: z.enum(['signed_in', 'code_required']) })
  .meta({ id: 'UsedSignInLink', description: 'code_required: the password is set, sign in with it and the code.' });

export const RequestResetBody = z
  .object({ identifier: z.string().trim().min(1).max(200) })
  .meta({ id: 'RequestPasswordReset' });

export const RequestedReset = z
  .object({
    letters: z.boolean().describe('Whether this installation can send letters at all; says nothing of people.'),
  })
  .meta({ id: 'RequestedPasswordReset' });

export const SendingWays = z
  .object({ email: z.boolean(), sms: z.boolean() })
  .meta({ id: 'SendingWays', description: 'What this installation can send invitations by.' });
