import type * as z from 'zod';
import { type ReadCtx, requireReach } from '../../platform/context.ts';
import { withinReach } from '../../platform/rights.ts';
import { assembleQuery, daysFrom } from './assemble-query.ts';
import { notFound } from './errors.ts';
import { durationOf, offersByDay, offersWithin, ranked, slotOf } from './find-offers.ts';
import type { ExplainSlotInput, ListSlotsInput, Slots } from './slots-schema.ts';
import type { VisitWish } from './visit-wish.ts';

/**
 * Times at which the visit can really be booked, ranked [SCH-012, SCH-013]. The same engine and the same query confirm the
 * booking: whatever is offered is bookable while nothing has changed.
 */
export async function listSlots(ctx: ReadCtx, input: ListSlotsInput): Promise<z.input<typeof Slots>> {
  const wish = await wishOf(ctx, input);
  const days = daysFrom(input.from, input.days);
  const assembled = await assembleQuery(ctx, wish, days, 'offer');
  const offers = offersWithin(assembled, days, input.limit);
  const byRank = ranked(assembled, offers, input.policy);
  const items = byRank.map((one, index) => slotOf(assembled, one, index + 1));
  items.sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  return {
    timeZone: assembled.zone,
    stepMin: assembled.queries[0]?.shape.stepMin ?? 15,
    durationMin: durationOf(assembled),
    items,
    days: offersByDay(assembled, days, offers),
  };
}

type WishQuery = Omit<ExplainSlotInput, 'startsAt'>;

/** What is asked for, as far as the actor reaches: with the scope "own" only one's own time. */
export async function wishOf(ctx: ReadCtx, input: WishQuery): Promise<VisitWish> {
  const reach = requireReach(ctx, 'bookings.visit', 'view');
  const isWide = withinReach(reach, { studioId: input.studioId });
  const named = input.employeeIds?.split(',') ?? [];
  const parties = input.people?.split(',').map(Number) ?? [];
  const lines = input.serviceIds.map((serviceId, index) => ({
    serviceId,
    employeeId: isWide ? named[index] || input.employeeId : ctx.actor.id,
    people: parties[index] || undefined,
    ...(index === 0 && input.assistantIds ? { assistantIds: input.assistantIds } : {}),
  }));
  const isOthers = lines.some((line) => input.employeeId !== undefined && line.employeeId !== input.employeeId);
  if (!isWide && (!reach.own || isOthers)) throw notFound();
  const ignoring = [...(input.holdId ? [input.holdId] : []), ...(await lineIdsOf(ctx, input.visitId))];
  return { studioId: input.studioId, clientId: input.clientId ?? null, lines, mode: input.mode, ignoring };
}

async function lineIdsOf(ctx: ReadCtx, visitId: string | undefined): Promise<string[]> {
  if (!visitId) return [];
  const rows = await ctx.db
    .selectFrom('bookings.visit_line')
    .select('id')
    .where('network_id', '=', ctx.networkId)
    .where('visit_id', '=', visitId)
    .execute();
  return rows.map((row) => row.id);
}
