import type { Interval } from './intervals.ts';
import { dayBounds, offsetsBetween } from './local-day.ts';

/** A stretch of time in which visits may start at `anchor + n * step`. */
export type GridStretch = readonly [from: number, to: number, anchor: number];

/**
 * The grid as people read it off the clock: every `stepMin` minutes counted from `atMinute` of each local day (midnight
 * unless said otherwise), also on days when the clocks change. Days run up to, not including, `toDay`.
 */
export function clockGrid(zone: string, stepMin: number, fromDay: number, toDay: number, atMinute = 0): GridStretch[] {
  const grid: [number, number, number][] = [];
  // A step that divides the day meets every midnight, so all days between two clock changes are one stretch.
  const daysAtOnce = 1440 % stepMin === 0 ? toDay - fromDay : 1;
  for (let day = fromDay; day < toDay; day += daysAtOnce) {
    const from = dayBounds(zone, day)[0];
    const to = dayBounds(zone, day + daysAtOnce)[0];
    for (const [start, end, offset] of offsetsBetween(zone, from, to)) {
      append(grid, stepMin, start, end, day * 1440 + atMinute - offset);
    }
  }
  return grid;
}

/** The grid of places that count from the moment they open, whatever the clock shows. */
export function openingGrid(open: readonly Interval[]): GridStretch[] {
  return open.map(([from, to]) => [from, to, from] as const);
}

/** Is the instant one at which the grid lets a visit start? */
export function isOnGrid(grid: readonly GridStretch[], stepMin: number, instant: number): boolean {
  return grid.some(([from, to, anchor]) => instant >= from && instant < to && (instant - anchor) % stepMin === 0);
}

function append(grid: [number, number, number][], stepMin: number, from: number, to: number, anchor: number): void {
  const last = grid[grid.length - 1];
  if (last !== undefined && last[1] === from && (anchor - last[2]) % stepMin === 0) last[1] = to;
  else grid.push([from, to, anchor]);
}
