import { useNavigate, useSearch } from '@tanstack/react-router';
import { type SessionStudio, useSession } from '../session/session.ts';

const storageKey = 'salus.studio';
const all = 'all';

export interface StudioScope {
  /** The one chosen studio; null when all are shown. */
  studio: SessionStudio | null;
  /** The studios that the screen should show: the chosen one, or all. */
  studios: SessionStudio[];
  /** Where times are told: the chosen studio's zone, or that of the first. */
  timeZone: string;
  choose(studioId: string | null): void;
}

/**
 * Which studio the person works in: from the address, so that a colleague opens the same; else the one chosen last on
 * this device; else the only one.
 */
export function useStudioScope(): StudioScope {
  const { studios } = useSession();
  const search: { studio?: string } = useSearch({ strict: false });
  const navigate = useNavigate();

  const wanted = search.studio ?? localStorage.getItem(storageKey);
  const studio =
    studios.find(({ id }) => id === wanted) ?? (wanted !== all && studios.length === 1 ? studios[0] : null);

  return {
    studio: studio ?? null,
    studios: studio ? [studio] : studios,
    timeZone: (studio ?? studios[0])?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    choose(studioId) {
      const value = studioId ?? all;
      localStorage.setItem(storageKey, value);
      void navigate({ to: '.', search: (before: Record<string, unknown>) => ({ ...before, studio: value }) });
    },
  };
}
