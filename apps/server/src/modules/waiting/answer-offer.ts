import type { CommandCtx } from '../../platform/context.ts';
import type { Counters } from '../../platform/counter.ts';
import { byRuleOfProduct } from '../../platform/transact.ts';
import { bookVisit } from '../bookings/public.ts';
import { findHold } from '../calendar/public.ts';
import { closeOffer, fulfilOffer, setState } from './close-offer.ts';
import { daysAround } from './end-offer.ts';
import { notWaiting, offerOver } from './errors.ts';
import { settleLine } from './settle-line.ts';
import { lockWish, type OpenOffer, openOfferOf, type Wish } from './wish-record.ts';

/**
 * Takes the offered time: the hold becomes the visit, by the one path by which everything is booked. Said twice it is one visit.
 * Whoever is a moment late, or meets the desk, hears that the offer is over.
 */
export async function acceptOffer(
  ctx: CommandCtx,
  input: { waitId: string; offerId?: string | undefined; counters: Counters },
): Promise<{ visitId: string }> {
  const wish = await lockWish(ctx, input.waitId, 'add');
  if (wish.state === 'booked' && wish.visitId) return { visitId: wish.visitId };
  const offer = await runningOffer(ctx, wish, input.offerId);
  const hold = await findHold(ctx, offer.id);
  if (!hold) throw offerOver();
  // The rules for clients held when it was offered; its own minutes must not make the notice too short.
  const visit = await bookVisit(byRuleOfProduct(ctx), {
    studioId: wish.studioId,
    clientId: wish.clientId,
    startsAt: offer.startsAt,
    lines: wish.serviceIds.map((serviceId, index) => ({ serviceId, employeeId: offer.employeeIds[index] })),
    mode: 'sequence',
    holdId: offer.id,
    notify: true,
    source: wish.source,
    counters: input.counters,
  });
  await fulfilOffer(ctx, wish, offer, visit.id);
  return { visitId: visit.id };
}

/** Declines an offer; the next in the line is asked at once. Who goes on waiting keeps her place for another time. */
export async function declineOffer(
  ctx: CommandCtx,
  input: { waitId: string; offerId?: string | undefined; keepWaiting: boolean },
): Promise<void> {
  const wish = await lockWish(ctx, input.waitId, 'add');
  const offer = await runningOffer(ctx, wish, input.offerId);
  await closeOffer(ctx, wish, offer, { how: 'declined' });
  await setState(ctx, wish, input.keepWaiting ? 'waiting' : 'declined');
  await settleLine(ctx, { ...daysAround(wish.studioId, offer), exceptWaitId: wish.id });
}

/** Waits no longer; an offer that runs goes to the next in the line. Said twice it is done once. */
export async function withdrawWait(ctx: CommandCtx, waitId: string): Promise<void> {
  const wish = await lockWish(ctx, waitId, 'edit');
  if (wish.state === 'withdrawn') return;
  if (wish.state !== 'waiting' && wish.state !== 'offered') throw notWaiting({ state: wish.state });
  const offer = await openOfferOf(ctx, waitId);
  if (offer) await closeOffer(ctx, wish, offer, { how: 'withdrawn' });
  await setState(ctx, wish, 'withdrawn');
  if (offer) await settleLine(ctx, daysAround(wish.studioId, offer));
}

/**
 * The desk takes an offered time for itself, with a reason: the offer dies, the client waits on, and for some minutes the time
 * is offered to nobody, so that the desk can book it.
 */
export async function takeOverOffer(ctx: CommandCtx, input: { waitId: string; reason: string }): Promise<void> {
  const wish = await lockWish(ctx, input.waitId, 'edit');
  const offer = await openOfferOf(ctx, wish.id);
  if (!offer) throw offerOver();
  await closeOffer(ctx, wish, offer, { how: 'overtaken', reason: input.reason });
  await setState(ctx, wish, 'waiting');
}

/** The offer that is meant and can still be answered. */
async function runningOffer(ctx: CommandCtx, wish: Wish, offerId: string | undefined): Promise<OpenOffer> {
  const offer = await openOfferOf(ctx, wish.id);
  if (!offer || (offerId !== undefined && offer.id !== offerId) || offer.until <= ctx.now) throw offerOver();
  return offer;
}
