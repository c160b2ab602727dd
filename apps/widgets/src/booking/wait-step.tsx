import { useRef, useState } from 'preact/hooks';
import { plusDays } from '../shared/formats.ts';
import { Icon } from '../shared/icons.tsx';
import { Trouble } from '../shared/trouble.tsx';
import { uuid } from '../shared/uuid.ts';
import { useWidget } from '../shared/widget-context.ts';
import { CodeStep } from '../sign-in/code-step.tsx';
import { useIdentity, WhoBooks } from '../sign-in/identity.tsx';
import type { StepProps } from './booking.tsx';
import type { WaitWish } from './choice.ts';

const daysOf = { wait_day: 0, wait_week: 6, wait_month: 29 } as const;
type Reach = keyof typeof daysOf;
/** Morning until noon, evening from five, as the times of a day are shown. */
const hoursOf = {
  wait_any: [0, 1440],
  morning: [0, 720],
  afternoon: [720, 1020],
  evening: [1020, 1440],
} as const;
type Part = keyof typeof hoursOf;

/** No time that suits: which days and hours she would come, and whom to write to when one is freed [BKG-003]. */
export function WaitStep({ place, choice, formats, go }: StepProps) {
  const { t } = useWidget().words;
  const { studio, service, who, waitFrom } = choice;
  const from = waitFrom ?? formats.isoDay(new Date());
  const [reach, setReach] = useState<Reach>('wait_week');
  const [part, setPart] = useState<Part>('wait_any');
  const wish: WaitWish = { fromDay: from, untilDay: plusDays(from, daysOf[reach]), hours: hoursOf[part] };
  const { join, isBusy, error } = useWaiting({ choice, go });
  const identity = useIdentity(choice.phone, (phone) => go('waitCode', { phone, wish }));
  if (!service) return null;
  const submit = (event: Event) => {
    event.preventDefault();
    if (identity.isKnown) void join(wish).then(identity.lookAgain);
    else void identity.askCode();
  };
  const dayNames: Record<Reach, string> = {
    wait_day: formats.shortDay(from),
    wait_week: t('wait_week'),
    wait_month: t('wait_month'),
  };
  return (
    <form onSubmit={submit}>
      <h2 class="t" tabIndex={-1}>
        {t('wait_when_title')}
      </h2>
      <p class="mut">
        {service.name}, {who?.name ?? t('anybody')}
      </p>
      <Chips label={t('day')} names={dayNames} chosen={reach} onChoose={setReach} />
      <Chips
        label={t('when')}
        names={{ wait_any: t('wait_any'), morning: t('morning'), afternoon: t('afternoon'), evening: t('evening') }}
        chosen={part}
        onChoose={setPart}
      />
      <WhoBooks identity={identity} place={place} studioPhone={studio.phone} />
      {(error ?? identity.trouble) && <Trouble error={(error ?? identity.trouble) as Error} />}
      <button type="submit" class="btn btn-p btn-w" disabled={isBusy || identity.isAsking}>
        {t('wait_tell_me')}
      </button>
      <p class="xs mut centre">{t('wait_tell_hint')}</p>
    </form>
  );
}

function Chips<Name extends string>({
  label,
  names,
  chosen,
  onChoose,
}: {
  label: string;
  names: Record<Name, string>;
  chosen: Name;
  onChoose: (name: Name) => void;
}) {
  return (
    <fieldset class="chips wait-chips" aria-label={label}>
      {(Object.keys(names) as Name[]).map((name) => (
        <button key={name} type="button" class="chip" aria-pressed={name === chosen} onClick={() => onChoose(name)}>
          {names[name]}
        </button>
      ))}
    </fieldset>
  );
}

/** The last digit of the code puts her into the line. */
export function WaitCode({ choice, go }: Pick<StepProps, 'choice' | 'go'>) {
  const { join, isBusy, error } = useWaiting({ choice, go });
  return (
    <CodeStep
      phone={choice.phone}
      onEdit={() => go('wait')}
      onSignedIn={() => (choice.wish ? join(choice.wish) : go('wait'))}
      isBusy={isBusy}
      error={error}
    />
  );
}

/** She is in the line: what happens next, and that nothing is booked yet. */
export function WaitingStep({ choice, formats, go }: StepProps) {
  const { api, words } = useWidget();
  const { t } = words;
  const [isOver, setOver] = useState(false);
  const [trouble, setTrouble] = useState<Error>();
  const { wait, service } = choice;
  if (!wait) return null;
  const leave = () => api.stopWaiting(wait.id).then(() => setOver(true), setTrouble);
  return (
    <>
      <h2 class="t row" tabIndex={-1}>
        <Icon name="bell" /> {t(isOver ? 'left_line' : 'wait_title')}
      </h2>
      {!isOver && (
        <section class="card pad stack">
          <b class="m">{wait.services.map(({ name }) => name).join(', ') || service?.name}</b>
          <span class="s mut">
            {wait.fromDay === wait.untilDay
              ? formats.longDay(wait.fromDay)
              : `${formats.shortDay(wait.fromDay)} – ${formats.shortDay(wait.untilDay)}`}
          </span>
          <span class="s">{t('wait_place', { position: wait.ahead + 1 })}</span>
          <p class="s mut">{t('wait_hint')}</p>
        </section>
      )}
      {trouble && <Trouble error={trouble} />}
      <button type="button" class="btn btn-s btn-w" onClick={() => go('when')}>
        {t('wait_back')}
      </button>
      {!isOver && (
        <button type="button" class="btn btn-t btn-w" onClick={leave}>
          {t('stop_waiting')}
        </button>
      )}
    </>
  );
}

/** The wish's id is made on the device and kept over every "again": a lost answer never waits twice. */
function useWaiting({ choice, go }: Pick<StepProps, 'choice' | 'go'>) {
  const { api } = useWidget();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<Error>();
  const wishId = useRef(uuid());
  async function join({ fromDay, untilDay, hours }: WaitWish): Promise<void> {
    const { studio, service, who } = choice;
    if (!service) return;
    setBusy(true);
    setError(undefined);
    try {
      const wait = await api.wait({
        id: wishId.current,
        studioId: studio.id,
        serviceIds: [service.id],
        employeeIds: who ? [who.id] : [],
        fromDay,
        untilDay,
        fromMin: hours[0],
        toMin: hours[1],
        weekdays: [],
        note: '',
      });
      go('waiting', { wait });
    } catch (problem) {
      setError(problem as Error);
    } finally {
      setBusy(false);
    }
  }
  return { join, isBusy, error };
}
