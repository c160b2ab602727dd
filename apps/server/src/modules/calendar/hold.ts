import { sql } from 'kysely';
import type { CommandCtx, ReadCtx } from '../../platform/context.ts';
import { defineHousekeeping } from '../../platform/jobs/jobs.ts';
import { type Reservation, reserve } from './reserve.ts';

/** Time kept for somebody for some minutes. */
export interface NewHold {
  id: string;
  studioId: string;
  expiresAt: Date;
  reservations: readonly Omit<Reservation, 'sourceKind' | 'sourceId'>[];
}

/** Holds time with rows of the same kind as every other reservation; what has run out is given back first. */
export async function insertHold(ctx: CommandCtx, hold: NewHold): Promise<void> {
  await sql`select calendar.drop_expired_holds(${ctx.networkId}, ${ctx.now})`.execute(ctx.db);
  await ctx.db
    .insertInto('calendar.hold')
    .values({
      network_id: ctx.networkId,
      id: hold.id,
      studio_id: hold.studioId,
      expires_at: hold.expiresAt,
      created_by: ctx.actor.kind === 'system' ? null : ctx.actor.id,
      created_at: ctx.now,
    })
    .execute();
  await reserve(
    ctx,
    hold.reservations.map((one) => ({ ...one, sourceKind: 'hold', sourceId: hold.id })),
  );
}

/** A hold that has not run out. */
export async function findHold(ctx: ReadCtx, holdId: string) {
  return ctx.db
    .selectFrom('calendar.hold')
    .select(['id', 'studio_id', 'expires_at', 'created_by'])
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', holdId)
    .where('expires_at', '>', ctx.now)
    .executeTakeFirst();
}

/**
 * Gives a hold back at once. Its resources are locked first, as for a booking: who waits for this very time and who gives it back
 * would otherwise wait for each other.
 */
export async function deleteHold(ctx: CommandCtx, holdId: string): Promise<void> {
  await sql`
    select pg_advisory_xact_lock(hashtextextended(${ctx.networkId}::text || held.resource_id::text, 0))
    from (select distinct resource_id from calendar.reservation
      where network_id = ${ctx.networkId} and source_kind = 'hold' and source_id = ${holdId} order by 1) held`.execute(
    ctx.db,
  );
  await ctx.db
    .deleteFrom('calendar.reservation')
    .where('network_id', '=', ctx.networkId)
    .where('source_kind', '=', 'hold')
    .where('source_id', '=', holdId)
    .execute();
  await ctx.db.deleteFrom('calendar.hold').where('network_id', '=', ctx.networkId).where('id', '=', holdId).execute();
}

/** For the regular job: gives back whatever ran out and nobody met. */
export async function dropExpiredHolds(ctx: CommandCtx): Promise<void> {
  await sql`select calendar.drop_expired_holds(${ctx.networkId}, ${ctx.now})`.execute(ctx.db);
}

/** Most expired holds are met by the next booking; this takes those that nobody meets. */
export const giveBackHolds = defineHousekeeping({
  name: 'calendar.give_back_holds',
  schedule: '*/5 * * * *',
  run: dropExpiredHolds,
});
