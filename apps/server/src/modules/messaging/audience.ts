import { isLocale, type Locale } from '@salus/i18n';
import type { QuietHours } from '@salus/scheduling';
import { sql } from 'kysely';
import type { ReadCtx } from '../../platform/context.ts';
import { connectedMailer, connectedSms } from '../../platform/mail.ts';
import { type Channel, type Kind, type KindRule, kindFacts } from './model.ts';

/** Whose account carries a channel for a company, or why none does. */
export interface ChannelState {
  isOn: boolean;
  /** `company:<id>` or `installation`; null when nobody's keys may be used [MSG-014i]. */
  gateway: string | null;
  /** Null keys of a franchise are a fault to be told; those of a head company only mean that it does not use the channel. */
  isFranchise: boolean;
}

/** Where a message is from: company, rules and channels in force there. */
export interface Sender {
  companyId: string;
  companyName: string;
  timeZone: string;
  defaultLocale: Locale;
  quiet: QuietHours;
  rules: Record<string, KindRule>;
  channels: Record<Channel, ChannelState>;
}

/** Whom it is for, and whether it may reach her. */
export interface Recipient {
  clientId: string;
  locale: Locale | null;
  hasConsent: boolean;
  isArchived: boolean;
  addresses: Record<Channel, string | null>;
  isOn: Record<Channel, boolean>;
}

interface SenderRow {
  company_id: string;
  company_name: string;
  kind: string;
  head_id: string;
  time_zone: string | null;
  default_locale: string;
  quiet_from_min: number | null;
  quiet_to_min: number | null;
  kinds: Record<string, KindRule> | null;
  own_channels: Record<string, ChannelRow> | null;
  head_channels: Record<string, ChannelRow> | null;
}

interface ChannelRow {
  isOn: boolean;
  usesOwn: boolean;
  lends: boolean;
}

/** What a studio (or a company as a whole) sends with; one statement. */
export async function senderOf(
  ctx: ReadCtx,
  place: { companyId?: string | null; studioId?: string | null },
): Promise<Sender | undefined> {
  const channelsOf = (company: string) =>
    sql.raw(
      `(select jsonb_object_agg(ch.channel, jsonb_build_object('isOn', ch.is_on, 'usesOwn', ch.uses_own, 'lends', ch.lends))
        from messaging.channel ch where ch.network_id = c.network_id and ch.company_id = ${company})`,
    );
  const { rows } = await sql<SenderRow>`
    select c.id as company_id, c.name as company_name, c.kind, head.id as head_id, s.time_zone, n.default_locale,
      r.quiet_from_min, r.quiet_to_min, r.kinds, ${channelsOf('c.id')} as own_channels, ${channelsOf('head.id')} as head_channels
    from org.company c
    join org.network n on n.network_id = c.network_id
    join org.company head on head.network_id = c.network_id and head.kind = 'head'
    left join org.studio s on s.network_id = c.network_id and s.id = ${place.studioId ?? null}::uuid
    left join messaging.company_rules r on r.network_id = c.network_id and r.company_id = c.id
    where c.network_id = ${ctx.networkId} and c.id = coalesce(s.company_id, ${place.companyId ?? null}::uuid)`.execute(
    ctx.db,
  );
  const row = rows[0];
  if (!row) return undefined;
  return {
    companyId: row.company_id,
    companyName: row.company_name,
    timeZone: row.time_zone ?? 'UTC',
    defaultLocale: isLocale(row.default_locale) ? row.default_locale : 'en',
    quiet: { quietFromMin: row.quiet_from_min ?? 1320, quietToMin: row.quiet_to_min ?? 540 },
    rules: row.kinds ?? {},
    channels: { email: channelState(row, 'email'), sms: channelState(row, 'sms') },
  };
}

/** The client as a receiver of messages; undefined when there is none any more. */
export async function recipientOf(ctx: ReadCtx, clientId: string): Promise<Recipient | undefined> {
  const row = await ctx.db
    .selectFrom('clients.client as c')
    .leftJoin('messaging.client_preference as p', (join) =>
      join.onRef('p.network_id', '=', 'c.network_id').onRef('p.client_id', '=', 'c.id'),
    )
    .select([
      'c.phone',
      'c.email',
      'c.notifications_consent',
      'c.archived_at',
      'c.anonymised_at',
      'p.locale',
      'p.email_on',
      'p.sms_on',
    ])
    .where('c.network_id', '=', ctx.networkId)
    .where('c.id', '=', clientId)
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    clientId,
    locale: isLocale(row.locale) ? row.locale : null,
    hasConsent: row.notifications_consent,
    isArchived: row.archived_at !== null || row.anonymised_at !== null,
    addresses: { email: row.email || null, sms: row.phone },
    isOn: { email: row.email_on ?? true, sms: row.sms_on ?? true },
  };
}

/** How a kind goes out at this company: its own choice, or the product's. */
export function ruleOf(sender: Pick<Sender, 'rules'>, kind: Kind): KindRule {
  return sender.rules[kind] ?? kindFacts[kind].rule;
}

const connected = (channel: Channel) => (channel === 'email' ? connectedMailer() : connectedSms()) !== null;

function channelState(row: SenderRow, channel: Channel): ChannelState {
  const own = row.own_channels?.[channel];
  const head = row.head_channels?.[channel];
  const isFranchise = row.kind !== 'head';
  const isOn = own?.isOn ?? true;
  const viaHead = head?.usesOwn ? `company:${row.head_id}` : connected(channel) ? 'installation' : null;
  const borrowed = isFranchise && !(head?.lends && (head.isOn ?? true)) ? null : viaHead;
  return { isOn, isFranchise, gateway: own?.usesOwn ? `company:${row.company_id}` : borrowed };
}
