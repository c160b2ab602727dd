import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../../api/client.ts';

/** The services that this studio offers now, in the order of the catalogue; sub-services instead of their service. */
export function useBookableServices(studioId: string) {
  return useQuery({
    ...apiQuery.queryOptions(
      'get',
      '/api/v1/services',
      { params: { query: { studioId, bookable: 'true', limit: 500 } } },
      { staleTime: 5 * 60_000 },
    ),
    select: ({ items }) => items.map(named),
  });
}

/** "Back" says little where "Massage: Back" is meant. */
function named<Row extends { shownName: string; parentName: string | null }>(service: Row): Row {
  const { parentName, shownName } = service;
  return parentName === null ? service : { ...service, shownName: `${parentName}: ${shownName}` };
}

export type BookableService = NonNullable<ReturnType<typeof useBookableServices>['data']>[number];
