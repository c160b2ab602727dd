import type * as z from 'zod';
import type { ReadCtx } from '../../platform/context.ts';
import { ruleOf, senderOf } from './audience.ts';
import { companyInReach } from './company-reach.ts';
import { noCompany } from './errors.ts';
import { emailOptions, openSecret, smsOptions } from './gateways.ts';
import { installation } from './installation.ts';
import { type Channel, channels, kinds } from './model.ts';
import type { MessagingSettings } from './schema.ts';

type Settings = z.output<typeof MessagingSettings>;

/** Channels, quiet hours and kinds of a company as they are in force [MSG-017]; of keys only the tail. */
export async function readMessagingSettings(ctx: ReadCtx, { companyId }: { companyId: string }): Promise<Settings> {
  const company = await companyInReach(ctx, companyId, 'view');
  const sender = await senderOf(ctx, { companyId });
  if (!sender) throw noCompany();
  const rules = await ctx.db
    .selectFrom('messaging.company_rules')
    .select('version')
    .where('network_id', '=', ctx.networkId)
    .where('company_id', '=', companyId)
    .executeTakeFirst();
  const stored = await ctx.db
    .selectFrom('messaging.channel')
    .selectAll()
    .where('network_id', '=', ctx.networkId)
    .where('company_id', '=', companyId)
    .execute();
  const health = await ctx.db
    .selectFrom('messaging.gateway_health')
    .selectAll()
    .where('network_id', '=', ctx.networkId)
    .where('stopped_at', 'is not', null)
    .execute();

  const viewOf = (channel: Channel): Settings['channels'][number] => {
    const row = stored.find((one) => one.channel === channel);
    const { gateway, isOn } = sender.channels[channel];
    const stopped = health.find((one) => one.gateway === gateway && one.channel === channel);
    const own = `company:${companyId}`;
    const usesOwn = row?.uses_own ?? false;
    return {
      channel,
      isOn,
      usesOwn,
      carrier: gateway === null ? null : gateway === own ? 'own' : gateway === 'installation' ? 'installation' : 'head',
      email: channel === 'email' ? emailOptions.parse(row?.options ?? {}) : null,
      sms: channel === 'sms' ? smsOptions.parse(row?.options ?? {}) : null,
      secretTail: row?.secret_tail ?? null,
      hasDkimKey: row?.sealed_secret ? openSecret(row.sealed_secret).dkimKey !== undefined : false,
      lends: row?.lends ?? false,
      stoppedAt: stopped?.stopped_at ?? null,
      stoppedCode: stopped?.stopped_code ?? null,
      callbackUrl: channel === 'sms' && usesOwn ? callbackUrlOf(ctx.networkId, companyId) : null,
      version: row?.version ?? 0,
    };
  };
  return {
    companyId,
    companyName: company.name,
    isHead: company.isHead,
    ...sender.quiet,
    kinds: kinds.map((kind) => ({ kind, ...ruleOf(sender, kind), isDefault: sender.rules[kind] === undefined })),
    channels: channels.map(viewOf),
    version: rules?.version ?? 0,
  };
}

/** The address to enter at sms.ru so that it reports deliveries; null until the installation knows its own address. */
export function callbackUrlOf(networkId: string, companyId: string): string | null {
  const { publicUrl } = installation();
  return publicUrl && `${publicUrl.replace(/\/$/, '')}/api/v1/sms-callbacks/${networkId}/${companyId}`;
}
