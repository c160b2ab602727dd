import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { apiQuery } from '../../api/client.ts';
import { ErrorState } from '../../kit/error-state.tsx';
import { SegmentedControl } from '../../kit/segmented-control.tsx';
import { RowsSkeleton } from '../../kit/skeletons.tsx';
import { useJournal } from './journal-context.ts';
import { useT } from './messages.ts';
import classes from './period-view.module.css';
import type { Axis } from './wire.ts';

/** Load per person, hall, room or apparatus over any days: darker is fuller, the number stands in the cell. */
export function PeriodView({
  studioId,
  from,
  days,
  axis,
}: {
  studioId: string;
  from: string;
  days: number;
  axis: Axis;
}) {
  const t = useT();
  const { formats, journal } = useJournal();
  const navigate = useNavigate({ from: '/journal' });
  const by = axis === 'staff' ? 'employee' : axis;
  const { data, error, refetch } = useQuery(
    apiQuery.queryOptions('get', '/api/v1/resources/load', { params: { query: { studioId, from, days, by } } }),
  );
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <RowsSkeleton rows={8} />;
  const today = formats.isoDate(journal.now);
  const open = (date: string, who: string) =>
    void navigate({ search: (before: object) => ({ ...before, view: 'week', date, who }) });
  return (
    <div className={classes.period}>
      <SegmentedControl
        label={t('journal.period_length')}
        value={String(days)}
        onChange={(next) => void navigate({ search: (before: object) => ({ ...before, days: Number(next) }) })}
        options={['7', '14', '28', '31'].map((value) => ({
          value,
          label: t('journal.period_days', { count: Number(value) }),
        }))}
      />
      <div className={classes.scroll}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('journal.period_who')}</th>
              <th scope="col">{t('journal.load')}</th>
              {data.resources[0]?.days.map(({ date }) => (
                <th key={date} scope="col" data-today={date === today || undefined}>
                  <span>{formats.weekday(date)}</span>
                  {formats.number(Number(date.slice(8)))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.resources.map((resource) => (
              <tr key={resource.id}>
                <th scope="row">{resource.name}</th>
                <td className={classes.total}>{formats.percent(resource.loadPercent)}</td>
                {resource.days.map((day) => (
                  <td key={day.date}>
                    {day.availableMin > 0 ? (
                      <button
                        type="button"
                        className={classes.cell}
                        data-heat={Math.min(6, Math.floor(day.loadPercent / 16))}
                        onClick={() => open(day.date, resource.id)}
                        aria-label={`${resource.name}, ${formats.dateShort(day.date, journal.now)}: ${formats.percent(day.loadPercent)}`}
                      >
                        {formats.number(day.loadPercent)}
                      </button>
                    ) : (
                      <span className={classes.off} />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
