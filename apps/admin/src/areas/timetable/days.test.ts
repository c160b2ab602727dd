import { describe, expect, it } from 'vitest';
import { copyTargets } from './copy-targets.ts';
import { periodOf, stepOf, weekStart } from './days.ts';

describe('the days of the timetable', () => {
  it('begin a week as the language does', () => {
    expect(weekStart('2026-11-22', 1)).toBe('2026-11-16');
    expect(weekStart('2026-11-22', 0)).toBe('2026-11-22');
    expect(weekStart('2026-11-22', 6)).toBe('2026-11-21');
  });

  it('are one, seven or the whole month', () => {
    expect(periodOf('day', '2026-11-22', 1)).toEqual({ from: '2026-11-22', to: '2026-11-22' });
    expect(periodOf('week', '2026-12-31', 1)).toEqual({ from: '2026-12-28', to: '2027-01-03' });
    expect(periodOf('month', '2028-02-10', 1)).toEqual({ from: '2028-02-01', to: '2028-02-29' });
  });

  it('step by a whole period, from the 31st too', () => {
    expect(stepOf('month', '2026-10-31', 1)).toBe('2026-11-01');
    expect(stepOf('month', '2026-01-31', -1)).toBe('2025-12-01');
    expect(stepOf('week', '2026-12-28', 1)).toBe('2027-01-04');
  });

  it('[SCH-004] are copied day after day, and longer stretches whole weeks apart', () => {
    expect(copyTargets(1, '2026-11-24', 3)).toEqual(['2026-11-24', '2026-11-25', '2026-11-26']);
    expect(copyTargets(7, '2026-11-30', 2)).toEqual(['2026-11-30', '2026-12-07']);
    expect(copyTargets(10, '2026-12-07', 2)).toEqual(['2026-12-07', '2026-12-21']);
  });
});
