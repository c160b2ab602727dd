import { useState } from 'preact/hooks';
import type { Link, VisitLink } from '../shared/api.ts';
import type { Formats } from '../shared/formats.ts';
import { Icon } from '../shared/icons.tsx';
import { Trouble } from '../shared/trouble.tsx';
import { useWidget } from '../shared/widget-context.ts';

/** A freed place: take it, or give it to the next one. What silence means stands beside it. */
export function OfferAnswer({
  link,
  visit,
  formats,
  onAnswered,
}: {
  link: Link;
  visit: VisitLink;
  formats: Formats;
  onAnswered: (visit: VisitLink) => void;
}) {
  const { t } = useWidget().words;
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Error>();
  const answer = async (give: () => Promise<VisitLink>) => {
    setBusy(true);
    setTrouble(undefined);
    try {
      onAnswered(await give());
    } catch (problem) {
      setTrouble(problem as Error);
      await link.read().then(onAnswered, () => undefined);
    } finally {
      setBusy(false);
    }
  };
  const { offerUntil } = visit;
  return (
    <>
      {trouble && <Trouble error={trouble} />}
      {visit.state === 'offered' && (
        <>
          <p class="note note-warn" role="status">
            <Icon name="clock" />
            <span>
              {offerUntil
                ? t('kept_until', { time: `${formats.dayMonth(offerUntil)}, ${formats.clock(offerUntil)}` })
                : t('first_gets_it')}
            </span>
          </p>
          <button type="button" class="btn btn-p btn-w" disabled={isBusy} onClick={() => void answer(link.accept)}>
            {t('take_place')}
          </button>
        </>
      )}
      {visit.state === 'waiting' && <p class="s mut">{t('in_line_hint')}</p>}
      {visit.mayCancel && (
        <button type="button" class="btn btn-t btn-w" disabled={isBusy} onClick={() => void answer(link.cancel)}>
          {t(visit.state === 'offered' ? 'give_up_place' : 'stop_waiting')}
        </button>
      )}
    </>
  );
}
