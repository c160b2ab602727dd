import { NumberInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { SegmentedControl } from '../../kit/segmented-control.tsx';
import { toast } from '../../kit/toast.tsx';
import { useJournal } from './journal-context.ts';
import { refreshJournal } from './journal-data.ts';
import { useT } from './messages.ts';
import { TellClient, useTell } from './tell-client.tsx';
import { FormButtons } from './visit-form-parts.tsx';
import classes from './visit-forms.module.css';
import type { Visit } from './wire.ts';

/** A series: first what would happen with each date, then the booking. */
export function RepeatForm({ visit, onDone }: { visit: Visit; onDone: () => void }) {
  const t = useT();
  const { formats, journal } = useJournal();
  const client = useQueryClient();
  const [times, setTimes] = useState<number | string>(4);
  const [everyWeeks, setWeeks] = useState<number | string>(1);
  const [onConflict, setConflict] = useState<'nearest' | 'skip'>('nearest');
  const [tell] = useTell();
  const ask = (preview: boolean) =>
    api.POST('/api/v1/visits/{visitId}/repetitions', {
      params: { path: { visitId: visit.id } },
      body: { times: Number(times) || 1, everyWeeks: Number(everyWeeks) || 1, onConflict, preview, notify: tell },
    });
  const preview = useMutation({ mutationFn: () => ask(true).then(({ data }) => data) });
  /** What was planned is true of the old wish only. */
  const change = <Value,>(set: (value: Value) => void) => {
    return (value: Value) => {
      set(value);
      preview.reset();
    };
  };
  const book = useMutation({
    mutationFn: () => ask(false).then(({ data }) => data),
    onSuccess(data) {
      const count = data?.visits.filter(({ visitId }) => visitId !== null).length ?? 0;
      toast(t(tell && visit.client ? 'journal.repeated_told' : 'journal.repeated', { count }));
      void refreshJournal(client);
      onDone();
    },
  });
  const planned = preview.data?.visits ?? [];
  const count = planned.filter(({ startsAt }) => startsAt !== null).length;
  return (
    <div className={classes.form}>
      <h3>{t('journal.repeat')}</h3>
      <div className={classes.moment}>
        <NumberInput label={t('journal.repeat_times')} min={1} max={52} value={times} onChange={change(setTimes)} />
        <NumberInput
          label={t('journal.repeat_weeks')}
          min={1}
          max={12}
          value={everyWeeks}
          onChange={change(setWeeks)}
        />
      </div>
      <span className={classes.label}>{t('journal.repeat_conflict')}</span>
      <SegmentedControl
        label={t('journal.repeat_conflict')}
        value={onConflict}
        onChange={change(setConflict)}
        options={[
          { value: 'nearest', label: t('journal.repeat_nearest') },
          { value: 'skip', label: t('journal.repeat_skip') },
        ]}
      />
      {planned.length > 0 && (
        <ol className={classes.series}>
          {planned.map((one) => (
            <li key={one.wantedAt} data-moved={one.isMoved || one.startsAt === null || undefined}>
              <span>{one.isMoved ? <s>{formats.dateTime(one.wantedAt, journal.now)}</s> : null}</span>
              <b className="num">
                {one.startsAt ? formats.dateTime(one.startsAt, journal.now) : t('journal.repeat_none')}
              </b>
            </li>
          ))}
        </ol>
      )}
      <TellClient isGuest={visit.client === null} />
      <FormButtons
        yes={planned.length > 0 ? t('journal.repeat_book', { count }) : t('journal.repeat_preview')}
        busy={preview.isPending || book.isPending}
        onDone={onDone}
        onYes={() => (planned.length > 0 ? book.mutate() : preview.mutate())}
      />
    </div>
  );
}
