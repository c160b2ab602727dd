import type { components } from '@salus/api-client';
import type { QueryClient } from '@tanstack/react-query';
import { apiQuery } from '../../api/client.ts';

export type Wait = components['schemas']['Wait'];
export type WaitOffer = components['schemas']['WaitOffer'];

export const historyQuery = (waitId: string) =>
  apiQuery.queryOptions('get', '/api/v1/waits/{waitId}', { params: { path: { waitId } } });

export const startsQuery = (waitId: string) =>
  apiQuery.queryOptions('get', '/api/v1/waits/{waitId}/starts', { params: { path: { waitId } } });

/** Everything that shows the line asks again. */
export function refreshLine(client: QueryClient): Promise<void> {
  return client.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[1]).startsWith('/api/v1/wait') });
}
