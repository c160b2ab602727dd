import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysToLookAt, firstToOffer, isWanted, meet, offerEndsAt } from './model.ts';

const zones = ['Europe/Moscow', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Asia/Dubai'] as const;
const minute = 60_000;
const base = Date.parse('2026-10-20T00:00:00Z'); // clocks change in New York and on Lord Howe within these weeks

const wish = fc
  .record({
    from: fc.integer({ min: 0, max: 20 }),
    days: fc.integer({ min: 0, max: 20 }),
    hours: fc.tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 })),
    weekdays: fc.uniqueArray(fc.integer({ min: 0, max: 6 })),
  })
  .map(({ from, days, hours: [a, b], weekdays }) => ({
    fromDay: dayOf(from),
    untilDay: dayOf(from + days),
    weekdays,
    fromMin: Math.min(a, b - 1),
    toMin: Math.max(a + 1, b),
  }));
const start = fc
  .record({ at: fc.integer({ min: 0, max: 40 * 288 }), minutes: fc.integer({ min: 5, max: 240 }) })
  .map(({ at, minutes }) => ({
    startsAt: new Date(base + at * 5 * minute),
    endsAt: new Date(base + (at * 5 + minutes) * minute),
  }));

function dayOf(days: number): string {
  return new Date(base + days * 86_400_000).toISOString().slice(0, 10);
}

describe('whom a free time suits', () => {
  it('[BKG-003] is wanted exactly when the studio’s own clock says so, also when clocks change', () => {
    fc.assert(
      fc.property(wish, start, fc.constantFrom(...zones), (wanted, { startsAt }, zone) => {
        const parts = Object.fromEntries(
          new Intl.DateTimeFormat('en-CA', {
            timeZone: zone,
            hourCycle: 'h23',
            year: 'numeric',
            month: '2-digit',
            day: '2-digit',
            hour: '2-digit',
            minute: '2-digit',
            weekday: 'short',
          })
            .formatToParts(startsAt)
            .map(({ type, value }) => [type, value]),
        );
        const day = `${parts.year}-${parts.month}-${parts.day}`;
        const weekday = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(parts.weekday ?? '');
        const at = Number(parts.hour) * 60 + Number(parts.minute);
        const byHand =
          day >= wanted.fromDay &&
          day <= wanted.untilDay &&
          (wanted.weekdays.length === 0 || wanted.weekdays.includes(weekday)) &&
          at >= wanted.fromMin &&
          at < wanted.toMin;
        expect(isWanted(wanted, zone, startsAt)).toBe(byHand);
      }),
    );
  });

  it('is never offered when it is not wanted, begins too soon, or was let go before; and the first that may be, is', () => {
    fc.assert(
      fc.property(
        wish,
        fc.array(start, { maxLength: 30 }),
        fc.array(start, { maxLength: 4 }),
        fc.integer({ min: 0, max: 20 * 1440 }),
        fc.constantFrom(...zones),
        (wanted, starts, notOver, untilMin, timeZone) => {
          const until = new Date(base + untilMin * minute);
          const inOrder = [...starts].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
          const allowed = inOrder.filter(
            (one) =>
              isWanted(wanted, timeZone, one.startsAt) &&
              one.startsAt > until &&
              !notOver.some((past) => meet(past, one)),
          );
          expect(firstToOffer(inOrder, { wish: wanted, timeZone, until, notOver })).toBe(allowed[0]);
        },
      ),
    );
  });

  it('is looked for on no other days than those that are wanted and have changed', () => {
    expect(
      daysToLookAt({ fromDay: '2026-12-01', untilDay: '2026-12-10' }, { from: '2026-12-05', to: '2026-12-07' }),
    ).toEqual({ from: '2026-12-05', days: 3 });
    expect(
      daysToLookAt({ fromDay: '2026-12-01', untilDay: '2026-12-10' }, { from: '2026-12-11', to: '2026-12-12' }),
    ).toBeUndefined();
    expect(
      daysToLookAt({ fromDay: '2026-12-01', untilDay: '2027-12-10' }, { from: '2026-11-01', to: '9999-12-31' }),
    ).toEqual({ from: '2026-12-01', days: 62 });
  });

  it('is kept for the minutes agreed, and never beyond its own start', () => {
    const now = new Date('2026-12-01T12:00:00Z');
    expect(offerEndsAt(now, 30).toISOString()).toBe('2026-12-01T12:30:00.000Z');
    expect(offerEndsAt(now, 30, new Date('2026-12-01T12:10:00Z')).toISOString()).toBe('2026-12-01T12:10:00.000Z');
  });
});
