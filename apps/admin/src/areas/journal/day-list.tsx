import { IconCalendarOff, IconUsersGroup } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { Badge } from '../../kit/badge.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { GroupMark } from '../../kit/group-mark.tsx';
import { StatusBadge } from '../../kit/status-badge.tsx';
import { Money } from '../../kit/values.tsx';
import { useClassWords } from './class-block.tsx';
import { groupsOf } from './client-groups.ts';
import classes from './day-list.module.css';
import type { GroupClass } from './group-classes.ts';
import { useJournal } from './journal-context.ts';
import { useT } from './messages.ts';
import { filterKeys } from './preferences.ts';
import { useSearchOf } from './use-search.ts';
import type { JournalVisit } from './wire.ts';

/** The day as a list: for screen readers, for phones, and for those who like lists. */
export function DayList() {
  const view = useJournal();
  const { journal, board, names } = view;
  const t = useT();
  const search = useSearchOf();
  const people = new Map(journal.employees.map((one) => [one.id, names.short(one.name)]));
  // The columns are what the filters left; without filters the list also has those whom no column shows.
  const isFiltered = filterKeys.some((key) => search[key] !== undefined);
  const shown = isFiltered
    ? [...new Set(board.columns.flatMap(({ lines }) => lines.map(({ visit }) => visit)))]
    : journal.visits;
  const groupClasses = isFiltered
    ? [...new Set(board.columns.flatMap((column) => column.classes.map(({ groupClass }) => groupClass)))]
    : view.groupClasses;
  const rows = [...shown, ...groupClasses].sort((a, b) => a.startsAt.localeCompare(b.startsAt));
  if (rows.length === 0)
    return <EmptyState icon={IconCalendarOff} title={t('journal.list_empty')} hint={t('journal.list_empty_hint')} />;
  return (
    <ol className={classes.list}>
      {rows.map((row) => (
        <li key={row.id}>
          {'lines' in row ? <VisitRow visit={row} people={people} /> : <ClassRow groupClass={row} />}
        </li>
      ))}
    </ol>
  );
}

function VisitRow({ visit, people }: { visit: JournalVisit; people: ReadonlyMap<string, string> }) {
  const { formats, names, actions } = useJournal();
  const t = useT();
  return (
    <button
      type="button"
      className={`${classes.row} c${visit.lines[0]?.colour ?? 3}`}
      onClick={() => actions.openVisit(visit.id)}
    >
      <time>{formats.timeRange(visit.startsAt, visit.endsAt)}</time>
      <span className={classes.lines}>
        <b className={classes.name}>
          <span className="cut">{names.client(visit.client)}</span>
          {visit.client?.status === 'vip' && <Badge tone="vip">{t('journal.vip')}</Badge>}
          {groupsOf(visit).map((group) => (
            <GroupMark key={group} group={group} size="sm" />
          ))}
          {visit.contractMissing && <GroupMark group="contract" size="sm" />}
        </b>
        <small className="cut">
          {visit.lines.map((line) => `${line.serviceName} · ${people.get(line.employeeId) ?? ''}`).join(', ')}
        </small>
      </span>
      <StatusBadge status={visit.state} plain />
      <span className={classes.sum}>
        <Money minor={visit.totalMinor} />
      </span>
    </button>
  );
}

function ClassRow({ groupClass }: { groupClass: GroupClass }) {
  const { formats, names } = useJournal();
  const words = useClassWords(groupClass);
  return (
    <Link
      to={`/classes/${groupClass.id}` as '/'}
      className={classes.row}
      style={{ ...(groupClass.colour && { '--c': groupClass.colour }) } as React.CSSProperties}
      data-class-row
      data-cancelled={groupClass.isCancelled || undefined}
    >
      <time>{formats.timeRange(groupClass.startsAt, groupClass.endsAt)}</time>
      <span className={classes.lines}>
        <b className={classes.name}>
          <IconUsersGroup size={16} stroke={1.75} aria-hidden />
          <span className="cut">{groupClass.name}</span>
          {groupClass.isChanged && !groupClass.isCancelled && <Badge tone="info">{words.changed}</Badge>}
        </b>
        <small className="cut">
          {[...groupClass.trainers.map(({ name }) => names.short(name)), groupClass.roomName]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </span>
      <span className={classes.state}>{words.state}</span>
      <b className={classes.sum}>{groupClass.isCancelled ? '' : words.places}</b>
    </Link>
  );
}
