import { nearestOffers, type Offer, type Reason } from '@salus/scheduling';
import { type ReadCtx, reachTo } from '../../platform/context.ts';
import type { Refusal } from '../../platform/refusal.ts';
import { withinReach } from '../../platform/rights.ts';
import { type Assembled, assembleQuery, daysAround } from './assemble-query.ts';
import { mayNotOverride, slotTaken, timeRefusals } from './errors.ts';
import { decide, isoOf, minuteOf, offersWithin, type SlotJson, slotOf } from './find-offers.ts';
import type { VisitWish } from './visit-wish.ts';

/** A visit that has found its time: everybody and everything it will use. */
export interface Settled {
  assembled: Assembled;
  offer: Offer;
  /** Assistants taken although they have work of their own at that time, with the reason [SCH-010i]. */
  overlapping: readonly Overlap[];
}

/** An assistant beside work of her own, and why. */
interface Overlap {
  lineIndex: number;
  employeeId: string;
  reason: string;
}

const overridable = new Set(['outside_working_time', 'studio_closed']);
const alternativesShown = 3;
const daysLookedAhead = 14;

/**
 * Finds who and what serves the wish at that start, or refuses with every reason and the three nearest times that fit.
 * Soft rules give way to a reason and the right to override; rooms, equipment and leads never do. What was agreed of an
 * assistant before (employee → reason) stands without a new override.
 */
export async function settleTime(
  ctx: ReadCtx,
  wish: VisitWish,
  startsAt: Date,
  override?: { reason: string },
  agreed: ReadonlyMap<string, string> = new Map(),
): Promise<Settled> {
  const assembled = await assembleQuery(ctx, wish, daysAround(startsAt), strictnessOf(ctx));
  const decision = decide(assembled, startsAt);
  if (decision.ok) return { assembled, offer: decision.offer, overlapping: [] };
  const asBefore = agreed.size > 0 && (await settleAsAgreed(ctx, wish, startsAt, agreed, decision.reasons));
  if (asBefore) return asBefore;
  const relaxed = override && (await settleAgainstSoftRules(ctx, wish, startsAt, override.reason, decision.reasons));
  if (relaxed) return relaxed;
  throw await timeRefusal(ctx, wish, startsAt, decision.reasons);
}

/** Programs and clients book on the service's own grid; the desk has its freedoms. */
function strictnessOf(ctx: ReadCtx): 'offer' | 'desk' {
  return ctx.actor.kind === 'account' || ctx.actor.kind === 'system' ? 'desk' : 'offer';
}

async function settleAsAgreed(
  ctx: ReadCtx,
  wish: VisitWish,
  startsAt: Date,
  agreed: ReadonlyMap<string, string>,
  reasons: readonly Reason[],
): Promise<Settled | undefined> {
  const isAgreed = (one: Reason) => isBusyAssistant(wish, one) && agreed.has(one.resourceId ?? '');
  if (!reasons.every(isAgreed)) return undefined;
  const overlapping = reasons.map((one) => overlapOf(one, agreed.get(one.resourceId ?? '') ?? ''));
  const assembled = await assembleQuery(ctx, without(overlapping, wish), daysAround(startsAt), strictnessOf(ctx));
  const decision = decide(assembled, startsAt);
  return decision.ok ? { assembled, offer: decision.offer, overlapping } : undefined;
}

async function settleAgainstSoftRules(
  ctx: ReadCtx,
  wish: VisitWish,
  startsAt: Date,
  reason: string,
  reasons: readonly Reason[],
): Promise<Settled | undefined> {
  const reach = reachTo(ctx, 'bookings.override', 'edit');
  if (!reach || !withinReach(reach, { studioId: wish.studioId })) throw mayNotOverride();
  const busyAssistants = reasons.filter((one) => isBusyAssistant(wish, one));
  const isSoft = (one: Reason) => overridable.has(one.code) && (one.role === undefined || isPerson(one));
  if (!reasons.every((one) => isSoft(one) || busyAssistants.includes(one))) return undefined;

  const overlapping = busyAssistants.map((one) => overlapOf(one, reason));
  const assembled = await assembleQuery(ctx, without(overlapping, wish), daysAround(startsAt), 'relaxed');
  const decision = decide(assembled, startsAt);
  return decision.ok ? { assembled, offer: decision.offer, overlapping } : undefined;
}

function overlapOf({ lineIndex, resourceId }: Reason, reason: string): Overlap {
  return { lineIndex: lineIndex ?? 0, employeeId: resourceId ?? '', reason };
}

/** The wish without those whose own work is no obstacle. */
function without(overlapping: readonly Overlap[], wish: VisitWish): VisitWish {
  const lines = wish.lines.map((line, index) => ({
    ...line,
    assistantIds: line.assistantIds?.filter(
      (id) => !overlapping.some((one) => one.lineIndex === index && one.employeeId === id),
    ),
  }));
  return { ...wish, lines };
}

function isPerson(reason: Reason): boolean {
  return reason.role === 'lead' || reason.role === 'assistant';
}

/** Only who was asked for by name may be taken beside her own work. */
function isBusyAssistant(wish: VisitWish, { role, code, lineIndex, resourceId }: Reason): boolean {
  if (role !== 'assistant' || code !== 'busy') return false;
  return wish.lines[lineIndex ?? 0]?.assistantIds?.includes(resourceId ?? '') ?? false;
}

/** The refusal that fits the reasons: taken time is a conflict, everything else a rule. */
export async function timeRefusal(
  ctx: ReadCtx,
  wish: VisitWish,
  startsAt: Date,
  reasons: readonly Reason[],
): Promise<Refusal> {
  const details = {
    startsAt: startsAt.toISOString(),
    reasons: reasons.map(reasonJson),
    alternatives: await nearestAlternatives(ctx, wish, startsAt),
  };
  const codes = new Set(reasons.map((reason) => reason.code));
  if (codes.size === 0 || codes.has('busy') || codes.has('no_free_lane')) return slotTaken(details);
  const order = [
    'in_past',
    'too_soon',
    'beyond_horizon',
    'limit_reached',
    'studio_closed',
    'absent',
    'outside_working_time',
    'off_grid',
  ] as const;
  return timeRefusals[order.find((code) => codes.has(code)) ?? 'no_candidate'](details);
}

/** The three times nearest to the wanted one at which everything fits. */
export async function nearestAlternatives(ctx: ReadCtx, wish: VisitWish, startsAt: Date): Promise<SlotJson[]> {
  const near = daysAround(startsAt);
  const sameDay = { from: near.from + 1, to: near.to };
  const soon = await offersNear(ctx, wish, sameDay);
  const found =
    soon.offers.length >= alternativesShown
      ? soon
      : await offersNear(ctx, wish, { from: near.from, to: near.to + daysLookedAhead });
  return nearestOffers(found.offers, minuteOf(startsAt), alternativesShown).map((offer, index) =>
    slotOf(found.assembled, { offer, gapMin: 0, reasons: [] }, index + 1),
  );
}

async function offersNear(ctx: ReadCtx, wish: VisitWish, days: { from: number; to: number }) {
  const assembled = await assembleQuery(ctx, wish, days, 'offer');
  return { assembled, offers: offersWithin(assembled, days) };
}

/** A reason as it goes over the wire. */
export function reasonJson(reason: Reason) {
  return {
    code: reason.code,
    serviceIndex: reason.lineIndex ?? null,
    role: reason.role ?? null,
    resourceId: reason.resourceId ?? null,
    from: reason.from === undefined ? null : isoOf(reason.from),
    to: reason.to === undefined ? null : isoOf(reason.to),
  };
}
