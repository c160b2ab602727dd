import type { Selectable } from 'kysely';
import type { ReadCtx } from '../../../platform/context.ts';
import type { ClassesBooking } from '../../../platform/db/schema.generated.ts';
import type { ClassBookingView } from '../booking-schema.ts';
import { notFound } from '../errors.ts';
import type { BookingState } from '../model.ts';

export type BookingRow = Selectable<ClassesBooking>;

/** What a booking says besides its own row: the rule of cancelling depends on its class. */
export interface CancelTerms {
  startsAt: Date;
  movedAt: Date | null;
  cancelHours: number | null;
}

export function bookingView(row: BookingRow, terms: CancelTerms, now: Date): ClassBookingView {
  const until = new Date(terms.startsAt.getTime() - (terms.cancelHours ?? 0) * 3_600_000);
  const wasMoved = terms.movedAt !== null && terms.movedAt > row.created_at && now < terms.startsAt;
  return {
    id: row.id,
    number: Number(row.number),
    classId: row.class_id,
    clientId: row.client_id,
    seat: row.seat,
    state: row.state as BookingState, // the table's check allows no other words
    payment: row.payment as ClassBookingView['payment'],
    priceMinor: Number(row.price_minor),
    source: row.source,
    exceedsReason: row.exceeds_reason,
    cancelReason: row.cancel_reason,
    stateChangedAt: row.state_changed_at,
    createdAt: row.created_at,
    cancelFreeUntil: until,
    canCancelFree: row.state === 'booked' && (now <= until || wasMoved),
    version: row.version,
  };
}

/** One booking's row. Reach is asked by the caller. */
export async function findBooking(ctx: ReadCtx, bookingId: string): Promise<BookingRow> {
  const row = await ctx.db
    .selectFrom('classes.booking')
    .selectAll()
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', bookingId)
    .executeTakeFirst();
  if (!row) throw notFound();
  return row;
}
