import { Fragment, useEffect, useRef, useState } from 'react';
import { useT } from './messages.ts';
import type { ScheduleChanges } from './schedule-data.ts';
import classes from './schedule-grid.module.css';
import { DepartmentRow, GridHead } from './schedule-heads.tsx';
import { dayOff, fillDays, groupsOf, plainPlan, type Schedule, type ScheduleRow } from './schedule-model.ts';
import { RowOfPerson } from './schedule-row.tsx';
import { cellsOf, nextPlace, type Selection, within } from './selection.ts';
import { ShiftCell, type Show } from './shift-cell.tsx';
import { ShiftEditor } from './shift-editor.tsx';

export interface ScheduleGridProps {
  schedule: Schedule;
  show: Show;
  isMonth: boolean;
  changes: ScheduleChanges;
  mayEdit: boolean;
  onAbsence: (id: string) => void;
}

/**
 * Employees by department in the journal's order, days in columns. Cells are selected with the pointer or the arrows
 * (Shift extends), Enter edits, Delete gives a day off, Backspace returns the pattern, and the handle fills by the person's
 * rhythm.
 */
export function ScheduleGrid({ schedule, show, isMonth, changes, mayEdit, onAbsence }: ScheduleGridProps) {
  const t = useT();
  const grid = useRef<HTMLDivElement>(null);
  const [selection, setSelection] = useState<Selection | null>(null);
  const [editing, setEditing] = useState(false);
  const [fillTo, setFillTo] = useState<number | null>(null);
  const groups = groupsOf(schedule);
  const rows = groups.flatMap(({ employees }) => employees);
  const days = schedule.open.map(({ day }) => day);
  useTodayInView(grid, isMonth ? days.indexOf(schedule.today) : -1);

  const cells = selection && mayEdit ? cellsOf(selection, rows, days) : [];
  const clear = (plan: typeof dayOff | null) => changes.setShifts.mutate({ studioId: schedule.studio.id, cells, plan });
  const select = (row: number, column: number, extend: boolean) => {
    const here = { row, column };
    setSelection((before) => (extend && before ? { ...before, focus: here } : { anchor: here, focus: here }));
  };

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (!selection || editing || !(event.target instanceof HTMLElement) || !event.target.dataset.cell) return;
    const size = { rows: rows.length, columns: days.length };
    const focus = nextPlace(
      { key: event.key, focus: selection.focus, ...size },
      document.documentElement.dir === 'rtl',
    );
    if (focus) {
      event.preventDefault();
      setSelection({ anchor: event.shiftKey ? selection.anchor : focus, focus });
      grid.current?.querySelector<HTMLElement>(`[data-cell="${focus.row}:${focus.column}"]`)?.focus();
    }
    if (event.key === 'Escape') setSelection(null);
    if (!mayEdit) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      setEditing(true);
    }
    if (event.key === 'Delete') clear(dayOff);
    if (event.key === 'Backspace') clear(null);
  };

  /** The days that a drag of the handle fills in the row of the focus. */
  const filledDays = (row: ScheduleRow, to: number): string[] => {
    const [first, last] = [days[selection?.focus.column ?? -1], days[to]];
    return first && last ? fillDays(row.pattern, first, last) : [];
  };
  const fill = (row: ScheduleRow, from: number, to: number) => {
    const source = row.days[from];
    const filled = filledDays(row, to);
    if (!source || filled.length === 0) return;
    changes.setShifts.mutate({
      studioId: schedule.studio.id,
      cells: filled.map((day) => ({ employeeId: row.id, day })),
      plan: plainPlan(source.draft ?? source),
      roomId: source.roomId,
      asDraft: true,
    });
  };

  const cellsOfRow = (row: ScheduleRow, rowIndex: number) => {
    const isFocusRow = selection?.focus.row === rowIndex;
    const filled = isFocusRow && fillTo !== null ? filledDays(row, fillTo) : [];
    return row.days.map((day, column) => {
      const isFocus = isFocusRow && selection.focus.column === column;
      const mayFill = isFocus && cells.length <= 1 && mayEdit && !editing && (day.draft ?? day).work.length > 0;
      return (
        <ShiftCell
          key={day.day}
          place={`${rowIndex}:${column}`}
          column={column}
          row={row}
          day={day}
          today={schedule.today}
          show={show}
          selected={selection !== null && within(selection, rowIndex, column)}
          filled={filled.includes(day.day)}
          focusable={isFocus || (selection === null && rowIndex === 0 && column === 0)}
          onSelect={(extend) => select(rowIndex, column, extend)}
          onEdit={mayEdit ? () => setEditing(true) : null}
          editor={
            editing && isFocus ? (
              <ShiftEditor
                schedule={schedule}
                row={row}
                day={day}
                cells={cells}
                changes={changes}
                onClose={() => setEditing(false)}
              />
            ) : null
          }
          handle={
            mayFill
              ? {
                  tip: filled.length === 0 ? null : t('schedule.fill_tip', { count: filled.length }),
                  onMove: setFillTo,
                  onDrop: (to) => {
                    setFillTo(null);
                    if (to !== null) fill(row, column, to);
                  },
                }
              : null
          }
        />
      );
    });
  };

  return (
    <section
      ref={grid}
      className={classes.grid}
      data-month={isMonth || undefined}
      aria-label={t('schedule.nav')}
      style={{ '--days': days.length } as React.CSSProperties}
      onKeyDown={onKeyDown}
    >
      <GridHead schedule={schedule} days={days} />
      {groups.map(({ department, employees }) => (
        <Fragment key={department?.id ?? 'none'}>
          <DepartmentRow department={department} days={days} />
          {employees.map((row) => (
            <RowOfPerson key={row.id} schedule={schedule} row={row} onAbsence={onAbsence}>
              {cellsOfRow(row, rows.indexOf(row))}
            </RowOfPerson>
          ))}
        </Fragment>
      ))}
    </section>
  );
}

/** A month is wider than most screens: it opens where today is. */
function useTodayInView(grid: React.RefObject<HTMLElement | null>, column: number): void {
  useEffect(() => {
    const cell = column < 0 ? null : grid.current?.querySelector(`[data-cell="0:${column}"]`);
    cell?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [grid, column]);
}
