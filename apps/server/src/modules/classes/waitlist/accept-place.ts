import type { CommandCtx } from '../../../platform/context.ts';
import type { Counters } from '../../../platform/counter.ts';
import { newId } from '../../../platform/ids.ts';
import { announceBooked, decide, refusalOf, refuseOver, viewOf } from '../booking/book-class.ts';
import { classForDecision } from '../booking/class-for-decision.ts';
import type { ClassBookingView } from '../booking-schema.ts';
import { notWaiting, offerOver, placeGone } from '../errors.ts';
import { requireMayBook } from '../reach.ts';
import { findWait } from './wait-view.ts';

/**
 * Takes an offered place, or one that everybody waiting was told of: then the first to accept gets it, and the others hear
 * that it is gone [BKG-003i]. The desk may do it for a client.
 */
export async function acceptClassPlace(
  ctx: CommandCtx,
  waitId: string,
  input: { seat: number | null; holdKey?: string | undefined; counters: Counters },
): Promise<ClassBookingView> {
  const { wait } = await findWait(ctx, waitId);
  const decided = await classForDecision(ctx, wait.class_id);
  requireMayBook(ctx, decided.row, wait.client_id, 'add');
  if (wait.state === 'booked' && wait.booking_id) return viewOf(ctx, decided, wait.booking_id);
  if (wait.state === 'expired') throw offerOver();
  if (wait.state !== 'waiting' && wait.state !== 'offered') throw notWaiting();
  refuseOver(ctx, decided);
  const id = newId();
  const decision = await decide(ctx, decided, input.counters, {
    id,
    clientId: wait.client_id,
    seat: input.seat,
    source: 'waitlist',
    reason: null,
    mayExceed: false,
    mayWait: false,
    holdKey: input.holdKey ?? null,
  });
  if (decision.outcome === 'already_waiting') throw wait.state === 'offered' ? offerOver() : placeGone();
  if (decision.outcome === 'full') throw offerOver(); // the offer ended while we asked
  if (decision.outcome === 'already_booked') return viewOf(ctx, decided, decision.bookingId);
  if (decision.outcome === 'waiting') throw new Error('Nobody asked to wait again.');
  if (decision.outcome !== 'booked') throw refusalOf(decision, decided, input.seat);
  await announceBooked(ctx, decided, id, true);
  return viewOf(ctx, decided, id);
}
