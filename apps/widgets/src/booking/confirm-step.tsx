import { useState } from 'preact/hooks';
import { Icon } from '../shared/icons.tsx';
import { Ticket } from '../shared/ticket.tsx';
import { Trouble } from '../shared/trouble.tsx';
import { useWidget } from '../shared/widget-context.ts';
import { useIdentity, WhoBooks } from '../sign-in/identity.tsx';
import type { StepProps } from './booking.tsx';
import { useBooking } from './use-booking.ts';

/** The whole visit before it is booked; the phone is asked of strangers only. */
export function ConfirmStep({ place, choice, formats, go }: StepProps) {
  const { t } = useWidget().words;
  const { studio, service, who, time } = choice;
  const { book, isBusy, error } = useBooking({ choice, go });
  const [comment, setComment] = useState(choice.comment);
  const identity = useIdentity(choice.phone, (phone) => go('code', { phone, comment }));
  if (!service || !time) return null;

  const submit = (event: Event) => {
    event.preventDefault();
    if (identity.isKnown) void book(comment).then(identity.lookAgain);
    else void identity.askCode();
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
      <WhoBooks identity={identity} place={place} studioPhone={studio.phone} />
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
      {(error ?? identity.trouble) && <Trouble error={(error ?? identity.trouble) as Error} />}
      <button
        type="submit"
        class="btn btn-p btn-w"
        aria-busy={isBusy || identity.isAsking}
        disabled={isBusy || identity.isAsking}
      >
        {t('book', { time: `${formats.dayMonth(time.startsAt)}, ${formats.clock(time.startsAt)}` })}
      </button>
      <p class="xs mut centre">{t('book_hint')}</p>
    </form>
  );
}

function studioLine({ name, street }: { name: string; street: string }): string {
  return street ? `${name}, ${street}` : name;
}
