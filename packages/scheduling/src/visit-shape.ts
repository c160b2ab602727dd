import type { Interval } from './intervals.ts';

/** What somebody or something is needed for. */
export type Role = 'lead' | 'assistant' | 'room' | 'equipment';

/** One thing a service line cannot do without: any `count` of the candidates, all different. */
export interface Need {
  role: Role;
  /** Ids of resources, the preferred ones first. */
  candidates: readonly string[];
  /** 1 unless said otherwise. */
  count?: number;
  /**
   * Minutes occupied, counted from the start of the line, sorted and disjoint. Buffers included: `[[-5, 65]]`. Processing
   * time leaves a hole: `[[-5, 30], [60, 95]]` frees the specialist for somebody else from minute 30 to 60.
   */
  spans: readonly Interval[];
  /** Minutes that must lie inside working time: normally the service itself, so that buffers may run past a shift. */
  insideWorking: readonly Interval[];
}

/** One service within a visit. */
export interface VisitLine {
  durationMin: number;
  needs: readonly Need[];
  /** In a sequence: minutes the client waits after the line before. */
  gapBeforeMin?: number;
}

/** One client coming once: lines follow each other, or all start together. */
export interface VisitShape {
  lines: readonly VisitLine[];
  mode: 'sequence' | 'parallel';
  /** Visits start on a grid of so many minutes. */
  stepMin: number;
}

/** Minutes a service takes from its specialist, as spans of a need: buffers around it and processing times left out of it. */
export function occupiedSpans(service: {
  durationMin: number;
  bufferBeforeMin?: number;
  bufferAfterMin?: number;
  /** Minutes of the service during which the specialist is free, sorted and disjoint. */
  processing?: readonly Interval[];
}): Interval[] {
  const spans: Interval[] = [];
  let from = 0 - (service.bufferBeforeMin ?? 0);
  for (const [start, end] of service.processing ?? []) {
    if (start > from) spans.push([from, start]);
    from = end;
  }
  const to = service.durationMin + (service.bufferAfterMin ?? 0);
  if (to > from) spans.push([from, to]);
  return spans;
}

/** When each line starts, in minutes from the start of the visit. */
export function lineStarts(shape: VisitShape): number[] {
  if (shape.mode === 'parallel') return shape.lines.map(() => 0);
  let at = 0;
  return shape.lines.map((line, index) => {
    if (index > 0) at += line.gapBeforeMin ?? 0;
    const start = at;
    at += line.durationMin;
    return start;
  });
}

/** How long the client stays. */
export function visitDurationMin(shape: VisitShape): number {
  const starts = lineStarts(shape);
  return shape.lines.reduce((longest, line, index) => Math.max(longest, (starts[index] ?? 0) + line.durationMin), 0);
}
