/** Minutes from (included) to (excluded). Instants are epoch minutes (UTC); hours of a day are minutes of the local day. */
export type Interval = readonly [from: number, to: number];

/** The minutes covered by any of the lists, as one sorted list of disjoint intervals; touching ones become one. */
export function union(...lists: readonly (readonly Interval[])[]): Interval[] {
  const all = lists.flat().filter(([from, to]) => from < to);
  all.sort((a, b) => a[0] - b[0]);
  const merged: [number, number][] = [];
  for (const [from, to] of all) appendInterval(merged, from, to);
  return merged;
}

/** Adds an interval that starts no earlier than the last one, growing the last one when they touch. */
export function appendInterval(sorted: [number, number][], from: number, to: number): void {
  const last = sorted.length > 0 ? sorted[sorted.length - 1] : undefined;
  if (last === undefined || last[1] < from) sorted.push([from, to]);
  else if (last[1] < to) last[1] = to;
}

/** The minutes that lie in both lists. */
export function intersect(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  const both: Interval[] = [];
  let j = 0;
  for (const [from, to] of a) {
    for (; j < b.length; j++) {
      const other = b[j] as Interval; // j is below the length
      if (other[0] >= to) break;
      const start = Math.max(from, other[0]);
      const end = Math.min(to, other[1]);
      if (start < end) both.push([start, end]);
      if (other[1] > to) break; // it may reach into the next interval of `a` as well
    }
  }
  return both;
}

/** The minutes of `from` that no interval of `taken` covers. */
export function subtract(from: readonly Interval[], taken: readonly Interval[]): Interval[] {
  const left: Interval[] = [];
  let j = 0;
  for (const [start, end] of from) {
    let at = start;
    for (; j < taken.length; j++) {
      const hole = taken[j] as Interval; // j is below the length
      if (hole[0] >= end) break;
      if (hole[0] > at) left.push([at, hole[0]]);
      at = Math.max(at, hole[1]);
      if (hole[1] > end) break; // it may reach into the next interval as well
    }
    if (at < end) left.push([at, end]);
  }
  return left;
}

/** Does one interval of the list hold all of [from, to)? */
export function covers(list: readonly Interval[], from: number, to: number): boolean {
  const index = firstEndingAfter(list, from);
  const found = list[index];
  return found !== undefined && found[0] <= from && found[1] >= to;
}

/** How many minutes the list holds. */
export function total(list: readonly Interval[]): number {
  let minutes = 0;
  for (const [from, to] of list) minutes += to - from;
  return minutes;
}

/** Index of the first interval that ends after the minute; the length of the list when there is none. */
export function firstEndingAfter(list: readonly (readonly [number, number, ...unknown[]])[], minute: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const interval = list[middle];
    if (interval !== undefined && interval[1] <= minute) low = middle + 1;
    else high = middle;
  }
  return low;
}
