import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findOffers } from './offers.ts';
import { nearestOffers, type RankContext, type RankedOffer, rankOffers } from './rank.ts';
import { at, clock, during, employee, lineWith, query } from './testing-diary.ts';

function times(ranked: readonly RankedOffer[]): string[] {
  return ranked.map((one) => clock(one.offer.start));
}

function reasonsAt(ranked: readonly RankedOffer[], time: string) {
  return ranked.find((one) => one.offer.start === at(time));
}

describe('ranking', () => {
  // free: 09:00–10:00, 10:30–12:15, 13:00–14:00
  const anna = employee('anna', { works: ['09:00-14:00'], busy: ['10:00-10:30', '12:15-13:00'] });
  const offers = findOffers(query([anna], [lineWith(['anna'], 60)], { stepMin: 15 }));
  const context: RankContext = { resources: [anna], shortestServiceMin: 30 };

  it('[SCH-012] earliest goes by time', () => {
    expect(times(rankOffers(offers, context, 'earliest'))).toEqual([
      '09:00',
      '10:30',
      '10:45',
      '11:00',
      '11:15',
      '13:00',
    ]);
  });

  it('[SCH-012] compact fills gaps first and leaves none in which nothing fits', () => {
    const ranked = rankOffers(offers, context, 'compact');

    // 10:45 would leave 15 minutes before and 30 after, 11:00 30 and 15: both waste a quarter of an hour
    expect(times(ranked)).toEqual(['09:00', '13:00', '10:30', '11:15', '10:45', '11:00']);
    expect(reasonsAt(ranked, '09:00')).toMatchObject({
      gapMin: 0,
      reasons: ['adjacent_before', 'adjacent_after', 'fills_gap', 'earliest'],
    });
    expect(reasonsAt(ranked, '10:30')).toMatchObject({ gapMin: 0, reasons: ['adjacent_before'] });
    expect(reasonsAt(ranked, '11:15')).toMatchObject({ gapMin: 0, reasons: ['adjacent_after'] });
    expect(reasonsAt(ranked, '11:00')).toMatchObject({ gapMin: 15, reasons: ['leaves_gap'] });
  });

  it('[SCH-012] a gap counts as useless only below the shortest service', () => {
    const ranked = rankOffers(offers, { ...context, shortestServiceMin: 15 }, 'compact');

    expect(ranked.map((one) => one.gapMin)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('[SCH-012] among equals the preferred specialist comes first', () => {
    const pair = [employee('anna'), employee('boris')];
    const everyone = ['anna', 'boris'].flatMap((id) => findOffers(query(pair, [lineWith([id], 60)], { stepMin: 240 })));

    const ranked = rankOffers(everyone, { ...context, resources: pair, preferredSpecialistIds: ['boris'] }, 'earliest');

    expect(ranked.map((one) => [clock(one.offer.start), one.offer.lines[0]?.uses[0]?.resourceId])).toEqual([
      ['12:00', 'boris'],
      ['12:00', 'anna'],
      ['16:00', 'boris'],
      ['16:00', 'anna'],
    ]);
    expect(ranked[0]?.reasons).toContain('preferred_specialist');
  });

  it('[SCH-012] may hide what wastes time, but never the last start of a day', () => {
    const hide = { aboveGapMin: 0, zone: 'UTC' };
    const narrow = employee('anna', { works: ['10:30-12:15'] });
    const only = findOffers(query([narrow], [lineWith(['anna'], 60)], { stepMin: 60 }));

    expect(times(rankOffers(offers, { ...context, hide }, 'compact'))).toEqual(['09:00', '13:00', '10:30', '11:15']);
    expect(times(rankOffers(only, { ...context, resources: [narrow], hide }, 'compact'))).toEqual(['11:00']);
  });

  it('[SCH-012] keeps every offer, whatever the diary', () => {
    const busy = fc
      .uniqueArray(fc.integer({ min: 0, max: 17 }), { maxLength: 8 })
      .map((halfHours) =>
        [...halfHours]
          .sort((a, b) => a - b)
          .map((n) => during(`${clock(at('09:00') + n * 30)}-${clock(at('09:00') + n * 30 + 20)}`)),
      );
    fc.assert(
      fc.property(
        busy,
        fc.constantFrom('earliest' as const, 'compact' as const),
        fc.constantFrom(15, 30, 60),
        (taken, policy, shortest) => {
          const diary = { ...employee('anna'), lanes: [taken] };
          const found = findOffers(query([diary], [lineWith(['anna'], 40)], { stepMin: 10 }));

          const ranked = rankOffers(found, { resources: [diary], shortestServiceMin: shortest }, policy);

          expect([...times(ranked)].sort()).toEqual(found.map((offer) => clock(offer.start)));
          if (policy === 'compact') {
            const costs = ranked.map((one) => one.gapMin);
            expect(costs).toEqual([...costs].sort((a, b) => a - b));
          }
        },
      ),
    );
  });
});

describe('instead of a start that is gone', () => {
  it('[SCH-013] the nearest ones are offered', () => {
    const anna = employee('anna', { busy: ['11:00-12:00'] });
    const offers = findOffers(query([anna], [lineWith(['anna'], 60)]));

    expect(nearestOffers(offers, at('11:00'), 3).map((offer) => clock(offer.start))).toEqual([
      '10:00',
      '12:00',
      '09:30',
    ]);
  });
});
