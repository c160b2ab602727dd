import { useState } from 'preact/hooks';
import type { MyVisit } from '../shared/api.ts';
import { Icon } from '../shared/icons.tsx';
import { Trouble } from '../shared/trouble.tsx';
import { useWidget } from '../shared/widget-context.ts';
import type { StepProps } from './booking.tsx';
import { Ticket } from './ticket.tsx';

/** The ticket, and what one can still do with it: calendar, route, move, cancel. */
export function DoneStep({ choice, formats, go }: StepProps) {
  const { api, words } = useWidget();
  const { t } = words;
  const [isAsking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<Error>();
  const { visit } = choice;
  if (!visit) return null;
  const isCancelled = visit.state !== 'expected' && visit.state !== 'confirmed';
  const when = `${formats.dayMonth(visit.startsAt)}, ${formats.clock(visit.startsAt)}`;
  const cancel = async () => {
    setTrouble(undefined);
    try {
      const cancelled = await api.cancel(visit.id);
      setAsking(false);
      go('done', { visit: cancelled });
    } catch (problem) {
      setTrouble(problem as Error);
    }
  };
  return (
    <>
      <h2 class="t row" tabIndex={-1}>
        {!isCancelled && <Icon name="check" />} {t(isCancelled ? 'cancelled' : 'done')}
      </h2>
      <Ticket
        at={visit.startsAt}
        formats={formats}
        lines={[
          ...visit.services.map(({ name, employeeName }) => `${name}, ${employeeName}`),
          visit.studio.address ? `${visit.studio.name}, ${visit.studio.address}` : visit.studio.name,
          t('visit_no', { number: visit.number }),
        ]}
        total={formats.money(visit.totalMinor)}
        totalLabel={t('total')}
      >
        {!isCancelled && (
          <div class="acts">
            <a href={calendarFile(visit)} download={`visit-${visit.number}.ics`}>
              <Icon name="calendar" />
              {t('to_calendar')}
            </a>
            {visit.studio.address && (
              <a
                href={`https://maps.apple.com/?q=${encodeURIComponent(visit.studio.address)}`}
                target="_blank"
                rel="noreferrer"
              >
                <Icon name="route" />
                {t('route')}
              </a>
            )}
            {visit.mayChange && (
              <button type="button" onClick={() => go('when', { moving: visit, time: undefined })}>
                <Icon name="swap" />
                {t('move_visit')}
              </button>
            )}
          </div>
        )}
      </Ticket>
      {trouble && <Trouble error={trouble} />}
      {visit.mayChange && (
        <p class="s mut">
          {t('free_until', {
            time: `${formats.dayMonth(visit.changeUntil)}, ${formats.clock(visit.changeUntil)}`,
          })}
        </p>
      )}
      {visit.mayChange && !isAsking && (
        <button type="button" class="link s" onClick={() => setAsking(true)}>
          {t('cancel_visit')}
        </button>
      )}
      {isAsking && (
        <div class="note" role="alertdialog" aria-label={t('cancel_sure', { time: when })}>
          <div class="grow">
            <p class="m">{t('cancel_sure', { time: when })}</p>
            <div class="row">
              <button type="button" class="btn btn-s" onClick={() => void cancel()}>
                {t('cancel_visit')}
              </button>
              <button type="button" class="btn btn-t" onClick={() => setAsking(false)}>
                {t('keep_visit')}
              </button>
            </div>
          </div>
        </div>
      )}
      <button
        type="button"
        class="btn btn-s btn-w"
        onClick={() => go('service', { service: undefined, who: undefined, time: undefined, visit: undefined })}
      >
        {t('book_more')}
      </button>
    </>
  );
}

/** An iCalendar file made on the device; its UID is the visit, so that a second one replaces the first. */
function calendarFile(visit: MyVisit): string {
  const stamp = (at: string) => `${at.slice(0, 19).replace(/[-:]/g, '')}Z`;
  const text = (words: string) => words.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\n/g, '\\n');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Salus//Visit//EN',
    'BEGIN:VEVENT',
    `UID:${visit.id}`,
    `DTSTAMP:${stamp(new Date().toISOString())}`,
    `DTSTART:${stamp(visit.startsAt)}`,
    `DTEND:${stamp(visit.endsAt)}`,
    `SUMMARY:${text(visit.services.map(({ name }) => name).join(', '))}`,
    `LOCATION:${text([visit.studio.name, visit.studio.address].filter(Boolean).join(', '))}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `data:text/calendar;charset=utf-8,${encodeURIComponent(lines.join('\r\n'))}`;
}
