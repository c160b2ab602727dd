import type { Privilege } from './client-queries.ts';
import { useT } from './messages.ts';

/** The ready privilege is named in the reader's language until somebody renames it. */
export function usePrivilegeName(): (privilege: Pick<Privilege, 'name' | 'preset'>) => string {
  const t = useT();
  return (privilege) => (privilege.preset ? t(`clients.privilege_${privilege.preset}`) : privilege.name);
}
