import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, apiQuery } from '../../api/client.ts';
import { useLiveChanges } from '../../api/use-live-changes.ts';
import type { Change, ChangePreview } from './series-values.ts';
import { timetableKey } from './timetable-data.ts';

export const seriesKey = ['get', '/api/v1/class-series/{seriesId}'] as const;

/** A series, asked again when somebody else changes classes of its studio. */
export function useSeries(seriesId: string) {
  const client = useQueryClient();
  const query = useQuery(
    apiQuery.queryOptions('get', '/api/v1/class-series/{seriesId}', { params: { path: { seriesId } } }),
  );
  useLiveChanges(
    ({ type, studioId }) => /^classes\.class/.test(type) && studioId === query.data?.studioId,
    () => void client.invalidateQueries({ queryKey: seriesKey }),
  );
  return query;
}

/** What the page shows and the timetable behind it. */
export function useRefreshClasses() {
  const client = useQueryClient();
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: timetableKey }),
      client.invalidateQueries({ queryKey: seriesKey }),
      client.invalidateQueries({ queryKey: ['get', '/api/v1/classes/{classId}'] }),
    ]);
}

export interface AskedChange {
  classId: string;
  scope: 'following' | 'all';
  /** Null: the classes are to be cancelled. */
  change: Change | null;
  withOwnPlans: boolean;
  skip: string[];
}

/** Whom the change would touch, while it is still being made. */
export function useChangePreview(asked: AskedChange | null) {
  const [settled] = useDebouncedValue(asked, 300);
  return useQuery({
    queryKey: ['class-change-preview', settled],
    queryFn: async ({ signal }): Promise<ChangePreview | null> => {
      if (!settled) return null;
      const params = { path: { classId: settled.classId } };
      const { scope, change, withOwnPlans, skip } = settled;
      const { data } = change
        ? await api.POST('/api/v1/classes/{classId}/changes/preview', {
            params,
            body: { scope, change, withOwnPlans, skip, notify: true },
            signal,
          })
        : await api.POST('/api/v1/classes/{classId}/cancellation/preview', {
            params,
            body: { scope, notify: true },
            signal,
          });
      return data ?? null;
    },
    enabled: settled !== null,
    placeholderData: keepPreviousData,
    retry: false,
    staleTime: 0,
  });
}
