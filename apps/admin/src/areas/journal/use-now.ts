import { useSyncExternalStore } from 'react';

let now = Date.now();
let timer = 0;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    now = Date.now();
    timer = window.setInterval(() => {
      now = Date.now();
      for (const each of listeners) each();
    }, 30_000);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.clearInterval(timer);
  };
}

/** The clock of the screen, one for all columns: what follows it redraws every half minute. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => now);
}
