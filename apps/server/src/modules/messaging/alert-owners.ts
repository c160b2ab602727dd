import { isLocale } from '@salus/i18n';
import type { CommandCtx } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { translate } from '../../platform/messages.ts';
import type { Channel } from './model.ts';

/** A letter to the owners that a channel has stopped. When it is letters that have, it waits like all the others. */
export async function alertOwners(
  ctx: CommandCtx,
  { companyId, channel, answer, at }: { companyId: string; channel: Channel; answer: string; at: Date },
): Promise<void> {
  const company = await ctx.db
    .selectFrom('org.company')
    .select('name')
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', companyId)
    .executeTakeFirstOrThrow();
  const owners = await ctx.db
    .selectFrom('access.account')
    .select(['id', 'email', 'locale'])
    .where('network_id', '=', ctx.networkId)
    .where('is_owner', '=', true)
    .where('state', '=', 'active')
    .where('email', 'is not', null)
    .execute();
  for (const owner of owners) {
    const locale = isLocale(owner.locale) ? owner.locale : 'en';
    await ctx.db
      .insertInto('messaging.message')
      .values({
        network_id: ctx.networkId,
        id: newId(),
        company_id: companyId,
        kind: 'channel_alert',
        channel: 'email',
        address: owner.email,
        locale,
        status: 'queued',
        dedupe_key: `alert:${channel}:${at.toISOString()}:${owner.id}`,
        title: translate(locale, 'messaging.alert.title', { channel }),
        body: translate(locale, 'messaging.alert.body', { company: company.name, answer }),
        due_at: at,
        created_at: at,
        status_at: at,
        too_late_at: new Date(at.getTime() + 7 * 86_400_000),
      })
      .execute();
  }
}
