import type { CommandCtx } from '../../platform/context.ts';
import { publish } from '../../platform/events.ts';
import { newId } from '../../platform/ids.ts';
import { Refusal } from '../../platform/refusal.ts';
import { assembleQuery, daysAround } from './assemble-query.ts';
import { earlierHintNoted } from './events.ts';
import { minuteOf, offersWithin } from './find-offers.ts';
import type { EventLine } from './visit-facts.ts';
import { findVisit, wishOfVisit } from './visit-record.ts';

const lookedAtMost = 20;

/**
 * After time got free: notes which clients who want to come earlier could have it. A client is named when the same engine that
 * would book the visit finds a start for it inside the freed time, with the specialist the lock allows [BKG-026i].
 */
export async function noteEarlierWishes(ctx: CommandCtx, studioId: string, freed: readonly EventLine[]): Promise<void> {
  for (const line of freed) {
    const [from, to] = [new Date(line.startsAt), new Date(line.endsAt)];
    if (from <= ctx.now) continue;
    const fitting: { visitId: string; at: Date }[] = [];
    for (const visitId of await whoWantsEarlier(ctx, studioId, from)) {
      const at = await startInside(ctx, { visitId, employeeId: line.employeeId, from, to });
      if (at) fitting.push({ visitId, at });
    }
    if (fitting.length === 0) continue;
    const hintId = newId();
    await ctx.db
      .insertInto('bookings.earlier_hint')
      .values({
        network_id: ctx.networkId,
        id: hintId,
        studio_id: studioId,
        employee_id: line.employeeId,
        free_from: from,
        free_to: to,
        visit_ids: fitting.map((one) => one.visitId),
        proposals: fitting.map((one) => one.at),
        created_at: ctx.now,
      })
      .execute();
    publish(ctx, earlierHintNoted, {
      subjectId: hintId,
      studioId,
      data: {
        hintId,
        studioId,
        employeeId: line.employeeId,
        visits: fitting.map((one) => ({ visitId: one.visitId, startsAt: one.at.toISOString() })),
      },
    });
  }
}

/** A service that is no longer offered, a studio that closed: such a visit has no hint, and the others still have theirs. */
function unlessRefused(error: unknown): undefined {
  if (!(error instanceof Refusal)) throw error;
}

/** Visits later than the freed time whose clients want to come earlier, the nearest first. */
export async function whoWantsEarlier(ctx: CommandCtx, studioId: string, from: Date): Promise<string[]> {
  const rows = await ctx.db
    .selectFrom('bookings.visit')
    .select('id')
    .where('network_id', '=', ctx.networkId)
    .where('studio_id', '=', studioId)
    .where('wants_earlier', '=', true)
    .where('state', 'in', ['expected', 'confirmed'])
    .where('starts_at', '>', from)
    .orderBy('starts_at')
    .limit(lookedAtMost)
    .execute();
  return rows.map((row) => row.id);
}

/** The first start inside a stretch of time at which a visit that stands elsewhere could take place, with that specialist. */
export async function startInside(ctx: CommandCtx, where: Inside): Promise<Date | undefined> {
  return judgeInside(ctx, where).catch(unlessRefused);
}

interface Inside {
  visitId: string;
  employeeId: string;
  from: Date;
  to: Date;
}

async function judgeInside(ctx: CommandCtx, { visitId, employeeId, from, to }: Inside): Promise<Date | undefined> {
  const visit = await findVisit(ctx, visitId);
  if (!visit) return undefined;
  const isFixed = visit.effectiveLock === 'closed';
  if (isFixed && !visit.lines.some((line) => line.employeeId === employeeId)) return undefined;
  const wish = wishOfVisit(visit);
  const lines = wish.lines.map((line) => ({
    ...line,
    employeeId: isFixed ? line.employeeId : employeeId,
    roomId: undefined,
    equipmentIds: undefined,
  }));
  const days = daysAround(from);
  const assembled = await assembleQuery(ctx, { ...wish, lines }, days, 'offer');
  const [start, end] = [minuteOf(from), minuteOf(to)];
  const offer = offersWithin(assembled, days).find((one) => one.start >= start && one.start < end);
  return offer && new Date(offer.start * 60_000);
}
