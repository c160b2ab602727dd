import type { BookingRules } from '../../org/public.ts';

/** How a class stands for somebody who would like to come. */
export type ShownState = 'open' | 'full' | 'closed' | 'began' | 'over' | 'cancelled';

interface Facts {
  startsAt: Date;
  endsAt: Date;
  isCancelled: boolean;
  free: number;
}

export interface Door {
  state: ShownState;
  /** Clients book no earlier, and no later, than this. */
  opensAt: Date;
  closesAt: Date;
}

/** May clients book now, and if not, why? The studio's horizon and notice hold for classes as for appointments. */
export function doorOf(facts: Facts, rules: Pick<BookingRules, 'horizonDays' | 'leadTimeMin'>, now: Date): Door {
  const { startsAt, endsAt, isCancelled, free } = facts;
  const opensAt = new Date(startsAt.getTime() - rules.horizonDays * 86_400_000);
  const closesAt = new Date(startsAt.getTime() - rules.leadTimeMin * 60_000);
  return { state: stateOf(), opensAt, closesAt };

  function stateOf(): ShownState {
    if (isCancelled) return 'cancelled';
    if (now >= endsAt) return 'over';
    if (now >= startsAt) return 'began';
    if (now < opensAt || now > closesAt) return 'closed';
    return free > 0 ? 'open' : 'full';
  }
}

/** What a refusal says of it: from when until when clients book, and whom to call otherwise. */
export function doorDetails({ opensAt, closesAt }: Pick<Door, 'opensAt' | 'closesAt'>, phone: string) {
  return { from: opensAt.toISOString(), until: closesAt.toISOString(), phone };
}
