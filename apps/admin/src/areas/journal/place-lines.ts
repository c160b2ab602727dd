import type { PlacedClass } from './place-classes.ts';
import { type DayFrame, minuteOf } from './time-grid.ts';
import { isCancelled, type JournalLine, type JournalVisit } from './wire.ts';

/** A service of a visit as it stands in one column. */
export interface PlacedLine {
  key: string;
  visit: JournalVisit;
  line: JournalLine;
  at: number;
  len: number;
  /** Lies in another visit's processing time: drawn over it, set in. */
  isInset: boolean;
  /** Side by side with others of the same time: which of how many. */
  side: number;
  sides: number;
}

interface VisitLine {
  visit: JournalVisit;
  line: JournalLine;
}

/** Lines by who leads them, who assists and what holds them: a big studio has thousands, and a hundred columns ask. */
export interface LinesByResource {
  led: Map<string, VisitLine[]>;
  assisted: Map<string, VisitLine[]>;
  held: Map<string, VisitLine[]>;
}

export function linesByResource(visits: readonly JournalVisit[]): LinesByResource {
  const lines: LinesByResource = { led: new Map(), assisted: new Map(), held: new Map() };
  const put = (map: Map<string, VisitLine[]>, id: string, one: VisitLine) => {
    const known = map.get(id);
    if (known) known.push(one);
    else map.set(id, [one]);
  };
  for (const visit of visits) {
    for (const line of visit.lines) {
      const one = { visit, line };
      put(lines.led, line.employeeId, one);
      if (line.roomId) put(lines.held, line.roomId, one);
      for (const id of line.assistantIds) put(lines.assisted, id, one);
      for (const id of line.equipmentIds) put(lines.held, id, one);
    }
  }
  return lines;
}

export function place(frame: DayFrame, lines: readonly VisitLine[] = []): PlacedLine[] {
  const placed = lines.flatMap(({ visit, line }): PlacedLine[] => {
    const at = minuteOf(frame, line.startsAt);
    const end = minuteOf(frame, line.endsAt);
    if (end <= 0 || at >= frame.lengthMin) return [];
    return [{ key: line.id, visit, line, at, len: end - at, isInset: false, side: 0, sides: 1 }];
  });
  return placed.sort((a, b) => a.at - b.at || b.len - a.len);
}

/** Those that fit into another's processing time are set in; others of the same time stand side by side, classes too. */
export function withNeighbours(
  lines: PlacedLine[],
  classes: PlacedClass[] = [],
): { lines: PlacedLine[]; classes: PlacedClass[] } {
  const result = lines
    .map((line) => ({ ...line, isInset: lines.some((host) => host !== line && hosts(host, line)) }))
    .sort(byStart);
  const beside = classes.map((one) => ({ ...one })).sort(byStart);
  sideBySide([...result.filter(({ isInset }) => !isInset), ...beside].sort(byStart));
  return { lines: result, classes: beside };
}

type Standing = Pick<PlacedLine, 'at' | 'len' | 'side' | 'sides'>;

function byStart(a: Standing, b: Standing): number {
  return a.at - b.at || b.len - a.len;
}

/** Gives each of those that overlap a side of its own; they come in the order of their starts. */
function sideBySide(standing: readonly Standing[]): void {
  let cluster: Standing[] = [];
  let clusterEnd = Number.NEGATIVE_INFINITY;
  const settle = () => {
    const ends: number[] = [];
    for (const one of cluster) {
      const free = ends.findIndex((end) => end <= one.at);
      one.side = free === -1 ? ends.length : free;
      ends[one.side] = one.at + one.len;
    }
    for (const one of cluster) one.sides = ends.length;
  };
  for (const one of standing) {
    if (one.at >= clusterEnd) {
      settle();
      cluster = [];
    }
    cluster.push(one);
    clusterEnd = Math.max(cluster.length === 1 ? one.at + one.len : clusterEnd, one.at + one.len);
  }
  settle();
}

function hosts(host: PlacedLine, guest: PlacedLine): boolean {
  if (!host.line.processing || isCancelled(host.visit.state)) return false;
  const [from = 0, length = 0] = host.line.processing;
  const start = host.at + from;
  return guest.at >= start && guest.at + guest.len <= start + length;
}

export function buffersOf(lines: readonly PlacedLine[]): [number, number][] {
  return lines
    .filter(({ visit }) => !isCancelled(visit.state))
    .flatMap(({ line, at, len }): [number, number][] => [
      ...(line.bufferBeforeMin > 0 ? [[at - line.bufferBeforeMin, line.bufferBeforeMin] as [number, number]] : []),
      ...(line.bufferAfterMin > 0 ? [[at + len, line.bufferAfterMin] as [number, number]] : []),
    ]);
}
