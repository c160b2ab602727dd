import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../../api/client.ts';

/** The services that this studio offers now, in the order of the catalogue. */
export function useBookableServices(studioId: string) {
  return useQuery({
    ...apiQuery.queryOptions(
      'get',
      '/api/v1/services',
      { params: { query: { studioId, state: 'active', limit: 500 } } },
      { staleTime: 5 * 60_000 },
    ),
    select: ({ items }) => items,
  });
}

export type BookableService = NonNullable<ReturnType<typeof useBookableServices>['data']>[number];
