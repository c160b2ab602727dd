import { useState } from 'preact/hooks';
import type { ScreenModule, ScreenProps } from '../screens.ts';
import type { MyVisit, Place } from '../shared/api.ts';
import { formatsOf } from '../shared/formats.ts';
import { TopBar } from '../shared/top-bar.tsx';
import { Coming, useLater } from '../shared/use-later.tsx';
import { useArrival, useSteps } from '../shared/use-steps.ts';
import { useWidget } from '../shared/widget-context.ts';
import bookingCss from './booking.css?inline';
import { type Choice, type Step, stepBefore, stepNumbers } from './choice.ts';
import { ServiceStep } from './service-step.tsx';
import { Stub } from './stub.tsx';

export const screen: ScreenModule = { Screen: Booking, css: bookingCss };
const loadLater = () => import('./later.tsx').then(({ later }) => later);

/** Book an appointment: service → who → when → confirm. A tap is an answer; back never loses one. */
function Booking({ place, view, show }: ScreenProps) {
  const { host } = useWidget();
  const moving = view.screen === 'booking' ? view.moving : undefined;
  const wanted = moving?.studio.id ?? host.getAttribute('studio');
  const studio = place.studios.find(({ id, address }) => id === wanted || address === wanted) ?? place.studios[0];
  if (!studio) return null;
  const first: Choice = { studio, phone: '', comment: '', ...(moving ? asChosen(moving) : {}) };
  return <Steps place={place} first={first} isMoving={moving !== undefined} onMine={() => show({ screen: 'mine' })} />;
}

/** A visit from one's own list, as if its service and specialist had just been chosen. */
function asChosen(visit: MyVisit): Partial<Choice> {
  const [line] = visit.services;
  if (!line) return { moving: visit };
  const minutes = (Date.parse(line.endsAt) - Date.parse(line.startsAt)) / 60_000;
  const nothing = { description: '', photo: null };
  return {
    moving: visit,
    service: {
      ...nothing,
      id: line.serviceId,
      name: line.name,
      durationMin: minutes,
      priceMinor: line.priceMinor,
      isFrom: false,
    },
    who: {
      ...nothing,
      id: line.employeeId,
      name: line.employeeName,
      jobTitle: '',
      about: '',
      priceMinor: line.priceMinor,
      times: [],
    },
  };
}

function Steps({
  place,
  first,
  isMoving,
  onMine,
}: {
  place: Place;
  first: Choice;
  isMoving: boolean;
  onMine: () => void;
}) {
  const { t } = useWidget().words;
  const [step, goTo] = useSteps<Step>('salusStep', isMoving ? 'when' : 'service');
  const [choice, setChoice] = useState(first);
  const formats = formatsOf(useWidget().words, choice.studio.timeZone, place.currency);
  const { part: later, trouble, loadAgain } = useLater(loadLater);
  const top = useArrival(step === 'service' || later ? step : 'coming');
  const go = (next: Step, answer: Partial<Choice> = {}) => {
    setChoice((before) => ({ ...before, ...answer }));
    goTo(next);
  };
  const props = { place, choice, formats, go, onMine };
  const number = stepNumbers[step];
  return (
    <div class="booking" ref={top}>
      <TopBar
        place={place}
        note={number !== undefined && t('step', { step: number, of: 4 })}
        onBack={wayBack(step, choice, isMoving, { go, onMine })}
        onMine={onMine}
      />
      <main class="pad">
        {step === 'service' ? (
          <ServiceStep {...props} />
        ) : later ? (
          <later.LaterStep {...props} step={step} />
        ) : (
          <Coming trouble={trouble} onAgain={loadAgain} />
        )}
      </main>
      {number !== undefined && step !== 'confirm' && step !== 'code' && <Stub {...props} />}
    </div>
  );
}

/** Back from the times of a visit that moves is to where it was told to move. */
function wayBack(
  step: Step,
  choice: Choice,
  isMoving: boolean,
  { go, onMine }: Pick<StepProps, 'go' | 'onMine'>,
): (() => void) | undefined {
  if (choice.moving && step === 'when') return isMoving ? onMine : () => go('done');
  const before = stepBefore[step];
  return before && (() => go(before));
}

export interface StepProps {
  place: Place;
  choice: Choice;
  formats: ReturnType<typeof formatsOf>;
  go: (step: Step, answer?: Partial<Choice>) => void;
  onMine: () => void;
}
