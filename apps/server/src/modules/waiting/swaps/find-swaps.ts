import { sql } from 'kysely';
import type { CommandCtx } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { byRuleOfProduct } from '../../../platform/transact.ts';
import { moveVisit, startInside, whoWantsEarlier } from '../../bookings/public.ts';
import { daysAround } from '../end-offer.ts';
import { daysToLookAt, isWanted } from '../model.ts';
import { startsFor } from '../settle-line.ts';
import { lineOf } from '../wish-record.ts';
import { type VisitToMove, visitToMove } from './visit-to-move.ts';

const lookedAtMost = 50;

/** A visit whose client wants to come earlier, and the start she could have. */
export interface EarlierStart {
  visitId: string;
  startsAt: Date;
  employeeId: string;
}

/** Who would take the time that the first visit leaves. */
interface Next {
  wishId: string | null;
  visitId: string | null;
  version: number;
  startsAt: Date;
  employeeId: string;
  from: { at: Date; employeeId: string } | null;
}

/**
 * Looks for a chain of two moves: a visit comes earlier, and somebody takes its old time – the first of the line whom it suits, else
 * another visit that wants to come earlier. The proof is the deed itself: the first visit is moved inside a savepoint, the
 * engine is asked about the time it leaves, and everything is taken back. What is suggested has been possible.
 */
export async function findSwap(ctx: CommandCtx, earlier: EarlierStart): Promise<boolean> {
  const visit = await visitToMove(ctx, earlier.visitId);
  if (!visit || visit.startsAt <= earlier.startsAt) return false;
  const next = await afterMoving(ctx, visit, earlier, (moved) => whoTakes(moved, visit));
  if (!next) return false;
  await ctx.db
    .insertInto('waiting.swap')
    .values({
      network_id: ctx.networkId,
      id: newId(),
      studio_id: visit.studioId,
      visit_id: visit.id,
      visit_version: visit.version,
      from_starts_at: visit.startsAt,
      from_employee_id: visit.employeeId,
      to_starts_at: earlier.startsAt,
      to_employee_id: visit.isOfOneLine ? earlier.employeeId : visit.employeeId,
      next_wish_id: next.wishId,
      next_visit_id: next.visitId,
      next_version: next.version,
      next_from_at: next.from?.at ?? null,
      next_from_employee: next.from?.employeeId ?? null,
      next_starts_at: next.startsAt,
      next_employee_id: next.employeeId,
      found_at: ctx.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return true;
}

/** Asks while the visit stands where it would be; nothing of it remains, nor is anything of it announced. */
async function afterMoving<T>(
  ctx: CommandCtx,
  visit: VisitToMove,
  earlier: EarlierStart,
  ask: (ctx: CommandCtx) => Promise<T>,
): Promise<T | undefined> {
  const trial: CommandCtx = { ...byRuleOfProduct(ctx), outgoing: { events: [], audits: [] } };
  await sql`savepoint before_trial`.execute(ctx.db);
  try {
    await moveVisit(trial, {
      visitId: visit.id,
      startsAt: earlier.startsAt,
      employeeId: visit.isOfOneLine ? earlier.employeeId : undefined,
      confirmLock: false,
      notify: false,
    });
    return await ask(trial);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return undefined;
  } finally {
    await sql`rollback to savepoint before_trial`.execute(ctx.db);
  }
}

async function whoTakes(ctx: CommandCtx, left: VisitToMove): Promise<Next | undefined> {
  return (await firstOfLine(ctx, left)) ?? (await anotherVisit(ctx, left));
}

async function firstOfLine(ctx: CommandCtx, left: VisitToMove): Promise<Next | undefined> {
  const changed = daysAround(left.studioId, left);
  for (const wish of await lineOf(ctx, left.studioId, lookedAtMost)) {
    const days = daysToLookAt(wish, changed);
    if (!days) continue;
    const start = (await startsFor(ctx, wish, days)).find(
      (one) =>
        one.startsAt >= left.startsAt &&
        one.startsAt < left.endsAt &&
        one.employeeIds[0] === left.employeeId &&
        isWanted(wish, wish.timeZone, one.startsAt),
    );
    if (!start) continue;
    return {
      wishId: wish.id,
      visitId: null,
      version: wish.version,
      startsAt: start.startsAt,
      employeeId: left.employeeId,
      from: null,
    };
  }
  return undefined;
}

async function anotherVisit(ctx: CommandCtx, left: VisitToMove): Promise<Next | undefined> {
  const { employeeId } = left;
  for (const visitId of await whoWantsEarlier(ctx, left.studioId, left.startsAt)) {
    if (visitId === left.id) continue;
    const startsAt = await startInside(ctx, { visitId, employeeId, from: left.startsAt, to: left.endsAt });
    const other = startsAt && (await visitToMove(ctx, visitId));
    if (!other || (!other.isOfOneLine && other.employeeId !== employeeId)) continue;
    const from = { at: other.startsAt, employeeId: other.employeeId };
    return { wishId: null, visitId, version: other.version, startsAt, employeeId, from };
  }
  return undefined;
}
