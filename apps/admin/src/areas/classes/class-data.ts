import type { components } from '@salus/api-client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { apiQuery } from '../../api/client.ts';
import { useLiveChanges } from '../../api/use-live-changes.ts';

type Schemas = components['schemas'];
export type ClassCard = Schemas['ClassCard'];
export type Participant = Schemas['ClassParticipant'];
export type Booking = Schemas['ClassBooking'];
export type BookingState = Booking['state'];
export type Waiting = ClassCard['waitlist'][number];
export type Candidate = Schemas['ClassCandidate'];
export type ChangePreview = Schemas['ClassChangePreview'];
export type Mark = 'booked' | 'attended' | 'no_show';

export const classQuery = (classId: string) =>
  apiQuery.queryOptions('get', '/api/v1/classes/{classId}', { params: { path: { classId } } });

/**
 * The class, kept fresh: what colleagues and clients do appears by itself, except while an own mark is on its way. An offer
 * runs out without anybody doing anything, so a class with one is asked again every half minute.
 */
export function useClass(classId: string, isBusy: () => boolean) {
  const client = useQueryClient();
  const query = useQuery({
    ...classQuery(classId),
    refetchInterval: ({ state }) =>
      state.data?.waitlist.some(({ wait }) => wait.offerUntil !== null) ? 30_000 : false,
  });
  const studioId = query.data?.studioId ?? null;
  useLiveChanges(
    (change) =>
      /^(classes|clients|org)\./.test(change.type) && (change.studioId === null || change.studioId === studioId),
    () => void client.invalidateQueries({ queryKey: classQuery(classId).queryKey }),
    isBusy,
  );
  return query;
}
