import { Select } from '@mantine/core';
import { IconArrowsMaximize, IconBan, IconUsersGroup } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { Button } from '../../kit/button.tsx';
import { IconButton } from '../../kit/icon-button.tsx';
import { toast } from '../../kit/toast.tsx';
import { Money } from '../../kit/values.tsx';
import { useCan } from '../../session/can.tsx';
import { BookingOptions } from './booking-options.tsx';
import classes from './booking-panel.module.css';
import { BookingResources } from './booking-resources.tsx';
import { BookingTimes } from './booking-times.tsx';
import { ClientFacts } from './client-facts.tsx';
import { ClientPicker } from './client-picker.tsx';
import { draft, useJournal } from './journal-context.ts';
import { useT } from './messages.ts';
import { openNewClass } from './new-menu.tsx';
import { Panel } from './panel.tsx';
import { ServicePicker } from './service-picker.tsx';
import { TellClient } from './tell-client.tsx';
import { type BookingForm, useBooking } from './use-booking.ts';
import { useDraftOnGrid, useFollowAddress } from './use-draft.ts';
import { usePanelGuard } from './use-panel-guard.ts';
import { useSearchOf } from './use-search.ts';
import { WhyDialog } from './why-dialog.tsx';
import { WomenOnly } from './women-only.tsx';

/** A booking at the desk: who, what, when. Three actions for a returning client; Enter books. */
export function BookingPanel({ studioId, onClose }: { studioId: string; onClose: () => void }) {
  const t = useT();
  const search = useSearchOf();
  const { journal, formats, names } = useJournal();
  const navigate = useNavigate({ from: '/journal' });
  const mayBlock = useCan('calendar.block', 'add');
  const mayAddClass = useCan('classes.class', 'add');
  const today = formats.isoDate(journal.now);
  const shownDay = search.date && search.date > today ? search.date : today;
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
      guard.release();
      onClose();
    },
  );
  const guard = usePanelGuard(hasInput(booking.form));
  const { form, set, start, startSlot } = booking;
  const clientId = form.client?.kind === 'known' ? form.client.id : null;
  useFollowAddress(booking, search.at, search.person, search.len);
  useDraftOnGrid(booking);

  const nameOf = (id: string) => {
    const employee = journal.employees.find((one) => one.id === id);
    return employee ? names.short(employee.name) : '';
  };
  const needed = form.serviceIds;
  const specialists = journal.employees.filter((one) => needed.every((id) => one.serviceIds.includes(id)));
  return (
    <>
      <form
        className={classes.frame}
        onSubmit={(event) => {
          event.preventDefault();
          booking.submit();
        }}
        onKeyDown={(event) => {
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
              {mayAddClass && (
                <IconButton
                  icon={IconUsersGroup}
                  size="sm"
                  label={t('journal.new_class')}
                  onClick={() =>
                    openNewClass(navigate, {
                      at: start,
                      timeZone: journal.timeZone,
                      formats,
                      employee: form.employeeId,
                    })
                  }
                />
              )}
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
              <TellClient isGuest={form.client?.kind === 'guest'} />
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
                  type="submit"
                >
                  {start ? t('journal.book_at', { time: formats.time(start) }) : t('journal.book')}
                </Button>
              </div>
            </>
          }
        >
          <ClientPicker value={form.client} onChange={(client) => set({ client })} />
          <WomenOnly client={form.client} isWomenOnly={journal.rules.womenOnly} />
          {clientId && <ClientFacts clientId={clientId} />}
          <ServicePicker
            services={booking.services.data ?? []}
            chosen={booking.chosen}
            clientId={clientId}
            employeeId={form.employeeId}
            people={form.people}
            onChange={(serviceIds) => set({ serviceIds })}
            onPeople={(people) => set({ people })}
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
          {form.serviceIds.length > 0 && <BookingTimes booking={booking} nameOf={nameOf} />}
          {startSlot && <BookingResources booking={booking} />}
          <BookingOptions booking={booking} />
        </Panel>
      </form>
      {booking.whyAt && (
        <WhyDialog
          wish={booking.wish}
          startsAt={booking.whyAt}
          what={[...booking.chosen.map(({ shownName }) => shownName), formats.duration(booking.durationMin)].join(', ')}
          nameOf={nameOf}
          onClose={() => booking.setWhyAt(null)}
          onChoose={(slot) => {
            booking.setWhyAt(null);
            set({ startsAt: slot.startsAt, from: formats.isoDate(slot.startsAt) });
            if (booking.isReady) booking.bookAt(slot);
          }}
        />
      )}
    </>
  );
}

/** A time comes from a click on the grid and a known client is found again at once: only what was chosen or typed counts. */
function hasInput(form: BookingForm): boolean {
  const { client, serviceIds, assistantIds, comment, earlier, overrideReason } = form;
  const isTyped =
    client?.kind === 'new' && [client.phone, client.firstName, client.lastName].some((text) => text !== '');
  return (
    isTyped ||
    serviceIds.length > 0 ||
    assistantIds.length > 0 ||
    comment !== '' ||
    earlier !== null ||
    overrideReason !== ''
  );
}
