import { MultiSelect, Select, Textarea } from '@mantine/core';
import { useMemo } from 'react';
import classes from './booking-options.module.css';
import { EarlierWish } from './earlier-wish.tsx';
import { useJournal } from './journal-context.ts';
import { useT } from './messages.ts';
import type { Booking } from './use-booking.ts';

/** What few bookings need: helpers, the lock, an earlier time, a comment. */
export function BookingOptions({ booking }: { booking: Booking }) {
  const t = useT();
  const { journal, names } = useJournal();
  const { form, set } = booking;
  const helpers = useMemo(
    () => [...journal.assistants, ...journal.employees].map((one) => ({ value: one.id, label: names.full(one.name) })),
    [journal, names],
  );
  return (
    <details className={classes.more}>
      <summary>{t('journal.more_options')}</summary>
      <MultiSelect
        label={t('journal.assistants')}
        data={helpers}
        value={form.assistantIds}
        onChange={(assistantIds) => set({ assistantIds })}
        searchable
        clearable
      />
      <Select
        label={t('journal.lock')}
        data={[
          { value: 'open', label: t('journal.lock_open') },
          { value: 'closed', label: t('journal.lock_closed') },
        ]}
        placeholder={t('journal.lock_by_card')}
        value={form.lock}
        onChange={(lock) => set({ lock })}
        clearable
      />
      <EarlierWish booking={booking} />
      <Textarea
        label={t('journal.comment')}
        placeholder={t('journal.comment_hint')}
        autosize
        minRows={2}
        value={form.comment}
        onChange={(event) => set({ comment: event.currentTarget.value })}
      />
    </details>
  );
}
