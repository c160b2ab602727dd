import { useEffect, useEffectEvent } from 'react';

/** What the stream tells of a change: that it happened, not what it says now. */
export interface Change {
  type: string;
  subjectType: string;
  studioId: string | null;
  /** What, and who did it; absent where one may hear that something changed, but not what. */
  subjectId?: string;
  actorId?: string | null;
}

type Listener = (change: Change | 'missed') => void;

const listeners = new Set<Listener>();
let stream: EventSource | null = null;

/** One stream for all screens of a tab: browsers keep few connections to one server. */
function listen(listener: Listener): () => void {
  listeners.add(listener);
  stream ??= openStream();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    stream?.close();
    stream = null;
  };
}

function openStream(): EventSource {
  const opened = new EventSource('/api/v1/live');
  const tell = (change: Change | 'missed') => {
    for (const listener of listeners) listener(change);
  };
  opened.addEventListener('change', ({ data }) => tell(JSON.parse(String(data)) as Change));
  // Whatever happened while the line was down is asked for at once.
  let wasOpen = false;
  opened.addEventListener('open', () => {
    if (wasOpen) tell('missed');
    wasOpen = true;
  });
  return opened;
}

const soonMs = 120;

/**
 * Calls `refresh` soon after colleagues changed something that concerns the screen; changes that come together count as one.
 * While `isBusy` says so (a visit in the hand) the answer waits, so that nothing jumps under it.
 */
export function useLiveChanges(
  concerns: (change: Change) => boolean,
  refresh: () => void,
  isBusy: () => boolean = () => false,
): void {
  const hears = useEffectEvent(concerns);
  const act = useEffectEvent(refresh);
  const waits = useEffectEvent(isBusy);
  useEffect(() => {
    let timer = 0;
    const soon = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => (waits() ? soon() : act()), soonMs);
    };
    const leave = listen((change) => {
      if (change === 'missed' || hears(change)) soon();
    });
    return () => {
      window.clearTimeout(timer);
      leave();
    };
  }, []);
}

/** Hears of each change at once, to show who did it; asking the server again is what `useLiveChanges` is for. */
export function useEachLiveChange(hear: (change: Change) => void): void {
  const hears = useEffectEvent(hear);
  useEffect(() => listen((change) => change !== 'missed' && hears(change)), []);
}
