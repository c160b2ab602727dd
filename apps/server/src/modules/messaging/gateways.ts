import * as z from 'zod';
import type { ReadCtx } from '../../platform/context.ts';
import type { Accepted } from '../../platform/handover.ts';
import { standsInside } from '../../platform/http/outside.ts';
import {
  accountMailer,
  connectedMailer,
  connectedSms,
  type Letter,
  type Mailer,
  type SmtpAccount,
} from '../../platform/mail.ts';
import { type SmsRu, smsRu } from '../../platform/sms/sms-ru.ts';
import { hostNotAllowed } from './errors.ts';
import { installation, installationSmsRu } from './installation.ts';
import type { Channel } from './model.ts';

/** What is kept open of an SMTP account; the password lies sealed beside it. */
export const emailOptions = z.object({
  host: z.string().trim().max(200).default(''),
  port: z.int().min(1).max(65_535).default(587),
  user: z.string().trim().max(200).default(''),
  from: z.string().trim().max(200).default(''),
  dkimDomain: z.string().trim().max(200).default(''),
  dkimSelector: z.string().trim().max(100).default(''),
});
export type EmailOptions = z.output<typeof emailOptions>;
export const smsOptions = z.object({ from: z.string().trim().max(20).default('') });

/** The sealed half: one JSON, so that a channel has one secret. */
export interface ChannelSecret {
  password?: string;
  dkimKey?: string;
  apiId?: string;
}

export interface ChannelKeys {
  options: unknown;
  secret: ChannelSecret;
}

export function sealSecret(secret: ChannelSecret): Buffer {
  return installation().box.seal(Buffer.from(JSON.stringify(secret)));
}

export function openSecret(sealed: Buffer | null): ChannelSecret {
  return sealed ? (JSON.parse(installation().box.open(sealed).toString('utf8')) as ChannelSecret) : {};
}

/** One way out, found inside the transaction and used after it. */
export interface Gateway {
  send(message: { to: string; text: string } | Letter): Promise<Accepted | undefined>;
  sms: SmsRu | null;
}

/** The account behind a gateway's name, or undefined when it is not set up any more. */
export async function gatewayNamed(ctx: ReadCtx, name: string, channel: Channel): Promise<Gateway | undefined> {
  if (name === 'installation') return installationGateway(channel);
  const row = await ctx.db
    .selectFrom('messaging.channel')
    .select(['options', 'sealed_secret', 'version'])
    .where('network_id', '=', ctx.networkId)
    .where('company_id', '=', name.replace('company:', ''))
    .where('channel', '=', channel)
    .where('uses_own', '=', true)
    .executeTakeFirst();
  if (!row) return undefined;
  const keys = { options: row.options, secret: openSecret(row.sealed_secret) };
  return companyGateway(channel, keys, `${ctx.networkId}/${name}/${row.version}`);
}

function installationGateway(channel: Channel): Gateway | undefined {
  if (channel === 'email') {
    const mailer = connectedMailer();
    return mailer ? { sms: null, send: (letter) => mailer.send(letter as Letter) } : undefined;
  }
  const sms = connectedSms();
  return sms
    ? { sms: installationSmsRu(), send: (message) => sms.send(message as { to: string; text: string }) }
    : undefined;
}

/** A gateway of a company's own keys; pools of mail connections are kept by version of the keys. */
export function companyGateway(channel: Channel, { options, secret }: ChannelKeys, cacheKey?: string): Gateway {
  if (channel === 'sms') {
    const { from } = smsOptions.parse(options);
    const sms = smsRu({ apiId: secret.apiId ?? '', from: from || undefined, baseUrl: installation().smsRuUrl });
    return { sms, send: (message) => sms.send(message as { to: string; text: string }) };
  }
  const account = smtpAccount(emailOptions.parse(options), secret);
  return {
    sms: null,
    async send(letter) {
      const host = await permittedHost(account.host);
      const mailer = cacheKey ? cachedMailer(cacheKey, account, host) : accountMailer({ ...account, host });
      try {
        return await mailer.send(letter as Letter);
      } finally {
        if (!cacheKey) mailer.close?.();
      }
    },
  };
}

function smtpAccount(options: EmailOptions, secret: ChannelSecret): SmtpAccount {
  const hasDkim = options.dkimDomain && options.dkimSelector && secret.dkimKey;
  return {
    host: options.host,
    port: options.port,
    user: options.user,
    password: secret.password ?? '',
    from: options.from,
    ...(hasDkim
      ? {
          dkim: { domainName: options.dkimDomain, keySelector: options.dkimSelector, privateKey: secret.dkimKey ?? '' },
        }
      : {}),
  };
}

const mailers = new Map<string, Mailer>();
const atMostMailers = 50;

function cachedMailer(key: string, account: SmtpAccount, host: string): Mailer {
  const kept = mailers.get(key);
  if (kept) return kept;
  const oldest = mailers.size >= atMostMailers ? mailers.keys().next().value : undefined;
  if (oldest !== undefined) {
    mailers.get(oldest)?.close?.();
    mailers.delete(oldest);
  }
  const mailer = accountMailer({ ...account, host });
  mailers.set(key, mailer);
  return mailer;
}

/** Refuses servers inside the installation's own network: the field must not become a way to look around there. */
export async function permittedHost(host: string): Promise<string> {
  if (installation().allowsLocalMailServers) return host;
  if (await standsInside(host)) throw hostNotAllowed();
  return host;
}
