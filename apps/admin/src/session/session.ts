import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import { readJson } from '../api/read-json.ts';

export type Action = 'view' | 'add' | 'edit' | 'delete';
export type Scope = 'own' | 'studio' | 'region' | 'company' | 'network';

export interface SessionStudio {
  id: string;
  name: string;
  timeZone: string;
  companyId?: string;
}

/** Who is signed in, where, and what they may do. */
export interface Session {
  user: { id: string; name: string; employeeId?: string | null; photoUrl?: string | null; email?: string | null };
  network: { id: string; name: string; currency: string; country?: string; accentHue?: number | null };
  company: { id: string; name: string } | null;
  studios: SessionStudio[];
  rights: Record<string, Partial<Record<Action, boolean>> & { scope?: Scope }>;
  locale: string | null;
}

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => readJson<Session>(api, '/api/v1/session', signal),
  staleTime: 5 * 60_000,
  retry: false,
});

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
