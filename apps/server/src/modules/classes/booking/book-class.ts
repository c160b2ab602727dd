import { sql } from 'kysely';
import { recordChange } from '../../../platform/audit.ts';
import type { CommandCtx } from '../../../platform/context.ts';
import type { Counters } from '../../../platform/counter.ts';
import { publish } from '../../../platform/events.ts';
import { newId } from '../../../platform/ids.ts';
import { brokeConstraint, type Refusal } from '../../../platform/refusal.ts';
import { addClient } from '../../clients/public.ts';
import type { BookClassInput, ClassBookingView, ClassWaitView } from '../booking-schema.ts';
import {
  alreadyBooked,
  alreadyWaiting,
  changedSince,
  classCancelled,
  classFull,
  classOver,
  idTaken,
  limitPerDay,
  limitPerWeek,
  noSuchClient,
  noSuchSeat,
  notFound,
  notOpenForClients,
  seatTaken,
  tooManyCycles,
} from '../errors.ts';
import { classBooked, waitlistJoined } from '../events.ts';
import { requireMayBook, requireMayExceed } from '../reach.ts';
import { doorDetails, doorOf } from '../shown/door.ts';
import { settleAt } from '../waitlist/settle-waitlist.ts';
import { waitView } from '../waitlist/wait-view.ts';
import { bookingView, findBooking } from './booking-view.ts';
import { bookingFacts, classForDecision, type DecidedClass, decisionTerms, waitFacts } from './class-for-decision.ts';
import { markOne } from './mark-attendance.ts';

export interface BookClassCommand extends BookClassInput {
  classId: string;
  counters: Counters;
  /** Whoever has it may book the seat that is held under it [ORG-020i]. */
  holdKey?: string | undefined;
}

export interface BookedOrWaiting {
  booking: ClassBookingView | null;
  wait: ClassWaitView | null;
}

/** What `classes.decide_booking` answers. */
export type Decision =
  | {
      outcome: 'booked';
      booking: { id: string; clientId: string; seat: number | null; payment: 'free' | 'pass' | 'at_studio' };
      waitId: string | null;
    }
  | { outcome: 'waiting'; waitId: string; position: number; holdsEndAt: string | null }
  | { outcome: 'already_booked'; bookingId: string }
  | { outcome: 'already_waiting'; waitId: string }
  | { outcome: 'full'; waiting: number }
  | { outcome: 'needs_number' }
  | { outcome: 'cancelled' | 'moved' | 'too_many_cycles' | 'per_day' | 'per_week' | 'no_such_seat' | 'seat_taken' };

/**
 * Books one client into one class, or puts her on the waitlist when it is full and she wants that.
 *
 * One function of the database decides under the lock of the class row: places never exceed the capacity, a seat goes to one
 * person, limits hold even when somebody books two classes at once.
 */
export async function bookClass(ctx: CommandCtx, input: BookClassCommand): Promise<BookedOrWaiting> {
  const decided = await classForDecision(ctx, input.classId);
  requireMayBook(ctx, decided.row, input.clientId ?? '', 'add');
  if (input.exceed) requireMayExceed(ctx, decided.row.studio_id);
  const id = input.id ?? newId();
  const repeated = input.id === undefined ? undefined : await doneBefore(ctx, id, decided, input.clientId);
  if (repeated) return repeated;
  refuseOver(ctx, decided);
  refuseClosed(ctx, decided);
  const clientId = await clientOf(ctx, input, decided.row.studio_id);

  const decision = await decide(ctx, decided, input.counters, {
    id,
    clientId,
    seat: input.seat,
    source: ctx.actor.kind === 'client' ? 'site' : input.source,
    reason: input.exceed?.reason ?? null,
    mayExceed: input.exceed !== undefined,
    mayWait: input.joinWaitlist,
    holdKey: input.holdKey ?? null,
  });
  if (decision.outcome === 'waiting') {
    if (decision.holdsEndAt) await settleAt(ctx, input.classId, decision.holdsEndAt);
    return waiting(ctx, decided, decision, clientId);
  }
  const isTwin =
    (decision.outcome === 'already_booked' && decision.bookingId === id) ||
    (decision.outcome === 'already_waiting' && decision.waitId === id);
  const twin = isTwin && (await doneBefore(ctx, id, decided, clientId)); // the same request at the same moment was faster
  if (twin) return twin;
  if (decision.outcome !== 'booked') throw refusalOf(decision, decided, input.seat);
  await announceBooked(ctx, decided, id, input.notify, input.exceed?.reason);
  if (input.attended) await markOne(ctx, decided, id, 'attended');
  return { booking: await viewOf(ctx, decided, id), wait: null };
}

interface Wish {
  id: string;
  clientId: string;
  seat: number | null;
  source: string;
  reason: string | null;
  mayExceed: boolean;
  mayWait: boolean;
  holdKey?: string | null;
  exceptBookingId?: string;
}

/**
 * Asks the deciding function. What it says is final: the class row stays locked until the commit. Who finds the class full
 * takes no number along; should a place be free after all, she gets one and asks again under the same lock.
 */
export async function decide(
  ctx: CommandCtx,
  decided: DecidedClass,
  counters: Counters,
  wish: Wish,
): Promise<Exclude<Decision, { outcome: 'needs_number' }>> {
  const { taken, held, capacity } = decided.row;
  const next = () => counters.next(ctx.networkId, 'class_booking');
  const first = await ask(ctx, decided, wish, taken + held < capacity ? await next() : null);
  const decision = first.outcome === 'needs_number' ? await ask(ctx, decided, wish, await next()) : first;
  if (decision.outcome === 'needs_number') throw new Error('It had a number.');
  return decision;
}

async function ask(ctx: CommandCtx, decided: DecidedClass, wish: Wish, number: number | null): Promise<Decision> {
  const question = {
    ...decisionTerms(decided),
    ...wish,
    number,
    startsAt: decided.row.starts_at,
    by: ctx.actor.kind === 'account' ? ctx.actor.id : null,
    now: ctx.now,
  };
  const { rows } = await sql<{ decision: Decision }>`
    select classes.decide_booking(${ctx.networkId}, ${JSON.stringify(question)}::jsonb) as decision`
    .execute(ctx.db)
    .catch((error: unknown) => {
      if (brokeConstraint(error, 'booking_network_id_client_id_fkey')) throw noSuchClient();
      if (brokeConstraint(error, 'wait_network_id_client_id_fkey')) throw noSuchClient();
      if (brokeConstraint(error, 'booking_pkey') || brokeConstraint(error, 'wait_pkey')) throw idTaken();
      throw error;
    });
  return rows[0]?.decision as Decision; // the function always answers
}

/** The refusal that a decision stands for, with the limit and from when on it allows again. */
export function refusalOf(
  decision: Exclude<Decision, { outcome: 'booked' | 'waiting' | 'needs_number' }>,
  decided: DecidedClass,
  seat: number | null,
): Refusal {
  const terms = decisionTerms(decided);
  switch (decision.outcome) {
    case 'full':
      return classFull({ waiting: decision.waiting });
    case 'already_booked':
      return alreadyBooked({ bookingId: decision.bookingId });
    case 'already_waiting':
      return alreadyWaiting({ waitId: decision.waitId });
    case 'cancelled':
      return classCancelled();
    case 'moved':
      return changedSince();
    case 'too_many_cycles':
      return tooManyCycles();
    case 'per_day':
      return limitPerDay({ limit: terms.sameClassPerDay ?? 0, from: terms.dayTo });
    case 'per_week':
      return limitPerWeek({ limit: terms.classesPerWeek ?? 0, from: terms.weekTo });
    case 'no_such_seat':
      return noSuchSeat({ seat: seat ?? 0 });
    case 'seat_taken':
      return seatTaken({ seat: seat ?? 0 });
  }
}

/** The desk may book while the class runs, a client until it starts. */
export function refuseOver(ctx: CommandCtx, { row }: DecidedClass): void {
  if (row.state === 'cancelled') throw classCancelled();
  if (ctx.now >= (ctx.actor.kind === 'client' ? row.starts_at : row.ends_at)) throw classOver();
}

/** Clients book what they are shown [CAT-003], no earlier and no later than the studio wants; the staff is not held back. */
export function refuseClosed(ctx: CommandCtx, decided: DecidedClass): void {
  if (ctx.actor.kind !== 'client') return;
  if (!decided.isShown) throw notFound();
  const { row, rules, phone } = decided;
  const facts = { startsAt: row.starts_at, endsAt: row.ends_at, isCancelled: false, free: 1 };
  const door = doorOf(facts, rules, ctx.now);
  if (door.state === 'closed') throw notOpenForClients(doorDetails(door, phone));
}

export async function announceBooked(
  ctx: CommandCtx,
  { row }: DecidedClass,
  bookingId: string,
  notify: boolean,
  reason?: string,
): Promise<void> {
  const booking = await findBooking(ctx, bookingId);
  const said = {
    bookingId,
    number: Number(booking.number),
    clientId: booking.client_id,
    seat: booking.seat,
    payment: booking.payment as ClassBookingView['payment'],
    priceMinor: Number(booking.price_minor),
  };
  publish(ctx, classBooked, {
    subjectId: bookingId,
    studioId: row.studio_id,
    data: { ...bookingFacts(row), ...said, notify },
  });
  recordChange(ctx, {
    action: 'class_booking.book',
    objectType: 'class_booking',
    objectId: bookingId,
    studioId: row.studio_id,
    after: { classId: row.id, ...said, ...(reason && { exceedsReason: reason }) },
  });
}

export async function viewOf(ctx: CommandCtx, { row, rules }: DecidedClass, bookingId: string) {
  const terms = { startsAt: row.starts_at, movedAt: row.moved_at, cancelHours: rules.cancelHours };
  return bookingView(await findBooking(ctx, bookingId), terms, ctx.now);
}

function waiting(
  ctx: CommandCtx,
  { row }: DecidedClass,
  { waitId, position }: { waitId: string; position: number },
  clientId: string,
): BookedOrWaiting {
  publish(ctx, waitlistJoined, {
    subjectId: waitId,
    studioId: row.studio_id,
    data: { ...waitFacts(row), waitId, clientId, position },
  });
  recordChange(ctx, {
    action: 'class_wait.join',
    objectType: 'class_wait',
    objectId: waitId,
    studioId: row.studio_id,
    after: { classId: row.id, clientId, position },
  });
  const now = { state: 'waiting' as const, offerUntil: null, toldAt: null, createdAt: ctx.now };
  return { booking: null, wait: { id: waitId, classId: row.id, clientId, position, ...now } };
}

/** The same id again is the same wish told twice. */
async function doneBefore(
  ctx: CommandCtx,
  id: string,
  decided: DecidedClass,
  clientId: string | undefined,
): Promise<BookedOrWaiting | undefined> {
  const booking = await ctx.db
    .selectFrom('classes.booking')
    .select('client_id')
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', id)
    .where('class_id', '=', decided.row.id)
    .executeTakeFirst();
  if (booking && booking.client_id !== (clientId ?? booking.client_id)) throw idTaken();
  if (booking) return { booking: await viewOf(ctx, decided, id), wait: null };
  const wait = await ctx.db
    .selectFrom('classes.wait')
    .selectAll()
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', id)
    .where('class_id', '=', decided.row.id)
    .executeTakeFirst();
  if (wait && wait.client_id !== (clientId ?? wait.client_id)) throw idTaken();
  return wait && { booking: null, wait: waitView(wait, null) };
}

async function clientOf(ctx: CommandCtx, input: BookClassCommand, studioId: string): Promise<string> {
  if (input.clientId) return input.clientId;
  if (!input.newClient) throw noSuchClient();
  const added = await addClient(ctx, { ...input.newClient, homeStudioId: studioId, attachExisting: true });
  return added.id;
}
