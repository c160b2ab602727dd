import * as z from 'zod';
import { id, problems } from '../../../platform/http/schemas.ts';
import { connectedMailer, connectedSms } from '../../../platform/mail.ts';
import { secretBox } from '../../../platform/secrets.ts';
import type { App, Services } from '../../../platform/server-module.ts';
import { requireAccountReach } from '../accounts/account-reach.ts';
import { callerOf } from '../sign-in/caller.ts';
import { setSessionCookie } from '../sign-in/session-cookie.ts';
import { createLink } from './create-link.ts';
import { requestReset } from './request-reset.ts';
import { revokeLink } from './revoke-link.ts';
import {
  CreateInvitationBody,
  InvitationView,
  RequestedReset,
  RequestResetBody,
  SendingWays,
  SignInLinkView,
  UsedLink,
  UseLinkBody,
} from './schema.ts';
import { readLink, useLink } from './use-link.ts';

const tokenParams = z.object({ token: z.string().min(20).max(120) });

/** Invitations, password resets and the links in them. */
export function invitationRoutes(app: App, { pool, config }: Services): void {
  const box = secretBox(config);

  app.get(
    '/api/v1/sending-ways',
    {
      schema: {
        operationId: 'sendingWays',
        summary: 'Whether letters and SMS can be sent from here',
        response: { 200: SendingWays },
      },
      config: { permission: 'signed_in' },
    },
    (request) => request.read(async () => ({ email: connectedMailer() !== null, sms: connectedSms() !== null })),
  );

  app.post(
    '/api/v1/invitations',
    {
      schema: {
        operationId: 'createInvitation',
        summary: 'Invite a person to sign in, or make a reset link',
        description:
          'Sent by e-mail or SMS where that is set up; otherwise the answer says why not. The link can be copied in any case and is good for seven days. Asking again sends it anew and ends the earlier link.',
        body: CreateInvitationBody,
        response: { 201: InvitationView, ...problems(404, 422) },
      },
      config: { permission: 'access.account.add' },
    },
    async (request, reply) => {
      const origin = config.PUBLIC_URL?.replace(/\/$/, '') ?? `${request.protocol}://${request.host}`;
      const invitation = await request.transact(async (ctx) => {
        await requireAccountReach(ctx, request.body.accountId, 'add');
        return createLink(ctx, { origin, box }, request.body);
      });
      return reply.code(201).send(invitation);
    },
  );

  app.delete(
    '/api/v1/invitations/:invitationId',
    {
      schema: {
        operationId: 'revokeInvitation',
        summary: 'Take back a link that was not used yet',
        params: z.object({ invitationId: id }),
        response: { 204: z.null(), ...problems(404) },
      },
      config: { permission: 'access.account.edit' },
    },
    async (request, reply) => {
      await request.transact((ctx) => revokeLink(ctx, request.params.invitationId));
      return reply.code(204).send(null);
    },
  );

  app.get(
    '/api/v1/sign-in-links/:token',
    {
      schema: {
        operationId: 'readSignInLink',
        summary: 'What a link from an invitation or reset is for',
        params: tokenParams,
        response: { 200: SignInLinkView, ...problems(404) },
      },
      config: { permission: 'public' },
    },
    (request) => readLink(pool, request.params.token),
  );

  app.put(
    '/api/v1/sign-in-links/:token',
    {
      schema: {
        operationId: 'useSignInLink',
        summary: 'Choose a password by a link, and be signed in',
        params: tokenParams,
        body: UseLinkBody,
        response: { 200: UsedLink, ...problems(404, 422) },
      },
      config: { permission: 'public' },
    },
    async (request, reply) => {
      const { sessionToken } = await useLink(pool, { ...request.params, ...request.body }, callerOf(request));
      if (!sessionToken) return { state: 'code_required' as const };
      setSessionCookie(request, reply, config, sessionToken);
      return { state: 'signed_in' as const };
    },
  );

  app.post(
    '/api/v1/password-resets',
    {
      schema: {
        operationId: 'requestPasswordReset',
        summary: 'Ask for a letter with a link to a new password',
        description: 'The answer is the same for everybody, known or not.',
        body: RequestResetBody,
        response: { 202: RequestedReset, ...problems(429) },
      },
      config: { permission: 'public' },
    },
    async (request, reply) => {
      const { sent } = await requestReset(pool, config, box, request.body, callerOf(request));
      sent.catch((error: unknown) => request.log.error({ err: error }, 'A password reset could not be prepared'));
      return reply.code(202).send({ letters: connectedMailer() !== null });
    },
  );
}
