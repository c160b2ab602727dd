import * as z from 'zod';
import { defineEvent } from '../../platform/events.ts';
import { channels, statuses } from './model.ts';

export const messageSettled = defineEvent({
  type: 'messaging.message_settled',
  version: 1,
  subjectType: 'message',
  resource: 'messaging.message',
  summary: 'A message was sent, delivered, read, refused or left unsent.',
  data: z.object({ messageId: z.uuid(), clientId: z.uuid().nullable(), kind: z.string(), status: z.enum(statuses) }),
});

export const channelStopped = defineEvent({
  type: 'messaging.channel_stopped',
  version: 1,
  subjectType: 'company',
  resource: 'messaging.settings',
  summary: 'A provider refused the account: nothing goes out until a person looks.',
  data: z.object({ companyId: z.uuid(), channel: z.enum(channels), code: z.string() }),
});

export const messagingChanged = defineEvent({
  type: 'messaging.settings_changed',
  version: 1,
  subjectType: 'company',
  resource: 'messaging.settings',
  summary: 'Channels, rules or texts of a company were changed.',
  data: z.object({ companyId: z.uuid(), what: z.enum(['channel', 'rules', 'template']) }),
});
