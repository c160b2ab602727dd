import { useEffect, useRef } from 'preact/hooks';

const tickMs = 500;
const everyMsLater = 20_000;
const attentiveForMs = 120_000;
const signsOfLife = ['pointerdown', 'keydown', 'scroll'] as const;

/** Looks again and again for what others changed: often while the reader is at it, seldom when the page just lies open. */
export function useLookingAgain(everyMs: number, look: () => void): void {
  const latest = useRef(look);
  latest.current = look;
  useEffect(() => {
    let touchedAt = Date.now();
    let lookedAt = Date.now();
    const timer = setInterval(() => {
      const isAttentive = Date.now() - touchedAt < attentiveForMs;
      if (document.hidden || Date.now() - lookedAt < (isAttentive ? everyMs : everyMsLater)) return;
      lookedAt = Date.now();
      latest.current();
    }, tickMs);
    const touched = () => {
      touchedAt = Date.now();
    };
    for (const sign of signsOfLife) addEventListener(sign, touched, { passive: true });
    return () => {
      clearInterval(timer);
      for (const sign of signsOfLife) removeEventListener(sign, touched);
    };
  }, [everyMs]);
}

/** Runs when a value has become another; not the first time. */
export function useWhenChanged(value: unknown, run: () => void): void {
  const known = useRef(value);
  useEffect(() => {
    if (known.current === value) return;
    known.current = value;
    run();
  });
}
