import { useState } from 'preact/hooks';
import type { Place } from '../shared/api.ts';
import { type Formats, formatsOf } from '../shared/formats.ts';
import { Icon } from '../shared/icons.tsx';
import { KeptTicket } from '../shared/kept-ticket.tsx';
import { Trouble } from '../shared/trouble.tsx';
import { useWidget } from '../shared/widget-context.ts';
import type { OwnPlace } from './class-model.ts';
import { keptPlace } from './kept-place.ts';
import { Offer } from './offer.tsx';

/** One's own place, place in the line, or offer, with what can be done about it. */
export function OwnTicket({
  own,
  place,
  isNext,
  onMove,
  onChanged,
}: {
  own: OwnPlace;
  place: Place;
  isNext?: boolean | undefined;
  onMove: (own: OwnPlace) => void;
  onChanged: (own: OwnPlace) => void;
}) {
  const { api, words } = useWidget();
  const formats = formatsOf(words, own.studio.timeZone, place.currency);
  if (own.state === 'offered') return <Offer own={own} formats={formats} onChanged={onChanged} />;
  if (own.state === 'waiting') return <InLine own={own} formats={formats} onChanged={onChanged} />;
  return (
    <KeptTicket
      kept={keptPlace(own, formats, words)}
      formats={formats}
      isNext={isNext ?? false}
      onMove={() => onMove(own)}
      onCancel={async () => onChanged(await api.cancelClass(own.id))}
    >
      {own.joinUrl && (
        <a class="btn btn-p btn-w" href={own.joinUrl} target="_blank" rel="noreferrer">
          {words.t('join_online')}
        </a>
      )}
    </KeptTicket>
  );
}

/** Which in line, what happens next, and the way out. */
function InLine({ own, formats, onChanged }: { own: OwnPlace; formats: Formats; onChanged: (own: OwnPlace) => void }) {
  const { api, words } = useWidget();
  const { t } = words;
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Error>();
  const leave = async () => {
    setBusy(true);
    setTrouble(undefined);
    try {
      await api.leaveLine(own.id);
      onChanged({ ...own, state: 'cancelled' });
    } catch (problem) {
      setTrouble(problem as Error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <div class="note in-line">
        <Icon name="clock" />
        <div class="grow">
          <p class="m">
            {own.name}, {formats.dayMonth(own.startsAt)}, <bdi>{formats.clock(own.startsAt)}</bdi>
          </p>
          <b>{t('you_wait', { position: own.position ?? 1 })}</b>
          <p>{t('wait_hint')}</p>
        </div>
      </div>
      {trouble && <Trouble error={trouble} />}
      <button type="button" class="btn btn-s btn-w" disabled={isBusy} onClick={() => void leave()}>
        {t('stop_waiting')}
      </button>
    </>
  );
}
