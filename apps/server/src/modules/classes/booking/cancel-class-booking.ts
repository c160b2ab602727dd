import { sql } from 'kysely';
import { recordChange } from '../../../platform/audit.ts';
import type { CommandCtx } from '../../../platform/context.ts';
import { publish } from '../../../platform/events.ts';
import type { CancelClassBookingInput, ClassBookingView } from '../booking-schema.ts';
import { bookingOver, tooLateToCancel } from '../errors.ts';
import { bookingCancelled } from '../events.ts';
import type { BookingState } from '../model.ts';
import { requireMayBook } from '../reach.ts';
import { settleWaitlist } from '../waitlist/settle-waitlist.ts';
import { viewOf } from './book-class.ts';
import { findBooking } from './booking-view.ts';
import { bookingFacts, classForDecision, type DecidedClass, decisionTerms } from './class-for-decision.ts';

type Cancelled =
  | { outcome: 'cancelled'; state: 'cancelled_by_client' | 'late_cancelled' | 'cancelled_by_studio' }
  | { outcome: 'too_late'; until: string }
  | { outcome: 'not_active'; state: BookingState };

/**
 * Gives up a place. A client may until so many hours before the start, the last minute included [BKG-004i], or any time
 * after the class was changed [SCH-006i]; later only the desk can, as a late cancellation that burns the visit. The place
 * goes to the waitlist in the same transaction [BKG-003].
 */
export async function cancelClassBooking(
  ctx: CommandCtx,
  bookingId: string,
  input: CancelClassBookingInput,
): Promise<ClassBookingView> {
  const booking = await findBooking(ctx, bookingId);
  const decided = await classForDecision(ctx, booking.class_id);
  requireMayBook(ctx, decided.row, booking.client_id, 'edit');
  const isClient = ctx.actor.kind === 'client';
  await giveUpPlace(ctx, decided, bookingId, {
    byStudio: input.by === 'studio' && !isClient,
    mayBeLate: !isClient,
    reason: input.reason ?? null,
    notify: input.notify,
  });
  await settleWaitlist(ctx, decided.row.id);
  return viewOf(ctx, decided, bookingId);
}

/** Ends one booking under the lock of its class, and tells of it. The waitlist is the caller's to settle. */
export async function giveUpPlace(
  ctx: CommandCtx,
  decided: DecidedClass,
  bookingId: string,
  how: { byStudio: boolean; mayBeLate: boolean; reason: string | null; notify: boolean; isSilent?: boolean },
): Promise<void> {
  const { row, rules, phone } = decided;
  const question = { ...decisionTerms(decided), ...how, bookingId, now: ctx.now };
  const { rows } = await sql<{ answer: Cancelled }>`
    select classes.decide_cancellation(${ctx.networkId}, ${JSON.stringify(question)}::jsonb) as answer`.execute(ctx.db);
  const answer = rows[0]?.answer as Cancelled; // the function always answers
  if (answer.outcome === 'not_active') throw bookingOver({ state: answer.state });
  if (answer.outcome === 'too_late') {
    const until = new Date(answer.until).toISOString();
    throw tooLateToCancel({ hours: rules.cancelHours ?? 0, until, phone });
  }
  recordChange(ctx, {
    action: 'class_booking.cancel',
    objectType: 'class_booking',
    objectId: bookingId,
    studioId: row.studio_id,
    before: { state: 'booked' },
    after: { state: answer.state, reason: how.reason },
  });
  if (how.isSilent) return;
  const booking = await findBooking(ctx, bookingId);
  publish(ctx, bookingCancelled, {
    subjectId: bookingId,
    studioId: row.studio_id,
    data: {
      ...bookingFacts(row),
      bookingId,
      number: Number(booking.number),
      clientId: booking.client_id,
      seat: booking.seat,
      payment: booking.payment as ClassBookingView['payment'],
      priceMinor: Number(booking.price_minor),
      state: answer.state,
      reason: how.reason,
      notify: how.notify,
    },
  });
}
