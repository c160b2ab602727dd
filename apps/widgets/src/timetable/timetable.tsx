import { useState } from 'preact/hooks';
import type { ScreenModule, ScreenProps } from '../screens.ts';
import { Icon } from '../shared/icons.tsx';
import { TopBar } from '../shared/top-bar.tsx';
import { useWhenChanged } from '../shared/use-changes.ts';
import { Coming, useLater } from '../shared/use-later.tsx';
import { useArrival, useSteps } from '../shared/use-steps.ts';
import { useIsWide } from '../shared/use-width.ts';
import { useWidget } from '../shared/widget-context.ts';
import { type Choice, type Step, stepBefore } from './choice.ts';
import type { GroupClass } from './class-model.ts';
import { ListStep } from './list-step.tsx';
import { OfferBanner } from './offer-banner.tsx';
import timetableCss from './timetable.css?inline';
import { useOwnPlaces } from './use-own-places.ts';
import { useSpell } from './use-spell.ts';

export const screen: ScreenModule = { Screen: Timetable, css: timetableCss };
const besideFrom = 900;
const loadSide = () => import('./side.tsx').then(({ side }) => side);

/** Group classes: the timetable, one class, who one is, the ticket. On a desk they stand beside each other. */
function Timetable({ place, view, show }: ScreenProps) {
  const { api, words } = useWidget();
  const { t } = words;
  const asked = view.screen === 'timetable' ? view : undefined;
  const isWide = useIsWide(besideFrom);
  const [step, goTo] = useSteps<Step>('salusClassStep', asked?.classId ? 'class' : 'list');
  const [choice, setChoice] = useState<Choice>({
    phone: '',
    wantsWait: false,
    ...(asked?.classId ? { classId: asked.classId } : {}),
    ...(asked?.moving ? { moving: asked.moving } : {}),
  });
  const spell = useSpell(place.studios[0]?.timeZone ?? 'UTC', place.currency);
  const { own, again } = useOwnPlaces();
  // Whatever moved in the timetable may have moved one's own place in a line.
  useWhenChanged(JSON.stringify(spell.all), again);
  const { part: side, trouble, loadAgain } = useLater(loadSide);
  const top = useArrival(step + (choice.classId ?? ''));
  const go = (next: Step, answer: Partial<Choice> = {}) => {
    // Whoever turns away gives the seat back at once; otherwise its time does.
    const isLeft = next === 'list' && step !== 'done' && step !== 'list';
    if (isLeft && choice.seat !== undefined) void api.releaseSeat(choice.classId ?? '').catch(() => undefined);
    setChoice((before) => ({ ...before, ...answer }));
    goTo(next);
  };
  const onChanged = () => {
    again();
    spell.again();
  };
  const open = (classId: string) => go('class', { classId, seat: undefined, taken: undefined, wantsWait: false });
  const before = stepBefore[step];
  const props = { place, choice, go, onChanged };
  const list = (
    <ListStep
      spell={spell}
      own={own}
      openId={step === 'list' ? undefined : choice.classId}
      isWide={isWide}
      moving={choice.moving}
      onStay={() => go('list', { moving: undefined })}
      onOpen={({ id }) => open(id)}
    />
  );
  return (
    <div class="tt" data-wide={isWide || undefined}>
      <TopBar
        place={place}
        onBack={before && !isWide ? () => go(before) : undefined}
        onMine={() => show({ screen: 'mine' })}
      />
      <OfferBanner own={own} onOpen={({ classId }) => open(classId)} hidden={step !== 'list'} />
      <main class="tt-body" data-open={step !== 'list' || undefined}>
        {(isWide || step === 'list') && <section class="pad tt-main">{list}</section>}
        {step !== 'list' && (
          <section class="pad tt-side" ref={top}>
            {isWide && (
              <button type="button" class="ib tt-close" aria-label={t('close')} onClick={() => go('list')}>
                <Icon name="close" />
              </button>
            )}
            {side ? (
              <side.Side
                {...props}
                step={step}
                own={own.get((step === 'done' ? choice.own?.classId : choice.classId) ?? '')}
                changes={signOf(spell.all, choice.classId)}
              />
            ) : (
              <Coming trouble={trouble} onAgain={loadAgain} />
            )}
          </section>
        )}
      </main>
    </div>
  );
}

/** Another word when somebody took a place of this class, or its time changed. */
function signOf(classes: readonly GroupClass[], classId: string | undefined): string {
  return JSON.stringify(classes.find(({ id }) => id === classId) ?? null);
}
