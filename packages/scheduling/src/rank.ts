import type { Offer } from './assign.ts';
import type { Busy, ResourceTime } from './availability.ts';
import { firstEndingAfter, type Interval } from './intervals.ts';
import { localMinuteOf } from './local-day.ts';

export type RankReason =
  | 'adjacent_before'
  | 'adjacent_after'
  | 'fills_gap'
  | 'leaves_gap'
  | 'earliest'
  | 'preferred_specialist';

/** What the ranking looks at besides the offers. */
export interface RankContext {
  resources: readonly ResourceTime[];
  /** The shortest service somebody could still book: a shorter gap earns nothing. */
  shortestServiceMin: number;
  preferredSpecialistIds?: readonly string[];
  /** `compact` may leave out offers that waste more than this, but never the best one of a local day of the zone. */
  hide?: { aboveGapMin: number; zone: string };
}

/** An offer with its cost and the reasons for its place. */
export interface RankedOffer {
  offer: Offer;
  /** Minutes of the specialists' time that this visit makes useless, less those it makes use of. */
  gapMin: number;
  reasons: readonly RankReason[];
}

/**
 * Puts offers in the order in which to propose them. `earliest` goes by time; `compact` by the time it would waste, so that
 * diaries fill up without gaps in which nothing fits. Between equals a preferred specialist comes first, then the earlier time.
 */
export function rankOffers(
  offers: readonly Offer[],
  context: RankContext,
  policy: 'earliest' | 'compact',
): RankedOffer[] {
  const resources = new Map(context.resources.map((resource) => [resource.id, resource]));
  const earliest = offers.reduce((least, offer) => Math.min(least, offer.start), Number.POSITIVE_INFINITY);
  const ranked = offers.map((offer) => weigh(offer, resources, context, earliest));
  const isPreferred = (one: RankedOffer) => (one.reasons.includes('preferred_specialist') ? 0 : 1);
  const contacts = (one: RankedOffer) => one.reasons.filter((reason) => reason.startsWith('adjacent')).length;
  ranked.sort((a, b) => {
    const byTime = a.offer.start - b.offer.start;
    const byPerson = isPreferred(a) - isPreferred(b);
    if (policy === 'earliest') return byTime || byPerson || a.gapMin - b.gapMin;
    return a.gapMin - b.gapMin || byPerson || contacts(b) - contacts(a) || byTime;
  });
  return policy === 'compact' && context.hide !== undefined ? withoutCostly(ranked, context.hide) : ranked;
}

/** The offers nearest to a start that cannot be had, the nearest first; of two as near the earlier one. */
export function nearestOffers(offers: readonly Offer[], start: number, count: number): Offer[] {
  const distance = (offer: Offer) => Math.abs(offer.start - start);
  return [...offers].sort((a, b) => distance(a) - distance(b) || a.start - b.start).slice(0, count);
}

function weigh(
  offer: Offer,
  resources: ReadonlyMap<string, ResourceTime>,
  context: RankContext,
  earliest: number,
): RankedOffer {
  const reasons = new Set<RankReason>();
  let gapMin = 0;
  for (const [resourceId, [from, to]] of specialistTimes(offer)) {
    const resource = resources.get(resourceId);
    const block = resource === undefined ? undefined : freeBlock(resource, from, to);
    if (block === undefined) continue;
    const [before, after] = [from - block[0], block[1] - to];
    const wasted = useless(before, context) + useless(after, context);
    gapMin += wasted - useless(block[1] - block[0], context);
    if (before === 0) reasons.add('adjacent_before');
    if (after === 0) reasons.add('adjacent_after');
    if (before === 0 && after === 0) reasons.add('fills_gap');
    if (wasted > 0) reasons.add('leaves_gap');
  }
  if (offer.start === earliest) reasons.add('earliest');
  if (leadsOf(offer).some((id) => context.preferredSpecialistIds?.includes(id))) reasons.add('preferred_specialist');
  return { offer, gapMin, reasons: [...reasons] };
}

function leadsOf(offer: Offer): string[] {
  return offer.lines.flatMap((line) => line.uses.filter((use) => use.role === 'lead').map((use) => use.resourceId));
}

/** From when to when each lead is taken up by the visit; two lines in a row are one stretch of work. */
function specialistTimes(offer: Offer): Map<string, Interval> {
  const times = new Map<string, Interval>();
  for (const use of offer.lines.flatMap((line) => line.uses)) {
    if (use.role !== 'lead') continue;
    const known = times.get(use.resourceId) ?? [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    const from = Math.min(known[0], ...use.spans.map((span) => span[0]));
    const to = Math.max(known[1], ...use.spans.map((span) => span[1]));
    times.set(use.resourceId, [from, to]);
  }
  return times;
}

/** The free stretch of the diary in which the visit stands: up to the neighbours on both sides, or the end of the shift. */
function freeBlock(resource: ResourceTime, from: number, to: number): Interval | undefined {
  const shift = resource.working[firstEndingAfter(resource.working, from)];
  if (shift === undefined) return undefined;
  let [start, end] = [Math.min(shift[0], from), Math.max(shift[1], to)];
  const taken: readonly Busy[] = [...(resource.lanes[0] ?? []), ...(resource.absences ?? [])];
  for (const [busyFrom, busyTo] of taken) {
    if (busyTo <= from) start = Math.max(start, busyTo);
    if (busyFrom >= to) end = Math.min(end, busyFrom);
  }
  return [start, end];
}

function useless(gapMin: number, context: RankContext): number {
  return gapMin < context.shortestServiceMin ? gapMin : 0;
}

/** Hides what wastes too much, unless nothing else is left of that day: a client must never be told "full" for tidiness. */
function withoutCostly(ranked: readonly RankedOffer[], hide: { aboveGapMin: number; zone: string }): RankedOffer[] {
  const daysSeen = new Set<number>();
  return ranked.filter((one) => {
    const { day } = localMinuteOf(hide.zone, one.offer.start);
    const isBestOfDay = !daysSeen.has(day); // ranked by cost: the first of a day is its cheapest
    daysSeen.add(day);
    return isBestOfDay || one.gapMin <= hide.aboveGapMin;
  });
}
