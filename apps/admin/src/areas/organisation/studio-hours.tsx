import { Popover, Switch, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { components } from '@salus/api-client';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, apiQuery } from '../../api/client.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Button } from '../../kit/button.tsx';
import { Card } from '../../kit/card.tsx';
import { FormPage } from '../../kit/form-page.tsx';
import { IconButton } from '../../kit/icon-button.tsx';
import { writeTime } from '../../kit/time-of-day.ts';
import { TimeRangeInput } from '../../kit/time-range-input.tsx';
import { toast } from '../../kit/toast.tsx';
import { WeekHoursEditor } from '../../kit/week-hours-editor.tsx';
import { useCan } from '../../session/can.tsx';
import { fromWeek, toWeek } from './hours.ts';
import { useT } from './messages.ts';
import classes from './organisation.module.css';
import type { Studio } from './studio-page.tsx';

type Day = Omit<components['schemas']['StudioDayView'], 'hours'> & { hours: number[][] };

/** Hours of the week, and the year with its holidays and short days [ORG-013i]. */
export function StudioHours({ studio }: { studio: Studio }) {
  const t = useT();
  const mayEdit = useCan('org.studio', 'edit');
  const queryClient = useQueryClient();
  const form = useForm({ initialValues: { week: toWeek(studio.weekHours) } });
  return (
    <div className={classes.stack}>
      <FormPage
        form={form}
        onSave={({ week }) =>
          api.PATCH('/api/v1/studios/{studioId}', {
            params: { path: { studioId: studio.id } },
            body: { weekHours: fromWeek(week), version: studio.version },
          })
        }
        onSaved={() => {
          toast(t('org.saved'));
          void queryClient.invalidateQueries();
        }}
      >
        <fieldset className={classes.plain} disabled={!mayEdit}>
          <Card title={t('org.week')}>
            <WeekHoursEditor value={form.getValues().week} onChange={(week) => form.setFieldValue('week', week)} />
          </Card>
        </fieldset>
      </FormPage>
      <Year studio={studio} mayEdit={mayEdit} />
    </div>
  );
}

function Year({ studio, mayEdit }: { studio: Studio; mayEdit: boolean }) {
  const t = useT();
  const formats = useFormats(studio.timeZone);
  const today = formats.isoDate(new Date());
  const [year, setYear] = useState(Number(today.slice(0, 4)));
  const { data } = useQuery(
    apiQuery.queryOptions('get', '/api/v1/studios/{studioId}/days', {
      params: { path: { studioId: studio.id }, query: { from: `${year}-01-01`, to: `${year}-12-31` } },
    }),
  );
  const exceptions = new Map(data?.items.map((day) => [day.onDate, day]));
  const month = new Intl.DateTimeFormat(document.documentElement.lang, { month: 'long', timeZone: 'UTC' });
  return (
    <Card
      title={t('org.exceptions')}
      action={
        <span className={classes.toolbar}>
          <IconButton icon={IconChevronLeft} flip label={t('org.year_before')} onClick={() => setYear(year - 1)} />
          <b>{year}</b>
          <IconButton icon={IconChevronRight} flip label={t('org.year_after')} onClick={() => setYear(year + 1)} />
        </span>
      }
    >
      <p className={classes.muted}>{t('org.exceptions_hint')}</p>
      <div className={classes.year}>
        {Array.from({ length: 12 }, (_, index) => (
          <div key={month.format(Date.UTC(year, index, 1))} className={classes.month}>
            <b>{month.format(Date.UTC(year, index, 1))}</b>
            <div className={classes.days}>
              {daysOf(year, index).map(({ date, weekday, column }) => {
                const exception = exceptions.get(date);
                return (
                  <DayButton
                    key={date}
                    date={date}
                    column={column}
                    isToday={date === today}
                    usual={studio.weekHours[weekday] ?? []}
                    exception={exception}
                    studioId={studio.id}
                    mayEdit={mayEdit}
                  />
                );
              })}
            </div>
          </div>
        ))}
      </div>
    </Card>
  );
}

function DayButton({
  date,
  column,
  isToday,
  usual,
  exception,
  studioId,
  mayEdit,
}: {
  date: string;
  column: number | undefined;
  isToday: boolean;
  usual: number[][];
  exception: Day | undefined;
  studioId: string;
  mayEdit: boolean;
}) {
  const t = useT();
  const formats = useFormats();
  const queryClient = useQueryClient();
  const [opened, setOpened] = useState(false);
  const hours = exception?.hours ?? usual;
  const first = hours[0];
  const [isOpen, setIsOpen] = useState(true);
  const [range, setRange] = useState({ from: 540, to: 1260 });
  const [note, setNote] = useState('');
  const close = async () => {
    setOpened(false);
    await queryClient.invalidateQueries();
  };
  const path = { studioId };
  const save = useMutation({
    mutationFn: () =>
      api.PUT('/api/v1/studios/{studioId}/days', {
        params: { path },
        body: { days: [{ onDate: date, hours: isOpen ? [[range.from, range.to]] : [], note }] },
      }),
    onSuccess: close,
  });
  const clear = useMutation({
    mutationFn: () =>
      api.DELETE('/api/v1/studios/{studioId}/days/{onDate}', { params: { path: { ...path, onDate: date } } }),
    onSuccess: close,
  });
  const kind = exception ? (exception.hours.length === 0 ? 'holiday' : 'special') : first ? 'open' : 'closed';
  const words = hours.map(([from = 0, to = 0]) => `${writeTime(from)}–${writeTime(to)}`).join(', ') || t('org.closed');
  return (
    <Popover opened={opened} onChange={setOpened} withArrow shadow="md" trapFocus>
      <Popover.Target>
        <button
          type="button"
          style={{ gridColumnStart: column }}
          data-kind={kind}
          data-today={isToday || undefined}
          title={[words, exception?.note].filter(Boolean).join(' · ')}
          aria-label={`${formats.dayTitle(date)}: ${words}`}
          onClick={() => {
            if (!mayEdit) return;
            setIsOpen(first !== undefined);
            setRange({ from: first?.[0] ?? 540, to: first?.[1] ?? 1260 });
            setNote(exception?.note ?? '');
            setOpened(true);
          }}
        >
          {Number(date.slice(8))}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={classes.fields}>
          <b>{formats.dayTitle(date)}</b>
          <Switch
            size="sm"
            label={t('org.open')}
            checked={isOpen}
            onChange={(event) => setIsOpen(event.currentTarget.checked)}
          />
          {isOpen && <TimeRangeInput label={t('org.hours')} value={range} onChange={setRange} />}
          <TextInput
            label={t('org.note')}
            placeholder={t('org.holiday_hint')}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <span className={classes.sheetFoot}>
            {exception && (
              <Button size="sm" variant="ghost" busy={clear.isPending} onClick={() => clear.mutate()}>
                {t('org.as_usual')}
              </Button>
            )}
            <Button size="sm" variant="primary" busy={save.isPending} onClick={() => save.mutate()}>
              {t('org.save')}
            </Button>
          </span>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

/** The days of a month; the first one carries the column in which its week begins, Monday first. */
function daysOf(year: number, month: number): { date: string; weekday: number; column?: number }[] {
  const count = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Array.from({ length: count }, (_, index) => {
    const at = new Date(Date.UTC(year, month, index + 1));
    const weekday = (at.getUTCDay() + 6) % 7;
    return { date: at.toISOString().slice(0, 10), weekday, column: index === 0 ? weekday + 1 : undefined };
  });
}
