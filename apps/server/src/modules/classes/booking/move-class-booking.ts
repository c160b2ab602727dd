import { recordChange } from '../../../platform/audit.ts';
import type { CommandCtx } from '../../../platform/context.ts';
import type { Counters } from '../../../platform/counter.ts';
import { publish } from '../../../platform/events.ts';
import { newId } from '../../../platform/ids.ts';
import { brokeConstraint } from '../../../platform/refusal.ts';
import type { ClassBookingView } from '../booking-schema.ts';
import { bookingOver, noSuchSeat, seatTaken } from '../errors.ts';
import { bookingMoved } from '../events.ts';
import { lockClasses } from '../place-classes.ts';
import { requireMayBook } from '../reach.ts';
import { settleWaitlist } from '../waitlist/settle-waitlist.ts';
import { decide, refusalOf, refuseClosed, refuseOver, viewOf } from './book-class.ts';
import { findBooking } from './booking-view.ts';
import { giveUpPlace } from './cancel-class-booking.ts';
import { bookingFacts, classForDecision, type DecidedClass } from './class-for-decision.ts';

export interface MoveClassBookingCommand {
  /** The new booking's. */
  id?: string | undefined;
  classId: string;
  seat: number | null;
  holdKey?: string | undefined;
  notify: boolean;
  counters: Counters;
}

/**
 * Takes a client from one class to another: both or neither. The rules of cancelling hold for the old place and the limits
 * for the new one; the old place goes to its waitlist.
 */
export async function moveClassBooking(
  ctx: CommandCtx,
  bookingId: string,
  input: MoveClassBookingCommand,
): Promise<ClassBookingView> {
  const booking = await findBooking(ctx, bookingId);
  const from = await classForDecision(ctx, booking.class_id);
  requireMayBook(ctx, from.row, booking.client_id, 'edit');
  const to = await classForDecision(ctx, input.classId);
  requireMayBook(ctx, to.row, booking.client_id, 'add');
  refuseOver(ctx, to);
  refuseClosed(ctx, to);
  await lockClasses(ctx, [from.row.id, to.row.id]);
  const id = input.id ?? newId();
  if (input.id && (await isMoved(ctx, id, booking.client_id))) return viewOf(ctx, to, id);

  await giveUpPlace(ctx, from, bookingId, {
    // The desk may move somebody at any time: the visit then goes along instead of being burnt.
    byStudio: ctx.actor.kind !== 'client',
    mayBeLate: false,
    reason: null,
    notify: false,
    isSilent: true,
  });
  const decision = await decide(ctx, to, input.counters, {
    id,
    clientId: booking.client_id,
    seat: input.seat,
    source: booking.source,
    reason: booking.exceeds_reason,
    mayExceed: booking.exceeds_reason !== null,
    mayWait: false,
    holdKey: input.holdKey ?? null,
    exceptBookingId: bookingId,
  });
  if (decision.outcome === 'waiting') throw new Error('Nobody asked to wait.');
  if (decision.outcome !== 'booked') throw refusalOf(decision, to, input.seat);
  await settleWaitlist(ctx, from.row.id);
  const view = await viewOf(ctx, to, id);
  announceMoved(ctx, to, view, { bookingId, classId: from.row.id }, input.notify);
  return view;
}

/** The same id again is the same wish told twice. */
async function isMoved(ctx: CommandCtx, id: string, clientId: string): Promise<boolean> {
  const found = await ctx.db
    .selectFrom('classes.booking')
    .select('id')
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', id)
    .where('client_id', '=', clientId)
    .executeTakeFirst();
  return found !== undefined;
}

/** Another seat of the same class [BKG-018]; a taken one is refused. */
export async function changeClassSeat(
  ctx: CommandCtx,
  bookingId: string,
  { seat, holdKey }: { seat: number | null; holdKey?: string | undefined },
): Promise<ClassBookingView> {
  const booking = await findBooking(ctx, bookingId);
  const decided = await classForDecision(ctx, booking.class_id);
  requireMayBook(ctx, decided.row, booking.client_id, 'edit');
  const [row] = await lockClasses(ctx, [booking.class_id]);
  if (!booking.is_active) throw bookingOver({ state: booking.state });
  if (seat !== null && !(row?.seats ?? []).includes(seat)) throw noSuchSeat({ seat });
  if (seat !== null && (await isHeld(ctx, booking.class_id, seat, holdKey))) throw seatTaken({ seat });
  await ctx.db
    .updateTable('classes.booking')
    .set((eb) => ({ seat, version: eb('version', '+', 1) }))
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', bookingId)
    .execute()
    .catch((error: unknown) => {
      if (brokeConstraint(error, 'booking_one_client_a_seat')) throw seatTaken({ seat: seat ?? 0 });
      throw error;
    });
  if (holdKey) await giveHoldBack(ctx, booking.class_id, holdKey);
  recordChange(ctx, {
    action: 'class_booking.change_seat',
    objectType: 'class_booking',
    objectId: bookingId,
    studioId: decided.row.studio_id,
    before: { seat: booking.seat },
    after: { seat },
  });
  const view = await viewOf(ctx, decided, bookingId);
  announceMoved(ctx, decided, view, { bookingId, classId: decided.row.id }, false);
  return view;
}

/** Does somebody else hold the seat? Holds are given under the lock of the class, which the caller has. */
async function isHeld(ctx: CommandCtx, classId: string, seat: number, holdKey: string | undefined): Promise<boolean> {
  const found = await ctx.db
    .selectFrom('classes.seat_hold')
    .select('hold_key')
    .where('network_id', '=', ctx.networkId)
    .where('class_id', '=', classId)
    .where('seat', '=', seat)
    .where('expires_at', '>', ctx.now)
    .executeTakeFirst();
  return found !== undefined && found.hold_key !== holdKey;
}

/** The seat is hers now: what was held for it is held no longer. */
async function giveHoldBack(ctx: CommandCtx, classId: string, holdKey: string): Promise<void> {
  await ctx.db
    .deleteFrom('classes.seat_hold')
    .where('network_id', '=', ctx.networkId)
    .where('class_id', '=', classId)
    .where('hold_key', '=', holdKey)
    .execute();
}

function announceMoved(
  ctx: CommandCtx,
  { row }: DecidedClass,
  view: ClassBookingView,
  from: { bookingId: string; classId: string },
  notify: boolean,
): void {
  const { id: bookingId, number, clientId, seat, payment, priceMinor } = view;
  publish(ctx, bookingMoved, {
    subjectId: bookingId,
    studioId: row.studio_id,
    data: {
      ...bookingFacts(row),
      ...{ bookingId, number, clientId, seat, payment, priceMinor, notify },
      fromBookingId: from.bookingId,
      fromClassId: from.classId,
    },
  });
}
