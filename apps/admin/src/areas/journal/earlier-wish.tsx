import { Checkbox, TextInput } from '@mantine/core';
import { DateField } from '../../kit/date-field.tsx';
import classes from './earlier-wish.module.css';
import { useT } from './messages.ts';
import type { Booking } from './use-booking.ts';

/** "I want to come before this date". */
export function EarlierWish({ booking: { form, set } }: { booking: Booking }) {
  const t = useT();
  return (
    <div className={form.earlier ? `${classes.earlier} g-earlier` : undefined}>
      <Checkbox
        size="xs"
        label={t('journal.wants_earlier')}
        checked={form.earlier !== null}
        onChange={(event) => set({ earlier: event.currentTarget.checked ? { before: null, note: '' } : null })}
      />
      {form.earlier && (
        <>
          <DateField
            aria-label={t('journal.earlier_than')}
            placeholder={t('journal.earlier_than')}
            value={form.earlier.before}
            onChange={(before) => form.earlier && set({ earlier: { ...form.earlier, before } })}
          />
          <TextInput
            aria-label={t('journal.earlier_note')}
            placeholder={t('journal.earlier_note')}
            value={form.earlier.note}
            onChange={(event) => form.earlier && set({ earlier: { ...form.earlier, note: event.currentTarget.value } })}
          />
        </>
      )}
    </div>
  );
}
