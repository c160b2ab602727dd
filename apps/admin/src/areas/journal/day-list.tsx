import { IconCalendarOff } from '@tabler/icons-react';
import { Badge } from '../../kit/badge.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { GroupMark } from '../../kit/group-mark.tsx';
import { StatusBadge } from '../../kit/status-badge.tsx';
import { Money } from '../../kit/values.tsx';
import { groupsOf } from './client-groups.ts';
import classes from './day-list.module.css';
import { useJournal } from './journal-context.ts';
import { useT } from './messages.ts';
import { filterKeys } from './preferences.ts';
import { useSearchOf } from './use-search.ts';

/** The day as a list: for screen readers, for phones, and for those who like lists. */
export function DayList() {
  const { journal, board, formats, names, actions } = useJournal();
  const t = useT();
  const search = useSearchOf();
  const people = new Map(journal.employees.map((one) => [one.id, names.short(one.name)]));
  // The columns are what the filters left; without filters the list also has those whom no column shows.
  const isFiltered = filterKeys.some((key) => search[key] !== undefined);
  const shown = isFiltered
    ? [...new Set(board.columns.flatMap(({ lines }) => lines.map(({ visit }) => visit)))]
    : journal.visits;
  const visits = [...shown].sort((a, b) => a.startsAt.localeCompare(b.startsAt));
  if (visits.length === 0)
    return <EmptyState icon={IconCalendarOff} title={t('journal.list_empty')} hint={t('journal.list_empty_hint')} />;
  return (
    <ol className={classes.list}>
      {visits.map((visit) => (
        <li key={visit.id}>
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
        </li>
      ))}
    </ol>
  );
}
