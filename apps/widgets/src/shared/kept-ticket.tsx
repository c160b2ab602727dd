import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { calendarFile } from './calendar-file.ts';
import type { Formats } from './formats.ts';
import { Icon } from './icons.tsx';
import { Ticket } from './ticket.tsx';
import { Trouble } from './trouble.tsx';
import { useWidget } from './widget-context.ts';

/** What every booking has, a visit as well as a place in a class. */
export interface Kept {
  id: string;
  /** The UID that letters and feeds give it as well: a calendar holds it once. */
  uid: string;
  startsAt: string;
  endsAt: string;
  title: string;
  lines: readonly string[];
  studio: { name: string; address: string };
  total: string;
  isCancelled: boolean;
  mayChange: boolean;
  changeUntil: string;
  /** Where the server keeps its calendar file; absent: it is made on the device. */
  calendar?: string;
}

/** The ticket of what is booked, and what one can still do with it: calendar, route, move, cancel. */
export function KeptTicket({
  kept,
  formats,
  isNext,
  onMove,
  onCancel,
  children,
}: {
  kept: Kept;
  formats: Formats;
  /** The very next one: the only thing on the page in full colour. */
  isNext?: boolean;
  onMove?: (() => void) | undefined;
  onCancel?: (() => Promise<void>) | undefined;
  children?: ComponentChildren;
}) {
  const { t } = useWidget().words;
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Error>();
  const when = `${formats.dayMonth(kept.startsAt)}, ${formats.clock(kept.startsAt)}`;
  const mayCancel = kept.mayChange && onCancel !== undefined;
  const cancel = async () => {
    setTrouble(undefined);
    setBusy(true);
    try {
      await onCancel?.();
      setAsking(false);
    } catch (problem) {
      setTrouble(problem as Error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Ticket
        at={kept.startsAt}
        formats={formats}
        lines={kept.lines}
        total={kept.total}
        totalLabel={t('total')}
        isNext={isNext}
      >
        {children}
        {!kept.isCancelled && Date.parse(kept.endsAt) > Date.now() && (
          <div class="acts">
            {kept.studio.address && (
              <a
                href={`https://maps.apple.com/?q=${encodeURIComponent(kept.studio.address)}`}
                target="_blank"
                rel="noreferrer"
              >
                <Icon name="route" />
                {t('route')}
              </a>
            )}
            <a
              href={kept.calendar ?? calendarFile({ ...kept, place: [kept.studio.name, kept.studio.address] })}
              download={`visit-${kept.startsAt.slice(0, 10)}.ics`}
            >
              <Icon name="calendar" />
              {t('to_calendar')}
            </a>
            {kept.mayChange && onMove && (
              <button type="button" onClick={onMove}>
                <Icon name="swap" />
                {t('move_visit')}
              </button>
            )}
            {mayCancel && (
              <button type="button" aria-expanded={isAsking} onClick={() => setAsking(true)}>
                <Icon name="close" />
                {t('cancel_visit')}
              </button>
            )}
          </div>
        )}
      </Ticket>
      {isAsking && (
        <div class="note" role="alertdialog" aria-label={t('cancel_sure', { time: when })}>
          <div class="grow">
            <p class="m">{t('cancel_sure', { time: when })}</p>
            <div class="row">
              <button type="button" class="btn btn-s" disabled={isBusy} onClick={() => void cancel()}>
                {t('cancel_visit')}
              </button>
              <button type="button" class="btn btn-t" disabled={isBusy} onClick={() => setAsking(false)}>
                {t('keep_visit')}
              </button>
            </div>
          </div>
        </div>
      )}
      {trouble && <Trouble error={trouble} />}
      {kept.mayChange && (
        <p class="s mut">
          {t('free_until', { time: `${formats.dayMonth(kept.changeUntil)}, ${formats.clock(kept.changeUntil)}` })}
        </p>
      )}
    </>
  );
}
