import { IconDeviceHeartMonitor, IconDoor, IconTool, IconYoga } from '@tabler/icons-react';
import { imageUrl } from '../../api/image.ts';
import { Avatar } from '../../kit/avatar.tsx';
import { Meter } from '../../kit/mini-bar.tsx';
import type { Board, Column } from './board.ts';
import classes from './board-heads.module.css';
import { useJournal } from './journal-context.ts';
import { useT } from './messages.ts';
import { instantOf } from './time-grid.ts';

interface Band {
  key: string;
  name: string;
  colour: number;
  percent: number;
  start: number;
  span: number;
}

/** Departments over their columns. */
function bandsOf(
  board: Board,
  departments: readonly { id: string; name: string; colour: number; loadPercent: number }[],
) {
  const bands: Band[] = [];
  board.columns.forEach((column, index) => {
    const last = bands.at(-1);
    const key = column.departmentId ?? '';
    if (last?.key === key) {
      last.span += 1;
      return;
    }
    const department = departments.find(({ id }) => id === key);
    bands.push({
      key,
      name: department?.name ?? '',
      colour: department?.colour ?? 3,
      percent: department?.loadPercent ?? 0,
      start: index,
      span: 1,
    });
  });
  return bands;
}

export function DepartmentBands() {
  const { board, journal, formats } = useJournal();
  return (
    <div className={classes.bands}>
      {bandsOf(board, journal.departments).map((band) => (
        <div
          key={`${band.key}-${band.start}`}
          className={`${classes.band} c${band.colour}`}
          style={{ '--i': band.start, '--n': band.span } as React.CSSProperties}
          data-named={band.name !== '' || undefined}
        >
          <span className="cut">{band.name}</span>
          {band.name && <span className={classes.percent}>{formats.percent(band.percent)}</span>}
        </div>
      ))}
    </div>
  );
}

/** The heads of the columns that are near the viewport. */
export function ColumnHeads({ first, last }: { first: number; last: number }) {
  const { board, isWeek } = useJournal();
  return (
    <div className={classes.heads} data-week={isWeek || undefined}>
      {board.columns.slice(first, last + 1).map((column, place) => (
        <div
          key={column.key}
          className={classes.head}
          style={{ '--i': first + place } as React.CSSProperties}
          data-resource={!isWeek && column.resource ? true : undefined}
        >
          {isWeek ? (
            <DayHead column={column} />
          ) : column.employee ? (
            <EmployeeHead column={column} />
          ) : (
            <ResourceHead column={column} />
          )}
        </div>
      ))}
    </div>
  );
}

function EmployeeHead({ column }: { column: Column }) {
  const { names, formats } = useJournal();
  const t = useT();
  const { employee, work, frame } = column;
  if (!employee) return null;
  const [from, to] = [work[0]?.[0], work.at(-1)?.[1]];
  // Breaks stand in the column: the head says when the person comes and goes.
  const shift =
    from === undefined || to === undefined ? '' : hours(formats, instantOf(frame, from), instantOf(frame, to));
  return (
    <>
      <Avatar id={employee.id} name={names.full(employee.name)} size={28} photoUrl={imageUrl(employee.photoFileId)} />
      <span className={classes.lines}>
        <b className="cut" title={names.full(employee.name)}>
          <bdi>{names.short(employee.name)}</bdi>
        </b>
        <small className="cut">
          {shift ? t('journal.shift_load', { shift, load: formats.percent(column.loadPercent) }) : t('journal.off')}
        </small>
      </span>
    </>
  );
}

function ResourceHead({ column }: { column: Column }) {
  const { formats, actions } = useJournal();
  const t = useT();
  const { resource } = column;
  if (!resource) return null;
  const broken = resource.now.state === 'repair';
  const KindIcon = { hall: IconYoga, room: IconDoor, equipment: IconDeviceHeartMonitor }[resource.kind];
  const free = Math.max(0, column.availableMin - column.bookedMin);
  return (
    <button type="button" className={classes.unit} onClick={() => actions.openResource(resource.id)}>
      <b>
        <KindIcon size={14} stroke={1.75} aria-hidden />
        <span className="cut">{resource.name}</span>
      </b>
      <Meter value={column.loadPercent} of={100} label={t('journal.load')} />
      <small data-broken={broken || undefined}>
        <span className="cut">
          {broken && resource.now.until
            ? t('journal.repair_until_low', { time: formats.time(resource.now.until) })
            : t('journal.free_for', { duration: formats.duration(free) })}
        </span>
        {broken ? <IconTool size={12} stroke={2} aria-hidden /> : <b>{formats.percent(column.loadPercent)}</b>}
      </small>
    </button>
  );
}

function DayHead({ column }: { column: Column }) {
  const { formats, journal, actions } = useJournal();
  const t = useT();
  const today = formats.isoDate(journal.now) === column.frame.date;
  const dayNumber = Number(column.frame.date.slice(8));
  return (
    <button
      type="button"
      className={classes.day}
      data-today={today || undefined}
      title={t('journal.open_day', { day: formats.dayHeader(column.frame.date) })}
      onClick={() => actions.openDay(column.frame.date)}
    >
      <span className={classes.dayLine}>
        <b>{formats.number(dayNumber)}</b>
        <span>{formats.weekday(column.frame.date)}</span>
        {column.work.length > 0 && <small>{t('journal.visits', { count: column.visits })}</small>}
      </span>
      <span className={classes.dayLine}>
        {column.work.length > 0 ? (
          <>
            <Meter value={column.loadPercent} of={100} label={t('journal.load')} />
            <small>{formats.percent(column.loadPercent)}</small>
          </>
        ) : (
          <small>{t('journal.day_off')}</small>
        )}
      </span>
    </button>
  );
}

/** 10–20 instead of 10:00–20:00: whole hours need no minutes. */
function hours(formats: ReturnType<typeof useJournal>['formats'], from: string, to: string): string {
  const short = (text: string) => text.replace(/:00$/, '').replace(/^0(?=\d)/, '');
  return `${short(formats.time(from))}\u2013${short(formats.time(to))}`;
}
