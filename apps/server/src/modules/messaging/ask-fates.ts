import { sql } from 'kysely';
import type pg from 'pg';
import * as z from 'zod';
import { defineErrand } from '../../platform/jobs/jobs.ts';
import { systemActor, transact } from '../../platform/transact.ts';
import { gatewayNamed } from './gateways.ts';
import { noteFate } from './note-fate.ts';

/** As many ids as sms.ru takes in one question. */
const atOnce = 100;

/**
 * Asks the provider what became of messages under way: soon after sending, then less and less often. Callbacks are quicker, but
 * may not reach an installation behind a wall.
 */
export const askFates = defineErrand({
  name: 'messaging_ask_fates',
  input: z.object({ gateway: z.string() }),
  async go({ pool, networkId }, { gateway: name }) {
    const identity = { networkId, actor: systemActor, channel: 'system' as const };
    const asked = await transact(pool as pg.Pool, identity, async (ctx) => {
      const gateway = await gatewayNamed(ctx, name, 'sms');
      const { rows } = await sql<{ provider_id: string }>`
        update messaging.message set status_checks = status_checks + 1
        where network_id = ${networkId} and id in (
          select id from messaging.message
          where network_id = ${networkId} and channel = 'sms' and status = 'sent' and gateway = ${name} and provider_id is not null
            and status_checks < 30 and sent_at < ${ctx.now}::timestamptz - make_interval(secs => 5 * power(1.5, status_checks))
          order by sent_at limit ${atOnce})
        returning provider_id`.execute(ctx.db);
      return { sms: gateway?.sms, ids: rows.map((row) => row.provider_id) };
    });
    if (!asked.sms || asked.ids.length === 0) return;
    const fates = await asked.sms.fates(asked.ids).catch(() => null); // the next round asks again
    if (!fates) return;
    await transact(pool as pg.Pool, identity, async (ctx) => {
      for (const [providerId, fate] of fates) await noteFate(ctx, { providerId, code: fate.code, text: fate.text });
    });
  },
});
