import { Checkbox, MultiSelect, NumberInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Alert } from '../../kit/alert.tsx';
import { Button } from '../../kit/button.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { SegmentedControl } from '../../kit/segmented-control.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { RowsSkeleton } from '../../kit/skeletons.tsx';
import { useT } from './messages.ts';
import type { ScheduleChanges } from './schedule-data.ts';
import { addDays, daysApart, hoursOf, mondayOf, type Schedule } from './schedule-model.ts';
import classes from './sheets.module.css';

/** Copies a day, a week or a period on, after its collisions were shown; each can be left as it is [SCH-004i]. */
export function CopySheet({
  schedule,
  changes,
  onClose,
}: {
  schedule: Schedule;
  changes: ScheduleChanges;
  onClose: () => void;
}) {
  const t = useT();
  const formats = useFormats();
  const monday = mondayOf(schedule.from);
  const [from, setFrom] = useState<string | null>(monday);
  const [to, setTo] = useState<string | null>(addDays(monday, 6));
  const [target, setTarget] = useState<string | null>(addDays(monday, 7));
  const [times, setTimes] = useState(1);
  const [chosen, setChosen] = useState<string[]>([]);
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const everybody = schedule.employees.map(({ id }) => id);
  const choose = (length: number) => {
    const first = from ?? monday;
    setTo(addDays(first, length - 1));
    setTarget(addDays(first, length));
  };
  const length = from && to ? daysApart(from, to) + 1 : 0;
  const isReady = from !== null && to !== null && target !== null && to >= from && target > to;
  const body = {
    studioId: schedule.studio.id,
    employeeIds: chosen.length > 0 ? chosen : everybody,
    from: from ?? monday,
    to: to ?? monday,
    targets: targetsOf(from ?? monday, to ?? monday, target ?? monday, times),
  };
  const { data, error, isFetching } = useQuery({
    queryKey: ['schedule-copy', body],
    queryFn: async ({ signal }) =>
      (await api.POST('/api/v1/schedule/copy-previews', { body, signal })).data ?? { items: [] },
    enabled: isReady,
    staleTime: 0,
  });
  const key = (item: { employeeId: string; day: string }) => `${item.employeeId} ${item.day}`;
  const nameOf = (id: string) => {
    const employee = schedule.employees.find((one) => one.id === id);
    return employee ? formats.personName({ givenName: employee.firstName, familyName: employee.lastName }) : '';
  };
  const collisions = data?.items.filter(({ collision }) => collision !== null) ?? [];
  const count = (data?.items ?? []).filter((item) => mayOverwrite(item.collision) && !skipped.has(key(item))).length;
  const copy = () =>
    changes.copy.mutate(
      {
        ...body,
        skip: (data?.items ?? [])
          .filter((item) => skipped.has(key(item)))
          .map(({ employeeId, day }) => ({ employeeId, day })),
      },
      { onSuccess: onClose },
    );

  return (
    <Sheet
      opened
      onClose={onClose}
      title={t('schedule.copy')}
      footer={
        <Button
          variant="primary"
          busy={changes.copy.isPending || isFetching}
          disabledReason={
            isReady ? (count === 0 && !isFetching ? t('schedule.copy_nothing') : null) : t('schedule.copy_order')
          }
          onClick={copy}
        >
          {t('schedule.copy_days', { count })}
        </Button>
      }
    >
      <div className={classes.stack}>
        <SegmentedControl
          label={t('schedule.copy')}
          value={length === 1 ? 'day' : length === 7 ? 'week' : 'period'}
          onChange={(what) => choose({ day: 1, week: 7, period: 14 }[what])}
          options={[
            { value: 'day', label: t('schedule.copy_day') },
            { value: 'week', label: t('schedule.copy_week') },
            { value: 'period', label: t('schedule.copy_period') },
          ]}
        />
        <DateField label={t('schedule.copy_from')} required value={from} onChange={setFrom} />
        <DateField label={t('schedule.copy_to')} required value={to} onChange={setTo} />
        <DateField label={t('schedule.copy_target')} required value={target} onChange={setTarget} />
        <NumberInput
          label={t('schedule.copy_times')}
          min={1}
          max={12}
          allowDecimal={false}
          value={times}
          onChange={(value) => setTimes(Math.max(1, Number(value) || 1))}
        />
        <MultiSelect
          label={t('schedule.who')}
          placeholder={chosen.length === 0 ? t('schedule.everybody') : undefined}
          searchable
          data={everybody.map((id) => ({ value: id, label: nameOf(id) }))}
          value={chosen}
          onChange={setChosen}
        />
        {error && <ErrorState error={error} />}
        {isReady && !data && !error && <RowsSkeleton rows={3} />}
        {collisions.length > 0 && <Alert tone="warn">{t('schedule.collisions', { count: collisions.length })}</Alert>}
        <ul className={classes.list}>
          {collisions.map((item) => (
            <li key={key(item)}>
              <span>
                <b>{nameOf(item.employeeId)}</b>
                <br />
                <span className={classes.hint}>
                  {formats.joined([
                    formats.date(item.day),
                    hoursOf(item.plan.work).join(', ') || t('schedule.day_off'),
                    t(`schedule.collision_${item.collision ?? 'exception'}`),
                  ])}
                </span>
              </span>
              {mayOverwrite(item.collision) && (
                <Checkbox
                  label={t('schedule.overwrite')}
                  checked={!skipped.has(key(item))}
                  onChange={(event) => {
                    const next = new Set(skipped);
                    if (event.currentTarget.checked) next.delete(key(item));
                    else next.add(key(item));
                    setSkipped(next);
                  }}
                />
              )}
            </li>
          ))}
        </ul>
      </div>
    </Sheet>
  );
}

/** Hours set by hand may be written over; time away and hours in another studio never. */
function mayOverwrite(collision: 'absence' | 'other_studio' | 'exception' | 'draft' | null): boolean {
  return collision !== 'absence' && collision !== 'other_studio';
}

/** The first days of the copies: single days one behind the other, longer parts whole weeks apart. */
function targetsOf(from: string, to: string, target: string, times: number): string[] {
  const length = Math.max(1, daysApart(from, to) + 1);
  const step = length === 1 ? 1 : Math.ceil(length / 7) * 7;
  return Array.from({ length: times }, (_, index) => addDays(target, index * step));
}
