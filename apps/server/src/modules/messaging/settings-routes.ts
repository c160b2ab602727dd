import * as z from 'zod';
import { notSignedIn } from '../../platform/http/requests.ts';
import { id, problems } from '../../platform/http/schemas.ts';
import type { App, Services } from '../../platform/server-module.ts';
import { channels } from './model.ts';
import { previewMessageTemplate } from './preview-template.ts';
import { readMessagingSettings } from './read-settings.ts';
import { saveMessagingChannel } from './save-channel.ts';
import { saveMessagingRules } from './save-rules.ts';
import {
  MessagingSettings,
  PreviewBody,
  PreviewView,
  SaveChannelBody,
  SaveRulesBody,
  SaveTemplateBody,
  TemplateList,
  TemplateParams,
  TemplatesQuery,
  TestChannelBody,
  TestChannelResult,
} from './schema.ts';
import { listMessageTemplates, resetMessageTemplate, saveMessageTemplate } from './templates.ts';
import { testMessagingChannel } from './test-channel.ts';

const companyParams = z.object({ companyId: id });
const channelParams = z.object({ companyId: id, channel: z.enum(channels) });
const template = '/api/v1/messaging/templates/:companyId/:kind/:channel/:locale';

export function settingsRoutes(app: App, services: Services): void {
  channelRoutes(app, services);
  templateRoutes(app);
}

function channelRoutes(app: App, { pool }: Services): void {
  app.get(
    '/api/v1/messaging/settings/:companyId',
    {
      schema: {
        operationId: 'readMessagingSettings',
        summary: 'Channels, quiet hours and kinds of messages of a company',
        params: companyParams,
        response: { 200: MessagingSettings, ...problems(404) },
      },
      config: { permission: 'messaging.settings.view' },
    },
    (request) => request.read((ctx) => readMessagingSettings(ctx, request.params)),
  );
  app.put(
    '/api/v1/messaging/settings/:companyId/rules',
    {
      schema: {
        operationId: 'saveMessagingRules',
        summary: 'Choose quiet hours and which kinds go by which channel',
        params: companyParams,
        body: SaveRulesBody,
        response: { 200: MessagingSettings, ...problems(404, 409) },
      },
      config: { permission: 'messaging.settings.edit' },
    },
    (request) => request.transact((ctx) => saveMessagingRules(ctx, { ...request.body, ...request.params })),
  );
  app.put(
    '/api/v1/messaging/settings/:companyId/channels/:channel',
    {
      schema: {
        operationId: 'saveMessagingChannel',
        summary: 'Switch a channel, or give it keys of the company’s own',
        description: 'Keys are stored sealed and never answered; only their last four characters are.',
        params: channelParams,
        body: SaveChannelBody,
        response: { 200: MessagingSettings, ...problems(404, 409, 422) },
      },
      config: { permission: 'messaging.settings.edit' },
    },
    (request) => request.transact((ctx) => saveMessagingChannel(ctx, { ...request.body, ...request.params })),
  );
  app.post(
    '/api/v1/messaging/settings/:companyId/channels/:channel/tests',
    {
      schema: {
        operationId: 'testMessagingChannel',
        summary: 'Send a test through a channel',
        description: 'Answers what the provider said; a test that goes through starts a stopped channel again.',
        params: channelParams,
        body: TestChannelBody,
        response: { 201: TestChannelResult, ...problems(404, 422) },
      },
      config: { permission: 'messaging.settings.edit', ownTransaction: true },
    },
    async (request, reply) => {
      if (!request.identity) throw notSignedIn();
      return reply
        .code(201)
        .send(await testMessagingChannel(pool, request.identity, { ...request.body, ...request.params }));
    },
  );
}

function templateRoutes(app: App): void {
  app.get(
    '/api/v1/messaging/templates',
    {
      schema: {
        operationId: 'listMessageTemplates',
        summary: 'Texts of all kinds in one language',
        querystring: TemplatesQuery,
        response: { 200: TemplateList, ...problems(404) },
      },
      config: { permission: 'messaging.settings.view' },
    },
    (request) => request.read((ctx) => listMessageTemplates(ctx, request.query)),
  );
  app.put(
    template,
    {
      schema: {
        operationId: 'saveMessageTemplate',
        summary: 'Write a text of the company’s own',
        params: TemplateParams,
        body: SaveTemplateBody,
        response: { 200: TemplateList, ...problems(404, 409, 422) },
      },
      config: { permission: 'messaging.settings.edit' },
    },
    (request) => request.transact((ctx) => saveMessageTemplate(ctx, { ...request.body, ...request.params })),
  );
  app.delete(
    template,
    {
      schema: {
        operationId: 'resetMessageTemplate',
        summary: 'Return to the product’s text',
        params: TemplateParams,
        response: { 200: TemplateList, ...problems(404) },
      },
      config: { permission: 'messaging.settings.edit' },
    },
    (request) => request.transact((ctx) => resetMessageTemplate(ctx, request.params)),
  );
  app.post(
    `${template}/preview`,
    {
      schema: {
        operationId: 'previewMessageTemplate',
        summary: 'A text as a client would get it',
        params: TemplateParams,
        body: PreviewBody,
        response: { 200: PreviewView, ...problems(404, 422) },
      },
      config: { permission: 'messaging.settings.view' },
    },
    (request) => request.transact((ctx) => previewMessageTemplate(ctx, { ...request.body, ...request.params })),
  );
}
