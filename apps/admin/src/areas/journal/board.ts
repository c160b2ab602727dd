import { type BoardFilters, type Entries, entriesOf } from './board-entries.ts';
import type { GroupClass } from './group-classes.ts';
import { type PlacedClass, placeClasses, takenBy } from './place-classes.ts';
import { buffersOf, type PlacedLine, place, withNeighbours } from './place-lines.ts';
import { type DayFrame, dayFrame, minuteOf, subtract, withinDay } from './time-grid.ts';
import {
  type Axis,
  isCancelled,
  type Journal,
  type JournalBlock,
  type JournalEmployee,
  type JournalResource,
} from './wire.ts';

export interface PlacedBlock {
  key: string;
  at: number;
  len: number;
  kind: string;
  reason: string;
  block: JournalBlock | null;
}

export interface Column {
  key: string;
  frame: DayFrame;
  resourceId: string;
  employee: JournalEmployee | null;
  resource: JournalResource | null;
  departmentId: string | null;
  /** Shift or opening hours; the rest of the day is grey. */
  work: [number, number][];
  breaks: [number, number][];
  absence: string | null;
  lines: PlacedLine[];
  /** Group classes that the person leads or the hall holds. */
  classes: PlacedClass[];
  /** Preparation and cleaning under visits: [from, length]. */
  buffers: [number, number][];
  blocks: PlacedBlock[];
  holds: [number, number][];
  /** Free stretches worth offering, in the future. */
  gaps: [number, number][];
  loadPercent: number;
  visits: number;
  availableMin: number;
  bookedMin: number;
}

export interface Board {
  columns: Column[];
  /** First and last minute shown, whole hours. */
  from: number;
  to: number;
}

const shortestGapMin = 30;

/** The columns of one day by specialists, halls, rooms or equipment, in the order that the studio has set. */
export function dayBoard(
  journal: Journal,
  groupClasses: readonly GroupClass[],
  date: string,
  by: Axis,
  filters: BoardFilters,
): Board {
  const frame = dayFrame(date, journal.timeZone);
  const chosen = (ids: readonly string[], id: string | null) => ids.length === 0 || (id !== null && ids.includes(id));
  const entries = entriesOf(journal, groupClasses, filters);
  const columns =
    by === 'staff'
      ? byDepartment(journal)
          .filter(
            (employee) => chosen(filters.departments, employee.departmentId) && chosen(filters.people, employee.id),
          )
          .map((employee) => employeeColumn(journal, employee, frame, entries))
          .filter((column) => !filters.hideOff || isUsed(column))
      : journal.resources
          .filter((resource) => resource.kind === by && resource.state !== 'retired')
          .filter((resource) => chosen(filters.departments, resource.departmentId))
          .filter((resource) => chosen(by === 'equipment' ? filters.equipment : filters.rooms, resource.id))
          .map((resource) => resourceColumn(journal, resource, frame, entries));
  return { columns, ...hoursOf(journal, frame, columns) };
}

/** The days of one specialist, hall, room or apparatus side by side. */
export function weekBoard(
  journal: Journal,
  groupClasses: readonly GroupClass[],
  id: string,
  filters: BoardFilters,
): Board {
  const entries = entriesOf(journal, groupClasses, filters);
  const employee = journal.employees.find((one) => one.id === id);
  const resource = journal.resources.find((one) => one.id === id);
  const columns = journal.days.flatMap(({ date }): Column[] => {
    const frame = dayFrame(date, journal.timeZone);
    if (employee) return [withGaps(employeeColumn(journal, employee, frame, entries), journal.now)];
    if (resource) return [resourceColumn(journal, resource, frame, entries)];
    return [];
  });
  const spans = columns.map((column) => hoursOf(journal, column.frame, [column]));
  return {
    columns,
    from: Math.min(...spans.map(({ from }) => from), 9 * 60),
    to: Math.max(...spans.map(({ to }) => to), 20 * 60),
  };
}

/** Whoever works or has something to do that day. */
export function isUsed({ work, lines, classes }: Column): boolean {
  return work.length > 0 || lines.length > 0 || classes.length > 0;
}

/** Departments keep their order, and within one the order of the desk; those without a department stand last. */
function byDepartment(journal: Journal): JournalEmployee[] {
  const place = new Map(journal.departments.map(({ id }, index) => [id, index]));
  const at = ({ departmentId }: JournalEmployee) => place.get(departmentId ?? '') ?? journal.departments.length;
  return [...journal.employees].sort((a, b) => at(a) - at(b));
}

function employeeColumn(journal: Journal, employee: JournalEmployee, frame: DayFrame, entries: Entries): Column {
  const day = employee.days.find(({ date }) => date === frame.date);
  const lines = place(frame, entries.visits.led.get(employee.id));
  const helps = place(frame, entries.visits.assisted.get(employee.id));
  const absences = journal.absences
    .filter((absence) => absence.employeeId === employee.id)
    .flatMap((absence) => blockOf(frame, absence, absence.kind, absence.note, null));
  return {
    key: `${employee.id}:${frame.date}`,
    frame,
    resourceId: employee.id,
    employee,
    resource: null,
    departmentId: employee.departmentId,
    work: spans(frame, day?.work ?? []),
    breaks: spans(frame, day?.breaks ?? []),
    absence: day?.absence ?? null,
    ...withNeighbours([...lines, ...helps], placeClasses(frame, entries.classes.get(employee.id))),
    buffers: buffersOf(lines),
    blocks: [...blocksOf(journal, employee.id, frame), ...absences],
    holds: [...holdsOf(journal, employee.id, frame), ...quietTime(entries, employee.id, frame)],
    gaps: [],
    loadPercent: day?.loadPercent ?? 0,
    visits: day?.visits ?? 0,
    availableMin: day?.availableMin ?? 0,
    bookedMin: day?.bookedMin ?? 0,
  };
}

function resourceColumn(journal: Journal, resource: JournalResource, frame: DayFrame, entries: Entries): Column {
  const day = resource.days.find(({ date }) => date === frame.date);
  const lines = place(frame, entries.visits.held.get(resource.id));
  const column: Column = {
    key: `${resource.id}:${frame.date}`,
    frame,
    resourceId: resource.id,
    employee: null,
    resource,
    departmentId: resource.departmentId,
    work: spans(frame, day?.work ?? []),
    breaks: [],
    absence: null,
    ...withNeighbours(lines, placeClasses(frame, entries.classes.get(resource.id))),
    buffers: buffersOf(lines),
    blocks: blocksOf(journal, resource.id, frame),
    holds: [...holdsOf(journal, resource.id, frame), ...quietTime(entries, resource.id, frame)],
    gaps: [],
    loadPercent: day?.loadPercent ?? 0,
    visits: lines.length,
    availableMin: day?.availableMin ?? 0,
    bookedMin: day?.bookedMin ?? 0,
  };
  return withGaps(column, journal.now);
}

function quietTime(entries: Entries, resourceId: string, frame: DayFrame): [number, number][] {
  return takenBy(placeClasses(frame, entries.quietClasses.get(resourceId)));
}

function blocksOf(journal: Journal, resourceId: string, frame: DayFrame): PlacedBlock[] {
  return journal.blocks
    .filter((block) => block.resourceId === resourceId)
    .flatMap((block) => blockOf(frame, block, block.kind, block.reason, block));
}

function blockOf(
  frame: DayFrame,
  span: { id: string; startsAt: string; endsAt: string },
  kind: string,
  reason: string,
  block: JournalBlock | null,
): PlacedBlock[] {
  const cut = withinDay(frame, [span.startsAt, span.endsAt]);
  return cut ? [{ key: span.id, at: cut[0], len: cut[1] - cut[0], kind, reason, block }] : [];
}

function holdsOf(journal: Journal, resourceId: string, frame: DayFrame): [number, number][] {
  return spans(
    frame,
    journal.holds
      .filter((hold) => hold.resourceId === resourceId)
      .map((hold): [string, string] => [hold.startsAt, hold.endsAt]),
  );
}

function spans(frame: DayFrame, stretches: readonly (readonly string[])[]): [number, number][] {
  return stretches.flatMap(([from, to]) => {
    const cut = from && to ? withinDay(frame, [from, to]) : null;
    return cut ? [cut] : [];
  });
}

function withGaps(column: Column, now: string): Column {
  const busy = [
    ...column.lines
      .filter(({ visit }) => !isCancelled(visit.state) && visit.state !== 'no_show')
      .map(({ at, len }): [number, number] => [at, at + len]),
    ...takenBy(column.classes),
    ...column.buffers.map(([at, len]): [number, number] => [at, at + len]),
    ...column.blocks.map(({ at, len }): [number, number] => [at, at + len]),
    ...column.breaks,
    ...column.holds,
    [Number.NEGATIVE_INFINITY, Math.ceil(minuteOf(column.frame, now) / 15) * 15] as [number, number],
  ];
  const gaps = subtract(column.work, busy).filter(([from, to]) => to - from >= shortestGapMin);
  return { ...column, gaps };
}

/** Opening hours, stretched by whatever is booked outside them. */
function hoursOf(journal: Journal, frame: DayFrame, columns: readonly Column[]): { from: number; to: number } {
  const open = spans(frame, journal.days.find(({ date }) => date === frame.date)?.open ?? []);
  const all = [
    ...open,
    ...columns.flatMap((column) => [
      ...column.work,
      ...[...column.lines, ...column.classes].map(({ at, len }): [number, number] => [at, at + len]),
    ]),
  ];
  const from = Math.min(...all.map(([a]) => a), 9 * 60);
  const to = Math.max(...all.map(([, b]) => b), open.length > 0 ? 0 : 20 * 60, from + 8 * 60);
  return {
    from: Math.max(0, Math.floor(from / 60) * 60),
    to: Math.min(frame.lengthMin, Math.ceil(to / 60) * 60),
  };
}
