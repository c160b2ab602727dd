import { useEffect, useRef, useState } from 'preact/hooks';
import type { Place, Studio } from '../shared/api.ts';
import { formatsOf } from '../shared/formats.ts';
import { Icon } from '../shared/icons.tsx';
import { locales, names, shortNames } from '../shared/language.ts';
import { Skeleton, Trouble } from '../shared/trouble.tsx';
import { useAsked } from '../shared/use-asked.ts';
import { useWidget } from '../shared/widget-context.ts';
import { type Choice, type Step, stepBefore, stepNumbers } from './choice.ts';
import { CodeStep } from './code-step.tsx';
import { ConfirmStep } from './confirm-step.tsx';
import { DoneStep } from './done-step.tsx';
import { ServiceStep } from './service-step.tsx';
import { Stub } from './stub.tsx';
import { WhenStep } from './when-step.tsx';
import { WhoStep } from './who-step.tsx';

/** Book an appointment: service → who → when → confirm. A tap is an answer; back never loses one. */
export function Booking() {
  const { api, host } = useWidget();
  const place = useAsked('place', api.place);
  if (place.error) return <Trouble error={place.error} onAgain={place.again} />;
  if (!place.data) return <Skeleton boxes={6} />;
  const { studios } = place.data;
  const wanted = host.getAttribute('studio');
  const studio = studios.find(({ id, address }) => id === wanted || address === wanted) ?? studios[0];
  return studio ? <Steps place={place.data} first={studio} /> : null;
}

function Steps({ place, first }: { place: Place; first: Studio }) {
  const { words, host } = useWidget();
  const [step, setStep] = useState<Step>('service');
  const [choice, setChoice] = useState<Choice>({ studio: first, phone: '', comment: '' });
  const formats = formatsOf(words, choice.studio.timeZone, place.currency);
  const top = useRef<HTMLDivElement>(null);

  const go = (next: Step, answer: Partial<Choice> = {}) => {
    setChoice((before) => ({ ...before, ...answer }));
    if (next === step) return;
    setStep(next);
    history.pushState({ ...history.state, salusStep: next }, '');
  };
  useBack((to) => setStep(to ?? 'service'));
  // A new step begins at its top, and a screen reader at its heading.
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    top.current?.scrollIntoView({ block: 'nearest' });
    top.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }, [step]);

  const props = { place, choice, formats, go };
  const before = choice.moving && step === 'when' ? 'done' : stepBefore[step];
  return (
    <div class="booking" ref={top}>
      <TopBar
        place={place}
        step={step}
        onBack={before && (() => go(before))}
        closable={host.hasAttribute('closable')}
      />
      <main class="pad">
        {step === 'service' && <ServiceStep {...props} />}
        {step === 'who' && <WhoStep {...props} />}
        {step === 'when' && <WhenStep {...props} />}
        {step === 'confirm' && <ConfirmStep {...props} />}
        {step === 'code' && <CodeStep {...props} />}
        {step === 'done' && <DoneStep {...props} />}
      </main>
      {stepNumbers[step] !== undefined && step !== 'confirm' && step !== 'code' && <Stub {...props} />}
    </div>
  );
}

export interface StepProps {
  place: Place;
  choice: Choice;
  formats: ReturnType<typeof formatsOf>;
  go: (step: Step, answer?: Partial<Choice>) => void;
}

/** The button of the browser leads back through the steps. */
function useBack(show: (step: Step | undefined) => void): void {
  const latest = useRef(show);
  latest.current = show;
  useEffect(() => {
    const back = (event: PopStateEvent) => latest.current((event.state as { salusStep?: Step } | null)?.salusStep);
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);
}

function TopBar({
  place,
  step,
  onBack,
  closable,
}: {
  place: Place;
  step: Step;
  onBack: (() => void) | undefined;
  closable: boolean;
}) {
  const { words, host, api, chooseLocale } = useWidget();
  const { t } = words;
  const number = stepNumbers[step];
  return (
    <header class="top-bar">
      {onBack && (
        <button type="button" class="ib" aria-label={t('back')} onClick={onBack}>
          <Icon name="back" />
        </button>
      )}
      {!onBack && closable && (
        <button
          type="button"
          class="ib"
          aria-label={t('close')}
          onClick={() => host.dispatchEvent(new CustomEvent('salus-close'))}
        >
          <Icon name="close" />
        </button>
      )}
      {place.logo && <img class="mono" src={api.imageOf(place.logo, 'thumb')} alt="" />}
      <div class="grow">
        <div class="m">{place.name}</div>
        {number && <div class="xs mut">{t('step', { step: number, of: 4 })}</div>}
      </div>
      <label class="lang">
        <Icon name="globe" />
        <span aria-hidden="true">{shortNames[words.locale]}</span>
        <select
          aria-label={t('language')}
          value={words.locale}
          onChange={(event) => chooseLocale(event.currentTarget.value)}
        >
          {locales.map((locale) => (
            <option key={locale} value={locale} lang={locale}>
              {names[locale]}
            </option>
          ))}
        </select>
      </label>
    </header>
  );
}
