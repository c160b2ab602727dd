import { useState } from 'preact/hooks';
import type { MyVisit, MyWait, Place } from '../shared/api.ts';
import { formatsOf } from '../shared/formats.ts';
import { Icon } from '../shared/icons.tsx';
import { Ticket } from '../shared/ticket.tsx';
import { Trouble } from '../shared/trouble.tsx';
import { useAsked } from '../shared/use-asked.ts';
import { useWidget } from '../shared/widget-context.ts';

/** Times that are kept for a client who waits: she takes one or gives it to the next, and silence is said in words. */
export function TimeOffers({ place, onTaken }: { place: Place; onTaken?: (visit: MyVisit) => void }) {
  const { api } = useWidget();
  const asked = useAsked('waits', () => (api.isRemembered() ? api.waits() : Promise.resolve({ items: [] })));
  const offered = (asked.data?.items ?? []).filter(({ offer }) => offer !== null);
  return (
    <>
      {offered.map((wait) => (
        <TimeOffer key={wait.id} wait={wait} place={place} onAnswered={asked.again} onTaken={onTaken} />
      ))}
    </>
  );
}

function TimeOffer({
  wait,
  place,
  onAnswered,
  onTaken,
}: {
  wait: MyWait;
  place: Place;
  onAnswered: () => void;
  onTaken: ((visit: MyVisit) => void) | undefined;
}) {
  const { api, words } = useWidget();
  const { t } = words;
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Error>();
  const formats = formatsOf(words, wait.studio.timeZone, place.currency);
  const { offer } = wait;
  if (!offer) return null;
  const answer = async (give: () => Promise<unknown>) => {
    setBusy(true);
    setTrouble(undefined);
    try {
      await give();
      onAnswered();
    } catch (problem) {
      setTrouble(problem as Error);
    } finally {
      setBusy(false);
    }
  };
  const take = async () => {
    const { visitId } = await api.takeTime(wait.id, offer.id);
    if (onTaken) onTaken(await api.visit(visitId));
  };
  const until = `${formats.dayMonth(offer.until)}, ${formats.clock(offer.until)}`;
  return (
    <section class="stack" aria-label={t('time_is_free')}>
      <p class="note note-warn" role="status">
        <Icon name="clock" />
        <span>
          <b class="block">{t('time_is_free')}</b>
          {t('time_kept_until', { time: until })}
        </span>
      </p>
      <Ticket
        at={offer.startsAt}
        formats={formats}
        lines={[
          wait.services.map(({ name }) => name).join(', '),
          offer.specialists.map(({ name }) => name).join(', '),
          wait.studio.name,
        ].filter(Boolean)}
      >
        {trouble && <Trouble error={trouble} />}
        <button type="button" class="btn btn-p btn-w" disabled={isBusy} onClick={() => void answer(take)}>
          {t('book', { time: `${formats.dayMonth(offer.startsAt)}, ${formats.clock(offer.startsAt)}` })}
        </button>
        <button
          type="button"
          class="btn btn-t btn-w"
          disabled={isBusy}
          onClick={() => void answer(() => api.passTime(wait.id, offer.id))}
        >
          {t('give_up_place')}
        </button>
      </Ticket>
    </section>
  );
}
