import { IconCalendarOff, IconCalendarPlus, IconPrinter } from '@tabler/icons-react';
import { TimeZoneContext, useFormats } from '../../i18n/use-language.ts';
import { Avatar } from '../../kit/avatar.tsx';
import { ButtonLink } from '../../kit/button-link.tsx';
import { Card } from '../../kit/card.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { Meter } from '../../kit/mini-bar.tsx';
import { PageHeader } from '../../kit/page-header.tsx';
import { RowsSkeleton } from '../../kit/skeletons.tsx';
import { StatusBadge } from '../../kit/status-badge.tsx';
import { useCan } from '../../session/can.tsx';
import { useStudioScope } from '../../shell/studio-scope.tsx';
import { useJournalDay } from '../journal/journal-data.ts';
import { useNames } from '../journal/names.ts';
import { useLiveJournal } from '../journal/use-live.ts';
import { useNow } from '../journal/use-now.ts';
import { isCancelled, type Journal } from '../journal/wire.ts';
import { DayTasks } from './day-tasks.tsx';
import { LoadHeat } from './load-heat.tsx';
import { useT } from './messages.ts';
import classes from './today-page.module.css';

/** The day of the studio at a glance: visits, load, who comes soon, what is to be done. */
export function TodayPage() {
  const t = useT();
  const scope = useStudioScope();
  const studio = scope.studio ?? scope.studios[0];
  if (!studio) return <EmptyState page icon={IconCalendarOff} title={t('today.no_studio')} />;
  return (
    <TimeZoneContext value={studio.timeZone}>
      <Today studioId={studio.id} />
    </TimeZoneContext>
  );
}

function Today({ studioId }: { studioId: string }) {
  const t = useT();
  const formats = useFormats();
  const now = useNow();
  const date = formats.isoDate(now);
  const mayAdd = useCan('bookings.visit', 'add');
  const { data, error, refetch } = useJournalDay({ studioId, from: date, days: 1, by: 'staff' });
  useLiveJournal(studioId);
  return (
    <div className={classes.page}>
      <PageHeader
        title={formats.dayTitle(date)}
        aside={<time>{formats.time(now)}</time>}
        actions={
          <>
            <ButtonLink icon={IconPrinter} to={'/journal' as '/'} search={{ view: 'list' } as never}>
              {t('today.day_sheet')}
            </ButtonLink>
            {mayAdd && (
              <ButtonLink
                variant="primary"
                icon={IconCalendarPlus}
                to={'/journal' as '/'}
                search={{ panel: 'new' } as never}
              >
                {t('today.book')}
              </ButtonLink>
            )}
          </>
        }
      />
      {error && !data ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <RowsSkeleton rows={6} />
      ) : (
        <div className={classes.columns}>
          <div className={classes.main}>
            <div className={classes.tiles}>
              <VisitsTile journal={data} />
              <LoadTile journal={data} />
            </div>
            <LoadHeat studioId={studioId} date={date} departments={data.departments} />
            <DayTasks studioId={studioId} date={date} />
          </div>
          <SoonToCome journal={data} now={now} />
        </div>
      )}
    </div>
  );
}

function VisitsTile({ journal }: { journal: Journal }) {
  const t = useT();
  const formats = useFormats();
  const count = (state: string) => journal.visits.filter((visit) => visit.state === state).length;
  const all = journal.visits.filter(({ state }) => !isCancelled(state)).length;
  return (
    <Card title={t('today.visits')}>
      <p className={classes.big}>
        {formats.number(count('completed') + count('arrived'))}{' '}
        <small>{t('today.of', { count: formats.number(all) })}</small>
      </p>
      <ul className={classes.counts}>
        {(['completed', 'arrived', 'confirmed', 'expected', 'no_show'] as const).map((state) => (
          <li key={state}>
            <StatusBadge status={state} plain />
            <b>{formats.number(count(state))}</b>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function LoadTile({ journal }: { journal: Journal }) {
  const t = useT();
  const formats = useFormats();
  const share = (units: readonly { days: { availableMin: number; bookedMin: number }[] }[]) => {
    const days = units.flatMap((unit) => unit.days);
    const available = days.reduce((sum, day) => sum + day.availableMin, 0);
    return available > 0 ? Math.round((days.reduce((sum, day) => sum + day.bookedMin, 0) / available) * 100) : 0;
  };
  const rows = [
    { key: 'staff', label: t('today.staff'), value: share(journal.employees) },
    { key: 'halls', label: t('today.halls'), value: share(journal.resources.filter(({ kind }) => kind === 'hall')) },
    {
      key: 'units',
      label: t('today.units'),
      value: share(journal.resources.filter(({ kind }) => kind === 'equipment')),
    },
  ];
  return (
    <Card title={t('today.load')}>
      <p className={classes.big}>{formats.percent(rows[0]?.value ?? 0)}</p>
      <ul className={classes.counts}>
        {rows.map(({ key, label, value }) => (
          <li key={key}>
            <span>{label}</span>
            <Meter value={value} of={100} label={label} />
            <b>{formats.percent(value)}</b>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function SoonToCome({ journal, now }: { journal: Journal; now: number }) {
  const t = useT();
  const formats = useFormats();
  const names = useNames();
  const people = new Map(journal.employees.map((one) => [one.id, names.short(one.name)]));
  const soon = journal.visits
    .filter(
      ({ state, startsAt }) => (state === 'expected' || state === 'confirmed') && Date.parse(startsAt) > now - 900_000,
    )
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt))
    .slice(0, 8);
  return (
    <Card title={t('today.soon')} flush>
      {soon.length === 0 && <EmptyState icon={IconCalendarOff} title={t('today.soon_empty')} />}
      <ol className={classes.soon}>
        {soon.map((visit) => (
          <li key={visit.id}>
            <ButtonLink
              variant="ghost"
              to={'/journal' as '/'}
              search={{ panel: 'visit', visit: visit.id } as never}
              fullWidth
            >
              <span className={classes.soonRow}>
                <time>{formats.time(visit.startsAt)}</time>
                <Avatar id={visit.client?.id ?? visit.id} name={names.client(visit.client)} size={28} />
                <span className={classes.lines}>
                  <b className="cut">{names.client(visit.client)}</b>
                  <small className="cut">
                    {visit.lines[0]?.serviceName} · {people.get(visit.lines[0]?.employeeId ?? '')}
                  </small>
                </span>
              </span>
            </ButtonLink>
          </li>
        ))}
      </ol>
    </Card>
  );
}
