import * as z from 'zod';
import { notSignedIn } from '../../platform/http/requests.ts';
import { id, problems } from '../../platform/http/schemas.ts';
import type { App, Services } from '../../platform/server-module.ts';
import { transact } from '../../platform/transact.ts';
import { changeOwnPhone } from './change-own-phone.ts';
import { myClassRoutes } from './classes/routes.ts';
import { endAllDevices, endDevice, listDevices } from './devices.ts';
import { editMe, meOf } from './me.ts';
import { requestCode } from './request-code.ts';
import {
  ChangePhoneBody,
  ClientSignInAnswer,
  ClientSignInBody,
  CodeRequested,
  DeviceView,
  EditMeBody,
  Me,
  RequestCodeBody,
} from './schema.ts';
import { signInClient } from './sign-in.ts';
import { visitLinkRoutes } from './visit-links/routes.ts';
import { atPublicPlace } from './visitor.ts';
import { myVisitRoutes } from './visits/routes.ts';

const placeParams = z.object({
  place: z.string().min(3).max(60).describe('The public address of a company or studio.'),
});

/** The doors of clients: coming in by a code, and what belongs to oneself. */
export function cabinetRoutes(app: App, services: Services): void {
  signInRoutes(app, services.pool);
  ownRoutes(app, services.pool);
  myVisitRoutes(app, services);
  myClassRoutes(app, services);
  visitLinkRoutes(app, services);
}

function signInRoutes(app: App, pool: Services['pool']): void {
  app.post(
    '/api/v1/public/:place/codes',
    {
      schema: {
        operationId: 'requestClientCode',
        summary: 'Send a code to a client’s phone or e-mail',
        description: 'The same answer, and the same code, for somebody who is no client yet.',
        params: placeParams,
        body: RequestCodeBody,
        response: { 202: CodeRequested, ...problems(404, 422, 429) },
      },
      config: { permission: 'public' },
    },
    async (request, reply) => {
      const { place, identity } = await atPublicPlace(pool, request, request.params.place);
      const asked = await transact(pool, identity, (ctx) => requestCode(ctx, place, request.body));
      return reply.code(202).send(asked);
    },
  );

  app.post(
    '/api/v1/public/:place/sign-in',
    {
      schema: {
        operationId: 'signInClient',
        summary: 'Sign a client in with the code',
        description:
          'Who is no client yet gets `name_required` and sends the same again with a name; the code waits. The token is kept by the device.',
        params: placeParams,
        body: ClientSignInBody,
        response: { 200: ClientSignInAnswer, ...problems(401, 404, 422) },
      },
      config: { permission: 'public' },
    },
    async (request) => {
      const { place, identity } = await atPublicPlace(pool, request, request.params.place);
      const userAgent = request.headers['user-agent'] ?? '';
      return signInClient(pool, identity, { ...request.body, studioId: place.studioId, userAgent });
    },
  );
}

function ownRoutes(app: App, pool: Services['pool']): void {
  const mine = { config: { permission: 'client' } };

  app.get(
    '/api/v1/my/card',
    { schema: { operationId: 'getMe', summary: 'Who I am as a client', response: { 200: Me } }, ...mine },
    (request) => request.read((ctx) => meOf(ctx, ctx.actor.id)),
  );

  app.patch(
    '/api/v1/my/card',
    {
      schema: {
        operationId: 'editMe',
        summary: 'Change my name, e-mail or consents',
        body: EditMeBody,
        response: { 200: Me, ...problems(409) },
      },
      ...mine,
    },
    (request) => request.transact((ctx) => editMe(ctx, request.body)),
  );

  app.put(
    '/api/v1/my/phone',
    {
      schema: {
        operationId: 'changeMyPhone',
        summary: 'Change my phone with a code sent to the new one',
        body: ChangePhoneBody,
        response: { 200: Me, ...problems(401, 422) },
      },
      config: { permission: 'client', ownTransaction: true },
    },
    (request) => {
      if (!request.identity) throw notSignedIn();
      return changeOwnPhone(pool, request.identity, request.body);
    },
  );

  app.get(
    '/api/v1/my/devices',
    {
      schema: {
        operationId: 'listMyDevices',
        summary: 'Devices that know me',
        response: { 200: z.object({ items: z.array(DeviceView) }) },
      },
      ...mine,
    },
    async (request) => ({ items: await request.read(listDevices) }),
  );

  app.delete(
    '/api/v1/my/devices/:deviceId',
    {
      schema: {
        operationId: 'endMyDevice',
        summary: 'Sign out on one device',
        params: z.object({ deviceId: id }),
        response: { 204: z.null(), ...problems(404) },
      },
      ...mine,
    },
    async (request, reply) => {
      await request.transact((ctx) => endDevice(ctx, request.params.deviceId));
      return reply.code(204).send(null);
    },
  );

  app.delete(
    '/api/v1/my/devices',
    {
      schema: {
        operationId: 'endMyDevices',
        summary: 'Sign out everywhere',
        response: { 200: z.object({ ended: z.int() }) },
      },
      ...mine,
    },
    (request) => request.transact(endAllDevices),
  );
}
