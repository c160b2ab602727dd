import { useLocalStorage } from '@mantine/hooks';
import { useSession } from '../../session/session.ts';
import type { JournalSearch } from './routes.tsx';

export interface JournalPreferences {
  /** Null: as the studio has set it. */
  step: number | null;
  /** Null: as the screen is, larger under fingers. */
  density: 'compact' | 'normal' | 'touch' | null;
  hasKeys: boolean;
  hasStrip: boolean;
}

export const filterKeys = [
  'departments',
  'people',
  'rooms',
  'equipment',
  'states',
  'services',
  'hideOff',
  'hideClasses',
] as const;
export type KeptFilters = Pick<JournalSearch, (typeof filterKeys)[number]>;

/** How this person likes the journal, on this device. */
export function usePreferences() {
  const { user } = useSession();
  return useLocalStorage<JournalPreferences>({
    key: `salus.journal.${user.id}`,
    defaultValue: { step: null, density: null, hasKeys: true, hasStrip: true },
    getInitialValueInEffect: false,
  });
}

/** Filters of the last time; the address wins over them. */
export function keptFilters(userId: string): KeptFilters {
  try {
    return JSON.parse(localStorage.getItem(`salus.journal.filters.${userId}`) ?? '{}') as KeptFilters;
  } catch {
    return {};
  }
}

export function keepFilters(userId: string, filters: KeptFilters): void {
  localStorage.setItem(`salus.journal.filters.${userId}`, JSON.stringify(filters));
}
