import { describe, expect, it } from 'vitest';
import { addDays, dayFrame, instantOf, minuteOf, subtract, weekStart, withinDay } from './time-grid.ts';

describe('minutes of a local day', () => {
  it('[SCH-020i] places an instant by the zone of the studio', () => {
    const frame = dayFrame('2026-11-26', 'Europe/Moscow');
    expect(minuteOf(frame, '2026-11-26T07:00:00Z')).toBe(600);
    expect(instantOf(frame, 600)).toBe('2026-11-26T07:00:00.000Z');
    expect(frame.lengthMin).toBe(1440);
  });

  it('knows days of 23 and 25 hours and zones of half an hour', () => {
    expect(dayFrame('2026-03-29', 'Europe/Berlin').lengthMin).toBe(1380);
    expect(dayFrame('2026-10-25', 'Europe/Berlin').lengthMin).toBe(1500);
    expect(minuteOf(dayFrame('2026-11-26', 'Asia/Kolkata'), '2026-11-25T18:30:00Z')).toBe(0);
    expect(minuteOf(dayFrame('2026-11-26', 'America/Sao_Paulo'), '2026-11-26T03:00:00Z')).toBe(0);
  });

  it('cuts a stretch to the day', () => {
    const frame = dayFrame('2026-11-26', 'UTC');
    expect(withinDay(frame, ['2026-11-25T22:00:00Z', '2026-11-26T06:00:00Z'])).toEqual([0, 360]);
    expect(withinDay(frame, ['2026-11-27T00:00:00Z', '2026-11-27T06:00:00Z'])).toBeNull();
  });

  it('begins the week as the language does', () => {
    expect(weekStart('2026-11-26', 1)).toBe('2026-11-23');
    expect(weekStart('2026-11-26', 0)).toBe('2026-11-22');
    expect(weekStart('2026-11-26', 6)).toBe('2026-11-21');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  });

  it('leaves what is free when busy time is cut out', () => {
    expect(
      subtract(
        [[540, 1080]],
        [
          [600, 660],
          [660, 700],
          [1000, 1200],
        ],
      ),
    ).toEqual([
      [540, 600],
      [700, 1000],
    ]);
  });
});
