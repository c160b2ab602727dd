import type { CommandCtx } from '../../platform/context.ts';
import { callbackRecords } from '../../platform/sms/sms-ru.ts';
import { callbackNotOurs } from './errors.ts';
import { openSecret } from './gateways.ts';
import { noteFate } from './note-fate.ts';

const atMostRecords = 100;

/**
 * Takes the reports of sms.ru about messages of a company's own account. What is not signed with its key is refused; what is
 * repeated or out of order changes nothing (note-fate.ts); heartbeats and checks by call are acknowledged like the rest.
 */
export async function takeSmsCallback(
  ctx: CommandCtx,
  { companyId, form }: { companyId: string; form: Readonly<Record<string, string>> },
): Promise<void> {
  const channel = await ctx.db
    .selectFrom('messaging.channel')
    .select('sealed_secret')
    .where('network_id', '=', ctx.networkId)
    .where('company_id', '=', companyId)
    .where('channel', '=', 'sms')
    .executeTakeFirst();
  const { apiId } = openSecret(channel?.sealed_secret ?? null);
  const records = apiId ? callbackRecords(apiId, form) : null;
  if (!records) throw callbackNotOurs();
  for (const record of records.slice(0, atMostRecords)) {
    const [type, providerId, code] = record.split('\n');
    if (type === 'sms_status' && providerId && code) await noteFate(ctx, { providerId, code: Number(code) });
  }
}
