import { useFormats } from '../../i18n/use-language.ts';
import { writeTime } from '../../kit/time-of-day.ts';
import { ClassCard } from './class-card.tsx';
import { useT } from './messages.ts';
import { type ShownClass, startsOf, totalsOf } from './shown-classes.ts';
import classes from './timetable-grid.module.css';

/** A day of the week, or a hall of the day. */
export interface GridColumn {
  key: string;
  day?: string;
  hall?: string | null;
  studioName?: string;
  isToday: boolean;
  shown: readonly ShownClass[];
}

/**
 * Rows are starts, not hours: an empty afternoon takes no room, and six studios that all begin at 18:00 stand one under the
 * other where they can be read.
 */
export function TimetableGrid({ columns, namesStudio }: { columns: readonly GridColumn[]; namesStudio: boolean }) {
  const t = useT();
  const starts = startsOf(columns.flatMap(({ shown }) => shown));
  return (
    <table className={classes.grid} style={{ '--columns': columns.length } as React.CSSProperties}>
      <thead>
        <tr>
          <th scope="col" className={classes.corner}>
            <span className="sr">{t('timetable.start')}</span>
          </th>
          {columns.map((column) => (
            <th key={column.key} scope="col" data-today={column.isToday || undefined}>
              {column.day ? <DayHead day={column.day} shown={column.shown} /> : <HallHead column={column} />}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {starts.map((start) => (
          <tr key={start}>
            <th scope="row">{writeTime(start)}</th>
            {columns.map((column) => (
              <td key={column.key} data-today={column.isToday || undefined}>
                {column.shown
                  .filter(({ startMin }) => startMin === start)
                  .map((one) => (
                    <ClassCard key={one.id} shown={one} namesStudio={namesStudio} />
                  ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayHead({ day, shown }: { day: string; shown: readonly ShownClass[] }) {
  const t = useT();
  const formats = useFormats();
  const totals = totalsOf(shown);
  return (
    <span className={classes.head}>
      <b>{formats.number(Number(day.slice(8)))}</b>
      <span>{formats.weekday(day)}</span>
      {totals.classes > 0 && (
        <small>
          {t('timetable.classes', { count: totals.classes })} · {formats.percent(totals.loadPercent)}
        </small>
      )}
    </span>
  );
}

function HallHead({ column }: { column: GridColumn }) {
  const t = useT();
  return (
    <span className={classes.head}>
      <b className={classes.hall}>{column.hall ?? t('timetable.online')}</b>
      <small>{column.studioName}</small>
    </span>
  );
}
