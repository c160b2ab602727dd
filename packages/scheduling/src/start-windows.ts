/**
 * Windows of starts: the one place that decides whether something fits.
 *
 * The question "may the visit start at s?" is answered for all s at once. Windows are a flat list
 * [from, to, from, to, …] of half-open ranges of starts, sorted and disjoint; flat, because thousands of them are made
 * for each answer and small arrays would cost more than the search itself.
 */
import type { BookingRules, Busy, ResourceTime } from './availability.ts';
import type { GridStretch } from './grid.ts';
import { firstEndingAfter, type Interval } from './intervals.ts';
import type { Need } from './visit-shape.ts';

export type StartWindows = readonly number[];

/** Starts that the rules allow for a visit of that length, before anybody's time is looked at. */
export function windowsOfRules(rules: BookingRules, durationMin: number, from: number, to: number): StartWindows {
  const first = Math.max(from, rules.now + Math.max(0, rules.leadTimeMin));
  const end = Math.min(to, rules.horizonEnd);
  if (first >= end) return [];
  const open = startsWithin([first, end], rules.open, 0, durationMin);
  return rules.limited === undefined ? open : startsClearOf(open, rules.limited, 0, 1);
}

/**
 * The windows left when the resource has to serve the need in one of its lanes, `offset` minutes after the visit starts.
 * One entry per lane.
 */
export function windowsOfLanes(
  windows: StartWindows,
  resource: ResourceTime,
  need: Need,
  offset: number,
): StartWindows[] {
  let possible = windows;
  for (const [from, to] of need.insideWorking)
    possible = startsWithin(possible, resource.working, offset + from, offset + to);
  if (resource.absences !== undefined) possible = clearOfSpans(possible, resource.absences, need.spans, offset);
  return resource.lanes.map((busy) => clearOfSpans(possible, busy, need.spans, offset));
}

/** The windows left when the resource has to serve the need in any of its lanes. */
export function windowsOfResource(
  windows: StartWindows,
  resource: ResourceTime,
  need: Need,
  offset: number,
): StartWindows {
  return windowsOfLanes(windows, resource, need, offset).reduce(eitherWindows, []);
}

/** The starts that lie in a window of either list. */
export function eitherWindows(a: StartWindows, b: StartWindows): StartWindows {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const either: number[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const takesA = j >= b.length || (i < a.length && at(a, i) <= at(b, j));
    const from = takesA ? at(a, i) : at(b, j);
    const to = takesA ? at(a, i + 1) : at(b, j + 1);
    if (takesA) i += 2;
    else j += 2;
    if (either.length > 0 && at(either, either.length - 1) >= from) {
      either[either.length - 1] = Math.max(at(either, either.length - 1), to);
    } else either.push(from, to);
  }
  return either;
}

/** Is the start inside a window? */
export function holdsStart(windows: StartWindows, start: number): boolean {
  let low = 0;
  let high = windows.length >> 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(windows, middle * 2 + 1) <= start) low = middle + 1;
    else high = middle;
  }
  return low * 2 < windows.length && at(windows, low * 2) <= start;
}

/** The starts inside the windows that stand on the grid, in order. */
export function startsOnGrid(windows: StartWindows, grid: readonly GridStretch[], stepMin: number): number[] {
  const starts: number[] = [];
  let w = 0;
  for (const [gridFrom, gridTo, anchor] of grid) {
    for (; w < windows.length; w += 2) {
      const windowTo = at(windows, w + 1);
      const from = Math.max(at(windows, w), gridFrom);
      const to = Math.min(windowTo, gridTo);
      for (let start = anchor + Math.ceil((from - anchor) / stepMin) * stepMin; start < to; start += stepMin) {
        starts.push(start);
      }
      if (windowTo > gridTo) break; // the next stretch of the grid goes on in this window
    }
  }
  return starts;
}

function clearOfSpans(
  windows: StartWindows,
  busy: readonly Busy[],
  spans: readonly Interval[],
  offset: number,
): StartWindows {
  let clear = windows;
  for (const [from, to] of spans) clear = startsClearOf(clear, busy, offset + from, offset + to);
  return clear;
}

/** Starts s of the windows for which [s + a, s + b) lies inside one interval of the list. */
function startsWithin(windows: StartWindows, list: readonly Interval[], a: number, b: number): StartWindows {
  const inside: number[] = [];
  if (windows.length === 0) return inside;
  let w = 0;
  for (let i = firstEndingAfter(list, at(windows, 0) + a); i < list.length; i++) {
    const interval = list[i] as Interval; // i is below the length
    const first = interval[0] - a;
    const end = interval[1] - b + 1;
    while (w < windows.length && at(windows, w + 1) <= first) w += 2;
    for (; w < windows.length && at(windows, w) < end; w += 2) {
      const from = Math.max(at(windows, w), first);
      const windowTo = at(windows, w + 1);
      const to = Math.min(windowTo, end);
      if (from < to) inside.push(from, to);
      if (windowTo > end) break; // the next interval may use the rest of this window
    }
    if (w >= windows.length) break;
  }
  return inside;
}

/** Starts s of the windows for which [s + a, s + b) meets nothing of the list. */
function startsClearOf(windows: StartWindows, list: readonly Busy[], a: number, b: number): StartWindows {
  if (windows.length === 0 || list.length === 0) return windows;
  const clear: number[] = [];
  let k = firstEndingAfter(list, at(windows, 0) + a);
  for (let w = 0; w < windows.length; w += 2) {
    let from = at(windows, w);
    const to = at(windows, w + 1);
    for (; k < list.length; k++) {
      const taken = list[k] as Busy; // k is below the length
      const blockedFrom = taken[0] - b + 1;
      if (blockedFrom >= to) break;
      const blockedTo = taken[1] - a;
      if (blockedTo <= from) continue;
      if (blockedFrom > from) clear.push(from, blockedFrom);
      from = blockedTo;
      if (from >= to) break; // it may block the start of the next window as well
    }
    if (from < to) clear.push(from, to);
  }
  return clear;
}

/** Indexes here come from loops that stay below the length. */
function at(windows: StartWindows, index: number): number {
  return windows[index] as number;
}
