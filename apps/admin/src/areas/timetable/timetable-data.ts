import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { apiQuery } from '../../api/client.ts';
import { useLiveChanges } from '../../api/use-live-changes.ts';
import { useStudioScope } from '../../shell/studio-scope.tsx';

export const timetableKey = ['get', '/api/v1/classes'] as const;

/** The classes of all chosen studios in a period; filters work on what is here already, without asking again. */
export function useTimetable(from: string, to: string) {
  const { studios } = useStudioScope();
  const client = useQueryClient();
  useLiveChanges(
    ({ type, studioId }) =>
      /^(classes|catalogue)\./.test(type) && (studioId === null || studios.some(({ id }) => id === studioId)),
    () => void client.invalidateQueries({ queryKey: timetableKey }),
  );
  return useQuery({
    ...apiQuery.queryOptions('get', '/api/v1/classes', {
      params: { query: { studioIds: studios.map(({ id }) => id).join(','), from, to } },
    }),
    enabled: studios.length > 0,
    placeholderData: keepPreviousData,
  });
}
