import { Select, Textarea } from '@mantine/core';
import { IconCalendarOff, IconCircleCheck, IconFileAlert } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { apiQuery } from '../../api/client.ts';
import { TimeZoneContext, useFormats } from '../../i18n/use-language.ts';
import { Alert } from '../../kit/alert.tsx';
import { Button } from '../../kit/button.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { RowsSkeleton } from '../../kit/skeletons.tsx';
import { StatusBadge } from '../../kit/status-badge.tsx';
import { toast } from '../../kit/toast.tsx';
import { Money } from '../../kit/values.tsx';
import { useStudioScope } from '../../shell/studio-scope.tsx';
import { ClientFacts } from '../journal/client-facts.tsx';
import { ClientPicker } from '../journal/client-picker.tsx';
import { EarlierWish } from '../journal/earlier-wish.tsx';
import { useJournalDay } from '../journal/journal-data.ts';
import { useNames } from '../journal/names.ts';
import { ServicePicker } from '../journal/service-picker.tsx';
import { TellClient } from '../journal/tell-client.tsx';
import { type Booking, useBooking } from '../journal/use-booking.ts';
import { WhyDialog } from '../journal/why-dialog.tsx';
import { WomenOnly } from '../journal/women-only.tsx';
import { EquipmentDay } from './equipment-day.tsx';
import { useT } from './messages.ts';
import classes from './prebooking-page.module.css';

const route = getRouteApi('/shell/prebooking/new');

/** A preliminary booking on three panes: the client, the booking, the equipment of the day. */
export function PrebookingPage() {
  const t = useT();
  const scope = useStudioScope();
  const studio = scope.studio ?? scope.studios[0];
  if (!studio) return <EmptyState page icon={IconCalendarOff} title={t('prebooking.no_studio')} />;
  return (
    <TimeZoneContext value={studio.timeZone}>
      <Prebooking studioId={studio.id} timeZone={studio.timeZone} />
    </TimeZoneContext>
  );
}

function Prebooking({ studioId, timeZone }: { studioId: string; timeZone: string }) {
  const t = useT();
  const formats = useFormats();
  const names = useNames();
  const navigate = useNavigate();
  const search = route.useSearch() as { client?: string; at?: string; person?: string };
  const today = formats.isoDate(Date.now());
  const booking = useBooking(
    studioId,
    today,
    {
      client: search.client ? { kind: 'known', id: search.client } : null,
      employeeId: search.person ?? null,
      startsAt: search.at ?? null,
      from: search.at ? formats.isoDate(search.at) : today,
    },
    (visit) => {
      toast(t('prebooking.booked', { number: formats.number(visit.number) }));
      void navigate({ to: '/prebooking' as '/' });
    },
  );
  const { form, set, start, startSlot } = booking;
  const { data: journal } = useJournalDay({ studioId, from: form.from, days: 1, by: 'staff' });
  const clientId = form.client?.kind === 'known' ? form.client.id : null;
  const nameOf = (id: string) => {
    const employee = journal?.employees.find((one) => one.id === id);
    return employee ? names.short(employee.name) : '';
  };
  const medical = booking.chosen.some(({ isMedical }) => isMedical);
  const able = (journal?.employees ?? []).filter((one) => form.serviceIds.every((id) => one.serviceIds.includes(id)));
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <h1>{t('prebooking.form_title')}</h1>
        <StatusBadge status="expected" />
      </header>
      <div className={classes.panes}>
        <section className={classes.client}>
          <ClientPicker value={form.client} onChange={(client) => set({ client })} />
          <WomenOnly client={form.client} isWomenOnly={journal?.rules.womenOnly ?? false} />
          {clientId && <ClientFacts clientId={clientId} />}
          {clientId && <ClientVisits clientId={clientId} />}
        </section>
        <section className={classes.booking}>
          <div className={classes.line}>
            <h2>{t('prebooking.services')}</h2>
            <span className="num">
              {booking.durationMin > 0 && (
                <>
                  {formats.duration(booking.durationMin)} · <Money minor={booking.totalMinor} />
                </>
              )}
            </span>
          </div>
          <ServicePicker
            services={booking.services.data ?? []}
            chosen={booking.chosen}
            clientId={clientId}
            employeeId={form.employeeId}
            people={form.people}
            hasLabel={false}
            onChange={(serviceIds) => set({ serviceIds })}
            onPeople={(people) => set({ people })}
          />
          <h2>{t('prebooking.specialist_day')}</h2>
          <div className={classes.choice}>
            <Select
              aria-label={t('prebooking.specialist')}
              placeholder={t('prebooking.any')}
              data={able.map((one) => ({ value: one.id, label: names.full(one.name) }))}
              value={form.employeeId}
              onChange={(employeeId) => set({ employeeId, startsAt: null })}
              searchable
              clearable
            />
            <DateField
              aria-label={t('prebooking.day')}
              value={form.from}
              required
              onChange={(from) => from && set({ from, startsAt: null })}
            />
          </div>
          {form.serviceIds.length > 0 ? (
            <Times booking={booking} nameOf={nameOf} />
          ) : (
            <Alert>{t('prebooking.choose_first')}</Alert>
          )}
          {startSlot && (
            <Alert tone="ok" icon={IconCircleCheck}>
              <b>{formats.timeRange(startSlot.startsAt, startSlot.endsAt)}</b>{' '}
              {[
                formats.relativeDay(startSlot.startsAt, Date.now()),
                ...new Set(startSlot.lines.map(({ employeeId }) => nameOf(employeeId))),
                ...startSlot.lines.flatMap(({ roomId, equipmentIds }) =>
                  (journal?.resources ?? [])
                    .filter(({ id }) => id === roomId || equipmentIds.includes(id))
                    .map(({ name }) => name),
                ),
              ]
                .filter(Boolean)
                .join(', ')}
            </Alert>
          )}
          <EarlierWish booking={booking} />
          <Textarea
            label={t('prebooking.comment')}
            placeholder={t('prebooking.comment_hint')}
            autosize
            minRows={2}
            value={form.comment}
            onChange={(event) => set({ comment: event.currentTarget.value })}
          />
        </section>
        <section className={classes.equipment}>
          <EquipmentDay
            studioId={studioId}
            date={start ? formats.isoDate(start) : form.from}
            timeZone={timeZone}
            slot={startSlot}
          />
          {medical && (
            <Alert tone="warn" icon={IconFileAlert}>
              <b>{t('prebooking.contract')}</b> {t('prebooking.contract_hint')}
            </Alert>
          )}
        </section>
      </div>
      <footer className={classes.footer}>
        <span>
          {t('prebooking.to_pay')}{' '}
          <b className={classes.sum}>
            <Money minor={booking.totalMinor} />
          </b>
        </span>
        <TellClient isGuest={form.client?.kind === 'guest'} />
        <Button
          variant="primary"
          size="lg"
          kbd="↵"
          busy={booking.isBooking}
          disabledReason={booking.isReady ? null : t('prebooking.needs')}
          onClick={booking.submit}
        >
          {start ? t('prebooking.book_at', { time: formats.dateTime(start, Date.now()) }) : t('prebooking.book')}
        </Button>
      </footer>
      {booking.whyAt && (
        <WhyDialog
          wish={booking.wish}
          startsAt={booking.whyAt}
          nameOf={nameOf}
          onClose={() => booking.setWhyAt(null)}
          onChoose={(slot) => {
            booking.setWhyAt(null);
            set({ startsAt: slot.startsAt, from: formats.isoDate(slot.startsAt) });
          }}
        />
      )}
    </div>
  );
}

/** The day by half hours: a free time is chosen, a taken one says why. */
function Times({ booking, nameOf }: { booking: Booking; nameOf: (id: string) => string }) {
  const t = useT();
  const formats = useFormats();
  const { form, set, offered, slots } = booking;
  if (slots.isPending) return <RowsSkeleton rows={2} />;
  const day = offered.filter(({ startsAt }) => formats.isoDate(startsAt) === form.from);
  const unique = [...new Map(day.map((slot) => [slot.startsAt, slot])).values()];
  const others = (slots.data?.days ?? []).filter((one) => one.slots > 0 && one.date !== form.from).slice(0, 5);
  return (
    <>
      <div className={classes.times}>
        {unique.map((slot) => (
          <button
            key={slot.startsAt}
            type="button"
            aria-pressed={form.startsAt !== null && Date.parse(form.startsAt) === Date.parse(slot.startsAt)}
            onClick={() => set({ startsAt: slot.startsAt })}
          >
            <b>{formats.time(slot.startsAt)}</b>
            <small className="cut">{nameOf(slot.lines[0]?.employeeId ?? '') || t('prebooking.free')}</small>
          </button>
        ))}
        {others.map(({ date, slots: count }) => (
          <button key={date} type="button" data-day onClick={() => set({ from: date, startsAt: null })}>
            <b>{formats.dayHeader(date)}</b>
            <small>{t('prebooking.slots', { count })}</small>
          </button>
        ))}
      </div>
      {unique.length === 0 && (
        <Alert
          tone="warn"
          action={
            <Button
              size="sm"
              onClick={() =>
                booking.setWhyAt(form.startsAt ?? new Date(Date.parse(`${form.from}T12:00:00Z`)).toISOString())
              }
            >
              {t('prebooking.why')}
            </Button>
          }
        >
          {t('prebooking.no_times')}
        </Alert>
      )}
    </>
  );
}

function ClientVisits({ clientId }: { clientId: string }) {
  const t = useT();
  const formats = useFormats();
  const names = useNames();
  const { data } = useQuery(
    apiQuery.queryOptions('get', '/api/v1/clients/{clientId}/visit-summary', { params: { path: { clientId } } }),
  );
  const rows = [
    ...(data?.lastVisit ? [{ title: t('prebooking.last_visit'), visits: [data.lastVisit] }] : []),
    ...(data && data.nextVisits.length > 0 ? [{ title: t('prebooking.next_visits'), visits: data.nextVisits }] : []),
  ];
  return rows.map(({ title, visits }) => (
    <div key={title} className={classes.visits}>
      <h2>{title}</h2>
      {visits.slice(0, 4).map((visit) => (
        <div key={visit.id}>
          <span>
            {visit.services.map(({ name }) => name).join(', ')}
            <small>
              {formats.dateTime(visit.startsAt, Date.now())}
              {visit.services[0] && ` · ${names.short(visit.services[0].employeeName)}`}
            </small>
          </span>
          <Money minor={visit.totalMinor} />
        </div>
      ))}
    </div>
  ));
}
