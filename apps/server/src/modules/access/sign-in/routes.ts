import * as z from 'zod';
import { problems } from '../../../platform/http/schemas.ts';
import { connectedMailer, connectedSms } from '../../../platform/mail.ts';
import { secretBox } from '../../../platform/secrets.ts';
import type { App, Services } from '../../../platform/server-module.ts';
import { callerOf } from './caller.ts';
import { getSession } from './get-session.ts';
import { requestOneTimeCode } from './one-time-code.ts';
import {
  RequestedOneTimeCode,
  RequestOneTimeCodeBody,
  SessionView,
  SignInAnswer,
  SignInBody,
  SignInWays,
} from './schema.ts';
import { clearSessionCookie, setSessionCookie } from './session-cookie.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';

/** Coming in, being in, going out. */
export function signInRoutes(app: App, { pool, config }: Services): void {
  const box = secretBox(config);

  app.post(
    '/api/v1/sign-in',
    {
      schema: {
        operationId: 'signIn',
        summary: 'Sign in by e-mail or phone',
        description:
          'With `password` or `oneTimeCode`. Sets the session cookie. A person of several networks is asked which one, and whoever set up an authenticator is asked for its code: send the same request again with `networkId` or `code`.',
        body: SignInBody,
        response: { 200: SignInAnswer, ...problems(401, 429) },
      },
      config: { permission: 'public' },
    },
    async (request, reply) => {
      const result = await signIn(pool, box, request.body, callerOf(request));
      if (result.state === 'signed_in') {
        setSessionCookie(request, reply, config, result.token);
      }
      return { state: result.state, networks: result.state === 'choose_network' ? result.networks : [] };
    },
  );

  app.get(
    '/api/v1/sign-in-ways',
    {
      schema: {
        operationId: 'signInWays',
        summary: 'Whether a code to sign in with can be sent from here',
        response: { 200: SignInWays },
      },
      config: { permission: 'public' },
    },
    async () => ({ codeByEmail: connectedMailer() !== null, codeBySms: connectedSms() !== null }),
  );

  app.post(
    '/api/v1/sign-in-codes',
    {
      schema: {
        operationId: 'requestOneTimeCode',
        summary: 'Ask for a code to sign in with instead of a password',
        description:
          'Six digits by e-mail or SMS, good for ten minutes and five tries. The answer is the same for everybody, known or not.',
        body: RequestOneTimeCodeBody,
        response: { 202: RequestedOneTimeCode, ...problems(429) },
      },
      config: { permission: 'public' },
    },
    async (request, reply) => {
      const { sent, ...requested } = await requestOneTimeCode(pool, request.body, callerOf(request));
      sent.catch((error: unknown) => request.log.error({ err: error }, 'A code to sign in with could not be sent'));
      return reply.code(202).send(requested);
    },
  );

  app.post(
    '/api/v1/sign-out',
    {
      schema: {
        operationId: 'signOut',
        summary: 'End this session',
        response: { 204: z.null() },
      },
      config: { permission: 'signed_in' },
    },
    async (request, reply) => {
      await request.transact(signOut);
      clearSessionCookie(request, reply, config);
      return reply.code(204).send(null);
    },
  );

  app.get(
    '/api/v1/session',
    {
      schema: {
        operationId: 'getSession',
        summary: 'Who is signed in, where, and what they may do',
        response: { 200: SessionView },
      },
      config: { permission: 'signed_in' },
    },
    (request) => request.read(getSession),
  );
}
