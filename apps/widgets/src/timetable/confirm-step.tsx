import { formatsOf } from '../shared/formats.ts';
import { Ticket } from '../shared/ticket.tsx';
import { Trouble } from '../shared/trouble.tsx';
import { useWidget } from '../shared/widget-context.ts';
import { CodeStep } from '../sign-in/code-step.tsx';
import { useIdentity, WhoBooks } from '../sign-in/identity.tsx';
import type { StepProps } from './choice.ts';
import { whoAndWhere } from './class-row.tsx';
import { useClassBooking } from './use-class-booking.ts';

/** The whole booking before it is made; strangers give a phone, others only look once more. */
export function ConfirmStep(props: StepProps) {
  const { words } = useWidget();
  const { t } = words;
  const { place, choice, go } = props;
  const { card, seat, wantsWait } = choice;
  const { book, isBusy, error } = useClassBooking(props);
  const identity = useIdentity(choice.phone, (phone) => go('code', { phone }));
  if (!card) return null;
  const formats = formatsOf(words, card.studio.timeZone, place.currency);
  const trouble = error ?? identity.trouble;
  const waiting = isBusy || identity.isAsking;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (identity.isKnown) void book().then(identity.lookAgain);
        else void identity.askCode();
      }}
    >
      <h2 class="t" tabIndex={-1}>
        {t(wantsWait ? 'wait_ask' : 'confirm')}
      </h2>
      <Ticket
        at={card.startsAt}
        formats={formats}
        lines={[
          seat === undefined ? card.name : `${card.name}, ${t('seat_no', { number: seat })}`,
          whoAndWhere(card, t('online_class')),
          [card.studio.name, card.studioAddress].filter(Boolean).join(', '),
        ].filter((line) => line !== '')}
        total={card.priceMinor === null ? t('costs_nothing') : formats.money(card.priceMinor)}
        totalLabel={t('total')}
      />
      <WhoBooks identity={identity} place={place} studioPhone={card.studioPhone} />
      {trouble && <Trouble error={trouble} />}
      <button type="submit" class="btn btn-p btn-w" aria-busy={waiting} disabled={waiting}>
        {wantsWait ? t('wait') : t('book', { time: formats.clock(card.startsAt) })}
      </button>
      <p class="xs mut centre">{t(wantsWait ? 'wait_hint' : 'book_hint')}</p>
    </form>
  );
}

/** The last digit of the code books. */
export function ClassCode(props: StepProps) {
  const { book, isBusy, error } = useClassBooking(props);
  return (
    <CodeStep
      phone={props.choice.phone}
      onEdit={() => props.go('confirm')}
      onSignedIn={() => book()}
      isBusy={isBusy}
      error={error}
    />
  );
}
