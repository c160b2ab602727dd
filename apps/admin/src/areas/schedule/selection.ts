import type { ScheduleRow } from './schedule-model.ts';

export interface Place {
  row: number;
  column: number;
}

/** A rectangle of cells: from where it was begun to where the focus is. */
export interface Selection {
  anchor: Place;
  focus: Place;
}

export function within({ anchor, focus }: Selection, row: number, column: number): boolean {
  const between = (a: number, b: number, at: number) => Math.min(a, b) <= at && at <= Math.max(a, b);
  return between(anchor.row, focus.row, row) && between(anchor.column, focus.column, column);
}

/** The chosen days by person. */
export function cellsOf(selection: Selection, rows: readonly ScheduleRow[], days: readonly string[]) {
  return rows.flatMap((row, rowIndex) =>
    days.flatMap((day, column) => (within(selection, rowIndex, column) ? [{ employeeId: row.id, day }] : [])),
  );
}

/** Where an arrow (or Home and End) leads from a cell; null for other keys. Arrows mean directions on the screen. */
export function nextPlace(
  { key, focus, rows, columns }: { key: string; focus: Place; rows: number; columns: number },
  isRtl: boolean,
): Place | null {
  const ahead = isRtl ? -1 : 1;
  const to = {
    ArrowUp: { row: focus.row - 1, column: focus.column },
    ArrowDown: { row: focus.row + 1, column: focus.column },
    ArrowLeft: { row: focus.row, column: focus.column - ahead },
    ArrowRight: { row: focus.row, column: focus.column + ahead },
    Home: { row: focus.row, column: 0 },
    End: { row: focus.row, column: columns - 1 },
  }[key];
  return to ? { row: clamp(to.row, rows), column: clamp(to.column, columns) } : null;
}

function clamp(index: number, length: number): number {
  return Math.max(0, Math.min(length - 1, index));
}
