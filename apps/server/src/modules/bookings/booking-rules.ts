import type { OfferFacts } from './offer-facts.ts';

/** What the studio has decided about bookings; the narrowest choice holds (studio, company, network) [ORG-027]. */
export interface StudioRules {
  leadTimeMin: number;
  horizonDays: number;
  cancelHours: number | null;
  ranking: 'earliest' | 'compact';
  holdMin: number;
}

/** Reads the rules out of the settings that came along with the facts. */
export function rulesOf(facts: Pick<OfferFacts, 'studio' | 'settings'>, networkId: string): StudioRules {
  const scopes = [facts.studio.id, facts.studio.companyId, networkId];
  const chosen = (key: string): unknown => {
    for (const scope of scopes) {
      const found = facts.settings?.find(([name, scopeId]) => name === key && scopeId === scope);
      if (found) return found[2];
    }
    return undefined;
  };
  const number = (key: string, fallback: number) => {
    const value = chosen(key);
    return typeof value === 'number' ? value : fallback;
  };
  const cancelHours = chosen('booking.cancel_hours');
  return {
    leadTimeMin: number('booking.lead_time_min', 60),
    horizonDays: number('booking.horizon_days', 60),
    cancelHours: cancelHours === undefined ? 12 : (cancelHours as number | null),
    ranking: chosen('booking.offer_ranking') === 'earliest' ? 'earliest' : 'compact',
    holdMin: number('booking.hold_min', 10),
  };
}
