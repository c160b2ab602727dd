import { sql } from 'kysely';
import type { CommandCtx } from '../../platform/context.ts';
import { defineHousekeeping } from '../../platform/jobs/jobs.ts';
import { bookingRules } from '../org/public.ts';
import { goTo } from './change-visit-state.ts';
import { lockVisit } from './visit-record.ts';

const atMostAtOnce = 200;

/** Where the studio has chosen it, a visit whose client came is completed when its time is over [ORG-027]. */
export const completeEndedVisits = defineHousekeeping({
  name: 'bookings.complete_ended_visits',
  schedule: '*/5 * * * *',
  async run(ctx: CommandCtx) {
    const { rows } = await sql<{ id: string; studio_id: string }>`
      select v.id, v.studio_id from bookings.visit v
      where v.network_id = ${ctx.networkId} and v.state = 'arrived' and v.ends_at <= ${ctx.now}
        and v.starts_at > ${ctx.now}::timestamptz - interval '7 days'
      order by v.id limit ${atMostAtOnce}`.execute(ctx.db);
    const isChosen = new Map<string, boolean>();
    for (const { id, studio_id: studioId } of rows) {
      if (!isChosen.has(studioId)) isChosen.set(studioId, (await bookingRules(ctx, studioId)).completeAutomatically);
      if (!isChosen.get(studioId)) continue;
      await goTo(ctx, await lockVisit(ctx, id, undefined), 'completed', { reason: null, notify: false });
    }
  },
});
