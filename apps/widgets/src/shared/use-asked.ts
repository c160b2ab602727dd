import { useEffect, useState } from 'preact/hooks';

export interface Asked<T> {
  data: T | undefined;
  error: Error | undefined;
  again: () => void;
}

/** Asks once per key, and once more on demand; an answer that comes too late for its key is left aside. */
export function useAsked<T>(key: string, ask: () => Promise<T>): Asked<T> {
  const [state, setState] = useState<{ key: string; data?: T; error?: Error }>({ key });
  const [round, setRound] = useState(0);
  // `ask` is a new function at each drawing; the key says what it asks for.
  useEffect(() => {
    let isWanted = true;
    ask().then(
      (data) => isWanted && setState((before) => ({ key, data: sameAs(before, key, data) })),
      // What is known already stays in sight beside the trouble.
      (error: Error) =>
        isWanted && setState((before) => ({ key, error, ...(before.key === key ? { data: before.data as T } : {}) })),
    );
    return () => {
      isWanted = false;
    };
  }, [key, round]);
  const isFresh = state.key === key;
  return {
    data: isFresh ? state.data : undefined,
    error: isFresh ? state.error : undefined,
    again: () => setRound(round + 1),
  };
}

/** Asked again, the same answer is the same object: nothing is drawn anew. */
function sameAs<T>(before: { key: string; data?: T }, key: string, data: T): T {
  const isSame = before.key === key && JSON.stringify(before.data) === JSON.stringify(data);
  return isSame ? (before.data as T) : data;
}
