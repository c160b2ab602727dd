import { isoDate } from '@salus/scheduling';
import type { CommandCtx } from '../../platform/context.ts';
import { defineHousekeeping, defineJob, enqueue } from '../../platform/jobs/jobs.ts';
import { closeOffer, setState } from './close-offer.ts';
import { endOffer, settleLater } from './end-offer-job.ts';
import { atMostUnanswered, endOfDay, type Stretch } from './model.ts';
import { type ChangedDays, settleLine } from './settle-line.ts';
import { lockWish, openOfferOf } from './wish-record.ts';

/** An offer that was not answered in time ends, and the next in the line is asked in the same instant. */
export async function endUnanswered(
  ctx: CommandCtx,
  { waitId, offerId }: { waitId: string; offerId: string },
): Promise<void> {
  const wish = await lockWish(ctx, waitId, 'edit');
  const offer = await openOfferOf(ctx, waitId);
  if (!offer || offer.id !== offerId || offer.until > ctx.now) return;
  await closeOffer(ctx, wish, offer, { how: 'expired' });
  const unanswered = wish.unanswered + 1;
  const isOver = unanswered >= atMostUnanswered || endOfDay(wish.timeZone, wish.untilDay) <= ctx.now;
  await setState(ctx, wish, isOver ? 'expired' : 'waiting', { unanswered });
  await settleLine(ctx, { ...daysAround(wish.studioId, offer), exceptWaitId: wish.id });
}

export const endOfferInTime = defineJob({ ...endOffer, run: endUnanswered });

/** The local days that a stretch may lie on, wherever the studio is. */
export function daysAround(studioId: string, { startsAt, endsAt }: Stretch): ChangedDays {
  const dayOf = (at: Date, more: number) => isoDate(Math.floor(at.getTime() / 86_400_000) + more);
  return { studioId, from: dayOf(startsAt, -1), to: dayOf(endsAt, 1) };
}

/** Days that are over end their wishes; an offer whose job was lost ends here. */
export const tidyLines = defineHousekeeping({
  name: 'waiting.tidy_lines',
  schedule: '*/10 * * * *',
  async run(ctx) {
    const late = await ctx.db
      .selectFrom('waiting.offer')
      .select(['id', 'wish_id'])
      .where('network_id', '=', ctx.networkId)
      .where('state', '=', 'open')
      .where('until', '<', new Date(ctx.now.getTime() - 60_000))
      .limit(20)
      .execute();
    for (const { id, wish_id } of late) await enqueue(ctx, endOffer, { waitId: wish_id, offerId: id }, { key: id });
    const yesterday = isoDate(Math.floor(ctx.now.getTime() / 86_400_000) - 1);
    const old = await ctx.db
      .selectFrom('waiting.wish')
      .select('id')
      .where('network_id', '=', ctx.networkId)
      .where('state', '=', 'waiting')
      .where('until_day', '<=', yesterday as never) // a date is compared by its text
      .limit(200)
      .execute();
    for (const { id } of old) {
      const wish = await lockWish(ctx, id, 'edit');
      if (wish.state === 'waiting' && endOfDay(wish.timeZone, wish.untilDay) <= ctx.now)
        await setState(ctx, wish, 'expired');
    }
  },
});

/** New days come into reach, holds run out, offers were missed: once an hour every line is looked at. */
export const lookAtLines = defineHousekeeping({
  name: 'waiting.look_at_lines',
  schedule: '23 * * * *',
  async run(ctx) {
    const studios = await ctx.db
      .selectFrom('waiting.wish')
      .select('studio_id')
      .distinct()
      .where('network_id', '=', ctx.networkId)
      .where('state', '=', 'waiting')
      .execute();
    const today = Math.floor(ctx.now.getTime() / 86_400_000);
    for (const { studio_id: studioId } of studios) {
      const changed = { studioId, from: isoDate(today - 1), to: isoDate(today + 62) };
      await enqueue(ctx, settleLater, changed, { key: `${studioId}/hourly` });
    }
  },
});
