import { recordChange } from '../../platform/audit.ts';
import { type CommandCtx, requireReach } from '../../platform/context.ts';
import { publish } from '../../platform/events.ts';
import { withinReach } from '../../platform/rights.ts';
import { lockedToSpecialist, mayNotHandOver, visitIsOver } from './errors.ts';
import { visitMoved } from './events.ts';
import { isCancelled } from './model.ts';
import { overlapLanes } from './overlap-lanes.ts';
import { settleTime, timeRefusal } from './settle-time.ts';
import { visitFactsOf } from './visit-facts.ts';
import { factsOfRecord, type RecordedVisit } from './visit-record.ts';
import type { VisitWish } from './visit-wish.ts';
import { type PlannedVisit, planVisit, writeVisits } from './write-visits.ts';

/** What a change of time or lines carries besides the new wish. */
export interface Rewrite {
  startsAt: Date;
  confirmLock: boolean;
  override?: { reason: string } | undefined;
  notify: boolean;
  action: string;
}

const atMostTries = 3;

/**
 * Places a locked visit anew: its old time is given back and the new one taken in one call, so that nobody can come in between
 * and a refusal leaves everything as it was.
 */
export async function rewriteVisit(
  ctx: CommandCtx,
  visit: RecordedVisit,
  wish: VisitWish,
  change: Rewrite,
): Promise<void> {
  if (isCancelled(visit.state) || visit.state === 'no_show') throw visitIsOver({ state: visit.state });
  requireMayHandOver(ctx, visit, wish);
  requireLockRespected(visit, wish, change.confirmLock);
  const planned = await settleAndRewrite(ctx, visit, wish, change);
  await ctx.db
    .updateTable('bookings.visit')
    .set({
      starts_at: planned.startsAt,
      ends_at: planned.endsAt,
      total_minor: planned.totalMinor,
      version: visit.version + 1,
    })
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', visit.id)
    .execute();
  announceMove(ctx, visit, planned, change);
}

/** A right to one's own visits ends at one's own time: work for somebody else needs a right that reaches them. */
function requireMayHandOver(ctx: CommandCtx, visit: RecordedVisit, wish: VisitWish): void {
  if (withinReach(requireReach(ctx, 'bookings.visit', 'edit'), { studioId: visit.studioId })) return;
  const staying = new Set([ctx.actor.id, ...visit.lines.map((line) => line.employeeId)]);
  const isHandedOver = wish.lines.some((line) => line.employeeId === undefined || !staying.has(line.employeeId));
  if (isHandedOver) throw mayNotHandOver();
}

/** A closed lock means the client wants only this specialist: another one needs a second yes [BKG-022i]. */
function requireLockRespected(visit: RecordedVisit, wish: VisitWish, isConfirmed: boolean): void {
  if (visit.effectiveLock !== 'closed' || isConfirmed) return;
  for (const line of visit.lines) {
    const next = wish.lines.find((one) => one.id === line.id);
    if (next && next.employeeId !== line.employeeId) throw lockedToSpecialist({ employeeId: line.employeeId });
  }
}

async function settleAndRewrite(
  ctx: CommandCtx,
  visit: RecordedVisit,
  wish: VisitWish,
  change: Rewrite,
): Promise<PlannedVisit> {
  for (let tries = 1; tries <= atMostTries; tries += 1) {
    const settled = await settleTime(ctx, wish, change.startsAt, change.override);
    const plan = planVisit(visit.id, settled, await overlapLanes(ctx, settled));
    if (await writeVisits(ctx, { visits: [], plans: [plan] })) return plan;
  }
  throw await timeRefusal(ctx, wish, change.startsAt, []);
}

function announceMove(ctx: CommandCtx, visit: RecordedVisit, planned: PlannedVisit, change: Rewrite): void {
  const was = factsOfRecord(visit);
  const facts = visitFactsOf(
    planned,
    { number: visit.number, studio_id: visit.studioId, client_id: visit.clientId },
    change.notify,
  );
  publish(ctx, visitMoved, {
    subjectId: visit.id,
    studioId: visit.studioId,
    data: { ...facts, before: { startsAt: was.startsAt, endsAt: was.endsAt, lines: was.lines } },
  });
  recordChange(ctx, {
    action: change.action,
    objectType: 'visit',
    objectId: visit.id,
    studioId: visit.studioId,
    before: shownInAudit(was),
    after: { ...shownInAudit(facts), ...(change.override ? { overrideReason: change.override.reason } : {}) },
  });
}

function shownInAudit(facts: ReturnType<typeof factsOfRecord>) {
  return {
    startsAt: facts.startsAt,
    endsAt: facts.endsAt,
    serviceIds: facts.lines.map((line) => line.serviceId),
    employeeIds: facts.lines.map((line) => line.employeeId),
    assistantIds: facts.lines.flatMap((line) => line.assistantIds),
    totalMinor: facts.totalMinor,
  };
}
