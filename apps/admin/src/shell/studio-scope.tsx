import { useMatches, useNavigate, useSearch } from '@tanstack/react-router';
import { type SessionStudio, useSession } from '../session/session.ts';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Shows exactly one studio, whatever is chosen: the switcher then names that one and offers no more than one. */
    oneStudio?: boolean;
  }
}

const storageKey = 'salus.studio';
const all = 'all';

export interface StudioScope {
  /** The one chosen studio; null when several are shown. */
  studio: SessionStudio | null;
  /** The chosen company, of several; null otherwise. */
  company: { id: string; name: string } | null;
  /** The studios that the screen should show: the chosen one, those of the chosen company, or all. */
  studios: SessionStudio[];
  /** The same for the filter of a list, separated by commas; undefined when nothing is left out. */
  studioIds: string | undefined;
  /** Where times are told: the chosen studio's zone, or that of the first. */
  timeZone: string;
  /** A studio, a company, or with null all studios. */
  choose(id: string | null): void;
}

/**
 * Which studio or company the person works in: from the address, so that a colleague opens the same; else the one chosen
 * last on this device; else the only one.
 */
export function useStudioScope(): StudioScope {
  const { studios } = useSession();
  const search: { studio?: string } = useSearch({ strict: false });
  const navigate = useNavigate();

  const wanted = search.studio ?? localStorage.getItem(storageKey);
  const studio =
    studios.find(({ id }) => id === wanted) ?? (wanted !== all && studios.length === 1 ? studios[0] : null) ?? null;
  const company = companiesOf(studios).find(({ id }) => id === wanted) ?? null;
  const shown = studio ? [studio] : company ? company.studios : studios;

  return {
    studio,
    company,
    studios: shown,
    studioIds: shown.length === studios.length ? undefined : shown.map(({ id }) => id).join(','),
    timeZone: shown[0]?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    choose(id) {
      const value = id ?? all;
      localStorage.setItem(storageKey, value);
      void navigate({ to: '.', search: (before: Record<string, unknown>) => ({ ...before, studio: value }) });
    },
  };
}

/** What can be chosen on this screen, from wide to narrow; the studios of several companies stand under their company. */
export function useStudioChoices(): {
  id: string | null;
  name: string | null;
  isUnderCompany: boolean;
  isChosen: boolean;
}[] {
  const session = useSession();
  const { studio, company, studios } = useStudioScope();
  const shownHere = useShowsOneStudio() ? studios[0] : studio;
  const chosenId = shownHere?.id ?? company?.id ?? null;
  const companies = companiesOf(session.studios);
  const plain = (list: readonly SessionStudio[], isUnderCompany: boolean) =>
    list.map(({ id, name }) => ({ id, name, isUnderCompany, isChosen: id === chosenId }));
  const isWide = !useShowsOneStudio();
  return [
    ...(isWide ? [{ id: null, name: null, isUnderCompany: false, isChosen: chosenId === null }] : []),
    ...(companies.length > 1
      ? companies.flatMap(({ id, name, studios: its }) => [
          ...(isWide ? [{ id, name, isUnderCompany: false, isChosen: id === chosenId }] : []),
          ...plain(its, isWide),
        ])
      : plain(session.studios, false)),
  ];
}

/** Whether the screen that is open shows exactly one studio. */
export function useShowsOneStudio(): boolean {
  return useMatches({ select: (matches) => matches.some(({ staticData }) => staticData.oneStudio) });
}

/** The companies of these studios, in the order of the studios; nothing to choose from when there is only one. */
function companiesOf(studios: readonly SessionStudio[]): { id: string; name: string; studios: SessionStudio[] }[] {
  const ids = [...new Set(studios.map(({ companyId }) => companyId))];
  if (ids.length < 2) return [];
  return ids.map((id) => {
    const its = studios.filter(({ companyId }) => companyId === id);
    return { id, name: its[0]?.companyName ?? '', studios: its };
  });
}
