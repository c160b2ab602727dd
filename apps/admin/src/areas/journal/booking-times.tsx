import { TextInput } from '@mantine/core';
import { IconCalendarSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { Alert } from '../../kit/alert.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { useCan } from '../../session/can.tsx';
import classes from './booking-times.module.css';
import { useJournal } from './journal-context.ts';
import { useT } from './messages.ts';
import { SlotList } from './slot-list.tsx';
import type { Booking } from './use-booking.ts';

/** When: the three best times, or all of the week; and of the cell that was clicked, whether it fits. */
export function BookingTimes({ booking, nameOf }: { booking: Booking; nameOf: (employeeId: string) => string }) {
  const t = useT();
  const { journal } = useJournal();
  const mayOverride = useCan('bookings.override', 'edit');
  const [showsAll, setShowsAll] = useState(false);
  const { form, set, best, offered } = booking;
  return (
    <section className={classes.times}>
      <div className={classes.head}>
        <span>{t('journal.best_time')}</span>
        <button type="button" className={classes.link} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? t('journal.best_only') : t('journal.all_slots')}
        </button>
      </div>
      {form.startsAt && (
        <ChosenTime booking={booking} onWhy={() => booking.setWhyAt(form.startsAt)} mayOverride={mayOverride} />
      )}
      {booking.slots.isSuccess && offered.length === 0 && (
        <Alert icon={IconCalendarSearch}>{t('journal.no_slots_week')}</Alert>
      )}
      {!showsAll && (
        <SlotList
          slots={best}
          chosenAt={form.startsAt ?? best[0]?.startsAt ?? null}
          nameOf={nameOf}
          now={journal.now}
          onChoose={(slot) => set({ startsAt: slot.startsAt })}
        />
      )}
      {showsAll && <AllSlots booking={booking} />}
    </section>
  );
}

/** The cell that was clicked: whether it fits, and if not, why. */
function ChosenTime({ booking, mayOverride, onWhy }: { booking: Booking; mayOverride: boolean; onWhy: () => void }) {
  const t = useT();
  const { formats, journal } = useJournal();
  const { form, set, isRefused } = booking;
  if (!form.startsAt) return null;
  const time = `${formats.relativeDay(form.startsAt, journal.now)}, ${formats.time(form.startsAt)}`;
  if (!isRefused) return null;
  return (
    <>
      <Alert
        tone="bad"
        action={
          <button type="button" className={classes.link} onClick={onWhy}>
            {t('journal.why')}
          </button>
        }
      >
        {t('journal.time_does_not_fit', { time })}
      </Alert>
      {mayOverride && (
        <TextInput
          label={t('journal.override_reason')}
          value={form.overrideReason}
          onChange={(event) => set({ overrideReason: event.currentTarget.value })}
        />
      )}
    </>
  );
}

/** Every time of the week, by days. */
function AllSlots({ booking }: { booking: Booking }) {
  const t = useT();
  const { formats } = useJournal();
  const { form, set, offered } = booking;
  const days = new Map<string, typeof offered>();
  for (const slot of offered) {
    const day = formats.isoDate(slot.startsAt);
    days.set(day, [...(days.get(day) ?? []), slot]);
  }
  return (
    <div className={classes.all}>
      <DateField
        label={t('journal.from_day')}
        value={form.from}
        onChange={(from) => from && set({ from, startsAt: null })}
        required
      />
      {[...days].map(([day, slots]) => (
        <div key={day}>
          <b>{formats.dayHeader(day)}</b>
          <span className={classes.grid}>
            {[...new Map(slots.map((slot) => [slot.startsAt, slot])).values()].map((slot) => (
              <button
                key={slot.startsAt}
                type="button"
                aria-pressed={form.startsAt !== null && Date.parse(form.startsAt) === Date.parse(slot.startsAt)}
                onClick={() => set({ startsAt: slot.startsAt })}
              >
                {formats.time(slot.startsAt)}
              </button>
            ))}
          </span>
        </div>
      ))}
    </div>
  );
}
