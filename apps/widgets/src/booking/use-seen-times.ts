import { useRef } from 'preact/hooks';
import type { Time } from '../shared/api.ts';

export interface SeenTime extends Time {
  /** Somebody took it while it was being looked at: it stays in its place, struck, so that nothing moves under the finger. */
  isGone: boolean;
}

/** The times of one answer to one question, with those that were there a moment ago. */
export function useSeenTimes(question: string, times: readonly Time[]): SeenTime[] {
  const seen = useRef({ question, times: new Map<string, Time>() });
  if (seen.current.question !== question) seen.current = { question, times: new Map() };
  for (const time of times) seen.current.times.set(time.startsAt, time);
  const free = new Set(times.map(({ startsAt }) => startsAt));
  return [...seen.current.times.values()]
    .map((time) => ({ ...time, isGone: !free.has(time.startsAt) }))
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt));
}
