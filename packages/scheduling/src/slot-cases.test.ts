import { describe, expect, it } from 'vitest';
import { openingGrid } from './grid.ts';
import { type Interval, union } from './intervals.ts';
import { dayNumber, epochMinuteOf } from './local-day.ts';
import { freeStartsByResource } from './offers.ts';
import cases from './slot-cases.json' with { type: 'json' };
import { employee, lineWith, query } from './testing-diary.ts';

/** Starts that one person offers in these hours, counted from the moment they open; epoch minutes. */
function startsIn(
  open: Interval[],
  one: { every_min: number; length_min: number; notice_min: number },
  now: number,
): readonly number[] {
  const hours = union(open);
  const [from, to] = [Math.min(...hours.map(([start]) => start)), Math.max(...hours.map(([, end]) => end))];
  const person = { ...employee('ann'), working: hours };
  const asked = query([person], [lineWith(['ann'], one.length_min)], {
    stepMin: one.every_min,
    rules: { now, leadTimeMin: one.notice_min, horizonEnd: to + 1440, open: hours, grid: openingGrid(hours) },
  });
  return freeStartsByResource({ ...asked, from, to })[0]?.starts ?? [];
}

const minute = (text: string) => Math.ceil(Date.parse(text) / 60_000);

describe('free times as another scheduler counts them', () => {
  it.each(cases.slots_in_ranges)('[SCH-015] $case', ({ open, now, expected_count, ...one }) => {
    const hours = open.map(([from = '', to = '']): Interval => [minute(from), minute(to)]);

    expect(startsIn(hours, one, minute(now))).toHaveLength(expected_count);
  });

  it.each(cases.with_bookings)('[SCH-015] $case', ({ zone, hours, expected_utc, ...one }) => {
    const [from = '', to = ''] = (hours.split(' ')[0] ?? '').split('-');
    const day = dayNumber('2021-06-22');
    const at = (clock: string) => {
      const [hour = 0, rest = 0] = clock.split(':').map(Number);
      return epochMinuteOf(zone, day, hour * 60 + rest);
    };

    const starts = startsIn([[at(from), at(to)]], one, at('00:00') - 2880);

    expect(starts.map((start) => new Date(start * 60_000).toISOString().slice(11, 16))).toEqual(expected_utc);
  });
});
