import { sql } from 'kysely';
import { defineHousekeeping, enqueue } from '../../platform/jobs/jobs.ts';
import { askFates } from './ask-fates.ts';
import { sendErrand } from './send-errand.ts';

const atOnce = 500;

/** Every minute: what has become due, and what a process that died had claimed. The queue takes each message once. */
export const sweepMessages = defineHousekeeping({
  name: 'messaging.sweep',
  schedule: '* * * * *',
  async run(ctx) {
    const { rows } = await sql<{ id: string }>`
      select id from messaging.message
      where network_id = ${ctx.networkId} and due_at <= ${ctx.now}
        and (status = 'queued' or (status = 'sending' and claimed_at < ${new Date(ctx.now.getTime() - 600_000)}))
      order by due_at limit ${atOnce}`.execute(ctx.db);
    for (const { id } of rows) await enqueue(ctx, sendErrand, { messageId: id }, { key: `message/${id}` });
    await askForFates(ctx);
  },
});

/** SMS whose fate nobody has told us yet. */
async function askForFates(ctx: Parameters<typeof sweepMessages.run>[0]): Promise<void> {
  const { rows } = await sql<{ gateway: string }>`
    select distinct gateway from messaging.message
    where network_id = ${ctx.networkId} and channel = 'sms' and status = 'sent' and gateway is not null and provider_id is not null
      and sent_at > ${new Date(ctx.now.getTime() - 3 * 86_400_000)} and status_checks < 30`.execute(ctx.db);
  for (const { gateway } of rows) await enqueue(ctx, askFates, { gateway }, { key: `fates/${gateway}` });
}
