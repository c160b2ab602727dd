import { createContext, useContext } from 'react';
import { can, type Session, useSession } from '../session/session.ts';
import { type Area, type NavItem, navSections, type Right } from './area.ts';

/** All areas, collected by the router; a context keeps the shell from importing the areas that import the shell. */
export const AreasContext = createContext<readonly Area[]>([]);

const allowed = (session: Session, right?: Right) => !right || can(session, right.resource, right.action ?? 'view');

/** The lines of the rail that this person may see, in order. */
export function useNav(): NavItem[] {
  const session = useSession();
  return useContext(AreasContext)
    .flatMap((area) => area.nav ?? [])
    .filter((item) => allowed(session, item.permission))
    .sort((a, b) => navSections.indexOf(a.section) - navSections.indexOf(b.section) || a.order - b.order);
}

export function useCreations() {
  const session = useSession();
  return useContext(AreasContext)
    .flatMap((area) => area.creations ?? [])
    .filter((creation) => allowed(session, creation.permission))
    .sort((a, b) => a.order - b.order);
}

export function useCommandSources() {
  const session = useSession();
  return useContext(AreasContext)
    .flatMap((area) => area.commandSources ?? [])
    .filter((source) => allowed(session, source.permission));
}
