import { recordChange } from '../../../platform/audit.ts';
import type { CommandCtx } from '../../../platform/context.ts';
import { publish } from '../../../platform/events.ts';
import type { ClassBookingView, MarkAttendanceInput } from '../booking-schema.ts';
import { bookingOver, notFound, tooEarlyToMark } from '../errors.ts';
import { attendanceMarked } from '../events.ts';
import { markingOpensMin } from '../model.ts';
import { requireClassWithin } from '../reach.ts';
import { type BookingRow, bookingView } from './booking-view.ts';
import { bookingFacts, classForDecision, type DecidedClass } from './class-for-decision.ts';

type Mark = 'booked' | 'attended' | 'no_show';

/**
 * Marks who came and who did not, one or a whole class at once; "booked" takes a mark back [BKG-009]. All marks or none.
 * Somebody who cancelled cannot be marked.
 */
export async function markClassAttendance(
  ctx: CommandCtx,
  classId: string,
  { marks }: MarkAttendanceInput,
): Promise<{ items: ClassBookingView[] }> {
  const decided = await classForDecision(ctx, classId);
  requireClassWithin(ctx, decided.row, 'edit', 'classes.booking');
  const items: ClassBookingView[] = [];
  for (const { bookingId, state } of [...marks].sort((a, b) => (a.bookingId < b.bookingId ? -1 : 1))) {
    items.push(await markOne(ctx, decided, bookingId, state));
  }
  return { items };
}

/** One mark. The place stays taken whatever the mark says. */
export async function markOne(
  ctx: CommandCtx,
  { row, rules }: DecidedClass,
  bookingId: string,
  state: Mark,
): Promise<ClassBookingView> {
  if (ctx.now.getTime() < row.starts_at.getTime() - markingOpensMin * 60_000) throw tooEarlyToMark();
  const before = await lockedBooking(ctx, row.id, bookingId);
  const terms = { startsAt: row.starts_at, movedAt: row.moved_at, cancelHours: rules.cancelHours };
  if (!before.is_active) throw bookingOver({ state: before.state });
  if (before.state === state) return bookingView(before, terms, ctx.now);
  const after = await ctx.db
    .updateTable('classes.booking')
    .set((eb) => ({
      state,
      previous_state: before.state,
      state_changed_at: ctx.now,
      version: eb('version', '+', 1),
    }))
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', bookingId)
    .returningAll()
    .executeTakeFirstOrThrow();
  publish(ctx, attendanceMarked, {
    subjectId: bookingId,
    studioId: row.studio_id,
    data: {
      ...bookingFacts(row),
      bookingId,
      number: Number(after.number),
      clientId: after.client_id,
      seat: after.seat,
      payment: after.payment as ClassBookingView['payment'],
      priceMinor: Number(after.price_minor),
      from: before.state as Mark, // an active booking has one of the three
      to: state,
    },
  });
  recordChange(ctx, {
    action: 'class_booking.mark',
    objectType: 'class_booking',
    objectId: bookingId,
    studioId: row.studio_id,
    before: { state: before.state },
    after: { state },
  });
  return bookingView(after, terms, ctx.now);
}

async function lockedBooking(ctx: CommandCtx, classId: string, bookingId: string): Promise<BookingRow> {
  const row = await ctx.db
    .selectFrom('classes.booking')
    .selectAll()
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', bookingId)
    .where('class_id', '=', classId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw notFound();
  return row;
}
