import { IconBeach, IconCalendarX, IconSchool, IconStethoscope } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { Fragment, useRef, useState } from 'react';
import { useFormats } from '../../i18n/use-language.ts';
import { Avatar } from '../../kit/avatar.tsx';
import { useT } from './messages.ts';
import classes from './schedule.module.css';
import type { ScheduleChanges } from './schedule-data.ts';
import {
  type Department,
  dayOff,
  fillDays,
  patternWords,
  plainPlan,
  type Schedule,
  type ScheduleAbsence,
  type ScheduleRow,
  weekdayOf,
} from './schedule-model.ts';
import { ShiftCell } from './shift-cell.tsx';
import { ShiftEditor } from './shift-editor.tsx';

export type Show = 'load' | 'hours' | 'visits';

interface Place {
  row: number;
  column: number;
}

interface Selection {
  anchor: Place;
  focus: Place;
}

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
 * (Shift extends), Enter edits, Delete gives a day off, and the handle fills by the person's rhythm.
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
  const shortWords = useCellWords(show);

  const cells = selection && mayEdit ? cellsOf(selection, rows, days) : [];
  const clear = (plan: typeof dayOff | null) => changes.setShifts.mutate({ studioId: schedule.studio.id, cells, plan });

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (!selection || editing || !(event.target instanceof HTMLElement) || !event.target.dataset.cell) return;
    const rtl = document.documentElement.dir === 'rtl' ? -1 : 1;
    const step = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -rtl], ArrowRight: [0, rtl] }[event.key];
    if (step) {
      event.preventDefault();
      const focus = {
        row: clamp(selection.focus.row + (step[0] ?? 0), rows.length),
        column: clamp(selection.focus.column + (step[1] ?? 0), days.length),
      };
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

  const fill = (row: ScheduleRow, from: number, to: number) => {
    const source = row.days[from];
    const [first, last] = [days[from], days[to]];
    if (!source || !first || !last) return;
    const filled = fillDays(row.pattern, first, last);
    if (filled.length === 0) return;
    changes.setShifts.mutate({
      studioId: schedule.studio.id,
      cells: filled.map((day) => ({ employeeId: row.id, day })),
      plan: plainPlan(source.draft ?? source),
      roomId: source.roomId,
      asDraft: true,
    });
  };

  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: the keys belong to the cells inside, which are buttons
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
          {employees.map((row) => {
            const rowIndex = rows.indexOf(row);
            return (
              <div key={row.id} className={classes.row}>
                <Person row={row} />
                {row.days.map((day, column) => {
                  const isFocus = selection?.focus.row === rowIndex && selection.focus.column === column;
                  const isOne = isFocus && cells.length <= 1;
                  const filled =
                    fillTo !== null && selection?.focus.row === rowIndex
                      ? fillDays(row.pattern, days[selection.focus.column] ?? '', days[fillTo] ?? '')
                      : [];
                  return (
                    <ShiftCell
                      key={day.day}
                      place={`${rowIndex}:${column}`}
                      column={column}
                      row={row}
                      day={day}
                      today={schedule.today}
                      words={shortWords(day)}
                      selected={selection !== null && within(selection, rowIndex, column)}
                      filled={filled.includes(day.day)}
                      focusable={isFocus || (selection === null && rowIndex === 0 && column === 0)}
                      onSelect={(extend) => {
                        const here = { row: rowIndex, column };
                        setSelection((before) =>
                          extend && before ? { ...before, focus: here } : { anchor: here, focus: here },
                        );
                      }}
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
                        isOne && mayEdit && (day.draft ?? day).work.length > 0 && !editing
                          ? {
                              tip:
                                fillTo === null || filled.length === 0
                                  ? null
                                  : t('schedule.fill_tip', { count: filled.length }),
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
                })}
                {schedule.absences
                  .filter(({ employeeId }) => employeeId === row.id)
                  .map((absence) => (
                    <AbsencePill key={absence.id} absence={absence} row={row} onOpen={() => onAbsence(absence.id)} />
                  ))}
                <Hours row={row} />
              </div>
            );
          })}
        </Fragment>
      ))}
    </section>
  );
}

function useCellWords(show: Show) {
  const t = useT();
  const formats = useFormats();
  return (day: ScheduleRow['days'][number]): string => {
    if (show === 'hours') return formats.duration(day.workMin);
    if (show === 'visits') return day.visits > 0 ? t('schedule.visits', { count: day.visits }) : '';
    return day.workMin > 0 ? formats.percent(Math.min(100, Math.round((100 * day.bookedMin) / day.workMin))) : '';
  };
}

function GridHead({ schedule, days }: { schedule: Schedule; days: readonly string[] }) {
  const t = useT();
  const formats = useFormats();
  return (
    <div className={classes.head}>
      <div className={classes.stick}>
        <b>{t('schedule.departments')}</b>
        <small>{t('schedule.in_order')}</small>
      </div>
      {days.map((day) => (
        <div
          key={day}
          data-week={weekdayOf(day) === 0 || undefined}
          data-weekend={weekdayOf(day) > 4 || undefined}
          data-today={day === schedule.today || undefined}
        >
          <small>{formats.weekday(day, 'short')}</small>
          <b>{formats.number(Number(day.slice(8)))}</b>
        </div>
      ))}
      <div>
        <b>{t('schedule.hours_head')}</b>
      </div>
    </div>
  );
}

function DepartmentRow({ department, days }: { department: Department | null; days: readonly string[] }) {
  const t = useT();
  const formats = useFormats();
  return (
    <div className={classes.department}>
      <div className={classes.stick}>
        <span className={classes.dot} style={{ background: `var(--cat-${department?.colour ?? 3})` }} />
        <span className="cut">{department?.name ?? t('schedule.no_department')}</span>
        {department && department.neededStaff > 0 && (
          <span className={classes.needed}>{t('schedule.needed', { count: department.neededStaff })}</span>
        )}
      </div>
      {days.map((day, index) => {
        const coverage = department?.coverage[index];
        return (
          <div
            key={day}
            className={classes.coverage}
            data-short={coverage?.isShort || undefined}
            title={coverage ? t('schedule.people', { count: coverage.people }) : undefined}
          >
            {coverage && (
              <>
                <span className={classes.bars} aria-hidden="true">
                  {coverage.perHour.map((people, hour) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: the index is the hour
                    <i key={hour} data-people={Math.min(3, people)} />
                  ))}
                </span>
                {formats.number(coverage.people)}
              </>
            )}
          </div>
        );
      })}
      <div />
    </div>
  );
}

function Person({ row }: { row: ScheduleRow }) {
  const formats = useFormats();
  const name = formats.personName({ givenName: row.firstName, familyName: row.lastName });
  return (
    <Link to="/staff/$employeeId" params={{ employeeId: row.id }} className={`${classes.who} ${classes.stick}`}>
      <Avatar
        id={row.id}
        name={name}
        photoUrl={row.photoFileId && `/api/v1/files/${row.photoFileId}/thumb`}
        size={24}
      />
      <span className="cut">
        <b>{name}</b>
        <small>{patternWords(row.pattern) || row.jobTitle}</small>
      </span>
    </Link>
  );
}

function Hours({ row }: { row: ScheduleRow }) {
  const t = useT();
  const formats = useFormats();
  const hours = (minutes: number) => formats.number(Math.round(minutes / 60));
  return (
    <div
      className={classes.sum}
      style={{ gridColumn: row.days.length + 2 }}
      data-over={row.workMin > row.plannedMin || undefined}
    >
      {t('schedule.hours', { hours: hours(row.workMin) })}
      <small>{t('schedule.of_hours', { hours: hours(row.plannedMin) })}</small>
    </div>
  );
}

const absenceIcons = {
  vacation: IconBeach,
  sick_leave: IconStethoscope,
  day_off: IconCalendarX,
  training: IconSchool,
  other: IconCalendarX,
};

/** One bar over all the days of an absence; a request is dashed and has a question mark. */
function AbsencePill({ absence, row, onOpen }: { absence: ScheduleAbsence; row: ScheduleRow; onOpen: () => void }) {
  const t = useT();
  const columns = row.days.flatMap(({ absenceId }, index) => (absenceId === absence.id ? [index] : []));
  const [first, last] = [columns[0], columns.at(-1)];
  if (first === undefined || last === undefined) return null;
  const AbsenceIcon = absenceIcons[absence.kind];
  const name = t(`schedule.absence_${absence.kind}`);
  const isRequest = absence.state === 'requested';
  return (
    <button
      type="button"
      className={classes.absence}
      data-requested={isRequest || undefined}
      style={{ gridColumn: `${first + 2} / ${last + 3}` }}
      onClick={onOpen}
    >
      <span className={classes.pill}>
        <AbsenceIcon size={14} stroke={1.75} aria-hidden />
        <span className="cut">{isRequest ? t('schedule.asks_for', { absence: name }) : name}</span>
      </span>
    </button>
  );
}

/** Departments in their order with their people; those without one come last. */
export function groupsOf(schedule: Schedule): { department: Department | null; employees: ScheduleRow[] }[] {
  const of = (id: string | null) => schedule.employees.filter(({ departmentId }) => departmentId === id);
  const known = new Set(schedule.departments.map(({ id }) => id));
  const rest = schedule.employees.filter(({ departmentId }) => departmentId === null || !known.has(departmentId));
  return [
    ...schedule.departments
      .map((department) => ({ department, employees: of(department.id) }))
      .filter(({ department, employees }) => employees.length > 0 || department.neededStaff > 0),
    ...(rest.length > 0 ? [{ department: null, employees: rest }] : []),
  ];
}

function within({ anchor, focus }: Selection, row: number, column: number): boolean {
  const between = (a: number, b: number, at: number) => Math.min(a, b) <= at && at <= Math.max(a, b);
  return between(anchor.row, focus.row, row) && between(anchor.column, focus.column, column);
}

function cellsOf(selection: Selection, rows: readonly ScheduleRow[], days: readonly string[]) {
  return rows.flatMap((row, rowIndex) =>
    days.flatMap((day, column) => (within(selection, rowIndex, column) ? [{ employeeId: row.id, day }] : [])),
  );
}

function clamp(index: number, length: number): number {
  return Math.max(0, Math.min(length - 1, index));
}
