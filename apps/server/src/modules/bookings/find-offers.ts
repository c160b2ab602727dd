import {
  dayBounds,
  type Explanation,
  explainStart,
  findOffers,
  isoDate,
  judgeStart,
  localMinuteOf,
  type NeedCheck,
  type Offer,
  type RankedOffer,
  type Reason,
  rankOffers,
  visitDurationMin,
} from '@salus/scheduling';
import type * as z from 'zod';
import type { Assembled, Days } from './assemble-query.ts';
import { termsOf } from './price-of-line.ts';
import type { Slot } from './slots-schema.ts';

export type SlotJson = z.input<typeof Slot>;

/** The shortest thing that is worth keeping a gap for. */
const shortestServiceMin = 30;

/** Every start within the local days at which the visit is possible, whichever way of serving it makes it so. */
export function offersWithin(assembled: Assembled, days: Days, atMost = Number.POSITIVE_INFINITY): Offer[] {
  const from = dayBounds(assembled.zone, days.from)[0];
  const to = dayBounds(assembled.zone, days.to)[0];
  const [first, ...others] = assembled.queries.map((query) => findOffers({ ...query, from, to, atMostOffers: atMost }));
  if (others.length === 0) return first ?? [];
  const byStart = new Map<number, Offer>();
  for (const offers of [first ?? [], ...others]) {
    for (const offer of offers) if (!byStart.has(offer.start)) byStart.set(offer.start, offer);
  }
  return [...byStart.values()].sort((a, b) => a.start - b.start).slice(0, atMost);
}

/** Puts offers in the order in which the studio wants to propose them. */
export function ranked(
  assembled: Assembled,
  offers: readonly Offer[],
  policy: 'earliest' | 'compact' = assembled.rules.offerRanking,
): RankedOffer[] {
  const { client } = assembled.facts;
  const preferredSpecialistIds = [client?.lockedEmployeeId, ...(client?.likes ?? [])].filter((id) => id != null);
  const resources = assembled.queries[0]?.resources ?? [];
  return rankOffers(offers, { resources, shortestServiceMin, preferredSpecialistIds }, policy);
}

export type Decision = { ok: true; offer: Offer } | { ok: false; reasons: readonly Reason[] };

/** Decides about one start with the very code that makes the offers. */
export function decide(assembled: Assembled, startsAt: Date): Decision {
  const start = minuteOf(startsAt);
  let reasons: readonly Reason[] | undefined;
  for (const query of assembled.queries) {
    const judgement = judgeStart(query, start);
    if (judgement.ok) return { ok: true, offer: judgement.assignment };
    // The way with the fewest obstacles is the one to talk about.
    if (!reasons || judgement.reasons.length < reasons.length) reasons = judgement.reasons;
  }
  return { ok: false, reasons: reasons ?? [] };
}

/** Every rule and candidate behind a decision, over all ways of serving the visit. */
export function explain(assembled: Assembled, startsAt: Date): Explanation {
  const start = minuteOf(startsAt);
  const [first, ...others] = assembled.queries.map((query) => explainStart(query, start));
  if (!first) throw new Error('A visit has at least one way of being served.');
  const winner = [first, ...others].find((one) => one.ok);
  const needs = first.needs.map((need) => others.reduce((merged, other) => mergeNeed(merged, other.needs), need));
  if (winner) return { ...winner, needs };
  return { ...first, needs, reasons: [...first.rules, ...needs].flatMap((check) => check.reasons) };
}

function mergeNeed(need: NeedCheck, others: readonly NeedCheck[]): NeedCheck {
  const same = others.find((other) => other.lineIndex === need.lineIndex && other.needIndex === need.needIndex);
  if (!same) return need;
  const known = new Set(need.candidates.map((candidate) => candidate.resourceId));
  const candidates = [...need.candidates, ...same.candidates.filter((one) => !known.has(one.resourceId))];
  const ok = need.ok || same.ok;
  return { ...need, ok, candidates, reasons: ok ? [] : [...need.reasons, ...same.reasons] };
}

export function minuteOf(instant: Date): number {
  return Math.floor(instant.getTime() / 60_000);
}

export function isoOf(epochMin: number): string {
  return new Date(epochMin * 60_000).toISOString();
}

/** An offer as it goes over the wire. */
export function slotOf(assembled: Assembled, one: RankedOffer, rank: number): SlotJson {
  const lines = one.offer.lines.map((line) => slotLine(assembled, line));
  return {
    startsAt: isoOf(one.offer.start),
    endsAt: isoOf(one.offer.end),
    rank,
    reasons: [...one.reasons],
    gapMin: one.gapMin,
    totalMinor: lines.reduce((sum, line) => sum + line.priceMinor, 0),
    lines,
  };
}

function slotLine(assembled: Assembled, line: Offer['lines'][number]): SlotJson['lines'][number] {
  const wanted = assembled.wish.lines[line.lineIndex];
  const service = assembled.services.get(wanted?.serviceId ?? '');
  if (!wanted || !service) throw new Error('An offer has the lines of the wish.');
  const used = (role: string) => line.uses.filter((use) => use.role === role).map((use) => use.resourceId);
  const employeeId = used('lead')[0] ?? '';
  const person = assembled.facts.people?.find((one) => one.id === employeeId);
  const priceMinor = wanted.priceMinor ?? termsOf(assembled.facts, service, person).priceMinor;
  return {
    serviceId: wanted.serviceId,
    startsAt: isoOf(line.startsAt),
    endsAt: isoOf(line.endsAt),
    employeeId,
    assistantIds: used('assistant'),
    roomId: used('room')[0] ?? null,
    equipmentIds: used('equipment'),
    priceMinor,
  };
}

/** How many offers each local day has; days without any are there too. */
export function offersByDay(assembled: Assembled, days: Days, offers: readonly Offer[]) {
  const counts = new Map<number, number>();
  for (const { start } of offers) {
    const { day } = localMinuteOf(assembled.zone, start);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return Array.from({ length: days.to - days.from }, (_, index) => ({
    date: isoDate(days.from + index),
    slots: counts.get(days.from + index) ?? 0,
  }));
}

export function durationOf(assembled: Assembled): number {
  const [query] = assembled.queries;
  return query ? visitDurationMin(query.shape) : 0;
}
