import type { AvailabilityQuery, ResourceTime } from './availability.ts';
import type { Interval } from './intervals.ts';
import { eitherWindows, holdsStart, type StartWindows, windowsOfLanes } from './start-windows.ts';
import { lineStarts, type Need, type Role, type VisitShape } from './visit-shape.ts';

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

/** A candidate of a need, with the starts each of its lanes allows. */
interface Option {
  resource: ResourceTime;
  laneWindows: readonly StartWindows[];
}

/** One place to fill: a need for two assistants makes two seats. */
interface Seat {
  lineIndex: number;
  needIndex: number;
  need: Need;
  offset: number;
  options: readonly Option[];
}

interface Pick {
  seat: Seat;
  option: number;
  resource: ResourceTime;
  lane: number;
}

/** Everything known about a query before a single start is looked at. */
export interface Plan {
  shape: VisitShape;
  offsets: readonly number[];
  /** Starts at which each need on its own can be met. */
  windows: StartWindows;
  /** Seats that compete for the same resources are filled together; groups do not touch each other. */
  groups: readonly (readonly Seat[])[];
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
      const options: Option[] = [];
      let anyone: StartWindows = [];
      for (const id of need.candidates) {
        const resource = resources.get(id);
        if (resource === undefined) continue;
        const laneWindows = windowsOfLanes(possible, resource, need, offset);
        const free = laneWindows.reduce(eitherWindows, []);
        if (free.length === 0) continue;
        anyone = eitherWindows(anyone, free);
        options.push({ resource, laneWindows });
      }
      const count = need.count ?? 1;
      for (let n = 0; n < count; n++) seats.push({ lineIndex, needIndex, need, offset, options });
      if (count > 0) possible = anyone;
    }
  }
  return { shape, offsets, windows: possible, groups: competingGroups(seats, shape.mode) };
}

/** Fills every seat for one start, or says that it cannot be done. */
export function assignAt(plan: Plan, start: number): Offer | null {
  const picks: Pick[] = [];
  for (const group of plan.groups) {
    if (!fill(plan, start, group, 0, picks)) return null;
  }
  return offerOf(plan, start, picks);
}

/** The first need that cannot be met once those before it have been, whichever candidates they take. */
export function unfillableNeed(plan: Plan, start: number): { lineIndex: number; needIndex: number } | null {
  for (const group of plan.groups) {
    for (let length = 1; length <= group.length; length++) {
      if (!fill(plan, start, group.slice(0, length), 0, [])) return group[length - 1] ?? null;
    }
  }
  return null;
}

function fill(plan: Plan, start: number, seats: readonly Seat[], index: number, picks: Pick[]): boolean {
  const seat = seats[index];
  if (seat === undefined) return true;
  for (const option of optionsInOrder(seat, picks)) {
    const { resource, laneWindows } = seat.options[option] as Option; // an index of this very list
    for (const [lane, windows] of laneWindows.entries()) {
      if (!holdsStart(windows, start)) continue;
      const pick = { seat, option, resource, lane };
      if (picks.some((other) => excludes(other, pick, plan.shape.mode))) continue;
      picks.push(pick);
      if (fill(plan, start, seats, index + 1, picks)) return true;
      picks.pop();
    }
  }
  return false;
}

/** Candidates as the caller prefers them; a room in which the client already is comes first. */
function optionsInOrder(seat: Seat, picks: readonly Pick[]): number[] {
  const twin = picks.findLast(
    (pick) => pick.seat.lineIndex === seat.lineIndex && pick.seat.needIndex === seat.needIndex,
  );
  // Places of one need are alike: trying them in every order would only repeat the same failures.
  const from = twin === undefined ? 0 : twin.option + 1;
  const order: number[] = [];
  for (let index = from; index < seat.options.length; index++) order.push(index);
  if (seat.need.role !== 'room') return order;
  const isHere = (index: number) =>
    picks.some((pick) => pick.seat.need.role === 'room' && pick.resource === seat.options[index]?.resource);
  return [...order.filter(isHere), ...order.filter((index) => !isHere(index))];
}

/** May these two not be chosen together? */
function excludes(a: Pick, b: Pick, mode: VisitShape['mode']): boolean {
  if (a.resource !== b.resource) return false;
  const sameLine = a.seat.lineIndex === b.seat.lineIndex;
  // Lines in a sequence follow each other; their buffers on one resource melt together (see offerOf).
  if (!sameLine && mode === 'sequence') return false;
  if (sameLine && a.seat.needIndex === b.seat.needIndex) return true;
  if (a.resource.kind === 'employee') return true; // nobody assists themselves, or works with two pairs of hands
  return a.lane === b.lane && meet(a.seat, b.seat);
}

function meet(a: Seat, b: Seat): boolean {
  return a.need.spans.some(([aFrom, aTo]) =>
    b.need.spans.some(([bFrom, bTo]) => a.offset + aFrom < b.offset + bTo && b.offset + bFrom < a.offset + aTo),
  );
}

function competingGroups(seats: readonly Seat[], mode: VisitShape['mode']): Seat[][] {
  const groups: { seats: Seat[]; claimed: Set<string> }[] = [];
  for (const seat of seats) {
    const claims = seat.options.map(({ resource }) => (mode === 'sequence' ? `${seat.lineIndex} ` : '') + resource.id);
    const rivals = groups.filter((group) => claims.some((claim) => group.claimed.has(claim)));
    const [home = { seats: [], claimed: new Set<string>() }, ...others] = rivals;
    if (rivals.length === 0) groups.push(home);
    for (const other of others) {
      home.seats.push(...other.seats);
      for (const claim of other.claimed) home.claimed.add(claim);
      groups.splice(groups.indexOf(other), 1);
    }
    home.seats.push(seat);
    for (const claim of claims) home.claimed.add(claim);
  }
  return groups.map((group) => group.seats);
}

function offerOf(plan: Plan, start: number, picks: readonly Pick[]): Offer {
  const lines = plan.shape.lines.map((line, lineIndex) => {
    const startsAt = start + (plan.offsets[lineIndex] ?? 0);
    const uses = picks
      .filter((pick) => pick.seat.lineIndex === lineIndex)
      .map(({ seat, resource, lane }) => ({
        role: seat.need.role,
        needIndex: seat.needIndex,
        resourceId: resource.id,
        lane,
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
