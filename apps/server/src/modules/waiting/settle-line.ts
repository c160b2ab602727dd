import { sql } from 'kysely';
import type { CommandCtx, ReadCtx } from '../../platform/context.ts';
import { defineJob, enqueue } from '../../platform/jobs/jobs.ts';
import { Refusal } from '../../platform/refusal.ts';
import { offersForClient } from '../bookings/public.ts';
import { bookingRules } from '../org/public.ts';
import { settleLater } from './end-offer-job.ts';
import { daysToLookAt, firstToOffer, overtakenForMs, type Stretch } from './model.ts';
import { offerTerms, offerTime, type Start, type Terms } from './offer-time.ts';
import { lineOf, lockIfWaiting, type OpenOffer, type Wish } from './wish-record.ts';

/** Days of a studio on which time may have become free. */
export interface ChangedDays {
  studioId: string;
  from: string;
  to: string;
}

const lookedAtMost = 200;
const atMostTries = 3;
/** Nobody is asked more often than this, whatever becomes free. */
const atMostOffersADay = 3;

/**
 * Gives free time to the line: the first who waits for something that fits is offered it, alone. Whatever freed the time, the
 * question is always the same – what of the wishes is possible now? – so asking once more changes nothing.
 *
 * One offer a transaction: a second one would take the locks of other resources after those of the first, and two lines could
 * wait for each other. A job goes on with the rest.
 */
export async function settleLine(
  ctx: CommandCtx,
  changed: ChangedDays & { exceptWaitId?: string | undefined },
): Promise<OpenOffer | undefined> {
  const { studioId } = changed;
  await sql`select pg_advisory_xact_lock(hashtextextended(${ctx.networkId} || ${studioId}, 11))`.execute(ctx.db);
  const line = await lineOf(ctx, studioId, lookedAtMost);
  if (line.length === 0) return undefined;
  const { waitOfferMin } = await bookingRules(ctx, studioId);
  const past = await pastOffers(ctx, studioId);
  for (const wish of line) {
    const days = daysToLookAt(wish, changed);
    if (!days || wish.id === changed.exceptWaitId || past.isAskedEnough(wish.id)) continue;
    const terms = await offerTerms(ctx, wish, waitOfferMin);
    const offer = await offerFirst(ctx, wish, days, { ...terms, notOver: past.notFor(wish) });
    if (!offer) continue;
    await enqueue(ctx, settleLater, changed, { key: `${studioId}/${changed.from}/${changed.to}` });
    return offer;
  }
  return undefined;
}

/** Goes on with the line of a studio. */
export const settle = defineJob({
  ...settleLater,
  run: async (ctx, changed) => {
    await settleLine(ctx, changed);
  },
});

/** The first start that pleases and can be held. */
async function offerFirst(
  ctx: CommandCtx,
  wish: Wish,
  days: { from: string; days: number },
  { notOver, ...terms }: Terms & { notOver: readonly Stretch[] },
): Promise<OpenOffer | undefined> {
  const starts = await startsFor(ctx, wish, days);
  const refused: Stretch[] = [];
  for (let tries = 1; tries <= atMostTries; tries += 1) {
    const query = { wish, timeZone: wish.timeZone, until: terms.until, notOver: [...notOver, ...refused] };
    const start = firstToOffer(starts, query);
    if (!start || !(await lockIfWaiting(ctx, wish.id))) return undefined;
    const offer = await offerTime(ctx, wish, start, terms);
    if (offer) return offer;
    refused.push(start);
  }
  return undefined;
}

/**
 * Every start at which a wish could be fulfilled, the nearest first. Who asked by herself is offered what she could book by
 * herself; for whom the desk asked, whatever the desk could book.
 */
export async function startsFor(
  ctx: ReadCtx,
  wish: Pick<Wish, 'studioId' | 'clientId' | 'serviceIds' | 'employeeIds' | 'source'>,
  days: { from: string; days: number },
): Promise<Start[]> {
  const { studioId, clientId, serviceIds } = wish;
  const asClient: ReadCtx = { ...ctx, actor: { kind: 'client', id: clientId, name: '', grants: [] } };
  const asked = wish.source === 'site' ? asClient : ctx;
  const starts: Start[] = [];
  for (const employeeId of wish.employeeIds.length > 0 ? wish.employeeIds : [undefined]) {
    const found = await offersForClient(asked, { studioId, clientId, serviceIds, employeeId }, days).catch(noOffers);
    for (const slot of found.items) {
      const employeeIds = slot.lines.map((line) => line.employeeId);
      starts.push({ startsAt: new Date(slot.startsAt), endsAt: new Date(slot.endsAt), employeeIds });
    }
  }
  return starts.sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
}

/** A service that is no longer offered, a studio that closed: that wish has no offers, and the others still have theirs. */
function noOffers(error: unknown): Pick<Awaited<ReturnType<typeof offersForClient>>, 'items'> {
  if (!(error instanceof Refusal)) throw error;
  return { items: [] };
}

/** What was offered before: to whom not again, what is the desk's for the moment, and who was asked often enough today. */
async function pastOffers(ctx: ReadCtx, studioId: string) {
  const aDayAgo = new Date(ctx.now.getTime() - 86_400_000);
  const overtakenSince = new Date(ctx.now.getTime() - overtakenForMs);
  const rows = await ctx.db
    .selectFrom('waiting.offer')
    .select(['wish_id', 'starts_at', 'ends_at', 'state', 'made_at', 'closed_at'])
    .where('network_id', '=', ctx.networkId)
    .where('studio_id', '=', studioId)
    .where((at) => at.or([at('starts_at', '>', ctx.now), at('made_at', '>', aDayAgo)]))
    .execute();
  const isDesks = (row: (typeof rows)[number]) =>
    row.state === 'overtaken' && row.closed_at !== null && row.closed_at > overtakenSince;
  return {
    isAskedEnough: (wishId: string) =>
      rows.filter((row) => row.wish_id === wishId && row.made_at > aDayAgo).length >= atMostOffersADay,
    notFor: (wish: Wish): Stretch[] =>
      rows
        .filter((row) => isDesks(row) || (row.wish_id === wish.id && ['declined', 'expired'].includes(row.state)))
        .map((row) => ({ startsAt: row.starts_at, endsAt: row.ends_at })),
  };
}
