import { useState } from 'preact/hooks';
import { formatsOf } from '../shared/formats.ts';
import { Icon } from '../shared/icons.tsx';
import { Skeleton, Trouble } from '../shared/trouble.tsx';
import { useAsked } from '../shared/use-asked.ts';
import { useWhenChanged } from '../shared/use-changes.ts';
import { useWidget } from '../shared/widget-context.ts';
import { Art } from './art.tsx';
import { ChangeSeat } from './change-seat.tsx';
import type { StepProps } from './choice.ts';
import { ClassFacts } from './class-facts.tsx';
import type { ClassCard, OwnPlace } from './class-model.ts';
import { spanOf } from './class-model.ts';
import { whoAndWhere } from './class-row.tsx';
import { OwnTicket } from './own-ticket.tsx';
import { Places, useWhyNot } from './places.tsx';
import { SeatMap } from './seat-map.tsx';
import { useClassBooking } from './use-class-booking.ts';

/** One class: what it is, which seat, and the one button that says what happens. */
export function ClassStep({ own, changes, ...props }: StepProps & { own: OwnPlace | undefined; changes: string }) {
  const { api, words } = useWidget();
  const { choice, go, place, onChanged } = props;
  const asked = useAsked(`class ${choice.classId} ${words.locale}`, () => api.classCard(choice.classId ?? ''));
  useWhenChanged(changes, asked.again);
  if (asked.error && !asked.data) return <Trouble error={asked.error} onAgain={asked.again} />;
  if (!asked.data) return <Skeleton boxes={5} />;
  const card = asked.data;
  const formats = formatsOf(words, card.studio.timeZone, place.currency);
  const changed = (after: OwnPlace) => {
    onChanged();
    go('done', { own: after });
  };
  return (
    <>
      {card.photo ? <img class="art" src={api.imageOf(card.photo, 'card')} alt="" /> : <Art seed={card.classTypeId} />}
      <div class="class-head">
        <h2 class="t" tabIndex={-1}>
          {card.name}
        </h2>
        <p>
          {formats.longDay(formats.isoDay(card.startsAt))},{' '}
          <bdi dir="ltr" class="num">
            {spanOf(card, formats)}
          </bdi>
        </p>
        <p class="mut">{[whoAndWhere(card, words.t('online_class')), card.studio.name].filter(Boolean).join(', ')}</p>
        <p class="row xs class-places">
          <Places one={card} />
        </p>
      </div>
      {own ? (
        <>
          <OwnTicket
            own={own}
            place={place}
            onMove={(moving) => go('list', { moving, seat: undefined })}
            onChanged={changed}
          />
          {card.plan && own.state === 'booked' && own.mayChange && (
            <ChangeSeat own={own} plan={card.plan} onChanged={changed} />
          )}
        </>
      ) : (
        <Deciding {...props} card={card} onSeatTaken={asked.again} />
      )}
      <ClassFacts card={card} formats={formats} />
    </>
  );
}

/** The seat, when the hall has a plan, and the button. */
function Deciding({ card, onSeatTaken, ...props }: StepProps & { card: ClassCard; onSeatTaken: () => void }) {
  const { api, words } = useWidget();
  const { t } = words;
  const { choice, go, place } = props;
  const { book, isBusy, error } = useClassBooking(props);
  const [heldUntil, setHeldUntil] = useState<string>();
  const [trouble, setTrouble] = useState<Error>();
  const whyNot = useWhyNot()(card);
  const formats = formatsOf(words, card.studio.timeZone, place.currency);
  const choose = async (seat: number) => {
    setTrouble(undefined);
    go('class', { seat, taken: undefined });
    try {
      setHeldUntil((await api.holdSeat(card.id, seat)).until);
    } catch (problem) {
      setTrouble(problem as Error);
      setHeldUntil(undefined);
      go('class', { seat: undefined });
      onSeatTaken();
    }
  };
  const decide = (wantsWait: boolean) => {
    if (api.isRemembered()) void book({ wantsWait });
    else go('confirm', { wantsWait, card });
  };
  const price = card.priceMinor === null ? t('costs_nothing') : formats.money(card.priceMinor);
  return (
    <>
      {choice.taken !== undefined && (
        <div class="note note-warn" role="alert">
          <Icon name="clock" />
          <p class="grow">
            {choice.taken === 'class' ? t('class_taken') : t('seat_just_taken', { seat: choice.taken })}
          </p>
        </div>
      )}
      {whyNot && (
        <div class="note">
          <Icon name="info" />
          <div class="grow">
            <p>
              {card.state === 'closed' && card.opensAt && Date.parse(card.opensAt) > Date.now()
                ? t('opens_at', { time: `${formats.dayMonth(card.opensAt)}, ${formats.clock(card.opensAt)}` })
                : whyNot}
            </p>
            {(card.studioPhone ?? place.phone) && (
              <a class="m" href={`tel:${card.studioPhone ?? place.phone}`}>
                {t('call_studio')}
              </a>
            )}
          </div>
        </div>
      )}
      {card.plan && card.state === 'open' && (
        <section>
          <p class="row between">
            <b>{t('choose_seat')}</b>
            <span class="s mut">{t('left_of', { free: card.free, capacity: card.capacity })}</span>
          </p>
          <SeatMap plan={card.plan} chosen={choice.seat} own={null} onChoose={(seat) => void choose(seat)} />
          {choice.seat !== undefined && heldUntil && (
            <p class="s mut" role="status">
              {t('seat_held', { seat: choice.seat, time: formats.clock(heldUntil) })}
            </p>
          )}
        </section>
      )}
      {(error ?? trouble) && <Trouble error={(error ?? trouble) as Error} />}
      {(card.state === 'open' || card.state === 'full') && (
        <div class="deciding">
          <p class="row between">
            <span>{choice.seat === undefined ? t('total') : t('seat_no', { number: choice.seat })}</span>
            <bdi class="l b num">{price}</bdi>
          </p>
          {card.state === 'open' ? (
            <button
              type="button"
              class="btn btn-p btn-w"
              disabled={isBusy || (card.plan !== null && choice.seat === undefined)}
              aria-busy={isBusy}
              onClick={() => decide(false)}
            >
              {t(choice.moving ? 'move_here' : 'book', { time: formats.clock(card.startsAt) })}
            </button>
          ) : choice.moving ? (
            <p class="mut">{t('is_full')}</p>
          ) : (
            <>
              <button
                type="button"
                class="btn btn-p btn-w"
                disabled={isBusy}
                aria-busy={isBusy}
                onClick={() => decide(true)}
              >
                {t('wait')}
              </button>
              <p class="s mut">{t('wait_hint')}</p>
            </>
          )}
        </div>
      )}
    </>
  );
}
