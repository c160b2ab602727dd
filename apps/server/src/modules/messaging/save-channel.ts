import { sql } from 'kysely';
import type * as z from 'zod';
import { recordChange } from '../../platform/audit.ts';
import type { CommandCtx } from '../../platform/context.ts';
import { publish } from '../../platform/events.ts';
import { companyInReach } from './company-reach.ts';
import { keyMissing, versionConflict } from './errors.ts';
import { messagingChanged } from './events.ts';
import { type ChannelSecret, openSecret, permittedHost, sealSecret } from './gateways.ts';
import type { Channel } from './model.ts';
import { readMessagingSettings } from './read-settings.ts';
import type { MessagingSettings, SaveChannelBody } from './schema.ts';

export interface SaveChannel extends z.output<typeof SaveChannelBody> {
  companyId: string;
  channel: Channel;
}

/**
 * Switches a channel, or gives it keys of the company's own. Keys are sealed and never shown again; a field left out keeps
 * the one that is there. New keys begin with a clean slate: a channel that had stopped is tried again.
 */
export async function saveMessagingChannel(
  ctx: CommandCtx,
  input: SaveChannel,
): Promise<z.output<typeof MessagingSettings>> {
  const { companyId, channel } = input;
  const company = await companyInReach(ctx, companyId, 'edit');
  const stored = await ctx.db
    .selectFrom('messaging.channel')
    .selectAll()
    .where('network_id', '=', ctx.networkId)
    .where('company_id', '=', companyId)
    .where('channel', '=', channel)
    .forUpdate()
    .executeTakeFirst();
  if (input.version !== undefined && input.version !== (stored?.version ?? 0)) throw versionConflict();

  const secret = mergedSecret(openSecret(stored?.sealed_secret ?? null), input);
  const options = (channel === 'email' ? input.email : input.sms) ?? stored?.options ?? {};
  if (input.usesOwn && channel === 'sms' && !secret.apiId) throw keyMissing();
  if (input.usesOwn && channel === 'email') {
    if (!input.email?.host || !input.email.from) throw keyMissing();
    await permittedHost(input.email.host);
  }
  const visible = secret.apiId ?? secret.password ?? null;
  const row = {
    is_on: input.isOn,
    uses_own: input.usesOwn,
    options: JSON.stringify(options),
    sealed_secret: Object.keys(secret).length > 0 ? sealSecret(secret) : null,
    // Of a short password four characters would be too much of it.
    secret_tail: visible && visible.length >= 12 ? visible.slice(-4) : null,
    lends: company.isHead ? (input.lends ?? stored?.lends ?? false) : false,
    updated_at: ctx.now,
  };
  await ctx.db
    .insertInto('messaging.channel')
    .values({ network_id: ctx.networkId, company_id: companyId, channel, ...row })
    .onConflict((conflict) =>
      conflict
        .columns(['network_id', 'company_id', 'channel'])
        .doUpdateSet({ ...row, version: sql`channel.version + 1` }),
    )
    .execute();
  await startAgain(ctx, `company:${companyId}`, channel);
  recordChange(ctx, {
    action: 'messaging.channel',
    objectType: 'company',
    objectId: companyId,
    before: stored
      ? { channel, isOn: stored.is_on, usesOwn: stored.uses_own, lends: stored.lends, options: stored.options }
      : null,
    after: { channel, isOn: row.is_on, usesOwn: row.uses_own, lends: row.lends, options, isKeyNew: hasNewKey(input) },
  });
  publish(ctx, messagingChanged, { subjectId: companyId, data: { companyId, what: 'channel' } });
  return readMessagingSettings(ctx, { companyId });
}

/** A stopped or paused account is tried again at once, and with it what waits. */
export async function startAgain(ctx: CommandCtx, gateway: string, channel: Channel): Promise<void> {
  await ctx.db
    .deleteFrom('messaging.gateway_health')
    .where('network_id', '=', ctx.networkId)
    .where('gateway', '=', gateway)
    .where('channel', '=', channel)
    .execute();
  await ctx.db
    .updateTable('messaging.message')
    .set({ due_at: ctx.now })
    .where('network_id', '=', ctx.networkId)
    .where('status', '=', 'queued')
    .where('channel', '=', channel)
    .where('reason', 'in', ['stopped', 'paused', 'retry'])
    .execute();
}

function mergedSecret(kept: ChannelSecret, { password, dkimKey, apiId }: SaveChannel): ChannelSecret {
  const given = Object.entries({ password, dkimKey, apiId }).filter(([, value]) => value !== undefined);
  const merged = Object.entries({ ...kept, ...Object.fromEntries(given) }).filter(([, value]) => value !== '');
  return Object.fromEntries(merged);
}

function hasNewKey({ password, dkimKey, apiId }: SaveChannel): boolean {
  return [password, dkimKey, apiId].some((value) => value !== undefined);
}
