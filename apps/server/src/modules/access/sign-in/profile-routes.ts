import * as z from 'zod';
import { id, problems } from '../../../platform/http/schemas.ts';
import { secretBox } from '../../../platform/secrets.ts';
import type { App, Services } from '../../../platform/server-module.ts';
import { confirmAuthenticator, disableOwnAuthenticator, enrolAuthenticator, getProfile } from './authenticator.ts';
import { changePassword } from './change-password.ts';
import { editProfile } from './edit-profile.ts';
import { endOtherSessions, endSession, listSessions } from './end-sessions.ts';
import { getSession } from './get-session.ts';
import {
  ChangePasswordBody,
  ConfirmAuthenticatorBody,
  EditProfileBody,
  EnrolledAuthenticator,
  OwnPasswordBody,
  ProfileView,
  RecoveryCodes,
  SessionList,
  SessionView,
} from './schema.ts';

/** What everybody does about themselves. */
export function profileRoutes(app: App, { config }: Services): void {
  const box = secretBox(config);

  app.patch(
    '/api/v1/session',
    {
      schema: {
        operationId: 'editProfile',
        summary: 'Change your own name or language',
        body: EditProfileBody,
        response: { 200: SessionView },
      },
      config: { permission: 'signed_in' },
    },
    async (request) => {
      await request.transact((ctx) => editProfile(ctx, request.body));
      return request.read(getSession);
    },
  );

  app.get(
    '/api/v1/profile',
    {
      schema: {
        operationId: 'getProfile',
        summary: 'Your own sign-in and security',
        response: { 200: ProfileView, ...problems(404) },
      },
      config: { permission: 'signed_in' },
    },
    (request) => request.read(getProfile),
  );

  app.put(
    '/api/v1/profile/password',
    {
      schema: {
        operationId: 'changePassword',
        summary: 'Change your own password',
        body: ChangePasswordBody,
        response: { 204: z.null(), ...problems(404, 422) },
      },
      config: { permission: 'signed_in' },
    },
    async (request, reply) => {
      await request.transact((ctx) => changePassword(ctx, request.body));
      return reply.code(204).send(null);
    },
  );

  app.post(
    '/api/v1/profile/authenticator',
    {
      schema: {
        operationId: 'enrolAuthenticator',
        summary: 'Begin to set up an authenticator app',
        body: OwnPasswordBody,
        response: { 201: EnrolledAuthenticator, ...problems(404, 409, 422) },
      },
      config: { permission: 'signed_in' },
    },
    async (request, reply) => {
      const enrolled = await request.transact((ctx) => enrolAuthenticator(ctx, box, request.body));
      return reply.code(201).send(enrolled);
    },
  );

  app.put(
    '/api/v1/profile/authenticator',
    {
      schema: {
        operationId: 'confirmAuthenticator',
        summary: 'Switch the authenticator on with its first code',
        body: ConfirmAuthenticatorBody,
        response: { 200: RecoveryCodes, ...problems(404, 409, 422) },
      },
      config: { permission: 'signed_in' },
    },
    (request) => request.transact((ctx) => confirmAuthenticator(ctx, box, request.body)),
  );

  app.delete(
    '/api/v1/profile/authenticator',
    {
      schema: {
        operationId: 'disableAuthenticator',
        summary: 'Switch your own authenticator off',
        body: OwnPasswordBody,
        response: { 204: z.null(), ...problems(404, 422) },
      },
      config: { permission: 'signed_in' },
    },
    async (request, reply) => {
      await request.transact((ctx) => disableOwnAuthenticator(ctx, request.body));
      return reply.code(204).send(null);
    },
  );

  app.get(
    '/api/v1/sessions',
    {
      schema: { operationId: 'listSessions', summary: 'Your own open sessions', response: { 200: SessionList } },
      config: { permission: 'signed_in' },
    },
    (request) => request.read(listSessions),
  );

  app.delete(
    '/api/v1/sessions/:sessionId',
    {
      schema: {
        operationId: 'endSession',
        summary: 'End one of your sessions',
        params: z.object({ sessionId: id }),
        response: { 204: z.null(), ...problems(404) },
      },
      config: { permission: 'signed_in' },
    },
    async (request, reply) => {
      await request.transact((ctx) => endSession(ctx, request.params.sessionId));
      return reply.code(204).send(null);
    },
  );

  app.delete(
    '/api/v1/sessions',
    {
      schema: {
        operationId: 'endOtherSessions',
        summary: 'End all your sessions but this one',
        response: { 200: z.object({ ended: z.int() }) },
      },
      config: { permission: 'signed_in' },
    },
    (request) => request.transact(endOtherSessions),
  );
}
