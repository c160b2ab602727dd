import { useState } from 'preact/hooks';
import { Icon } from '../shared/icons.tsx';
import { Trouble } from '../shared/trouble.tsx';
import { useAsked } from '../shared/use-asked.ts';
import { useWidget } from '../shared/widget-context.ts';
import type { StepProps } from './booking.tsx';
import { Ticket } from './ticket.tsx';
import { useBooking } from './use-booking.ts';

/** The whole visit before it is booked; the phone is asked of strangers only. */
export function ConfirmStep({ place, choice, formats, go }: StepProps) {
  const { api, words } = useWidget();
  const { t } = words;
  const { studio, service, who, time } = choice;
  const [isKnown, setKnown] = useState(api.isRemembered());
  const me = useAsked(`me ${isKnown}`, () => (isKnown ? api.me() : Promise.resolve(null)));
  const { book, isBusy, error } = useBooking({ choice, go });
  const [phone, setPhone] = useState(choice.phone);
  const [comment, setComment] = useState(choice.comment);
  const [trouble, setTrouble] = useState<Error>();
  const [isAsking, setAsking] = useState(false);
  if (!service || !time) return null;

  const askCode = async () => {
    setAsking(true);
    setTrouble(undefined);
    try {
      await api.requestCode(phone);
      go('code', { phone, comment });
    } catch (problem) {
      setTrouble(problem as Error);
    } finally {
      setAsking(false);
    }
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (!isKnown) {
      void askCode();
      return;
    }
    void book(comment).then(() => setKnown(api.isRemembered()));
  };
  return (
    <form onSubmit={submit}>
      <h2 class="t" tabIndex={-1}>
        {t('confirm')}
      </h2>
      <Ticket
        at={time.startsAt}
        formats={formats}
        lines={[
          `${service.name}, ${t('minutes', { count: service.durationMin })}`,
          who?.name ?? t('anybody'),
          studioLine(studio),
        ]}
        total={formats.money(time.priceMinor)}
        totalLabel={t('total')}
      />
      {studio.womenOnly && (
        <p class="note note-warn">
          <Icon name="info" /> {t('women_only')}
        </p>
      )}
      {isKnown ? (
        <p class="row between known">
          <span>
            {me.data && t('booking_as', { name: me.data.firstName })} <bdi class="mut">{me.data?.phone}</bdi>
          </span>
          <button
            type="button"
            class="link"
            onClick={() => {
              api.forget();
              setKnown(false);
            }}
          >
            {t('not_me')}
          </button>
        </p>
      ) : (
        <label class="field">
          <span>{t('phone')}</span>
          <input
            class="inp"
            type="tel"
            inputMode="tel"
            autoComplete="tel"
            dir="ltr"
            required
            minLength={5}
            value={phone}
            onInput={(event) => setPhone(event.currentTarget.value)}
            aria-describedby="phone-hint"
          />
          <small id="phone-hint" class="mut">
            {t('phone_hint')}
          </small>
        </label>
      )}
      {!choice.moving && (
        <label class="field">
          <span>{t('comment')}</span>
          <input
            class="inp"
            maxLength={500}
            value={comment}
            onInput={(event) => setComment(event.currentTarget.value)}
          />
        </label>
      )}
      {(error ?? trouble) && <Trouble error={(error ?? trouble) as Error} />}
      <button type="submit" class="btn btn-p btn-w" aria-busy={isBusy || isAsking} disabled={isBusy || isAsking}>
        {t('book', { time: `${formats.dayMonth(time.startsAt)}, ${formats.clock(time.startsAt)}` })}
      </button>
      <p class="xs mut centre">{t('book_hint')}</p>
      {place.sendsCodesBy.length === 0 && !isKnown && (
        <p class="note">
          <Icon name="info" />
          <a href={`tel:${studio.phone ?? place.phone ?? ''}`}>{t('call_studio')}</a>
        </p>
      )}
    </form>
  );
}

function studioLine({ name, street }: { name: string; street: string }): string {
  return street ? `${name}, ${street}` : name;
}
