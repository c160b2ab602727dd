import { isoDate, localMinuteOf } from '@salus/scheduling';
import { sql } from 'kysely';
import type * as z from 'zod';
import type { CommandCtx, ReadCtx } from '../../platform/context.ts';
import { bookingRules } from '../org/public.ts';
import { notWaiting, offerRuns } from './errors.ts';
import { daysToLookAt, isWanted, offerEndsAt } from './model.ts';
import { offerNamedTime } from './offer-time.ts';
import type { OfferByHand, WaitStarts } from './schema.ts';
import { startsFor } from './settle-line.ts';
import { findWish, lockWish, openOfferOf, requireWish, type Wish } from './wish-record.ts';

const startsShown = 24;
const daysShown = 31;

/**
 * The desk offers a time to one of the line, whoever came before. It may be any time that can be booked; it is told at once,
 * because a person decided so.
 */
export async function offerByHand(
  ctx: CommandCtx,
  input: z.output<typeof OfferByHand> & { waitId: string },
): Promise<void> {
  const wish = await lockWish(ctx, input.waitId, 'add');
  const running = await openOfferOf(ctx, wish.id);
  if (running) throw offerRuns({ until: running.until.toISOString() });
  if (wish.state !== 'waiting') throw notWaiting({ state: wish.state });
  const { waitOfferMin } = await bookingRules(ctx, wish.studioId);
  const terms = { tellsAt: ctx.now, until: offerEndsAt(ctx.now, waitOfferMin, input.startsAt) };
  const named = wish.serviceIds.map((_, index) => input.employeeIds?.[index] ?? onlyOne(wish));
  await offerNamedTime(ctx, wish, { startsAt: input.startsAt, employeeIds: named }, terms);
}

function onlyOne({ employeeIds: [first, ...others] }: Wish): string | null {
  return others.length === 0 ? (first ?? null) : null;
}

/** Times that the wish could have now, the nearest first: what the desk may offer with one press. */
export async function listWaitStarts(ctx: ReadCtx, waitId: string): Promise<z.output<typeof WaitStarts>> {
  const wish = await findWish(ctx, waitId);
  requireWish(ctx, wish, 'view');
  const { day } = localMinuteOf(wish.timeZone, Math.floor(ctx.now.getTime() / 60_000));
  const days = daysToLookAt(wish, { from: isoDate(day), to: isoDate(day + daysShown) });
  const starts = days ? await startsFor(ctx, wish, days) : [];
  const wanted = starts.filter((start) => isWanted(wish, wish.timeZone, start.startsAt)).slice(0, startsShown);
  const names = await namesOf(ctx, [...new Set(wanted.flatMap((start) => [...start.employeeIds]))]);
  return {
    items: wanted.map(({ startsAt, endsAt, employeeIds }) => ({
      startsAt,
      endsAt,
      specialists: [...new Set(employeeIds)].map((id) => ({ id, name: names.get(id) ?? '' })),
    })),
  };
}

async function namesOf(ctx: ReadCtx, ids: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, btrim(first_name || ' ' || last_name) as name from staff.employee
    where network_id = ${ctx.networkId} and id = any (${[...ids]}::uuid[])`.execute(ctx.db);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
