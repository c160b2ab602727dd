import { useForm } from '@mantine/form';
import { IconCalendarRepeat } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { api, idempotencyKey } from '../../api/client.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { EmptyState } from '../../kit/empty-state.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { FormPage } from '../../kit/form-page.tsx';
import { PageHeader } from '../../kit/page-header.tsx';
import { RowsSkeleton } from '../../kit/skeletons.tsx';
import { toast, toastUndo } from '../../kit/toast.tsx';
import type { SessionStudio } from '../../session/session.ts';
import { useStudioScope } from '../../shell/studio-scope.tsx';
import { useT } from './messages.ts';
import { PlacementList } from './placement-list.tsx';
import classes from './plan.module.css';
import { PlanFields } from './plan-fields.tsx';
import { type CreateSeries, emptyPlan, type PlanValues, seriesOf } from './plan-values.ts';
import { timetableKey } from './timetable-data.ts';
import { usePlacement } from './use-placement.ts';

/** New classes: a series or one class, with every date and what stands in its way beside the form [SCH-001…004]. */
export function NewClassesPage() {
  const t = useT();
  const { studio, studios } = useStudioScope();
  const shown = studio ?? studios[0];
  if (!shown) return <EmptyState page icon={IconCalendarRepeat} title={t('timetable.no_studio')} />;
  return <NewClasses key={shown.id} studio={shown} />;
}

function NewClasses({ studio }: { studio: SessionStudio }) {
  const t = useT();
  const navigate = useNavigate();
  const client = useQueryClient();
  const formats = useFormats(studio.timeZone);
  const search = useSearch({ strict: false }) as { date?: string; kind?: 'one' };
  const today = formats.isoDate(new Date());
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const form = useForm<PlanValues>({
    initialValues: emptyPlan(search.kind ?? 'series', search.date && search.date > today ? search.date : today),
    validateInputOnBlur: true,
    validate: validation(t),
  });
  const values = form.values;
  const series = seriesOf(values, studio.id);
  const { items, error, isFetching, isPlaceholderData } = usePlacement(series);
  const standing = (items ?? []).filter(({ key, problems }) => !skipped.has(key) && problems.length === 0).length;
  const inPlan = new Set(items?.map(({ key }) => key));
  const skips = new Set([...skipped].filter((key) => inPlan.has(key)));

  const save = async () => {
    const made = await place(series ?? [], values, [...skips]);
    await client.invalidateQueries({ queryKey: timetableKey });
    const undo = async () => {
      await takeBack(made.changeIds);
      await client.invalidateQueries({ queryKey: timetableKey });
      toast(t('timetable.taken_back'));
    };
    toastUndo(t('timetable.placed', { count: made.count }), undo, IconCalendarRepeat);
  };

  return (
    <>
      <PageHeader
        title={t(values.kind === 'one' ? 'timetable.new_class' : 'timetable.new_series')}
        aside={studio.name}
        crumbs={[{ label: t('timetable.nav'), to: '/timetable' }]}
      />
      <FormPage
        form={form}
        isNew
        saveLabel={standing > 0 ? t('timetable.place', { count: standing }) : undefined}
        onSave={save}
        onSaved={() => void navigate({ to: '/timetable', search: { date: values.startsOn ?? undefined } })}
      >
        <div className={classes.page}>
          <PlanFields form={form} studio={studio} />
          <div className={classes.side}>
            {error && !isFetching && <ErrorState error={error} title={t('timetable.cannot_place')} />}
            {series === null && <p className={classes.hint}>{t('timetable.preview_hint')}</p>}
            {series !== null && !items && !error && <RowsSkeleton rows={6} />}
            {items && !error && (
              <PlacementList
                items={items}
                skipped={skips}
                onSkip={setSkipped}
                timeZone={studio.timeZone}
                isStale={isPlaceholderData}
              />
            )}
          </div>
        </div>
      </FormPage>
    </>
  );
}

/** Sends one class, or each series in turn: all of them or, when one is refused, none. */
async function place(series: readonly CreateSeries[], { kind }: PlanValues, skip: readonly string[]) {
  const changeIds: string[] = [];
  let count = 0;
  try {
    for (const body of series) {
      const headers = { 'idempotency-key': idempotencyKey() };
      const { data } =
        kind === 'one'
          ? await api.POST('/api/v1/classes', { headers, body: oneOf(body) })
          : await api.POST('/api/v1/class-series', { headers, body: { ...body, skip: [...skip] } });
      if (data?.changeId) changeIds.push(data.changeId);
      count += data?.classes.length ?? 0;
    }
  } catch (error) {
    await takeBack(changeIds);
    throw error;
  }
  return { changeIds, count };
}

async function takeBack(changeIds: readonly string[]) {
  for (const changeId of changeIds)
    await api.POST('/api/v1/class-changes/{changeId}/reversal', { params: { path: { changeId } } });
}

function oneOf({
  weekdays: _w,
  everyWeeks: _e,
  startsOn,
  endsOn: _o,
  repeatCount: _r,
  skip: _s,
  ...plan
}: CreateSeries) {
  return { ...plan, day: startsOn };
}

function validation(t: ReturnType<typeof useT>) {
  const needed = (value: unknown) => (value === null || value === '' ? t('timetable.needed') : null);
  return {
    classTypeId: needed,
    startsOn: needed,
    durationMin: needed,
    capacity: needed,
    startMin: needed,
    trainerIds: (value: string[]) => (value.length === 0 ? t('timetable.trainer_needed') : null),
    weekdays: (value: number[], { kind }: PlanValues) =>
      kind === 'series' && value.length === 0 ? t('timetable.weekday_needed') : null,
    roomId: (value: string | null, { isOnline }: PlanValues) =>
      !isOnline && value === null ? t('timetable.hall_needed') : null,
    endsOn: (value: string | null, { ends, startsOn, kind }: PlanValues) =>
      kind === 'series' && ends === 'on' && (value === null || (startsOn !== null && value < startsOn))
        ? t('timetable.end_needed')
        : null,
  };
}
