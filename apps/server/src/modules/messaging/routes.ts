import * as z from 'zod';
import { id, problems } from '../../platform/http/schemas.ts';
import type { App, Services } from '../../platform/server-module.ts';
import { systemActor, transact } from '../../platform/transact.ts';
import { listClientChannels, saveClientChannels } from './client-channels.ts';
import { getMessage } from './get-message.ts';
import { installMessaging } from './installation.ts';
import { listMessages, messageReport } from './list-messages.ts';
import { resendMessage } from './resend-message.ts';
import {
  ClientChannels,
  MessagePage,
  MessageReport,
  MessagesQuery,
  MessageView,
  SaveClientChannelsBody,
} from './schema.ts';
import { settingsRoutes } from './settings-routes.ts';
import { takeSmsCallback } from './sms-callback.ts';

const messageParams = z.object({ messageId: id });
const clientParams = z.object({ clientId: id });

export function messagingRoutes(app: App, services: Services): void {
  installMessaging(services.config);
  logRoutes(app);
  clientRoutes(app);
  settingsRoutes(app, services);
  callbackRoutes(app, services);
}

function logRoutes(app: App): void {
  app.get(
    '/api/v1/messages',
    {
      schema: {
        operationId: 'listMessages',
        summary: 'The log of messages: sent, waiting, and not sent with the reason',
        querystring: MessagesQuery,
        response: { 200: MessagePage },
      },
      config: { permission: 'messaging.message.view' },
    },
    (request) => request.read((ctx) => listMessages(ctx, request.query)),
  );
  app.get(
    '/api/v1/message-report',
    {
      schema: {
        operationId: 'messageReport',
        summary: 'Messages counted by channel, status and reason',
        querystring: MessagesQuery,
        response: { 200: MessageReport },
      },
      config: { permission: 'messaging.message.view' },
    },
    (request) => request.read((ctx) => messageReport(ctx, request.query)),
  );
  app.get(
    '/api/v1/messages/:messageId',
    {
      schema: {
        operationId: 'getMessage',
        summary: 'One message: its text as sent and the provider’s answer',
        params: messageParams,
        response: { 200: MessageView, ...problems(404) },
      },
      config: { permission: 'messaging.message.view' },
    },
    (request) => request.read((ctx) => getMessage(ctx, request.params)),
  );
  app.post(
    '/api/v1/messages/:messageId/resending',
    {
      schema: {
        operationId: 'resendMessage',
        summary: 'Send a message again',
        params: messageParams,
        body: z.object({ id: id.optional() }).meta({ id: 'ResendMessage' }),
        response: { 201: MessageView, ...problems(404, 422) },
      },
      config: { permission: 'messaging.message.add' },
    },
    async (request, reply) =>
      reply.code(201).send(await request.transact((ctx) => resendMessage(ctx, { ...request.body, ...request.params }))),
  );
}

function clientRoutes(app: App): void {
  app.get(
    '/api/v1/clients/:clientId/channels',
    {
      schema: {
        operationId: 'listClientChannels',
        summary: 'Which channels reach a client, and why the others do not',
        params: clientParams,
        response: { 200: ClientChannels, ...problems(404) },
      },
      config: { permission: 'clients.client.view' },
    },
    (request) => request.read((ctx) => listClientChannels(ctx, request.params)),
  );
  app.patch(
    '/api/v1/clients/:clientId/channels',
    {
      schema: {
        operationId: 'saveClientChannels',
        summary: 'Switch channels for a client, choose the language of messages',
        params: clientParams,
        body: SaveClientChannelsBody,
        response: { 200: ClientChannels, ...problems(404) },
      },
      config: { permission: 'clients.client.edit' },
    },
    (request) => request.transact((ctx) => saveClientChannels(ctx, { ...request.body, ...request.params })),
  );
}

/** The provider's own door: it signs what it says, and wants `100` as the answer. */
function callbackRoutes(app: App, { pool }: Services): void {
  app.register(async (scope) => {
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => {
      done(null, Object.fromEntries(new URLSearchParams(String(body))));
    });
    (scope as unknown as App).post(
      '/api/v1/sms-callbacks/:networkId/:companyId',
      {
        schema: {
          operationId: 'takeSmsCallback',
          summary: 'Delivery reports of sms.ru',
          description: 'Form fields data[0] … data[99] and hash; answered with 100 as text.',
          consumes: ['application/x-www-form-urlencoded'],
          params: z.object({ networkId: id, companyId: id }),
          body: z.record(z.string(), z.string()),
          response: { 200: z.string(), ...problems(403) },
        },
        config: { permission: 'public' },
      },
      async (request, reply) => {
        const { networkId, companyId } = request.params;
        await transact(pool, { networkId, actor: systemActor, channel: 'system', ip: request.ip }, (ctx) =>
          takeSmsCallback(ctx, { companyId, form: request.body }),
        );
        return reply.type('text/plain').send('100');
      },
    );
  });
}
