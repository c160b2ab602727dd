import { NumberInput, Select, Switch } from '@mantine/core';
import { Card } from '../../kit/card.tsx';
import { DurationInput } from '../../kit/duration-input.tsx';
import { TimeInput } from '../../kit/time-input.tsx';
import classes from './catalogue.module.css';
import { useT } from './messages.ts';
import type { ServiceForm, StepMin } from './service-form.ts';
import { Timeline } from './time-bar.tsx';

const steps: readonly StepMin[] = [5, 10, 15, 20, 30, 60];

/** How long, with what before and after, on which grid, in which hours. Drawn, since minutes alone say little. */
export function ServiceTime({ form }: { form: ServiceForm }) {
  const t = useT();
  const values = form.getValues();
  const { processingFromMin: from, processingLenMin: length } = values;
  const setProcessing = (processingFromMin: number | null, processingLenMin: number | null) =>
    form.setValues({ processingFromMin, processingLenMin });
  const third = Math.max(1, Math.floor(values.durationMin / 3));
  return (
    <>
      <Card title={t('catalogue.how_it_goes')}>
        <Timeline time={values} />
      </Card>
      <Card title={t('catalogue.tab_time')}>
        <div className={classes.fields}>
          <div className={classes.two}>
            <Minutes
              form={form}
              field="bufferBeforeMin"
              label={t('catalogue.buffer_before')}
              hint={t('catalogue.buffer_before_hint')}
            />
            <Minutes
              form={form}
              field="durationMin"
              label={t('catalogue.duration')}
              hint={t('catalogue.duration_hint')}
            />
            <Minutes
              form={form}
              field="bufferAfterMin"
              label={t('catalogue.buffer_after')}
              hint={t('catalogue.buffer_after_hint')}
            />
          </div>
          <Switch
            label={t('catalogue.processing')}
            description={t('catalogue.processing_hint')}
            checked={from !== null}
            onChange={(event) =>
              event.currentTarget.checked ? setProcessing(third, third) : setProcessing(null, null)
            }
          />
          {from !== null && (
            <div className={classes.two}>
              <DurationInput
                label={t('catalogue.processing_from')}
                value={from}
                error={form.errors.processingFromMin}
                onChange={(minutes) => setProcessing(minutes ?? 1, length)}
              />
              <DurationInput
                label={t('catalogue.processing_length')}
                value={length}
                error={form.errors.processingLenMin}
                onChange={(minutes) => setProcessing(from, minutes ?? 1)}
              />
            </div>
          )}
        </div>
      </Card>
      <Card title={t('catalogue.when_booked')}>
        <div className={classes.two}>
          <Select
            label={t('catalogue.step')}
            description={t('catalogue.step_hint')}
            allowDeselect={false}
            data={steps.map((step) => ({ value: String(step), label: t('catalogue.minutes', { count: step }) }))}
            value={String(values.stepMin)}
            onChange={(step) => form.setFieldValue('stepMin', Number(step) as StepMin)}
          />
          <NumberInput
            label={t('catalogue.min_hours')}
            description={t('catalogue.min_hours_hint')}
            min={1}
            max={24}
            allowDecimal={false}
            value={values.minHours ?? ''}
            onChange={(hours) => form.setFieldValue('minHours', typeof hours === 'number' ? hours : null)}
          />
          <TimeInput
            label={t('catalogue.work_from')}
            w="100%"
            value={values.workFromMin}
            onChange={(minute) => form.setFieldValue('workFromMin', minute)}
          />
          <TimeInput
            label={t('catalogue.work_to')}
            w="100%"
            error={form.errors.workToMin}
            value={values.workToMin}
            onChange={(minute) => form.setFieldValue('workToMin', minute)}
          />
        </div>
      </Card>
    </>
  );
}

function Minutes({
  form,
  field,
  label,
  hint,
}: {
  form: ServiceForm;
  field: 'bufferBeforeMin' | 'durationMin' | 'bufferAfterMin';
  label: string;
  hint: string;
}) {
  return (
    <DurationInput
      label={label}
      description={hint}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      max={field === 'durationMin' ? 1440 : 240}
      value={form.getValues()[field]}
      error={form.errors[field]}
      onChange={(minutes) => form.setFieldValue(field, minutes ?? 0)}
    />
  );
}
