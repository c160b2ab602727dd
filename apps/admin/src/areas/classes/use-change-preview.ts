import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import type { Change, Scope } from './change-values.ts';
import type { ChangePreview } from './class-data.ts';

export interface WantedChange {
  scope: Scope;
  version: number;
  change: Change;
  withOwnPlans: boolean;
  skip: string[];
}

/** Whom a change would touch, asked again as the form changes; nothing is asked while it changes nothing. */
export function useChangePreview(classId: string, wanted: WantedChange) {
  const [body] = useDebouncedValue(wanted, 250);
  const isEmpty = Object.keys(wanted.change).length === 0;
  const query = useQuery({
    queryKey: ['classes', 'change-preview', classId, body],
    queryFn: async ({ signal }): Promise<ChangePreview> => {
      const { data } = await api.POST('/api/v1/classes/{classId}/changes/preview', {
        params: { path: { classId } },
        body: { ...body, notify: false },
        signal,
      });
      return data as ChangePreview; // a refusal is thrown
    },
    enabled: !isEmpty && Object.keys(body.change).length > 0,
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
  const isStale = query.isFetching || JSON.stringify(body) !== JSON.stringify(wanted);
  return { preview: isEmpty ? undefined : query.data, error: isEmpty ? null : query.error, isStale };
}

/** The same for a cancellation. */
export function useCancelPreview(classId: string, scope: Scope) {
  return useQuery({
    queryKey: ['classes', 'cancel-preview', classId, scope],
    queryFn: async ({ signal }): Promise<ChangePreview> => {
      const { data } = await api.POST('/api/v1/classes/{classId}/cancellation/preview', {
        params: { path: { classId } },
        body: { scope, notify: false },
        signal,
      });
      return data as ChangePreview; // a refusal is thrown
    },
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
}
