import { Checkbox, MultiSelect, NumberInput, Select, Switch } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconArrowRight, IconCalendarRepeat } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { api, idempotencyKey } from '../../api/client.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Button } from '../../kit/button.tsx';
import { Card } from '../../kit/card.tsx';
import { DurationInput } from '../../kit/duration-input.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { MoneyInput } from '../../kit/money-input.tsx';
import { RowsSkeleton } from '../../kit/skeletons.tsx';
import { TimeInput } from '../../kit/time-input.tsx';
import { writeTime } from '../../kit/time-of-day.ts';
import { toast } from '../../kit/toast.tsx';
import { useUnsavedGuard } from '../../kit/unsaved.ts';
import { useSession } from '../../session/session.ts';
import { ChangeList } from './change-list.tsx';
import { useT } from './messages.ts';
import classes from './plan.module.css';
import type { PlanOptions } from './plan-options.ts';
import { ScopeChoice, useScope } from './scope-choice.tsx';
import { changeOf, type Series, type SeriesValues, valuesOf } from './series-values.ts';
import { useChangePreview, useRefreshClasses } from './use-series.ts';
import { WeekdayToggles, weekdayName } from './weekday-toggles.tsx';

interface ChangeSeriesProps {
  series: Series;
  timeZone: string;
  options: PlanOptions;
}

/** What changes, since which class, and beside it every class it touches; the button repeats the number. */
export function ChangeSeries({ series, timeZone, options }: ChangeSeriesProps) {
  const t = useT();
  const navigate = useNavigate();
  const refresh = useRefreshClasses();
  const before = valuesOf(series);
  const form = useForm<SeriesValues>({ initialValues: before });
  const { scope, classId, choose } = useScope(series);
  const [notify, setNotify] = useState(true);
  const [withOwnPlans, setOwnPlans] = useState(false);
  const [skip, setSkip] = useState<string[]>([]);
  const change = changeOf(before, form.values);
  const isChanged = change !== null && Object.keys(change).length > 0;
  const guard = useUnsavedGuard(isChanged);
  const asked = isChanged && classId ? { classId, scope, change, withOwnPlans, skip } : null;
  const preview = useChangePreview(asked);
  const own = series.classes.filter(({ hasOwnPlan }) => hasOwnPlan).length;
  const save = useMutation({
    mutationFn: async () => {
      const { data } = await api.POST('/api/v1/classes/{classId}/changes', {
        params: { path: { classId: classId ?? '' } },
        headers: { 'idempotency-key': idempotencyKey() },
        body: { scope, change: change ?? {}, withOwnPlans, skip, notify },
      });
      // "This and the following" makes a series of its own; it is the one to look at now.
      const [first] = data?.classIds ?? [];
      const card = first
        ? await api.GET('/api/v1/classes/{classId}', { params: { path: { classId: first } } })
        : undefined;
      return { change: data, seriesId: card?.data?.seriesId ?? series.id };
    },
    onSuccess: async ({ change: made, seriesId }) => {
      guard.release();
      toast(t('timetable.series_changed', { count: made?.classIds.length ?? 0 }));
      await navigate({
        to: '/timetable/series/$seriesId',
        params: { seriesId },
        search: made?.changeId ? { change: made.changeId, until: made.undoUntil ?? undefined } : {},
        replace: true,
      });
      await refresh();
    },
  });
  const toggleSkip = (id: string) =>
    setSkip((list) => (list.includes(id) ? list.filter((one) => one !== id) : [...list, id]));
  const trainers = new Map(options.trainers.map(({ value, label }) => [value, label]));
  const count = asked ? (preview.data?.changed ?? 0) : 0;
  const open = preview.data?.toDecide ?? 0;

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <div className={classes.page}>
        <div className={classes.column}>
          <Card title={t('timetable.what_changes')}>
            <div className={classes.fields}>
              <Fields form={form} before={before} options={options} />
            </div>
          </Card>
          <Card title={t('timetable.apply_to')}>
            <div className={classes.fields}>
              <ScopeChoice series={series} timeZone={timeZone} scope={scope} classId={classId} onChoose={choose} />
              <Checkbox
                label={t('timetable.notify')}
                checked={notify}
                onChange={(event) => setNotify(event.currentTarget.checked)}
              />
              {own > 0 && (
                <Checkbox
                  label={t('timetable.with_own_plans', { count: own })}
                  checked={withOwnPlans}
                  onChange={(event) => setOwnPlans(event.currentTarget.checked)}
                />
              )}
            </div>
          </Card>
        </div>
        <div className={classes.side}>
          {!isChanged && <p className={classes.hint}>{t('timetable.change_hint')}</p>}
          {asked && preview.error && !preview.isFetching && (
            <ErrorState error={preview.error} title={t('timetable.cannot_place')} />
          )}
          {asked && !preview.data && !preview.error && <RowsSkeleton rows={6} />}
          {asked && preview.data && !preview.error && (
            <ChangeList
              preview={preview.data}
              timeZone={timeZone}
              isStale={preview.isPlaceholderData}
              onSkip={toggleSkip}
              trainers={trainers}
            />
          )}
        </div>
      </div>
      {isChanged && (
        <footer className={classes.foot}>
          <span>{t('timetable.undo_hint')}</span>
          <Button onClick={() => form.reset()}>{t('timetable.do_not_change')}</Button>
          <Button
            type="submit"
            variant="primary"
            icon={IconCalendarRepeat}
            busy={save.isPending || preview.isFetching}
            disabledReason={
              open > 0 ? t('timetable.decide_first', { count: open }) : count === 0 && t('timetable.nothing_changes')
            }
          >
            {t('timetable.change_classes', { count })}
          </Button>
        </footer>
      )}
    </form>
  );
}

interface FieldsProps {
  form: ReturnType<typeof useForm<SeriesValues>>;
  before: SeriesValues;
  options: PlanOptions;
}

function Fields({ form, before, options }: FieldsProps) {
  const t = useT();
  const formats = useFormats();
  const { network } = useSession();
  const { values } = form;
  const nameOf = (list: readonly { value: string; label: string }[], id: string | null) =>
    list.find(({ value }) => value === id)?.label ?? '';
  const hall = options.halls.find(({ value }) => value === values.roomId);
  return (
    <>
      <Was label={t('timetable.time')} before={writeTime(before.startMin)}>
        <TimeInput
          w="100%"
          aria-label={t('timetable.time')}
          value={values.startMin}
          onChange={(minute) => minute !== null && form.setFieldValue('startMin', minute)}
        />
      </Was>
      <Was label={t('timetable.duration')} before={formats.duration(before.durationMin ?? 0)}>
        <DurationInput
          aria-label={t('timetable.duration')}
          min={5}
          max={720}
          value={values.durationMin}
          onChange={(minutes) => form.setFieldValue('durationMin', minutes)}
        />
      </Was>
      <Was
        label={t('timetable.trainer')}
        before={before.trainerIds.map((id) => nameOf(options.trainers, id)).join(', ')}
      >
        <MultiSelect
          {...form.getInputProps('trainerIds')}
          aria-label={t('timetable.trainers')}
          searchable
          maxValues={10}
          data={options.trainers}
        />
      </Was>
      <Was label={t('timetable.hall')} before={nameOf(options.halls, before.roomId)}>
        <Select {...form.getInputProps('roomId')} aria-label={t('timetable.hall')} data={options.halls} />
      </Was>
      <Was label={t('timetable.capacity')} before={formats.number(before.capacity ?? 0)}>
        <NumberInput
          aria-label={t('timetable.capacity')}
          description={hall?.hasPlan ? t('timetable.in_plan', { count: hall.places ?? 0 }) : undefined}
          inputWrapperOrder={['input', 'description']}
          min={1}
          max={500}
          allowDecimal={false}
          value={values.capacity ?? ''}
          onChange={(places) => form.setFieldValue('capacity', typeof places === 'number' ? places : null)}
        />
      </Was>
      <Was label={t('timetable.class_type')} before={nameOf(options.typeOptions, before.classTypeId)}>
        <Select
          {...form.getInputProps('classTypeId')}
          aria-label={t('timetable.class_type')}
          searchable
          data={options.typeOptions}
        />
      </Was>
      <Was label={t('timetable.format')} before={nameOf(options.formatOptions, before.formatId)}>
        <Select
          {...form.getInputProps('formatId')}
          aria-label={t('timetable.format')}
          clearable
          data={options.formatOptions}
        />
      </Was>
      <Was
        label={t('timetable.price')}
        before={before.isFree ? t('timetable.is_free') : formats.money(before.priceMinor ?? 0, network.currency)}
      >
        <MoneyInput
          aria-label={t('timetable.price')}
          disabled={values.isFree}
          value={values.priceMinor}
          onChange={(minor) => form.setFieldValue('priceMinor', minor)}
        />
      </Was>
      <Switch
        label={t('timetable.is_free')}
        checked={values.isFree}
        onChange={(event) => form.setFieldValue('isFree', event.currentTarget.checked)}
      />
      <WeekdayToggles
        label={`${t('timetable.weekdays')}: ${before.weekdays.map((weekday) => weekdayName(formats, weekday)).join(', ')}`}
        value={values.weekdays}
        onChange={(weekdays) => form.setFieldValue('weekdays', weekdays)}
        error={values.weekdays.length === 0 && t('timetable.weekday_needed')}
      />
    </>
  );
}

/** What it is called, what it was, and the field of what it becomes. */
function Was({ label, before, children }: { label: string; before: string; children: ReactNode }) {
  return (
    <div className={classes.change}>
      <span>{label}</span>
      <span className={classes.before} title={before}>
        {before}
      </span>
      <IconArrowRight className="flip" size={14} stroke={1.75} aria-hidden />
      <div>{children}</div>
    </div>
  );
}
