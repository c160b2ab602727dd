import { useQueryClient } from '@tanstack/react-query';
import { useEachLiveChange, useLiveChanges } from '../../api/use-live-changes.ts';
import { noteColleague } from './colleagues.ts';
import { gesture } from './journal-context.ts';

/** Lists that a change of a visit or of time can touch, beside the grid. */
const touched = new Set([
  '/api/v1/journal',
  '/api/v1/classes',
  '/api/v1/slots',
  '/api/v1/visits',
  '/api/v1/visits/{visitId}',
  '/api/v1/visits/earlier-hints',
  '/api/v1/waits',
]);

/**
 * What colleagues change appears within a second: the stream says that something happened, the screen asks again with
 * its own rights. While the hand holds a visit the answer waits, so that nothing jumps under it.
 */
export function useLiveJournal(studioId: string | null): void {
  const client = useQueryClient();
  useLiveChanges(
    ({ type, studioId: where }) =>
      studioId !== null &&
      /^(bookings|calendar|classes|clients|org|staff|waiting)\./.test(type) &&
      (where === null || where === studioId),
    () => void client.invalidateQueries({ predicate: ({ queryKey }) => touched.has(String(queryKey[1])) }),
    () => gesture.get().kind !== 'idle',
  );
}

/** Whose hand moved a visit is seen on it for a few seconds; one's own is no news. */
export function useColleagues(userId: string): void {
  useEachLiveChange(({ subjectType, subjectId, actorId }) => {
    if (subjectType === 'visit' && subjectId && actorId && actorId !== userId) noteColleague(subjectId, actorId);
  });
}
