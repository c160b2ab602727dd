import { describe, expect, it } from 'vitest';
import { nextPlace, within } from './selection.ts';

const grid = { rows: 3, columns: 14 };

describe('the keys of the schedule', () => {
  it('[SCH-016] walk by the directions of the screen, also in Arabic, and stop at the edge', () => {
    const at = { row: 0, column: 1 };

    expect(nextPlace({ key: 'ArrowRight', focus: at, ...grid }, false)).toEqual({ row: 0, column: 2 });
    expect(nextPlace({ key: 'ArrowRight', focus: at, ...grid }, true)).toEqual({ row: 0, column: 0 });
    expect(nextPlace({ key: 'ArrowUp', focus: at, ...grid }, false)).toEqual({ row: 0, column: 1 });
    expect(nextPlace({ key: 'End', focus: at, ...grid }, false)).toEqual({ row: 0, column: 13 });
    expect(nextPlace({ key: 'x', focus: at, ...grid }, false)).toBeNull();
  });

  it('choose a rectangle whichever way it was drawn', () => {
    const drawn = { anchor: { row: 2, column: 4 }, focus: { row: 1, column: 2 } };

    expect(within(drawn, 1, 3)).toBe(true);
    expect(within(drawn, 0, 3)).toBe(false);
    expect(within(drawn, 2, 5)).toBe(false);
  });
});
