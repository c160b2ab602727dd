import { afterQuietHours } from '@salus/scheduling';
import { sql } from 'kysely';
import { recordChange } from '../../platform/audit.ts';
import type { CommandCtx, ReadCtx } from '../../platform/context.ts';
import { publish } from '../../platform/events.ts';
import { newId } from '../../platform/ids.ts';
import { enqueue } from '../../platform/jobs/jobs.ts';
import { Refusal } from '../../platform/refusal.ts';
import { byRuleOfProduct } from '../../platform/transact.ts';
import { placeHold } from '../bookings/public.ts';
import { idOfActor } from './close-offer.ts';
import { endOffer } from './end-offer-job.ts';
import { timeOffered } from './events.ts';
import { graceMs, offerEndsAt } from './model.ts';
import { type OpenOffer, offerFacts, type Wish } from './wish-record.ts';

/** A start that the engine has found, with who leads each service. */
export interface Start {
  startsAt: Date;
  endsAt: Date;
  employeeIds: readonly string[];
}

/** A start that somebody names; the engine finds who is not named. */
export interface NamedStart {
  startsAt: Date;
  employeeIds: readonly (string | null)[];
}

/** When a client of that company may be told, and until when the time is kept for her. */
export interface Terms {
  tellsAt: Date;
  until: Date;
}

/** Nobody is woken: in the quiet hours the time is kept, and the minutes begin in the morning. */
export async function offerTerms(
  ctx: ReadCtx,
  wish: Pick<Wish, 'companyId' | 'timeZone'>,
  minutes: number,
): Promise<Terms> {
  const { rows } = await sql<{ quiet_from_min: number; quiet_to_min: number }>`
    select quiet_from_min, quiet_to_min from read.quiet_hours
    where network_id = ${ctx.networkId} and company_id = ${wish.companyId}`.execute(ctx.db);
  const quiet = { quietFromMin: rows[0]?.quiet_from_min ?? 1320, quietToMin: rows[0]?.quiet_to_min ?? 540 };
  const tellsAt = afterQuietHours(ctx.now, wish.timeZone, quiet);
  return { tellsAt, until: offerEndsAt(tellsAt, minutes) };
}

/**
 * Keeps a start for one waiting client and asks her. The hold is made by the engine that books, on the time spine: nobody can
 * book over it, and what is offered can be accepted. Undefined when somebody was faster; then nothing is written.
 */
export async function offerTime(
  ctx: CommandCtx,
  wish: Wish,
  start: Start,
  terms: Terms,
): Promise<OpenOffer | undefined> {
  const offer = await heldOrNothing(ctx, () => holdTime(ctx, wish, start, terms));
  if (offer) await writeOffer(ctx, wish, offer, false);
  return offer;
}

/** The same by a person's decision; a time that cannot be had is refused with the reasons and the nearest others. */
export async function offerNamedTime(ctx: CommandCtx, wish: Wish, start: NamedStart, terms: Terms): Promise<OpenOffer> {
  const offer = await holdTime(ctx, wish, start, terms);
  await writeOffer(ctx, wish, offer, true);
  return offer;
}

async function holdTime(ctx: CommandCtx, wish: Wish, start: NamedStart, terms: Terms): Promise<OpenOffer> {
  const id = newId();
  const { slot } = await placeHold(byRuleOfProduct(ctx), {
    id,
    studioId: wish.studioId,
    serviceIds: wish.serviceIds,
    employeeIds: [...start.employeeIds],
    mode: 'sequence',
    startsAt: start.startsAt,
    minutes: (terms.until.getTime() + graceMs - ctx.now.getTime()) / 60_000,
  });
  const employeeIds = slot.lines.map((line) => line.employeeId);
  return { id, startsAt: slot.startsAt, endsAt: slot.endsAt, employeeIds, ...terms };
}

/** A lost race breaks the statement, not the transaction: the next start, or the next in the line, may still be tried. */
async function heldOrNothing(ctx: CommandCtx, hold: () => Promise<OpenOffer>): Promise<OpenOffer | undefined> {
  await sql`savepoint before_hold`.execute(ctx.db);
  try {
    const offer = await hold();
    await sql`release savepoint before_hold`.execute(ctx.db);
    return offer;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await sql`rollback to savepoint before_hold`.execute(ctx.db);
    return undefined;
  }
}

async function writeOffer(ctx: CommandCtx, wish: Wish, offer: OpenOffer, isByHand: boolean): Promise<void> {
  await ctx.db
    .insertInto('waiting.offer')
    .values({
      network_id: ctx.networkId,
      id: offer.id,
      wish_id: wish.id,
      studio_id: wish.studioId,
      starts_at: offer.startsAt,
      ends_at: offer.endsAt,
      employee_ids: offer.employeeIds,
      tells_at: offer.tellsAt,
      until: offer.until,
      is_by_hand: isByHand,
      made_by: isByHand ? idOfActor(ctx) : null,
      made_at: ctx.now,
    })
    .execute();
  await ctx.db
    .updateTable('waiting.wish')
    .set({ state: 'offered', state_changed_at: ctx.now, version: wish.version + 1 })
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', wish.id)
    .execute();
  await enqueue(ctx, endOffer, { waitId: wish.id, offerId: offer.id }, { runAt: offer.until, key: offer.id });
  const data = { ...offerFacts(wish, offer), tellsAt: offer.tellsAt.toISOString(), isByHand };
  publish(ctx, timeOffered, { subjectId: wish.id, studioId: wish.studioId, data });
  recordChange(ctx, {
    action: 'wait.offer',
    objectType: 'wait',
    objectId: wish.id,
    studioId: wish.studioId,
    after: { startsAt: data.startsAt, employeeIds: offer.employeeIds, until: data.until },
  });
}
