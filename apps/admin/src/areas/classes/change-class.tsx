import { MultiSelect, NumberInput, Select, Switch, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { apiQuery } from '../../api/client.ts';
import { sentenceOf } from '../../api/problem.ts';
import { Alert } from '../../kit/alert.tsx';
import { Button } from '../../kit/button.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { DurationInput } from '../../kit/duration-input.tsx';
import { useKitT } from '../../kit/messages.ts';
import { MoneyInput } from '../../kit/money-input.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { TimeInput } from '../../kit/time-input.tsx';
import { mayLeave } from '../../kit/unsaved.ts';
import { usePlanOptions } from '../timetable/plan-options.ts';
import { WeekdayToggles } from '../timetable/weekday-toggles.tsx';
import { type ChangeValues, changeOf, minuteOfDay, type Scope, valuesOf } from './change-values.ts';
import { useClassScreen } from './class-context.ts';
import classes from './dialogs.module.css';
import { useT } from './messages.ts';
import { ScopeField } from './scope-field.tsx';
import { TouchedClasses } from './touched-classes.tsx';
import { useChangePreview } from './use-change-preview.ts';
import { useSaveChange } from './use-save-change.ts';

/** Changes this class, this and the following, or all: whom it touches is seen before anything is saved [SCH-006]. */
export function ChangeClass({ startsAt, onClose }: { startsAt: string | undefined; onClose: () => void }) {
  const t = useT();
  const kit = useKitT();
  const { card, formats } = useClassScreen();
  const [before] = useState(() =>
    valuesOf(card, formats.isoDate(card.startsAt), minuteOfDay(formats.time(card.startsAt))),
  );
  const [values, setValues] = useState<ChangeValues>(() =>
    startsAt && !Number.isNaN(Date.parse(startsAt))
      ? { ...before, day: formats.isoDate(startsAt), startMin: minuteOfDay(formats.time(startsAt)) }
      : before,
  );
  const [scope, setScope] = useState<Scope>('one');
  const [withOwnPlans, setWithOwnPlans] = useState(false);
  const [skip, setSkip] = useState<string[]>([]);
  const [notify, setNotify] = useState(true);
  const change = changeOf(before, values, scope);
  const isEmpty = Object.keys(change).length === 0;
  const wanted = { scope, version: card.version, change, withOwnPlans, skip };
  const { preview, error, isStale } = useChangePreview(card.id, wanted);
  const { save, isBusy } = useSaveChange(onClose);
  const set = (part: Partial<ChangeValues>) => setValues({ ...values, ...part });
  const close = async () => {
    if (await mayLeave(!isEmpty)) onClose();
  };
  const reason = isEmpty
    ? t('classes.nothing_changed')
    : isStale || !preview
      ? t('classes.checking')
      : preview.toDecide > 0 && t('classes.solve_first', { count: preview.toDecide });
  return (
    <Sheet
      opened
      onClose={() => void close()}
      title={t('classes.change')}
      size={560}
      footer={
        <>
          <Button onClick={() => void close()}>{kit('kit.back')}</Button>
          <Button
            variant="primary"
            busy={isBusy}
            disabledReason={error ? sentenceOf(error) : reason}
            onClick={() => void save({ ...wanted, notify })}
          >
            {preview && !isEmpty ? t('classes.save_for', { count: preview.changed }) : kit('kit.save')}
          </Button>
        </>
      }
    >
      <div className={classes.form}>
        <ScopeField value={scope} onChange={setScope} />
        <Timing scope={scope} values={values} set={set} />
        <Plan values={values} set={set} />
        {scope !== 'one' && (
          <Switch
            label={t('classes.with_own_plans')}
            checked={withOwnPlans}
            onChange={(event) => setWithOwnPlans(event.currentTarget.checked)}
          />
        )}
        <Switch
          label={t('classes.tell_clients')}
          checked={notify}
          onChange={(event) => setNotify(event.currentTarget.checked)}
        />
        {error && <Alert tone="bad">{sentenceOf(error)}</Alert>}
        {!isEmpty && !error && <TouchedClasses preview={preview} isStale={isStale} skip={skip} onSkip={setSkip} />}
      </div>
    </Sheet>
  );
}

interface PartProps {
  values: ChangeValues;
  set: (part: Partial<ChangeValues>) => void;
}

function Timing({ scope, values, set }: PartProps & { scope: Scope }) {
  const t = useT();
  return (
    <>
      {scope === 'one' ? null : <Weekdays values={values} set={set} />}
      <div className={classes.pair}>
        {scope === 'one' && (
          <DateField label={t('classes.day')} required value={values.day} onChange={(day) => day && set({ day })} />
        )}
        <div className={classes.pair}>
          <TimeInput
            label={t('classes.start')}
            value={values.startMin}
            onChange={(startMin) => startMin !== null && set({ startMin })}
          />
          <DurationInput
            label={t('classes.duration')}
            value={values.durationMin}
            min={5}
            max={720}
            onChange={(durationMin) => durationMin !== null && set({ durationMin })}
          />
        </div>
      </div>
    </>
  );
}

/** The weekdays of the series are asked for only when a whole series is changed. */
function Weekdays({ values, set }: PartProps) {
  const t = useT();
  const { card } = useClassScreen();
  const { data: series } = useQuery({
    ...apiQuery.queryOptions('get', '/api/v1/class-series/{seriesId}', {
      params: { path: { seriesId: card.seriesId ?? '' } },
    }),
    enabled: card.seriesId !== null,
  });
  if (!series) return null;
  const isSame = (weekdays: number[]) => JSON.stringify(weekdays) === JSON.stringify([...series.weekdays].sort());
  return (
    <WeekdayToggles
      label={t('classes.weekdays')}
      value={values.weekdays ?? series.weekdays}
      onChange={(weekdays) => set({ weekdays: isSame(weekdays) ? null : weekdays })}
    />
  );
}

function Plan({ values, set }: PartProps) {
  const t = useT();
  const { card } = useClassScreen();
  const options = usePlanOptions(card.studioId, values.classTypeId);
  return (
    <>
      <div className={classes.pair}>
        <Select
          label={t('classes.class_type')}
          data={options.typeOptions}
          value={values.classTypeId}
          searchable
          allowDeselect={false}
          onChange={(classTypeId) => classTypeId && set({ classTypeId })}
        />
        <Select
          label={t('classes.format')}
          data={options.formatOptions}
          value={values.formatId}
          clearable
          onChange={(formatId) => set({ formatId })}
        />
        <MultiSelect
          label={t('classes.trainers')}
          data={options.trainers}
          value={values.trainerIds}
          searchable
          maxValues={10}
          onChange={(trainerIds) => trainerIds.length > 0 && set({ trainerIds })}
        />
        <Select
          label={t('classes.hall')}
          data={options.halls}
          value={values.roomId}
          clearable={card.isOnline}
          allowDeselect={card.isOnline}
          onChange={(roomId) => set({ roomId })}
        />
        <NumberInput
          label={t('classes.capacity')}
          min={1}
          max={500}
          allowDecimal={false}
          value={values.capacity}
          onChange={(capacity) => typeof capacity === 'number' && set({ capacity })}
        />
        {!values.isFree && (
          <MoneyInput
            label={t('classes.price')}
            value={values.priceMinor}
            onChange={(priceMinor) => set({ priceMinor: priceMinor ?? 0 })}
          />
        )}
      </div>
      <Switch
        label={t('classes.is_free')}
        checked={values.isFree}
        onChange={(event) => set({ isFree: event.currentTarget.checked })}
      />
      <Textarea
        label={t('classes.what_to_bring')}
        autosize
        maxLength={1000}
        value={values.whatToBring}
        onChange={(event) => set({ whatToBring: event.currentTarget.value })}
      />
      <Textarea
        label={t('classes.note')}
        autosize
        maxLength={500}
        value={values.note}
        onChange={(event) => set({ note: event.currentTarget.value })}
      />
    </>
  );
}
