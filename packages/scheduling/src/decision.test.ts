/**
 * The engine against a second opinion. The oracle below shares no code with it: it goes through the minutes one by one and
 * through every way to fill the seats, which is slow and hard to get wrong.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Offer } from './assign.ts';
import type { AvailabilityQuery, Busy, OffersQuery, ResourceTime } from './availability.ts';
import { explainStart, judgeStart } from './explain.ts';
import { clockGrid } from './grid.ts';
import { type Interval, union } from './intervals.ts';
import { dayBounds, dayNumber, localMinuteOf } from './local-day.ts';
import { findOffers, freeStartsByResource } from './offers.ts';
import type { Need, VisitLine, VisitShape } from './visit-shape.ts';

interface Seat {
  line: number;
  need: number;
  lineStart: number;
  wants: Need;
}

interface Choice {
  seat: Seat;
  resource: ResourceTime;
  lane: number;
}

function minutesOf(spans: readonly (readonly [number, number, ...unknown[]])[], shift = 0): number[] {
  return spans.flatMap(([from, to]) => Array.from({ length: to - from }, (_, minute) => from + shift + minute));
}

function holds(spans: readonly (readonly [number, number, ...unknown[]])[], minute: number): boolean {
  return spans.some(([from, to]) => from <= minute && minute < to);
}

function oracleAllowsRules(query: AvailabilityQuery, start: number, zone: string): boolean {
  const { rules, shape } = query;
  const length = seatsOf(shape, 0).end;
  const visit = minutesOf([[start, start + length]]);
  return (
    start >= rules.now &&
    start - rules.now >= rules.leadTimeMin &&
    start < rules.horizonEnd &&
    visit.every((minute) => holds(rules.open, minute)) &&
    localMinuteOf(zone, start).minute % shape.stepMin === 0 &&
    !holds(rules.limited ?? [], start)
  );
}

function seatsOf(shape: VisitShape, start: number): { seats: Seat[]; end: number } {
  const seats: Seat[] = [];
  let at = start;
  let end = start;
  shape.lines.forEach((line, index) => {
    if (shape.mode === 'sequence' && index > 0) at += line.gapBeforeMin ?? 0;
    line.needs.forEach((wants, need) => {
      for (let n = 0; n < (wants.count ?? 1); n++) seats.push({ line: index, need, lineStart: at, wants });
    });
    end = Math.max(end, at + line.durationMin);
    if (shape.mode === 'sequence') at += line.durationMin;
  });
  return { seats, end };
}

function choicesFor(query: AvailabilityQuery, seat: Seat): Choice[] {
  const occupied = minutesOf(seat.wants.spans, seat.lineStart);
  const worked = minutesOf(seat.wants.insideWorking, seat.lineStart);
  return seat.wants.candidates.flatMap((id) =>
    query.resources
      .filter((resource) => resource.id === id)
      .filter((resource) => worked.every((minute) => holds(resource.working, minute)))
      .filter((resource) => !occupied.some((minute) => holds(resource.absences ?? [], minute)))
      .flatMap((resource) =>
        resource.lanes.flatMap((busy, lane) =>
          occupied.some((minute) => holds(busy, minute)) ? [] : [{ seat, resource, lane }],
        ),
      ),
  );
}

function goTogether(a: Choice, b: Choice, mode: VisitShape['mode']): boolean {
  if (a.resource.id !== b.resource.id) return true;
  if (a.seat.line !== b.seat.line && mode === 'sequence') return true;
  if (a.resource.kind === 'employee') return false;
  if (a.seat.line === b.seat.line && a.seat.need === b.seat.need) return false;
  if (a.lane !== b.lane) return true;
  const taken = new Set(minutesOf(a.seat.wants.spans, a.seat.lineStart));
  return !minutesOf(b.seat.wants.spans, b.seat.lineStart).some((minute) => taken.has(minute));
}

function oracleCanFill(query: AvailabilityQuery, seats: readonly Seat[], chosen: readonly Choice[]): boolean {
  const [seat, ...others] = seats;
  if (seat === undefined) return true;
  return choicesFor(query, seat).some(
    (choice) =>
      chosen.every((other) => goTogether(other, choice, query.shape.mode)) &&
      oracleCanFill(query, others, [...chosen, choice]),
  );
}

function oracleAllows(query: AvailabilityQuery, start: number, zone: string): boolean {
  return oracleAllowsRules(query, start, zone) && oracleCanFill(query, seatsOf(query.shape, start).seats, []);
}

/** What an offer claims, minute by minute: nothing twice, nothing taken before, the service itself served in full. */
function faultsOf(query: AvailabilityQuery, offer: Offer): string[] {
  const faults: string[] = [];
  const claimed = new Set<string>();
  for (const line of offer.lines) {
    const needs = query.shape.lines[line.lineIndex]?.needs ?? [];
    needs.forEach((need, needIndex) => {
      const uses = line.uses.filter((use) => use.needIndex === needIndex);
      const ids = new Set(uses.map((use) => use.resourceId));
      if (ids.size !== (need.count ?? 1) || uses.length !== ids.size) faults.push(`need ${needIndex} is not met`);
      for (const use of uses) {
        const resource = query.resources.find((one) => one.id === use.resourceId);
        const busy = resource?.lanes[use.lane];
        if (!need.candidates.includes(use.resourceId) || busy === undefined)
          faults.push(`${use.resourceId} cannot do it`);
        const minutes = minutesOf(use.spans);
        for (const minute of minutes) {
          const claim = `${use.resourceId}/${use.lane} ${minute}`;
          if (claimed.has(claim)) faults.push(`${claim} twice`);
          claimed.add(claim);
          if (holds(busy ?? [], minute) || holds(resource?.absences ?? [], minute)) faults.push(`${claim} was taken`);
        }
        const served = minutesOf(need.spans, line.startsAt).filter(
          (minute) => minute >= line.startsAt && minute < line.endsAt,
        );
        if (!served.every((minute) => minutes.includes(minute))) faults.push(`${use.resourceId} leaves early`);
      }
    });
  }
  return faults;
}

const UNIT = 5;
const LAST = 36; // units after the first minute of the asked time: three hours

function scaled(origin: number, pairs: readonly (readonly [number, number])[]): Interval[] {
  return union(pairs.map(([from, length]) => [origin + from * UNIT, origin + (from + length) * UNIT] as const));
}

const stretch = (longest: number) => fc.tuple(fc.integer({ min: -6, max: LAST }), fc.integer({ min: 1, max: longest }));

function anyResource(origin: number, id: string, kind: ResourceTime['kind']): fc.Arbitrary<ResourceTime> {
  return fc
    .record({
      working: fc.array(stretch(LAST + 12), { minLength: 1, maxLength: 2 }),
      lanes: fc.array(fc.array(stretch(6), { maxLength: 4 }), { minLength: 1, maxLength: kind === 'room' ? 2 : 1 }),
      absences: fc.option(fc.array(stretch(4), { maxLength: 1 }), { nil: undefined, freq: 3 }),
    })
    .map(({ working, lanes, absences }) => ({
      id,
      kind,
      working: scaled(origin, working),
      lanes: lanes.map((busy) => scaled(origin, busy).map(([from, to]): Busy => [from, to, 'visit'])),
      ...(absences === undefined ? {} : { absences: scaled(origin, absences) }),
    }));
}

const PEOPLE = ['anna', 'boris', 'clara'];
const ROOMS = ['small', 'large'];

function anyNeed(role: Need['role'], ids: readonly string[], units: number, mostCount: number): fc.Arbitrary<Need> {
  return fc
    .record({
      candidates: fc.shuffledSubarray([...ids], { minLength: 1 }),
      count: fc.integer({ min: 1, max: mostCount }),
      before: fc.integer({ min: 0, max: 2 }),
      after: fc.integer({ min: 0, max: 2 }),
      late: fc.integer({ min: 0, max: role === 'lead' ? 0 : units - 1 }),
      hasProcessing: fc.boolean(),
      mustWork: fc.boolean(),
    })
    .map(({ candidates, count, before, after, late, hasProcessing, mustWork }) => {
      const end = (units + after) * UNIT;
      const isSplit = hasProcessing && units >= 3 && late === 0;
      const isShort = late > 0 && hasProcessing;
      const spans: Interval[] = isSplit
        ? [
            [-before * UNIT, UNIT],
            [(units - 1) * UNIT, end],
          ]
        : [[(late - before) * UNIT, isShort ? (late + 1) * UNIT : end]];
      return { role, candidates, count, spans, insideWorking: mustWork ? [[0, units * UNIT]] : [] };
    });
}

const anyLine: fc.Arbitrary<VisitLine> = fc.integer({ min: 1, max: 6 }).chain((units) =>
  fc
    .record({
      lead: anyNeed('lead', PEOPLE, units, 1),
      assistant: fc.option(anyNeed('assistant', PEOPLE, units, 2), { nil: undefined, freq: 2 }),
      room: fc.option(anyNeed('room', ROOMS, units, 1), { nil: undefined }),
      laser: fc.option(anyNeed('equipment', ['laser'], units, 1), { nil: undefined, freq: 2 }),
      gapBeforeMin: fc.constantFrom(undefined, 5, 15),
    })
    .map(({ lead, assistant, room, laser, gapBeforeMin }) => ({
      durationMin: units * UNIT,
      needs: [lead, assistant, room, laser].filter((need) => need !== undefined),
      ...(gapBeforeMin === undefined ? {} : { gapBeforeMin }),
    })),
);

/** Any studio, any diaries, any visit: three hours of a day, also of one on which the clocks change. */
const anyCase = fc
  .record({
    zone: fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata'),
    date: fc.constantFrom(
      '2027-03-28',
      '2027-10-31',
      '2027-03-14',
      '2027-11-07',
      '2027-10-03',
      '2027-04-04',
      '2027-06-01',
    ),
    stepMin: fc.constantFrom(5, 10, 15, 20, 45),
  })
  .chain(({ zone, date, stepMin }) => {
    const day = dayNumber(date);
    const from = dayBounds(zone, day)[0] + 60;
    const to = from + LAST * UNIT;
    return fc.record({
      zone: fc.constant(zone),
      query: fc
        .record({
          resources: fc.tuple(
            anyResource(from, 'anna', 'employee'),
            anyResource(from, 'boris', 'employee'),
            anyResource(from, 'clara', 'employee'),
            anyResource(from, 'small', 'room'),
            anyResource(from, 'large', 'room'),
            anyResource(from, 'laser', 'equipment'),
          ),
          lines: fc.array(anyLine, { minLength: 1, maxLength: 3 }),
          mode: fc.constantFrom('sequence' as const, 'parallel' as const),
          now: fc.integer({ min: -60, max: 30 }),
          leadTimeMin: fc.constantFrom(0, 0, 20),
          horizon: fc.integer({ min: 120, max: 400 }),
          open: fc.array(stretch(LAST + 12), { maxLength: 1 }),
          limited: fc.array(stretch(3), { maxLength: 1 }),
        })
        .map(
          (some): OffersQuery => ({
            shape: { lines: some.lines, mode: some.mode, stepMin },
            resources: some.resources,
            rules: {
              now: from + some.now,
              leadTimeMin: some.leadTimeMin,
              horizonEnd: from + some.horizon,
              open: some.open.length > 0 ? scaled(from, some.open) : [[from - 120, to + 240]],
              grid: clockGrid(zone, stepMin, day - 1, day + 2),
              limited: scaled(from, some.limited),
            },
            from,
            to,
          }),
        ),
    });
  });

describe('any studio, any diaries, any visit', () => {
  it('[SCH-012] offers exactly the starts that a search minute by minute finds', () => {
    let offered = 0;
    fc.assert(
      fc.property(anyCase, ({ zone, query }) => {
        const expected: number[] = [];
        for (let start = query.from; start < query.to; start++)
          if (oracleAllows(query, start, zone)) expected.push(start);

        const offers = findOffers(query);

        expect(offers.map((offer) => offer.start)).toEqual(expected);
        offered += offers.length;
      }),
      { numRuns: 400 },
    );
    expect(offered).toBeGreaterThan(100);
  });

  it('[SCH-010] no offer takes a minute twice, or one that was taken before', () => {
    fc.assert(
      fc.property(anyCase, ({ query }) => {
        for (const offer of findOffers(query)) expect(faultsOf(query, offer)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('[SCH-013] offers a start if and only if there is no reason against it, and confirms what it offers', () => {
    fc.assert(
      fc.property(anyCase, ({ query }) => {
        const offers = new Map(findOffers(query).map((offer) => [offer.start, offer]));
        for (let start = query.from; start < query.to; start++) {
          const judgement = judgeStart(query, start);
          const explanation = explainStart(query, start);

          expect(judgement.ok).toBe(offers.has(start));
          expect(explanation.ok).toBe(judgement.ok);
          if (judgement.ok) {
            expect(judgement.assignment).toEqual(offers.get(start));
            expect(explanation.reasons).toEqual([]);
          } else {
            expect(judgement.reasons.length).toBeGreaterThan(0);
            expect(explanation.reasons).toEqual(judgement.reasons);
          }
          expect([...explanation.rules, ...explanation.needs].every((check) => check.ok)).toBe(judgement.ok);
          for (const candidate of explanation.needs.flatMap((check) => check.candidates)) {
            expect(candidate.ok).toBe(candidate.reasons.length === 0);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('[SCH-012] gives under each name the starts that remain when only that person may serve', () => {
    fc.assert(
      fc.property(anyCase, fc.boolean(), ({ query }, isAlone) => {
        const [line] = query.shape.lines;
        const lines = isAlone && line !== undefined ? [{ ...line, needs: line.needs.slice(0, 1) }] : query.shape.lines;
        const asked = { ...query, shape: { ...query.shape, lines } };

        for (const { resourceId, starts } of freeStartsByResource(asked)) {
          const isNamed = (id: string) => id === resourceId;
          const only = lines.map((one, index) => ({
            ...one,
            needs: one.needs.map((need, at) =>
              index === 0 && at === 0 ? { ...need, candidates: need.candidates.filter(isNamed) } : need,
            ),
          }));
          expect(starts).toEqual(
            findOffers({ ...asked, shape: { ...asked.shape, lines: only } }).map((offer) => offer.start),
          );
        }
      }),
      { numRuns: 200 },
    );
  });

  it('[SCH-010] a diary filled by taking offers never holds anything twice', () => {
    fc.assert(
      fc.property(anyCase, fc.array(fc.nat(), { minLength: 1, maxLength: 12 }), ({ query }, wishes) => {
        let resources: readonly ResourceTime[] = query.resources;
        for (const wish of wishes) {
          const offers = findOffers({ ...query, resources });
          const offer = offers[wish % Math.max(1, offers.length)];
          if (offer === undefined) break;
          expect(faultsOf({ ...query, resources }, offer)).toEqual([]);
          resources = resources.map((resource) => reserved(resource, offer));
        }
      }),
      { numRuns: 100 },
    );
  });
});

function reserved(resource: ResourceTime, offer: Offer): ResourceTime {
  const uses = offer.lines.flatMap((line) => line.uses).filter((use) => use.resourceId === resource.id);
  const lanes = resource.lanes.map((busy, lane) => [
    ...busy,
    ...uses.filter((use) => use.lane === lane).flatMap((use) => use.spans),
  ]);
  return { ...resource, lanes: lanes.map((busy) => union(busy.map(([from, to]) => [from, to] as const))) };
}
