import type { ClientGroup } from '../../kit/group-mark.tsx';
import type { VisitClient } from './wire.ts';

/** The groups of a visit's client; the first one colours the name, the rest are dots after it. */
export function groupsOf(visit: { client: VisitClient | null; wantsEarlier: unknown }): ClientGroup[] {
  const groups: ClientGroup[] = [];
  if (visit.client?.needsAttention) groups.push('attention');
  if (visit.wantsEarlier) groups.push('earlier');
  if (visit.client?.isStaff) groups.push('staff');
  if (visit.client?.isGuest) groups.push('guest');
  return groups;
}
