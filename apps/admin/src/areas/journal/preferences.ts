import { useLocalStorage } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { usePreference } from '../../session/preference.ts';
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

/**
 * The filters come back with the person on whatever device; once they are in the address, the address is what counts
 * [SCH-019i].
 */
export function useKeptFilters(search: JournalSearch): void {
  const navigate = useNavigate({ from: '/journal' });
  const [kept, keep] = usePreference<KeptFilters>('journal.filters', {});
  const present = filtersIn(search);
  const text = JSON.stringify(present);
  const seen = useRef(text);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the journal opens
  useEffect(() => {
    if (text === '{}' && Object.keys(kept).length > 0)
      void navigate({ search: (before: object) => ({ ...before, ...kept }), replace: true });
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the filters become others
  useEffect(() => {
    if (text === seen.current) return;
    seen.current = text;
    if (text !== JSON.stringify(filtersIn(kept))) keep(text === '{}' ? null : present);
  }, [text]);
}

/** The filters of an address, always in the same order. */
function filtersIn(search: KeptFilters): KeptFilters {
  return Object.fromEntries(filterKeys.flatMap((key) => (search[key] === undefined ? [] : [[key, search[key]]])));
}
