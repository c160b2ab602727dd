import { sql } from 'kysely';
import { recordChange } from '../../../platform/audit.ts';
import type { CommandCtx } from '../../../platform/context.ts';
import { publish } from '../../../platform/events.ts';
import type { ClassBookingView } from '../booking-schema.ts';
import { alreadyBooked, bookingOver, classCancelled, classFull } from '../errors.ts';
import { bookingRestored } from '../events.ts';
import { requireClassWithin } from '../reach.ts';
import { refuseOver, viewOf } from './book-class.ts';
import { type BookingRow, findBooking } from './booking-view.ts';
import { bookingFacts, classForDecision, type DecidedClass } from './class-for-decision.ts';

type Answer =
  | { outcome: 'restored' | 'active' | 'cancelled' }
  | { outcome: 'already_booked'; bookingId: string }
  | { outcome: 'full'; waiting: number };

/**
 * Takes the cancellation of a booking back: place, seat and pass visit are as before, as long as nobody got the place
 * meanwhile. For the desk only; a booking that is active already is answered as it is.
 */
export async function restoreClassBooking(ctx: CommandCtx, bookingId: string): Promise<ClassBookingView> {
  const { before, decided } = await cancelledBooking(ctx, bookingId);
  refuseOver(ctx, decided);
  const { rows } = await sql<{ answer: Answer }>`
    select classes.restore_booking(${ctx.networkId}, ${bookingId}, ${ctx.now}) as answer`.execute(ctx.db);
  const answer = rows[0]?.answer as Answer; // the function always answers
  if (answer.outcome === 'cancelled') throw classCancelled();
  if (answer.outcome === 'already_booked') throw alreadyBooked({ bookingId: answer.bookingId });
  if (answer.outcome === 'full') throw classFull({ waiting: answer.waiting });
  const view = await viewOf(ctx, decided, bookingId);
  if (answer.outcome === 'restored') announce(ctx, decided, before, view);
  return view;
}

/** Gives the visit that a late cancellation burnt back to its pass; the place stays free. */
export async function returnClassVisit(ctx: CommandCtx, bookingId: string): Promise<ClassBookingView> {
  const { before, decided } = await cancelledBooking(ctx, bookingId);
  const { rows } = await sql<{ is_returned: boolean }>`
    select classes.return_visit(${ctx.networkId}, ${bookingId}, ${ctx.now}) as is_returned`.execute(ctx.db);
  if (!rows[0]?.is_returned) throw bookingOver({ state: before.state });
  const view = await viewOf(ctx, decided, bookingId);
  recordChange(ctx, {
    action: 'class_booking.return_visit',
    objectType: 'class_booking',
    objectId: bookingId,
    studioId: decided.row.studio_id,
    before: { state: before.state },
    after: { state: view.state },
  });
  return view;
}

async function cancelledBooking(ctx: CommandCtx, bookingId: string) {
  const before = await findBooking(ctx, bookingId);
  const decided = await classForDecision(ctx, before.class_id);
  requireClassWithin(ctx, decided.row, 'edit', 'classes.booking');
  return { before, decided };
}

function announce(ctx: CommandCtx, { row }: DecidedClass, before: BookingRow, view: ClassBookingView): void {
  const { id: bookingId, number, clientId, seat, payment, priceMinor } = view;
  publish(ctx, bookingRestored, {
    subjectId: bookingId,
    studioId: row.studio_id,
    data: { ...bookingFacts(row), bookingId, number, clientId, seat, payment, priceMinor },
  });
  recordChange(ctx, {
    action: 'class_booking.restore',
    objectType: 'class_booking',
    objectId: bookingId,
    studioId: row.studio_id,
    before: { state: before.state },
    after: { state: view.state, seat },
  });
}
