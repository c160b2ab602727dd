import { IconCalendarOff, IconCalendarX, IconLock } from '@tabler/icons-react';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type * as z from 'zod/mini';
import { api } from '../../api/client.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Alert } from '../../kit/alert.tsx';
import { Button } from '../../kit/button.tsx';
import { ButtonLink } from '../../kit/button-link.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { PageHeader } from '../../kit/page-header.tsx';
import { PageSkeleton } from '../../kit/skeletons.tsx';
import { toast } from '../../kit/toast.tsx';
import { useCan } from '../../session/can.tsx';
import { useSession } from '../../session/session.ts';
import { ChangeSeries } from './change-series.tsx';
import { EndSeries } from './end-series.tsx';
import { useT } from './messages.ts';
import classes from './plan.module.css';
import { type PlanOptions, usePlanOptions } from './plan-options.ts';
import type { seriesSearch } from './search.ts';
import type { Series } from './series-values.ts';
import { useRefreshClasses, useSeries } from './use-series.ts';
import { weekdayName } from './weekday-toggles.tsx';

/** A series: what it is, what is still to come, and how it changes or ends from some day on [SCH-001i, SCH-006]. */
export function SeriesPage() {
  const { seriesId } = useParams({ strict: false }) as { seriesId: string };
  const { data, error, refetch } = useSeries(seriesId);
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  return <NamedSeries series={data} />;
}

/** The names of halls and trainers come with the series: an id is no name. */
function NamedSeries({ series }: { series: Series }) {
  const options = usePlanOptions(series.studioId, series.classTypeId);
  if (options.isLoading) return <PageSkeleton />;
  return <ShownSeries key={`${series.id}/${series.version}`} series={series} options={options} />;
}

function ShownSeries({ series, options }: { series: Series; options: PlanOptions }) {
  const t = useT();
  const search = useSearch({ strict: false }) as z.output<typeof seriesSearch>;
  const navigate = useNavigate();
  const { studios } = useSession();
  const studio = studios.find(({ id }) => id === series.studioId);
  const timeZone = studio?.timeZone ?? 'UTC';
  const formats = useFormats(timeZone);
  const mayEdit = useCan('classes.class', 'edit');
  const mayEnd = useCan('classes.class', 'delete');
  const hall = options.halls.find(({ value }) => value === series.roomId)?.label;
  const name = options.types.find(({ id }) => id === series.classTypeId)?.shownName ?? t('timetable.series');
  const lastDay = series.classes.at(-1)?.startsAt;
  const facts = [
    series.weekdays.map((weekday) => weekdayName(formats, weekday)).join(', '),
    hall ?? (series.isOnline ? t('timetable.online') : ''),
    studio?.name,
    series.endsOn ? t('timetable.until', { day: formats.date(series.endsOn) }) : '',
    t('timetable.left', { count: series.classesLeft }),
  ];
  const set = (change: object) =>
    void navigate({ to: '.', search: (before: object) => ({ ...before, ...change }), replace: true });
  return (
    <>
      <PageHeader
        title={name}
        aside={facts.filter(Boolean).join(' · ')}
        crumbs={[{ label: t('timetable.nav'), to: '/timetable' }]}
        actions={
          <>
            <ButtonLink
              to="/timetable"
              search={{
                series: series.id,
                date: lastDay && series.classes[0] ? formats.isoDate(series.classes[0].startsAt) : undefined,
              }}
            >
              {t('timetable.in_timetable')}
            </ButtonLink>
            {mayEnd && series.classesLeft > 0 && search.do !== 'end' && (
              <Button variant="danger" icon={IconCalendarX} onClick={() => set({ do: 'end' })}>
                {t('timetable.end_series')}
              </Button>
            )}
          </>
        }
      />
      {search.change && search.until && <LastChange changeId={search.change} until={search.until} />}
      {series.classesLeft === 0 ? (
        <EmptyState icon={IconCalendarOff} title={t('timetable.series_over')} />
      ) : search.do === 'end' && mayEnd ? (
        <EndSeries series={series} timeZone={timeZone} options={options} onDone={() => set({ do: undefined })} />
      ) : mayEdit ? (
        <ChangeSeries series={series} timeZone={timeZone} options={options} />
      ) : (
        <Upcoming series={series} timeZone={timeZone} />
      )}
    </>
  );
}

/** What was just changed can be taken back for ten minutes; nobody is told before. */
function LastChange({ changeId, until }: { changeId: string; until: string }) {
  const t = useT();
  const formats = useFormats();
  const navigate = useNavigate();
  const refresh = useRefreshClasses();
  if (Date.parse(until) < Date.now()) return null;
  const undo = async () => {
    const { data } = await api.POST('/api/v1/class-changes/{changeId}/reversal', { params: { path: { changeId } } });
    // A change of the following classes had made a series of its own, which is gone now.
    const [classId] = data?.classIds ?? [];
    const card = classId ? await api.GET('/api/v1/classes/{classId}', { params: { path: { classId } } }) : undefined;
    const seriesId = card?.data?.seriesId;
    if (seriesId)
      await navigate({ to: '/timetable/series/$seriesId', params: { seriesId }, search: {}, replace: true });
    else await navigate({ to: '/timetable', replace: true });
    await refresh();
    toast(t('timetable.taken_back'));
  };
  return (
    <div className={classes.notice}>
      <Alert
        tone="ok"
        action={
          <Button size="sm" onClick={() => void undo()}>
            {t('timetable.take_back')}
          </Button>
        }
      >
        {t('timetable.undo_until', { time: formats.time(until) })}
      </Alert>
    </div>
  );
}

/** For those who may only look. */
function Upcoming({ series, timeZone }: { series: Series; timeZone: string }) {
  const t = useT();
  const formats = useFormats(timeZone);
  return (
    <section className={classes.preview} aria-label={t('timetable.upcoming')}>
      <ol className={classes.list}>
        {series.classes.map((one) => (
          <li key={one.id}>
            <span className={classes.when}>
              <b>{formats.dateShort(one.startsAt, one.startsAt)}</b> <span>{formats.weekday(one.startsAt)}</span>
            </span>
            <span className={classes.what}>
              <b>{formats.timeRange(one.startsAt, one.endsAt)}</b>
            </span>
            <span className={classes.people}>{t('timetable.bookings', { count: one.bookings })}</span>
            {one.hasOwnPlan ? <IconLock size={14} stroke={1.75} aria-label={t('timetable.own_time')} /> : <span />}
          </li>
        ))}
      </ol>
    </section>
  );
}
