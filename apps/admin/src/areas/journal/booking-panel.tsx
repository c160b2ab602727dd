import { Checkbox, MultiSelect, Select, Textarea, TextInput } from '@mantine/core';
import { IconArrowsMaximize, IconBan, IconCalendarSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { Alert } from '../../kit/alert.tsx';
import { Button } from '../../kit/button.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { IconButton } from '../../kit/icon-button.tsx';
import { MiniBar } from '../../kit/mini-bar.tsx';
import { toast } from '../../kit/toast.tsx';
import { Money } from '../../kit/values.tsx';
import { useCan } from '../../session/can.tsx';
import classes from './booking-panel.module.css';
import { ClientFacts } from './client-facts.tsx';
import { ClientPicker } from './client-picker.tsx';
import { draft, useJournal } from './journal-context.ts';
import { useT } from './messages.ts';
import { Panel } from './panel.tsx';
import { ServicePicker } from './service-picker.tsx';
import { SlotList } from './slot-list.tsx';
import { dayFrame, minuteOf, withinDay } from './time-grid.ts';
import { type Booking, useBooking } from './use-booking.ts';
import { useSearchOf } from './use-search.ts';
import { WhyDialog } from './why-dialog.tsx';

/** A booking at the desk: who, what, when. Three actions for a returning client; Enter books. */
export function BookingPanel({ studioId, onClose }: { studioId: string; onClose: () => void }) {
  const t = useT();
  const search = useSearchOf();
  const { journal, formats, names } = useJournal();
  const navigate = useNavigate({ from: '/journal' });
  const mayBlock = useCan('calendar.block', 'add');
  const mayOverride = useCan('bookings.override', 'edit');
  const today = formats.isoDate(journal.now);
  const shownDay = search.date && search.date > today ? search.date : today;
  const [showsAll, setShowsAll] = useState(false);
  const booking = useBooking(
    studioId,
    today,
    {
      client: search.client ? { kind: 'known', id: search.client } : null,
      employeeId: search.person ?? null,
      startsAt: search.at ?? null,
      durationMin: search.len ?? null,
      from: search.at ? formats.isoDate(search.at) : shownDay,
    },
    (visit) => {
      toast(
        t('journal.booked', { name: names.client(visit.client), time: formats.dateTime(visit.startsAt, journal.now) }),
      );
      draft.set(null);
      onClose();
    },
  );
  const { form, set, best, offered, start, startSlot } = booking;
  const clientId = form.client?.kind === 'known' ? form.client.id : null;
  useFollowAddress(booking, search.at, search.person, search.len);
  useDraftOnGrid(booking);

  const nameOf = (id: string) => {
    const employee = journal.employees.find((one) => one.id === id);
    return employee ? names.short(employee.name) : '';
  };
  const needed = form.serviceIds;
  const specialists = journal.employees.filter((one) => needed.every((id) => one.serviceIds.includes(id)));
  const helpers = useMemo(
    () => [...journal.assistants, ...journal.employees].map((one) => ({ value: one.id, label: names.full(one.name) })),
    [journal, names],
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter anywhere in the panel books
    <div
      className={classes.frame}
      onKeyDown={(event) => {
        const inField = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLButtonElement;
        if (event.key === 'Enter' && !event.defaultPrevented && !inField && booking.isReady) booking.submit();
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <Panel
        title={t('journal.new_booking')}
        onClose={onClose}
        aside={
          <>
            <IconButton
              icon={IconArrowsMaximize}
              size="sm"
              label={t('journal.open_wide')}
              onClick={() =>
                void navigate({
                  to: '/prebooking/new' as '/journal',
                  search: {
                    client: clientId ?? undefined,
                    at: start ?? undefined,
                    person: form.employeeId ?? undefined,
                  },
                })
              }
            />
            {mayBlock && (
              <IconButton
                icon={IconBan}
                size="sm"
                label={t('journal.block_time')}
                onClick={() =>
                  void navigate({ search: (before: object) => ({ ...before, panel: 'block', block: undefined }) })
                }
              />
            )}
          </>
        }
        footer={
          <>
            <Checkbox
              size="xs"
              label={t('journal.notify')}
              checked={form.notify}
              onChange={(event) => set({ notify: event.currentTarget.checked })}
            />
            <div className={classes.go}>
              <span className={classes.sum}>
                <small>{t('journal.total')}</small>
                <b>
                  <Money minor={booking.totalMinor} />
                </b>
              </span>
              <Button
                variant="primary"
                size="lg"
                kbd="↵"
                busy={booking.isBooking}
                disabledReason={booking.isReady ? null : t('journal.book_needs')}
                onClick={booking.submit}
              >
                {start ? t('journal.book_at', { time: formats.time(start) }) : t('journal.book')}
              </Button>
            </div>
          </>
        }
      >
        <ClientPicker value={form.client} onChange={(client) => set({ client })} />
        {clientId && <ClientFacts clientId={clientId} />}
        <ServicePicker
          services={booking.services.data ?? []}
          chosen={booking.chosen}
          clientId={clientId}
          employeeId={form.employeeId}
          onChange={(serviceIds) => set({ serviceIds })}
        />
        <Select
          label={t('journal.specialist')}
          placeholder={t('journal.any_specialist')}
          data={specialists.map((one) => ({ value: one.id, label: names.full(one.name) }))}
          value={form.employeeId}
          onChange={(employeeId) => set({ employeeId })}
          clearable
          searchable
        />
        {form.serviceIds.length > 0 && (
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
        )}
        {startSlot && <Resources booking={booking} />}
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
      </Panel>
      {booking.whyAt && (
        <WhyDialog
          wish={booking.wish}
          startsAt={booking.whyAt}
          nameOf={nameOf}
          onClose={() => booking.setWhyAt(null)}
          onChoose={(slot) => {
            booking.setWhyAt(null);
            set({ startsAt: slot.startsAt, from: formats.isoDate(slot.startsAt) });
            if (booking.isReady) booking.bookAt(slot);
          }}
        />
      )}
    </div>
  );
}

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

/** Rooms and apparatus that the chosen time takes, with their day. */
function Resources({ booking }: { booking: Booking }) {
  const t = useT();
  const { journal, formats } = useJournal();
  const slot = booking.startSlot;
  if (!slot) return null;
  const ids = new Set(slot.lines.flatMap(({ roomId, equipmentIds }) => [...(roomId ? [roomId] : []), ...equipmentIds]));
  const units = journal.resources.filter(({ id }) => ids.has(id));
  const frame = dayFrame(formats.isoDate(slot.startsAt), journal.timeZone);
  if (units.length === 0) return null;
  const isShown = frame.date === journal.from;
  const at = minuteOf(frame, slot.startsAt);
  const end = minuteOf(frame, slot.endsAt);
  return (
    <section className={classes.resources}>
      <span className={classes.head}>{t('journal.resources')}</span>
      {units.map((unit) => (
        <div key={unit.id} className={classes.resource}>
          <span className="cut">{unit.name}</span>
          <span className={classes.bar}>
            <MiniBar
              from={9 * 60}
              to={21 * 60}
              parts={
                isShown
                  ? unit.busy.flatMap((span) => {
                      const cut = withinDay(frame, [span[0] ?? '', span[1] ?? '']);
                      return cut ? [{ from: cut[0], to: cut[1], kind: 'busy' as const }] : [];
                    })
                  : []
              }
            />
            <em style={{ '--a': (at - 540) / 720, '--d': (end - at) / 720 } as React.CSSProperties} />
          </span>
          <span className={classes.free}>{t('journal.free')}</span>
        </div>
      ))}
    </section>
  );
}

/** A click on another cell moves the draft there. */
function useFollowAddress(
  { set }: Booking,
  at: string | undefined,
  person: string | undefined,
  len: number | undefined,
) {
  const { formats } = useJournal();
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the address changes
  useEffect(() => {
    if (!at) return;
    set({
      startsAt: at,
      from: formats.isoDate(at),
      durationMin: len ?? null,
      ...(person ? { employeeId: person } : {}),
    });
  }, [at, person, len]);
}

function useDraftOnGrid(booking: Booking) {
  const { names, journal } = useJournal();
  const t = useT();
  const { start, startSlot, chosen, form, durationMin } = booking;
  const title = form.client?.kind === 'new' ? form.client.firstName || form.client.phone : '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: the draft follows the time, not every key
  useEffect(() => {
    if (!start) return draft.set(null);
    const endsAt = new Date(
      Date.parse(start) + Math.max(form.durationMin ?? 0, durationMin, 30) * 60_000,
    ).toISOString();
    const lines = startSlot
      ? startSlot.lines.map((line) => ({
          resourceIds: [line.employeeId, ...(line.roomId ? [line.roomId] : []), ...line.equipmentIds],
          startsAt: line.startsAt,
          endsAt: line.endsAt,
          label: chosen.find(({ id }) => id === line.serviceId)?.shownName ?? '',
        }))
      : form.employeeId
        ? [{ resourceIds: [form.employeeId], startsAt: start, endsAt, label: chosen[0]?.shownName ?? '' }]
        : [];
    draft.set({ title: title || t('journal.new_booking'), lines });
    return () => draft.set(null);
  }, [start, startSlot, durationMin, form.durationMin, form.employeeId, title, names, journal.from]);
}
