import { Popover } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import { useFormats } from '../../i18n/use-language.ts';
import { useT } from './messages.ts';
import { hoursOf, loadOf, loadStep, type ScheduleDay, type ScheduleRow, weekdayOf } from './schedule-model.ts';
import classes from './shift-cell.module.css';

/** What the second line of a cell tells. */
export type Show = 'load' | 'hours' | 'visits';

export interface ShiftCellProps {
  /** "row:column": how the grid finds the cell again. */
  place: string;
  column: number;
  row: ScheduleRow;
  day: ScheduleDay;
  today: string;
  show: Show;
  selected: boolean;
  filled: boolean;
  focusable: boolean;
  onSelect: (extend: boolean) => void;
  onEdit: (() => void) | null;
  editor: ReactNode;
  handle: {
    tip: string | null;
    onMove: (column: number | null) => void;
    onDrop: (column: number | null) => void;
  } | null;
}

/** One day of one person. A click selects, a second one edits. */
export function ShiftCell(props: ShiftCellProps) {
  const { place, column, row, day, today, selected, filled, focusable, onSelect, onEdit, editor, handle } = props;
  const t = useT();
  const formats = useFormats();
  const wasSelected = useRef(false);
  const name = formats.personName({ givenName: row.firstName, familyName: row.lastName });
  const hours = hoursOf((day.draft ?? day).work).join(', ') || t('schedule.day_off');
  const about = { name, day: formats.date(day.day), hours };
  const load = loadOf(day);
  const label =
    load === null && day.visits === 0
      ? t('schedule.cell', about)
      : t('schedule.cell_busy', { ...about, load: formats.percent(percentOf(load)), count: day.visits });
  return (
    <div
      className={classes.cell}
      style={{ gridColumn: column + 2 }}
      data-week={weekdayOf(day.day) === 0 || undefined}
      data-weekend={weekdayOf(day.day) > 4 || undefined}
      data-today={day.day === today || undefined}
      data-selected={selected || undefined}
      data-fill={filled || undefined}
    >
      <Popover
        opened={editor !== null}
        onChange={() => undefined}
        width={320}
        position="bottom"
        shadow="lg"
        transitionProps={{ duration: 0 }}
        trapFocus
        withinPortal
      >
        <Popover.Target>
          <button
            type="button"
            data-cell={place}
            data-column={column}
            tabIndex={focusable ? 0 : -1}
            className={classes.button}
            aria-label={label}
            title={load === null ? undefined : label}
            // The focus that comes with the press selects already: whether this is the second click is known before it.
            onPointerDown={() => {
              wasSelected.current = selected;
            }}
            onClick={(event) => {
              if (wasSelected.current && !event.shiftKey) onEdit?.();
              else onSelect(event.shiftKey);
            }}
            onFocus={() => {
              if (!selected) onSelect(false);
            }}
          >
            <Shift day={day} today={today} show={props.show} />
          </button>
        </Popover.Target>
        <Popover.Dropdown>{editor}</Popover.Dropdown>
      </Popover>
      {handle && <FillHandle {...handle} />}
    </div>
  );
}

function Shift({ day, today, show }: { day: ScheduleDay; today: string; show: Show }) {
  const t = useT();
  const formats = useFormats();
  const words = useWords(show);
  const plan = day.draft ?? day;
  if (day.draft) {
    return (
      <span className={classes.shift} data-draft>
        <Hours spans={plan.work} second={t('schedule.draft')} />
      </span>
    );
  }
  if (plan.work.length === 0) {
    if (!day.otherStudio) return null;
    return (
      <span className={classes.shift} data-other data-past={day.day < today || undefined}>
        <Hours spans={day.otherStudio.work} second={day.otherStudio.name} />
      </span>
    );
  }
  const isPast = day.day < today;
  return (
    <span
      className={classes.shift}
      data-step={isPast ? undefined : loadStep(loadOf(day))}
      data-past={isPast || undefined}
    >
      <Hours spans={plan.work} second={words(day)} />
      {show === 'load' && day.visits > 0 && plan.work.length === 1 && (
        <span className={classes.visits}>{formats.number(day.visits)}</span>
      )}
      {day.isException && (
        <IconPencil className={classes.exception} size={13} stroke={2} aria-label={t('schedule.exception')} />
      )}
    </span>
  );
}

function useWords(show: Show) {
  const t = useT();
  const formats = useFormats();
  return (day: ScheduleDay): string => {
    if (show === 'hours') return formats.duration(day.workMin);
    if (show === 'visits') return day.visits > 0 ? t('schedule.visits', { count: day.visits }) : '';
    const load = loadOf(day);
    return load === null ? '' : formats.percent(percentOf(load));
  };
}

function percentOf(load: number | null): number {
  return Math.round(100 * (load ?? 0));
}

/** The hours, and below them a word; a day in two parts needs both lines for its hours. */
function Hours({ spans, second }: { spans: readonly (readonly number[])[]; second: string }) {
  const [first, other] = hoursOf(spans);
  return (
    <>
      {first ?? '—'}
      {other ? <small data-hours>{other}</small> : <small>{second}</small>}
    </>
  );
}

/** Dragged along the row it fills the days by the person's rhythm. */
function FillHandle({ tip, onMove, onDrop }: NonNullable<ShiftCellProps['handle']>) {
  const columnAt = (event: React.PointerEvent): number | null => {
    const below = document
      .elementsFromPoint(event.clientX, event.clientY)
      .map(
        (element) =>
          element.closest<HTMLElement>('[data-column]') ?? element.querySelector<HTMLElement>(':scope > [data-column]'),
      )
      .find((element) => element !== null);
    return below ? Number(below.dataset.column) : null;
  };
  return (
    <>
      <span
        className={classes.handle}
        aria-hidden="true"
        onPointerDown={(event) => {
          event.preventDefault();
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) onMove(columnAt(event));
        }}
        onPointerUp={(event) => {
          event.currentTarget.releasePointerCapture(event.pointerId);
          onDrop(columnAt(event));
        }}
        onPointerCancel={() => onDrop(null)}
      />
      {tip && <span className={classes.tip}>{tip}</span>}
    </>
  );
}
