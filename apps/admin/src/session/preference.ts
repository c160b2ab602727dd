import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api } from '../api/client.ts';
import { type Session, sessionQuery, useSession } from './session.ts';

/**
 * A choice of this person for their own screens: comes with the session, follows to other devices. Shown at once; that it
 * could not be kept is not worth a word.
 */
export function usePreference<Value>(key: string, fallback: Value): [Value, (next: Value | null) => void] {
  const { preferences } = useSession();
  const client = useQueryClient();
  const keep = useCallback((next: Value | null) => keepPreference(client, key, next), [client, key]);
  const kept = preferences[key];
  return [kept === undefined || typeof kept !== typeof fallback ? fallback : (kept as Value), keep];
}

function keepPreference(client: QueryClient, key: string, value: unknown): void {
  client.setQueryData<Session>(sessionQuery.queryKey, (session) => {
    if (!session) return session;
    const { [key]: _, ...others } = session.preferences;
    return { ...session, preferences: value === null ? others : { ...others, [key]: value } };
  });
  void api
    .PUT('/api/v1/profile/preferences/{key}', { params: { path: { key } }, body: { value: value as never } })
    .catch(() => undefined);
}
