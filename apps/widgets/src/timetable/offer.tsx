import { useEffect, useState } from 'preact/hooks';
import type { Formats } from '../shared/formats.ts';
import { Trouble } from '../shared/trouble.tsx';
import { useAsked } from '../shared/use-asked.ts';
import { useWidget } from '../shared/widget-context.ts';
import type { OwnPlace } from './class-model.ts';

const toldAtMinutes = [10, 5, 1];
const ring = 2 * Math.PI * 21;

/** A place held for this person alone: how long yet, take it or give it up, and what silence means. */
export function Offer({
  own,
  formats,
  onChanged,
}: {
  own: OwnPlace;
  formats: Formats;
  onChanged: (own: OwnPlace) => void;
}) {
  const { api, words } = useWidget();
  const { t } = words;
  const until = Date.parse(own.offerUntil ?? '');
  const [now, setNow] = useState(Date.now);
  const [atFirst] = useState(() => Math.max(1, until - Date.now()));
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Error>();
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(ticking);
  }, []);
  // What a wait will cost stands with the class.
  const { data: card } = useAsked(`offered ${own.classId}`, () => api.classCard(own.classId));
  const leftMs = Math.max(0, until - now);
  const minutesLeft = Math.ceil(leftMs / 60_000);
  const answer = async (give: () => Promise<OwnPlace>) => {
    setBusy(true);
    setTrouble(undefined);
    try {
      onChanged(await give());
    } catch (problem) {
      setTrouble(problem as Error);
    } finally {
      setBusy(false);
    }
  };
  const giveUp = async (): Promise<OwnPlace> => {
    await api.leaveLine(own.id);
    return { ...own, state: 'cancelled' };
  };
  if (leftMs === 0) return <p class="note">{t('offer_over')}</p>;
  return (
    <>
      <section class="ticket ticket-next offer" aria-label={t('place_is_free')}>
        <div class="ticket-top">
          <p class="b">{t('place_is_free')}</p>
          {/* A screen reader hears of the time at ten, five and one minute, not each second. */}
          <p class="t t-l num" aria-hidden="true">
            <bdi>{clockOf(leftMs)}</bdi>
          </p>
          <p class="s">{t('offer_held', { time: formats.clock(own.offerUntil ?? '') })}</p>
          <svg class="offer-ring" viewBox="0 0 48 48" aria-hidden="true">
            <circle cx="24" cy="24" r="21" opacity=".25" />
            <circle cx="24" cy="24" r="21" stroke-dasharray={`${(leftMs / atFirst) * ring} ${ring}`} />
          </svg>
          <p class="unseen" role="status" aria-live="polite">
            {toldAtMinutes.includes(minutesLeft) ? t('minutes_left', { count: minutesLeft }) : ''}
          </p>
        </div>
        <div class="ticket-foot">
          <p class="b">
            {own.name}, {formats.dayMonth(own.startsAt)}, <bdi>{formats.clock(own.startsAt)}</bdi>
          </p>
          <p class="s">{t('offer_silence')}</p>
        </div>
      </section>
      {trouble && <Trouble error={trouble} />}
      <button
        type="button"
        class="btn btn-p btn-w"
        disabled={isBusy}
        onClick={() => void answer(() => api.acceptPlace(own.id))}
      >
        {card && card.priceMinor !== null
          ? t('take_place_for', { price: formats.money(card.priceMinor) })
          : t('take_place')}
      </button>
      <button type="button" class="btn btn-s btn-w" disabled={isBusy} onClick={() => void answer(giveUp)}>
        {t('give_up_place')}
      </button>
    </>
  );
}

function clockOf(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  return `${hours > 0 ? `${hours}:` : ''}${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
