import type { AvailabilityQuery } from './availability.ts';
import type { Interval } from './intervals.ts';
import { type Choice, competingGroups, fillSeats, type Pick, type Seat, type SeatGroup } from './seats.ts';
import { eitherWindows, type StartWindows, windowsOfLanes } from './start-windows.ts';
import { lineStarts, type Role, type VisitShape } from './visit-shape.ts';

/** Who or what serves a line, and when exactly it is occupied: what the calendar has to reserve. */
export interface Use {
  role: Role;
  /** Which need of the line this serves. */
  needIndex: number;
  resourceId: string;
  lane: number;
  /** Epoch minutes, buffers included. */
  spans: readonly Interval[];
}

/** One line of an offered visit: when the client sees it, and what it uses. */
export interface LineAssignment {
  lineIndex: number;
  startsAt: number;
  endsAt: number;
  uses: readonly Use[];
}

/** A start with everybody and everything it needs. Instants are epoch minutes. */
export interface Offer {
  start: number;
  end: number;
  lines: readonly LineAssignment[];
}

/** Everything known about a query before a single start is looked at. */
export interface Plan {
  shape: VisitShape;
  offsets: readonly number[];
  /** Starts at which each need on its own can be met. */
  windows: StartWindows;
  groups: readonly SeatGroup[];
}

/** Looks up, inside the given windows, when each candidate of each need is free. */
export function planVisit(query: AvailabilityQuery, windows: StartWindows): Plan {
  const { shape } = query;
  const resources = new Map(query.resources.map((resource) => [resource.id, resource]));
  const offsets = lineStarts(shape);
  const seats: Seat[] = [];
  let possible = windows;
  for (const [lineIndex, line] of shape.lines.entries()) {
    for (const [needIndex, need] of line.needs.entries()) {
      const offset = offsets[lineIndex] ?? 0;
      const choices: Choice[] = [];
      for (const [rank, id] of [...new Set(need.candidates)].entries()) {
        const resource = resources.get(id);
        if (resource === undefined) continue;
        for (const [lane, free] of windowsOfLanes(possible, resource, need, offset).entries()) {
          const place = resource.kind === 'employee' ? id : `${id} ${lane}`;
          if (free.length > 0) choices.push({ resource, lane, windows: free, rank, place });
        }
      }
      const count = need.count ?? 1;
      for (let n = 0; n < count; n++) seats.push({ lineIndex, needIndex, need, offset, choices });
      if (count > 0) possible = choices.map((choice) => choice.windows).reduce(eitherWindows, []);
    }
  }
  return { shape, offsets, windows: possible, groups: competingGroups(seats, shape.mode) };
}

/** Fills every seat for one start, or says that it cannot be done. */
export function assignAt(plan: Plan, start: number): Offer | null {
  const picks: Pick[] = [];
  for (const group of plan.groups) if (!fillSeats(group, start, picks)) return null;
  return offerOf(plan, start, picks);
}

/** The first need that cannot be met once those before it have been, whichever candidates they take. */
export function unfillableNeed(plan: Plan, start: number): { lineIndex: number; needIndex: number } | null {
  for (const group of plan.groups) {
    for (let length = 1; length <= group.seats.length; length++) {
      const seats = group.seats.slice(0, length);
      if (!fillSeats({ ...group, seats }, start, [])) return seats[length - 1] ?? null;
    }
  }
  return null;
}

function offerOf(plan: Plan, start: number, picks: readonly Pick[]): Offer {
  const lines = plan.shape.lines.map((line, lineIndex) => {
    const startsAt = start + (plan.offsets[lineIndex] ?? 0);
    const uses = picks
      .filter((pick) => pick.seat.lineIndex === lineIndex)
      .map(({ seat, choice }) => ({
        role: seat.need.role,
        needIndex: seat.needIndex,
        resourceId: choice.resource.id,
        lane: choice.lane,
        spans: seat.need.spans.map(([from, to]): Interval => [startsAt + from, startsAt + to]),
      }))
      .sort((a, b) => a.needIndex - b.needIndex);
    return { lineIndex, startsAt, endsAt: startsAt + line.durationMin, uses };
  });
  if (plan.shape.mode === 'sequence') meltBuffers(lines);
  return { start, end: lines.reduce((end, line) => Math.max(end, line.endsAt), start), lines };
}

/**
 * A buffer serves the change of clients. Between two lines of one visit on the same resource there is none, so the buffer
 * after the first gives way to the second, and the buffer before the second to the first.
 */
function meltBuffers(lines: readonly { startsAt: number; endsAt: number; uses: Use[] }[]): void {
  for (const [index, earlier] of lines.entries()) {
    for (const later of lines.slice(index + 1)) {
      for (const before of earlier.uses) {
        for (const after of later.uses) {
          if (before.resourceId !== after.resourceId || before.lane !== after.lane) continue;
          const wanted = after.spans[0]?.[0] ?? later.startsAt;
          const cut = Math.min(Math.max(wanted, earlier.endsAt), later.startsAt);
          before.spans = before.spans.filter(([from]) => from < cut).map(([from, to]) => [from, Math.min(to, cut)]);
          after.spans = after.spans.filter(([, to]) => to > cut).map(([from, to]) => [Math.max(from, cut), to]);
        }
      }
    }
  }
}
