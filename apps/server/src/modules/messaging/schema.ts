import { locales } from '@salus/i18n';
import * as z from 'zod';
import { day, flagQuery, id, instant, minuteOfDay, pageOf, pageQuery, words } from '../../platform/http/schemas.ts';
import { emailOptions, smsOptions } from './gateways.ts';
import { channels, kinds, loggedKinds, smsModes, statuses } from './model.ts';

const channel = z.enum(channels);
const locale = z.enum(locales);
const kind = z.enum(kinds);

export const MessagesQuery = z.object({
  ...pageQuery,
  from: day.optional(),
  to: day.optional(),
  channel: channel.optional(),
  status: z.enum(statuses).optional(),
  kind: z.enum(loggedKinds).optional(),
  clientId: id.optional(),
  companyId: id.optional(),
  studioId: id.optional(),
  q: words(100).optional().describe('A part of the client’s name or the end of the address.'),
  unreached: flagQuery.describe('Only those who did not get it: failed and skipped [MSG-012].'),
});
export type MessagesQuery = z.output<typeof MessagesQuery>;

export const MessageRow = z
  .object({
    id,
    createdAt: instant,
    dueAt: instant,
    sentAt: instant.nullable(),
    statusAt: instant,
    kind: z.string(),
    channel,
    status: z.enum(statuses),
    reason: z.string().nullable(),
    client: z.object({ id, name: z.string() }).nullable(),
    studio: z.object({ id, name: z.string(), timeZone: z.string() }).nullable(),
    address: z.string().nullable().describe('Masked without the right to contacts.'),
    senderName: z.string().describe('Who caused it; empty for the product itself.'),
    title: z.string().nullable(),
  })
  .meta({ id: 'MessageRow' });
export const MessagePage = pageOf(MessageRow).meta({ id: 'MessagePage' });

export const MessageView = MessageRow.extend({
  locale,
  companyName: z.string(),
  subjectId: id.nullable(),
  body: z.string().nullable(),
  smsParts: z.int().nullable(),
  attempts: z.int(),
  gateway: z.string().nullable(),
  providerId: z.string().nullable(),
  providerCode: z.string().nullable(),
  providerAnswer: z.string().nullable(),
  isResendable: z.boolean(),
}).meta({ id: 'Message' });

export const MessageReport = z
  .object({
    items: z.array(z.object({ channel, status: z.enum(statuses), reason: z.string().nullable(), count: z.int() })),
  })
  .meta({ id: 'MessageReport' });

const KindRuleView = z.object({ kind, email: z.boolean(), sms: z.enum(smsModes), isDefault: z.boolean() });

export const ChannelView = z
  .object({
    channel,
    isOn: z.boolean(),
    usesOwn: z.boolean(),
    carrier: z.enum(['own', 'head', 'installation']).nullable().describe('Whose account carries it; null: nobody’s.'),
    email: emailOptions.nullable(),
    sms: smsOptions.nullable(),
    secretTail: z.string().nullable().describe('The last four characters of the key; the rest is never shown again.'),
    hasDkimKey: z.boolean(),
    lends: z.boolean(),
    stoppedAt: instant.nullable(),
    stoppedCode: z.string().nullable(),
    callbackUrl: z.string().nullable(),
    version: z.int(),
  })
  .meta({ id: 'MessagingChannel' });

export const MessagingSettings = z
  .object({
    companyId: id,
    companyName: z.string(),
    isHead: z.boolean(),
    quietFromMin: minuteOfDay,
    quietToMin: minuteOfDay,
    kinds: z.array(KindRuleView),
    channels: z.array(ChannelView),
    version: z.int(),
  })
  .meta({ id: 'MessagingSettings' });

export const SaveRulesBody = z
  .object({
    version: z.int().optional(),
    quietFromMin: z.int().min(0).max(1439),
    quietToMin: z.int().min(0).max(1439),
    kinds: z.array(z.object({ kind, email: z.boolean(), sms: z.enum(smsModes) })).max(kinds.length),
  })
  .meta({ id: 'SaveMessagingRules' });

export const SaveChannelBody = z
  .object({
    version: z.int().optional(),
    isOn: z.boolean(),
    usesOwn: z.boolean(),
    lends: z.boolean().optional(),
    email: emailOptions.optional(),
    sms: smsOptions.optional(),
    password: z.string().max(500).optional().describe('Absent: the one kept stays.'),
    dkimKey: z.string().max(8000).optional(),
    apiId: z.string().trim().max(100).optional(),
  })
  .meta({ id: 'SaveMessagingChannel' });

export const TestChannelBody = z.object({ to: words(200, 3) }).meta({ id: 'TestMessagingChannel' });
export const TestChannelResult = z.object({ code: z.string(), answer: z.string() }).meta({ id: 'ChannelTest' });

export const TemplatesQuery = z.object({ companyId: id, locale });
export const TemplateView = z
  .object({
    kind,
    channel,
    title: z.string(),
    body: z.string(),
    isOwn: z.boolean(),
    variables: z.array(z.string()),
    version: z.int(),
  })
  .meta({ id: 'MessageTemplate' });
export const TemplateList = z.object({ items: z.array(TemplateView) }).meta({ id: 'MessageTemplateList' });
export const TemplateParams = z.object({ companyId: id, kind, channel, locale });
const templateTexts = { title: words(200).default(''), body: z.string().trim().min(1).max(4000) };
export const SaveTemplateBody = z
  .object({ ...templateTexts, version: z.int().optional() })
  .meta({ id: 'SaveMessageTemplate' });
export const PreviewBody = z.object(templateTexts).meta({ id: 'PreviewMessageTemplate' });
export const PreviewView = z
  .object({ title: z.string(), text: z.string(), html: z.string().nullable(), smsParts: z.int().nullable() })
  .meta({ id: 'MessagePreview' });

/** Why a channel does not reach a client, or that it does [MSG-005]. */
export const ClientChannels = z
  .object({
    hasConsent: z.boolean(),
    locale: locale.nullable(),
    channels: z.array(
      z.object({ channel, isOn: z.boolean(), isReachable: z.boolean(), reason: z.string().nullable() }),
    ),
  })
  .meta({ id: 'ClientChannels' });
export const SaveClientChannelsBody = z
  .object({ emailOn: z.boolean().optional(), smsOn: z.boolean().optional(), locale: locale.nullable().optional() })
  .meta({ id: 'SaveClientChannels' });
