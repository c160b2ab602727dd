import { sql } from 'kysely';
import type { CommandCtx } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';

/** One stretch of time of one resource lane, and what takes it. */
export interface Reservation {
  resourceId: string;
  lane: number;
  startsAt: Date;
  endsAt: Date;
  sourceKind: 'service_line' | 'assistant' | 'class' | 'block' | 'absence' | 'hold';
  sourceId: string;
}

/** A reservation as `calendar.reserve` takes it. */
export interface ReservationRow {
  id: string;
  resource_id: string;
  lane: number;
  starts_at: string;
  ends_at: string;
  source_kind: Reservation['sourceKind'];
  source_id: string;
}

export function reservationRow(reservation: Reservation): ReservationRow {
  return {
    id: newId(),
    resource_id: reservation.resourceId,
    lane: reservation.lane,
    starts_at: reservation.startsAt.toISOString(),
    ends_at: reservation.endsAt.toISOString(),
    source_kind: reservation.sourceKind,
    source_id: reservation.sourceId,
  };
}

/**
 * Reserves time. There is no question "is it free?" before: the constraint `reservation_one_place_at_a_time` decides, and
 * its error aborts the transaction unless the caller turns it into a refusal.
 */
export async function reserve(ctx: CommandCtx, reservations: readonly Reservation[]): Promise<void> {
  if (reservations.length === 0) return;
  const rows = JSON.stringify(reservations.map(reservationRow));
  await sql`select calendar.reserve(${ctx.networkId}, ${rows}::jsonb)`.execute(ctx.db);
}

/** Gives back everything that these sources have reserved. */
export async function release(ctx: CommandCtx, sourceIds: readonly string[]): Promise<void> {
  if (sourceIds.length === 0) return;
  await ctx.db
    .deleteFrom('calendar.reservation')
    .where('network_id', '=', ctx.networkId)
    .where('source_id', 'in', [...sourceIds])
    .execute();
}
