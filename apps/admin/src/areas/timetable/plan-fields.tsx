import { MultiSelect, NumberInput, Select, Switch, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconVenus } from '@tabler/icons-react';
import { useFormats } from '../../i18n/use-language.ts';
import { Alert } from '../../kit/alert.tsx';
import { Card } from '../../kit/card.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { DurationInput } from '../../kit/duration-input.tsx';
import { MoneyInput } from '../../kit/money-input.tsx';
import { SegmentedControl } from '../../kit/segmented-control.tsx';
import { TimeInput } from '../../kit/time-input.tsx';
import type { SessionStudio } from '../../session/session.ts';
import { useT } from './messages.ts';
import classes from './plan.module.css';
import { type PlanOptions, usePlanOptions, useWomenOnly } from './plan-options.ts';
import { type PlanValues, startOf } from './plan-values.ts';
import { WeekdayToggles, weekdayName } from './weekday-toggles.tsx';

type Form = UseFormReturnType<PlanValues>;

/** What the classes are, when they take place, who leads them and where, what they cost. */
export function PlanFields({ form, studio }: { form: Form; studio: SessionStudio }) {
  const options = usePlanOptions(studio.id, form.values.classTypeId);
  return (
    <div className={classes.column}>
      <What form={form} options={options} />
      <When form={form} />
      <Where form={form} options={options} studioId={studio.id} />
      <Terms form={form} options={options} />
    </div>
  );
}

function What({ form, options }: { form: Form; options: PlanOptions }) {
  const t = useT();
  const chooseType = (id: string | null) => {
    form.setFieldValue('classTypeId', id);
    const type = options.types.find((one) => one.id === id);
    if (type) form.setFieldValue('durationMin', type.durationMin);
  };
  return (
    <Card title={t('timetable.what')}>
      <div className={classes.fields}>
        <SegmentedControl
          label={t('timetable.kind')}
          value={form.values.kind}
          onChange={(kind) => form.setFieldValue('kind', kind)}
          options={[
            { value: 'series', label: t('timetable.kind_series') },
            { value: 'one', label: t('timetable.kind_one') },
          ]}
        />
        <Select
          {...form.getInputProps('classTypeId')}
          label={t('timetable.class_type')}
          required
          searchable
          data={options.typeOptions}
          onChange={chooseType}
        />
        <div className={classes.pair}>
          <Select
            {...form.getInputProps('formatId')}
            label={t('timetable.format')}
            clearable
            data={options.formatOptions}
          />
          <MultiSelect
            {...form.getInputProps('trainerIds')}
            label={t('timetable.trainers')}
            required
            searchable
            data={options.trainers}
            maxValues={10}
          />
        </div>
      </div>
    </Card>
  );
}

function When({ form }: { form: Form }) {
  const t = useT();
  const formats = useFormats();
  const { values } = form;
  const isSeries = values.kind === 'series';
  return (
    <Card title={t('timetable.when')}>
      <div className={classes.fields}>
        {isSeries && (
          <WeekdayToggles
            label={t('timetable.weekdays')}
            value={values.weekdays}
            onChange={(weekdays) => form.setFieldValue('weekdays', weekdays)}
            error={form.errors.weekdays}
          />
        )}
        <div className={classes.times}>
          <TimeInput
            {...form.getInputProps('startMin')}
            label={t('timetable.start')}
            value={values.startMin}
            onChange={(minute) => form.setFieldValue('startMin', minute)}
          />
          <DurationInput
            error={form.errors.durationMin}
            value={values.durationMin}
            onChange={(minutes) => form.setFieldValue('durationMin', minutes)}
            label={t('timetable.duration')}
            required
            min={5}
            max={720}
          />
        </div>
        {isSeries && values.weekdays.length > 1 && (
          <Switch
            label={t('timetable.own_times')}
            checked={values.hasOwnTimes}
            onChange={(event) => form.setFieldValue('hasOwnTimes', event.currentTarget.checked)}
          />
        )}
        {isSeries && values.hasOwnTimes && values.weekdays.length > 1 && (
          <div className={classes.times}>
            {values.weekdays.map((weekday) => (
              <TimeInput
                key={weekday}
                label={weekdayName(formats, weekday)}
                aria-label={`${t('timetable.start')}: ${weekdayName(formats, weekday, 'long')}`}
                value={startOf(values, weekday)}
                onChange={(minute) => form.setFieldValue('ownTimes', { ...values.ownTimes, [weekday]: minute })}
              />
            ))}
          </div>
        )}
        <div className={classes.pair}>
          <DateField
            {...form.getInputProps('startsOn')}
            label={t(isSeries ? 'timetable.starts_on' : 'timetable.day')}
            required
            value={values.startsOn}
            onChange={(day) => form.setFieldValue('startsOn', day)}
          />
          {isSeries && (
            <NumberInput
              label={t('timetable.every_weeks')}
              min={1}
              max={12}
              allowDecimal={false}
              value={values.everyWeeks}
              onChange={(weeks) => form.setFieldValue('everyWeeks', Math.max(1, Number(weeks) || 1))}
            />
          )}
        </div>
        {isSeries && <Ends form={form} />}
      </div>
    </Card>
  );
}

function Ends({ form }: { form: Form }) {
  const t = useT();
  const { values } = form;
  const mayCount = !(values.hasOwnTimes && values.weekdays.length > 1);
  const ends = values.ends === 'count' && !mayCount ? 'never' : values.ends;
  return (
    <>
      <SegmentedControl
        label={t('timetable.ends')}
        value={ends}
        onChange={(next) => form.setFieldValue('ends', next)}
        options={[
          { value: 'never', label: t('timetable.ends_never') },
          { value: 'on', label: t('timetable.ends_on') },
          ...(mayCount ? [{ value: 'count' as const, label: t('timetable.ends_count') }] : []),
        ]}
      />
      {ends === 'on' && (
        <DateField
          {...form.getInputProps('endsOn')}
          label={t('timetable.last_day')}
          required
          value={values.endsOn}
          onChange={(day) => form.setFieldValue('endsOn', day)}
        />
      )}
      {ends === 'count' && (
        <NumberInput
          label={t('timetable.how_many')}
          min={1}
          max={500}
          allowDecimal={false}
          value={values.repeatCount}
          onChange={(count) => form.setFieldValue('repeatCount', Math.max(1, Number(count) || 1))}
        />
      )}
    </>
  );
}

function Where({ form, options, studioId }: { form: Form; options: PlanOptions; studioId: string }) {
  const t = useT();
  const { values } = form;
  const hall = options.halls.find(({ value }) => value === values.roomId);
  const chooseHall = (id: string | null) => {
    form.setFieldValue('roomId', id);
    const places = options.halls.find(({ value }) => value === id)?.places;
    if (places) form.setFieldValue('capacity', places);
  };
  return (
    <Card title={t('timetable.where')}>
      <div className={classes.fields}>
        <Switch
          label={t('timetable.is_online')}
          checked={values.isOnline}
          onChange={(event) => form.setFieldValue('isOnline', event.currentTarget.checked)}
        />
        {values.isOnline && (
          <TextInput
            {...form.getInputProps('joinUrl')}
            label={t('timetable.join_url')}
            description={t('timetable.join_url_hint')}
            type="url"
            dir="ltr"
          />
        )}
        <div className={classes.pair}>
          <Select
            {...form.getInputProps('roomId')}
            label={t('timetable.hall')}
            required={!values.isOnline}
            clearable={values.isOnline}
            data={options.halls}
            onChange={chooseHall}
          />
          <NumberInput
            {...form.getInputProps('capacity')}
            label={t('timetable.capacity')}
            description={hall?.hasPlan ? t('timetable.in_plan', { count: hall.places ?? 0 }) : undefined}
            required
            min={1}
            max={hall?.hasPlan ? (hall.places ?? 500) : 500}
            allowDecimal={false}
            value={values.capacity ?? ''}
            onChange={(places) => form.setFieldValue('capacity', typeof places === 'number' ? places : null)}
          />
        </div>
        {values.startsOn && <WomenOnly studioId={studioId} day={values.startsOn} />}
      </div>
    </Card>
  );
}

/** The studio decides; the form only reminds of it. */
function WomenOnly({ studioId, day }: { studioId: string; day: string }) {
  const t = useT();
  const isWomenOnly = useWomenOnly(studioId, day);
  if (!isWomenOnly) return null;
  return <Alert icon={IconVenus}>{t('timetable.women_only_studio')}</Alert>;
}

function Terms({ form, options }: { form: Form; options: PlanOptions }) {
  const t = useT();
  const { values } = form;
  const type = options.types.find(({ id }) => id === values.classTypeId);
  return (
    <Card title={t('timetable.terms')}>
      <div className={classes.fields}>
        <Switch
          label={t('timetable.is_free')}
          checked={values.isFree}
          onChange={(event) => form.setFieldValue('isFree', event.currentTarget.checked)}
        />
        {!values.isFree && (
          <MoneyInput
            {...form.getInputProps('priceMinor')}
            label={t('timetable.price')}
            value={values.priceMinor}
            onChange={(minor) => form.setFieldValue('priceMinor', minor)}
          />
        )}
        <Textarea
          {...form.getInputProps('whatToBring')}
          label={t('timetable.what_to_bring')}
          placeholder={type?.whatToBring || undefined}
          autosize
          maxLength={1000}
        />
        <Textarea {...form.getInputProps('note')} label={t('timetable.note')} autosize maxLength={500} />
      </div>
    </Card>
  );
}
