import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covers, type Interval, intersect, subtract, total, union } from './intervals.ts';

const SPAN = 60;

const anyIntervals = fc
  .array(fc.tuple(fc.integer({ min: 0, max: SPAN }), fc.integer({ min: 0, max: SPAN })), { maxLength: 8 })
  .map((pairs) => pairs.map(([a, b]): Interval => [Math.min(a, b), Math.max(a, b)]));
const list = anyIntervals.map((some) => union(some));

function minutes(intervals: readonly Interval[]): boolean[] {
  return Array.from({ length: SPAN }, (_, minute) => intervals.some(([from, to]) => minute >= from && minute < to));
}

function isTidy(intervals: readonly Interval[]): boolean {
  return intervals.every(([from, to], index) => from < to && (intervals[index - 1]?.[1] ?? -1) < from);
}

describe('intervals', () => {
  it('[SCH-015] joins what touches and drops what is empty', () => {
    expect(
      union(
        [
          [9, 12],
          [5, 5],
        ],
        [
          [12, 14],
          [20, 22],
        ],
      ),
    ).toEqual([
      [9, 14],
      [20, 22],
    ]);
  });

  it('[SCH-015] cuts a break out of a shift', () => {
    expect(subtract([[540, 1080]], [[720, 780]])).toEqual([
      [540, 720],
      [780, 1080],
    ]);
  });

  it('[SCH-015] one hole may reach over several intervals', () => {
    expect(
      subtract(
        [
          [0, 10],
          [12, 20],
          [30, 40],
        ],
        [[5, 35]],
      ),
    ).toEqual([
      [0, 5],
      [35, 40],
    ]);
  });

  it('[SCH-015] equals the same done minute by minute', () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        const [inA, inB] = [minutes(a), minutes(b)];

        expect(minutes(union(a, b))).toEqual(inA.map((held, minute) => held || inB[minute]));
        expect(minutes(intersect(a, b))).toEqual(inA.map((held, minute) => held && inB[minute]));
        expect(minutes(subtract(a, b))).toEqual(inA.map((held, minute) => held && !inB[minute]));
        expect([union(a, b), intersect(a, b), subtract(a, b)].every(isTidy)).toBe(true);
        expect(total(a)).toBe(inA.filter(Boolean).length);
      }),
    );
  });

  it('[SCH-015] covers exactly the stretches all of whose minutes are held', () => {
    fc.assert(
      fc.property(list, fc.integer({ min: 0, max: SPAN - 1 }), fc.integer({ min: 1, max: 20 }), (a, from, length) => {
        const to = Math.min(SPAN, from + length);
        const held = minutes(a).slice(from, to).every(Boolean);

        expect(covers(a, from, to)).toBe(held);
      }),
    );
  });
});
