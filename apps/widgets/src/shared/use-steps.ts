import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * The step one stands on, and the way to another. The button of the browser leads back through them; widgets beside each
 * other on one page keep theirs under different keys.
 */
export function useSteps<Step extends string>(key: string, first: Step): [Step, (next: Step) => void] {
  const [step, setStep] = useState<Step>(first);
  useEffect(() => {
    const back = ({ state }: PopStateEvent) => setStep((state as Record<string, Step> | null)?.[key] ?? first);
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, [key, first]);
  const go = (next: Step) => {
    if (next === step) return;
    setStep(next);
    history.pushState({ ...history.state, [key]: next }, '');
  };
  return [step, go];
}

/** A new step begins at its top, and a screen reader at its heading. */
export function useArrival(step: string): RefObject<HTMLDivElement | null> {
  const top = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    top.current?.scrollIntoView({ block: 'nearest' });
    top.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }, [step]);
  return top;
}
