/** Who sits where: fills the seats of a visit for one start, without using anybody or anything twice. */
import type { ResourceTime } from './availability.ts';
import { holdsStart, type StartWindows } from './start-windows.ts';
import type { Need, VisitShape } from './visit-shape.ts';

/** One place to fill: a need for two assistants makes two seats. */
export interface Seat {
  lineIndex: number;
  needIndex: number;
  need: Need;
  /** Minutes from the start of the visit to that of the line. */
  offset: number;
  choices: readonly Choice[];
}

/** A lane of a candidate, and the starts at which it could serve the need. */
export interface Choice {
  resource: ResourceTime;
  lane: number;
  windows: StartWindows;
  /** Position of the candidate in the need. */
  rank: number;
  /** Choices that name the same place cannot both be taken in an exclusive group. */
  place: string;
}

/** A seat with the one who takes it. */
export interface Pick {
  seat: Seat;
  choice: Choice;
}

/** Seats that compete for the same resources; two groups never do. */
export interface SeatGroup {
  seats: readonly Seat[];
  mode: VisitShape['mode'];
  /** No place can serve two of the seats: then counting tells early whether there are enough for all. */
  isExclusive: boolean;
}

/** Sorts seats into groups that can be filled independently. Lines of a sequence follow each other, so they never compete. */
export function competingGroups(seats: readonly Seat[], mode: VisitShape['mode']): SeatGroup[] {
  const groups: { seats: Seat[]; claimed: Set<string> }[] = [];
  for (const seat of seats) {
    const claims = seat.choices.map(({ resource }) => (mode === 'sequence' ? `${seat.lineIndex} ` : '') + resource.id);
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
  return groups.map((group) => ({ seats: group.seats, mode, isExclusive: isExclusive(group.seats) }));
}

/**
 * Fills the seats of a group in their order, each with the first choice that leaves enough for the others, and adds them to
 * the picks. False, and nothing added, when there is no way.
 */
export function fillSeats(group: SeatGroup, start: number, picks: Pick[]): boolean {
  const [seat] = group.seats;
  if (seat === undefined) return true;
  if (group.seats.length > 1) {
    const open = group.seats.map((one) => choicesAt(one, start, picks));
    return fillFrom(group, open, 0, picks);
  }
  const isFree = (choice: Choice) => holdsStart(choice.windows, start);
  const choice = isRoomChange(seat, picks) ? choicesAt(seat, start, picks)[0] : seat.choices.find(isFree);
  if (choice === undefined) return false;
  picks.push({ seat, choice });
  return true;
}

function choicesAt(seat: Seat, start: number, picks: readonly Pick[]): readonly Choice[] {
  const free = seat.choices.filter((choice) => holdsStart(choice.windows, start));
  if (!isRoomChange(seat, picks)) return free;
  // The client stays in the room of the line before when it suits.
  const isHere = (choice: Choice) => picks.some((pick) => pick.choice.place === choice.place);
  return [...free.filter(isHere), ...free.filter((choice) => !isHere(choice))];
}

function isRoomChange(seat: Seat, picks: readonly Pick[]): boolean {
  return seat.need.role === 'room' && picks.some((pick) => pick.seat.need.role === 'room');
}

function fillFrom(group: SeatGroup, open: readonly (readonly Choice[])[], index: number, picks: Pick[]): boolean {
  const seat = group.seats[index];
  if (seat === undefined) return true;
  for (const choice of open[index] ?? []) {
    if (picks.some((taken) => excludes(taken, seat, choice, group.mode))) continue;
    picks.push({ seat, choice });
    if (leavesEnough(group, open, index + 1, picks) && fillFrom(group, open, index + 1, picks)) return true;
    picks.pop();
  }
  return false;
}

/** Does a pick forbid this choice for a later seat? */
function excludes(taken: Pick, seat: Seat, choice: Choice, mode: VisitShape['mode']): boolean {
  const sameLine = taken.seat.lineIndex === seat.lineIndex;
  // Seats of one need want different candidates; taken in their order, so that no set of people is tried in every order.
  if (sameLine && taken.seat.needIndex === seat.needIndex) return taken.choice.rank >= choice.rank;
  if (taken.choice.resource !== choice.resource) return false;
  // Lines in a sequence follow each other, and their buffers on one resource melt together.
  if (!sameLine && mode === 'sequence') return false;
  if (choice.resource.kind === 'employee') return true; // nobody assists themselves, or works with two pairs of hands
  return taken.choice.lane === choice.lane && meet(taken.seat, seat);
}

function meet(a: Seat, b: Seat): boolean {
  return a.need.spans.some(([aFrom, aTo]) =>
    b.need.spans.some(([bFrom, bTo]) => a.offset + aFrom < b.offset + bTo && b.offset + bFrom < a.offset + aTo),
  );
}

function isExclusive(seats: readonly Seat[]): boolean {
  const isStaff = seats.every((seat) => seat.choices.every((choice) => choice.resource.kind === 'employee'));
  return isStaff || seats.every((a, index) => seats.slice(index + 1).every((b) => meet(a, b)));
}

/**
 * Could each of the remaining seats have a place of its own? Found by letting seats move over for each other. Without this
 * the search would go through all combinations to learn that eleven people do not fit into ten rooms.
 */
function leavesEnough(
  group: SeatGroup,
  open: readonly (readonly Choice[])[],
  from: number,
  picks: readonly Pick[],
): boolean {
  if (!group.isExclusive) return true;
  const holders = new Map<string, number>();
  const findPlace = (index: number, asked: Set<string>): boolean => {
    const seat = group.seats[index] as Seat; // index comes from the loop below
    for (const choice of open[index] ?? []) {
      if (asked.has(choice.place) || picks.some((taken) => excludes(taken, seat, choice, group.mode))) continue;
      asked.add(choice.place);
      const holder = holders.get(choice.place);
      if (holder !== undefined && !findPlace(holder, asked)) continue;
      holders.set(choice.place, index);
      return true;
    }
    return false;
  };
  for (let index = from; index < open.length; index++) if (!findPlace(index, new Set())) return false;
  return true;
}
