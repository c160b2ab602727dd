import type { CommandCtx } from '../../../platform/context.ts';
import type { Counters } from '../../../platform/counter.ts';
import { Refusal } from '../../../platform/refusal.ts';
import {
  acceptClassPlace,
  bookClass,
  cancelClassBooking,
  changeClassSeat,
  leaveClassWaitlist,
  moveClassBooking,
} from '../../classes/public.ts';
import { notFound } from '../errors.ts';
import { findMyClassBooking, getMyClassBooking } from './my-class-bookings.ts';
import type { BookMyClass, MoveMyClass, MyClassBookingView } from './schema.ts';

/**
 * Books oneself into a class, or into its line [BKG-003, WID-010]. The engine of the desk decides, with the rules for clients:
 * what is shown to them, within the studio's horizon and notice, never beyond a limit.
 */
export async function bookMyClass(
  ctx: CommandCtx,
  counters: Counters,
  { seat, orWait, ...input }: BookMyClass,
): Promise<MyClassBookingView> {
  const done = input.id && (await findMyClassBooking(ctx, input.id));
  if (done) return done;
  const { booking, wait } = await bookClass(ctx, {
    ...input,
    counters,
    clientId: ctx.actor.id,
    seat: seat ?? null,
    joinWaitlist: orWait,
    attended: false,
    notify: true,
    source: 'site',
  });
  return getMyClassBooking(ctx, booking?.id ?? wait?.id ?? '');
}

/** Gives one's own place up; later than the studio allows it explains until when it went, and whom to call [BKG-004i]. */
export async function cancelMyClass(
  ctx: CommandCtx,
  input: { bookingId: string; reason?: string | undefined },
): Promise<MyClassBookingView> {
  const mine = await myBooking(ctx, input.bookingId);
  if (mine.state === 'cancelled_by_client') return mine; // told twice
  const how = { by: 'client' as const, reason: input.reason, notify: true };
  await cancelClassBooking(ctx, input.bookingId, how).catch((error: unknown) => {
    const isTwin = error instanceof Refusal && error.details.state === 'cancelled_by_client'; // told twice at once
    if (!isTwin) throw error;
  });
  return getMyClassBooking(ctx, input.bookingId);
}

/** Takes one's own place in another class, as long as the old one might be cancelled; answers the new booking. */
export async function moveMyClass(
  ctx: CommandCtx,
  counters: Counters,
  { bookingId, seat, ...input }: MoveMyClass & { bookingId: string },
): Promise<MyClassBookingView> {
  const done = input.id && (await findMyClassBooking(ctx, input.id));
  if (done) return done;
  await myBooking(ctx, bookingId);
  const moved = await moveClassBooking(ctx, bookingId, { ...input, counters, seat: seat ?? null, notify: true });
  return getMyClassBooking(ctx, moved.id);
}

/** Another seat of the same class [BKG-018]. */
export async function changeMySeat(
  ctx: CommandCtx,
  input: { bookingId: string; seat: number; holdKey?: string | undefined },
): Promise<MyClassBookingView> {
  await myBooking(ctx, input.bookingId);
  await changeClassSeat(ctx, input.bookingId, input);
  return getMyClassBooking(ctx, input.bookingId);
}

/** Takes an offered place, or one that everybody waiting was told of [BKG-003i]; answers the booking. */
export async function acceptMyPlace(
  ctx: CommandCtx,
  counters: Counters,
  { waitId, seat, holdKey }: { waitId: string; seat?: number | undefined; holdKey?: string | undefined },
): Promise<MyClassBookingView> {
  await myWait(ctx, waitId);
  const booking = await acceptClassPlace(ctx, waitId, { seat: seat ?? null, holdKey, counters });
  return getMyClassBooking(ctx, booking.id);
}

/** Waits no longer, or declines the offer; who waits no longer anyway is told so kindly. */
export async function leaveMyWait(ctx: CommandCtx, waitId: string): Promise<void> {
  const wait = await myWait(ctx, waitId);
  if (wait.state === 'waiting' || wait.state === 'offered') await leaveClassWaitlist(ctx, waitId);
}

async function myBooking(ctx: CommandCtx, id: string): Promise<MyClassBookingView> {
  return ofKind(await getMyClassBooking(ctx, id), 'booking');
}

async function myWait(ctx: CommandCtx, id: string): Promise<MyClassBookingView> {
  return ofKind(await getMyClassBooking(ctx, id), 'wait');
}

function ofKind(found: MyClassBookingView, kind: MyClassBookingView['kind']): MyClassBookingView {
  if (found.kind !== kind) throw notFound();
  return found;
}
