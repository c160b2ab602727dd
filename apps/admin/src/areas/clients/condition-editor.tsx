import { Checkbox, NumberInput, Radio } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Button } from '../../kit/button.tsx';
import { DateField } from '../../kit/date-field.tsx';
import type { Condition } from './conditions.ts';
import classes from './filter-bar.module.css';
import type { ClientFilters } from './list-search.ts';
import { useT } from './messages.ts';

interface ConditionEditorProps {
  condition: Condition;
  filters: ClientFilters;
  onApply: (change: Partial<ClientFilters>) => void;
}

/** The small form of one condition. */
export function ConditionEditor({ condition, filters, onApply }: ConditionEditorProps) {
  const t = useT();
  const [first, second] = condition.fields;
  const [values, setValues] = useState<Record<string, unknown>>(() => ({
    ...Object.fromEntries(condition.fields.map((field) => [field, filters[field]])),
    ...(condition.kind === 'number' && first && filters[first] === undefined ? { [first]: condition.usual } : {}),
  }));
  if (!first) return null;
  const put = (field: string, value: unknown) =>
    setValues((before) => ({ ...before, [field]: value === '' || value === null ? undefined : value }));
  const chosen = (values[first] as string[] | undefined) ?? [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onApply(values as Partial<ClientFilters>);
  };
  return (
    <form className={classes.editor} onSubmit={submit}>
      <span className={classes.title}>{condition.label}</span>
      {condition.kind === 'some' &&
        (condition.choices.length === 0 ? (
          <span>{t('clients.nothing_to_choose')}</span>
        ) : (
          condition.choices.map(({ value, label }) => (
            <Checkbox
              key={value}
              label={label}
              checked={chosen.includes(value)}
              onChange={(event) =>
                put(first, event.currentTarget.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
              }
            />
          ))
        ))}
      {condition.kind === 'one' && (
        <Radio.Group
          value={values[first] === undefined ? '' : String(values[first])}
          onChange={(value) => put(first, value)}
          aria-label={condition.label}
        >
          <div className={classes.editor}>
            {condition.choices.map(({ value, label }) => (
              <Radio key={value} value={value} label={label} />
            ))}
          </div>
        </Radio.Group>
      )}
      {condition.kind === 'number' && (
        <NumberInput
          label={condition.unit}
          min={0}
          max={3650}
          data-autofocus
          value={values[first] as number | undefined}
          onChange={(value) => put(first, value)}
        />
      )}
      {condition.kind === 'numbers' && second && (
        <div className={classes.pair}>
          <NumberInput
            label={t('clients.from')}
            min={0}
            value={values[first] as number | undefined}
            onChange={(value) => put(first, value)}
          />
          <NumberInput
            label={t('clients.to')}
            min={0}
            value={values[second] as number | undefined}
            onChange={(value) => put(second, value)}
          />
        </div>
      )}
      {condition.kind === 'dates' && second && (
        <div className={classes.pair}>
          <DateField
            label={t('clients.from')}
            value={(values[first] as string | undefined) ?? null}
            onChange={(value) => put(first, value)}
            popoverProps={{ withinPortal: false }}
          />
          <DateField
            label={t('clients.to')}
            value={(values[second] as string | undefined) ?? null}
            onChange={(value) => put(second, value)}
            popoverProps={{ withinPortal: false }}
          />
        </div>
      )}
      <Button type="submit" variant="primary">
        {t('clients.apply')}
      </Button>
    </form>
  );
}
