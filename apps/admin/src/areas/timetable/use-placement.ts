import { useDebouncedValue } from '@mantine/hooks';
import type { components } from '@salus/api-client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import type { CreateSeries } from './plan-values.ts';

export type PlacementItem = components['schemas']['PlacementPlan']['items'][number];
export type PlacementProblem = components['schemas']['PlacementProblem'];

/** What the series would put into the timetable, while they are still being written; one question at a time. */
export function usePlacement(series: readonly CreateSeries[] | null) {
  const [asked] = useDebouncedValue(series, 300);
  const query = useQuery({
    queryKey: ['class-series-preview', asked],
    queryFn: async ({ signal }) => {
      const plans = await Promise.all(
        (asked ?? []).map((body) => api.POST('/api/v1/class-series/preview', { body, signal })),
      );
      return plans
        .flatMap(({ data }) => data?.items ?? [])
        .sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
    },
    enabled: asked !== null,
    placeholderData: keepPreviousData,
    retry: false,
    staleTime: 0,
  });
  return { ...query, items: series === null ? undefined : query.data, isReady: series !== null };
}
