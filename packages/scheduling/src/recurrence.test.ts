import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, epochMinuteOf, isoDate, localMinuteOf, weekdayOf } from './local-day.ts';
import { daysOfSeries, expandRule, instantsOf, moveWeekdays, type WeeklySeries } from './recurrence.ts';
import vectors from './recurrence-vectors.json' with { type: 'json' };

const monday = dayNumber('2027-03-01');

function basic(ms: number, like: string): string {
  const text = new Date(ms).toISOString().replace(/[-:]|\.000/g, '');
  if (like.length === 8) return text.slice(0, 8);
  return like.endsWith('Z') ? text : text.slice(0, -1);
}

describe('rules of RFC 5545', () => {
  it.each(vectors.valid)('[SCH-001i] $rrule from $dtstart ($note)', ({ rrule, dtstart, instances }) => {
    const last = instances.at(-1) as string;
    const end = Date.parse(
      `${last.slice(0, 4)}-${last.slice(4, 6)}-${last.slice(6, 8)}T${last.slice(9, 11) || '00'}:${last.slice(11, 13) || '00'}:${last.slice(13, 15) || '00'}Z`,
    );

    const found = expandRule(rrule, dtstart, { to: end + 400 * 86_400_000 }).map((ms) => basic(ms, dtstart));

    expect(found).toEqual(instances);
  });
});

describe('a weekly series', () => {
  const series: WeeklySeries = {
    weekdays: [0, 3],
    startsOn: monday,
    endsOn: null,
    count: null,
    exceptOn: [],
  };

  it('[SCH-001] takes place on its weekdays from its first day on', () => {
    expect(daysOfSeries(series, monday - 30, monday + 12).map(isoDate)).toEqual([
      '2027-03-01',
      '2027-03-04',
      '2027-03-08',
      '2027-03-11',
    ]);
  });

  it('[SCH-001i] ends on its last day, included, or after so many times; exceptions count as held', () => {
    expect(daysOfSeries({ ...series, endsOn: dayNumber('2027-03-08') }, monday, monday + 90)).toHaveLength(3);
    const counted = { ...series, count: 4, exceptOn: [dayNumber('2027-03-04')] };
    expect(daysOfSeries(counted, monday, monday + 90).map(isoDate)).toEqual(['2027-03-01', '2027-03-08', '2027-03-11']);
  });

  it('[SCH-001i] every second week counts whole weeks, also when it starts in the middle of one', () => {
    const other = { ...series, startsOn: dayNumber('2027-03-03'), everyWeeks: 2 };

    expect(daysOfSeries(other, monday, monday + 30).map(isoDate)).toEqual([
      '2027-03-04',
      '2027-03-15',
      '2027-03-18',
      '2027-03-29',
    ]);
  });

  it('[SCH-001] a weekly 18:00 stays 18:00 over both clock changes', () => {
    const days = daysOfSeries({ ...series, weekdays: [6] }, dayNumber('2027-03-21'), dayNumber('2027-11-15'));
    const clocks = instantsOf('Europe/Berlin', days, 1080).map((at) => localMinuteOf('Europe/Berlin', at).minute);

    expect(new Set(clocks)).toEqual(new Set([1080]));
    expect(days.map(isoDate)).toEqual(expect.arrayContaining(['2027-03-28', '2027-10-31']));
  });

  it('[SCH-001] an hour that the clock change skips comes later instead of falling out', () => {
    const [at] = instantsOf('Europe/Berlin', [dayNumber('2027-03-28')], 150);

    expect(at).toBe(epochMinuteOf('Europe/Berlin', dayNumber('2027-03-28'), 210));
  });

  it('[SCH-001] is exactly the days that a plain walk over the calendar finds', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 7 }),
        fc.integer({ min: 0, max: 400 }),
        fc.option(fc.integer({ min: 0, max: 300 })),
        fc.option(fc.integer({ min: 1, max: 60 })),
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 10 }),
        fc.tuple(fc.integer({ min: -50, max: 300 }), fc.integer({ min: 0, max: 200 })),
        (weekdays, offset, length, count, everyWeeks, except, [from, span]) => {
          const startsOn = monday + offset;
          const asked: WeeklySeries = {
            weekdays,
            startsOn,
            endsOn: length === null ? null : startsOn + length,
            count,
            everyWeeks,
            exceptOn: except.map((day) => startsOn + day),
          };

          expect(daysOfSeries(asked, startsOn + from, startsOn + from + span)).toEqual(
            walked(asked, startsOn + from, startsOn + from + span),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('other weekdays', () => {
  it('[SCH-006] days that stay do not move; the others move in order, and what is left over ends or begins', () => {
    expect(moveWeekdays([0, 3], [1, 3])).toEqual({
      to: new Map([
        [3, 3],
        [0, 1],
      ]),
      added: [],
    });
    expect(moveWeekdays([0, 3], [3])).toEqual({
      to: new Map<number, number | null>([
        [3, 3],
        [0, null],
      ]),
      added: [],
    });
    expect(moveWeekdays([0], [0, 2, 4])).toEqual({ to: new Map([[0, 0]]), added: [2, 4] });
  });
});

/** Day by day, with a counter: shares nothing with the rule. */
function walked(series: WeeklySeries, from: number, to: number): number[] {
  const found: number[] = [];
  let first: number | null = null;
  let held = 0;
  for (let day = series.startsOn; day < to; day++) {
    if (series.endsOn !== null && day > series.endsOn) break;
    if (series.count !== null && held >= series.count) break;
    if (!series.weekdays.includes(weekdayOf(day))) continue;
    const week = Math.floor((day + 3) / 7);
    first ??= week;
    if ((week - first) % (series.everyWeeks ?? 1) !== 0) continue;
    held += 1;
    if (day >= from && !series.exceptOn.includes(day)) found.push(day);
  }
  return found;
}
