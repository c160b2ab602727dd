import { sql } from 'kysely';
import type * as z from 'zod';
import { recordChange } from '../../platform/audit.ts';
import type { CommandCtx, ReadCtx } from '../../platform/context.ts';
import { requireClient } from '../clients/public.ts';
import { type Recipient, recipientOf, senderOf } from './audience.ts';
import { obstacleTo } from './decide.ts';
import { notFound } from './errors.ts';
import { channels } from './model.ts';
import type { ClientChannels, SaveClientChannelsBody } from './schema.ts';

type Channels = z.output<typeof ClientChannels>;

/** Which channels reach a client, and why the others do not [MSG-005]. */
export async function listClientChannels(ctx: ReadCtx, { clientId }: { clientId: string }): Promise<Channels> {
  await requireClient(ctx, clientId, 'view');
  return channelsOf(ctx, clientId);
}

/** Switches channels for a client at her wish [MSG-004], and notes the language she wants to be written in. */
export async function saveClientChannels(
  ctx: CommandCtx,
  { clientId, ...wish }: z.output<typeof SaveClientChannelsBody> & { clientId: string },
): Promise<Channels> {
  await requireClient(ctx, clientId, 'edit');
  const before = await channelsOf(ctx, clientId);
  await writePreference(ctx, clientId, wish);
  const after = await channelsOf(ctx, clientId);
  recordChange(ctx, { action: 'client.channels', objectType: 'client', objectId: clientId, before, after });
  return after;
}

/** What a client chose: absent fields stay as they are. */
export async function writePreference(
  ctx: CommandCtx,
  clientId: string,
  { emailOn, smsOn, locale }: z.output<typeof SaveClientChannelsBody>,
): Promise<void> {
  await sql`
    insert into messaging.client_preference as p (network_id, client_id, locale, email_on, sms_on, updated_at)
    values (${ctx.networkId}, ${clientId}, ${locale ?? null}, ${emailOn ?? true}, ${smsOn ?? true}, ${ctx.now})
    on conflict (network_id, client_id) do update set
      locale = case when ${locale !== undefined} then excluded.locale else p.locale end,
      email_on = coalesce(${emailOn ?? null}::boolean, p.email_on), sms_on = coalesce(${smsOn ?? null}::boolean, p.sms_on),
      updated_at = excluded.updated_at`.execute(ctx.db);
}

async function channelsOf(ctx: ReadCtx, clientId: string): Promise<Channels> {
  const recipient = await recipientOf(ctx, clientId);
  if (!recipient) throw notFound();
  const sender = await senderOf(ctx, { companyId: await companyOf(ctx, clientId) });
  if (!sender) throw notFound();
  return {
    hasConsent: recipient.hasConsent,
    locale: recipient.locale,
    channels: channels.map((channel) => {
      const reason = obstacleTo(sender, recipient as Recipient, { kind: 'reminder_24h', byClient: false }, channel);
      return { channel, isOn: recipient.isOn[channel], isReachable: reason === null, reason };
    }),
  };
}

/** The company of the client's home studio, else the head company. */
async function companyOf(ctx: ReadCtx, clientId: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select coalesce(s.company_id, head.id) as id
    from clients.client c
    join org.company head on head.network_id = c.network_id and head.kind = 'head'
    left join org.studio s on s.network_id = c.network_id and s.id = c.home_studio_id
    where c.network_id = ${ctx.networkId} and c.id = ${clientId}`.execute(ctx.db);
  return rows[0]?.id ?? clientId;
}
