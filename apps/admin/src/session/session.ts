import type { components } from '@salus/api-client';
import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../api/client.ts';

/** Who is signed in, where, and what they may do. */
export type Session = components['schemas']['Session'];
export type SessionStudio = Session['studios'][number];
export type Action = 'view' | 'add' | 'edit' | 'delete';

export const sessionQuery = apiQuery.queryOptions(
  'get',
  '/api/v1/session',
  {},
  { staleTime: 5 * 60_000, retry: false },
);

/** The session of a screen inside the shell, which does not open without one. */
export function useSession(): Session {
  const { data } = useQuery(sessionQuery);
  if (!data) throw new Error('useSession outside the shell');
  return data;
}

/** Decides one right: `can(session, 'bookings.visit', 'edit')`. */
export function can(session: Session, resource: string, action: Action = 'view'): boolean {
  return session.rights[resource]?.[action] ?? false;
}
