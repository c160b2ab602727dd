import { createStore } from '../../kit/store.ts';

/** Visits that colleagues have just changed: by whom. By id of the visit. */
export const colleagues = createStore<ReadonlyMap<string, string>>(new Map());

const shownMs = 6000;

/** Remembers for a few seconds who has changed a visit, long enough to see why it moved. */
export function noteColleague(visitId: string, actorId: string): void {
  colleagues.set(new Map(colleagues.get()).set(visitId, actorId));
  window.setTimeout(() => {
    if (colleagues.get().get(visitId) !== actorId) return;
    const rest = new Map(colleagues.get());
    rest.delete(visitId);
    colleagues.set(rest);
  }, shownMs);
}
