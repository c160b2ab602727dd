import * as z from 'zod';
import { setSessionCookie } from '../modules/access/public.ts';
import { problems } from '../platform/http/schemas.ts';
import type { App, Services } from '../platform/server-module.ts';
import { continueSetup } from './continue-setup.ts';
import { registerNetwork } from './register-network.ts';
import {
  ContinueSetupBody,
  RegisterBody,
  RegisteredView,
  StarterSetQuery,
  StarterSetView,
} from './registration-schema.ts';
import { SettingsOverviewQuery, SettingsOverviewView, settingsOverview } from './settings-overview.ts';
import { starterSet } from './starter-set.ts';

/** Nobody registers companies all day: a flood from one address is stopped early. */
const registrationLimit = { max: 20, timeWindow: '1 hour' };

/** The way into the product, and what spans several rooms. */
export function registrationRoutes(app: App, { pool, config }: Services): void {
  app.post(
    '/api/v1/registrations',
    {
      schema: {
        operationId: 'registerNetwork',
        summary: 'Register a company and sign its owner in',
        description:
          'Makes the network, the head company, the first studio with departments and a room, ready-made positions, first services and colleagues, and sets the session cookie of the owner.',
        body: RegisterBody,
        response: { 201: RegisteredView, ...problems(409, 422, 429) },
      },
      config: { permission: 'public', rateLimit: registrationLimit },
    },
    async (request, reply) => {
      const caller = { userAgent: request.headers['user-agent'] ?? '', ip: request.ip, requestId: request.id };
      const { token, registered } = await registerNetwork(pool, request.body, caller);
      setSessionCookie(request, reply, config, token);
      return reply.code(201).send(registered);
    },
  );
  app.get(
    '/api/v1/starter-sets',
    {
      schema: {
        operationId: 'starterSet',
        summary: 'Services with which a business of a kind may start',
        querystring: StarterSetQuery,
        response: { 200: StarterSetView },
      },
      config: { permission: 'public' },
    },
    async (request) => starterSet(request.query.businessKind, request.query.locale, request.query.currency),
  );
  app.post(
    '/api/v1/setup-continuations',
    {
      schema: {
        operationId: 'continueSetup',
        summary: 'Go on with a guided start that was left',
        body: ContinueSetupBody,
        response: { 204: z.null(), ...problems(409, 422) },
      },
      config: { permission: 'org.company.edit' },
    },
    async (request, reply) => {
      await request.transact((ctx) => continueSetup(ctx, request.body));
      return reply.code(204).send(null);
    },
  );
  app.get(
    '/api/v1/settings-overview',
    {
      schema: {
        operationId: 'settingsOverview',
        summary: 'Counts for the settings page',
        querystring: SettingsOverviewQuery,
        response: { 200: SettingsOverviewView },
      },
      config: { permission: 'org.settings.view' },
    },
    (request) => request.read((ctx) => settingsOverview(ctx, request.query)),
  );
}
