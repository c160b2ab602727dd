import { type BookingRules, rulesInForce } from '../org/public.ts';
import type { OfferFacts } from './offer-facts.ts';

/** The rules of the studio out of the choices that came along with the facts [ORG-027]. */
export function rulesOf(
  facts: { studio: { id: string; companyId: string }; settings: OfferFacts['settings'] },
  networkId: string,
): BookingRules {
  const choices = (facts.settings ?? []).map(([key, scope_id, value]) => ({ key, scope_id, value }));
  return rulesInForce(choices, [facts.studio.id, facts.studio.companyId, networkId]);
}
