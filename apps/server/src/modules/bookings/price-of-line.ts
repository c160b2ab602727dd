import type { PersonFacts, ServiceFacts } from './offer-facts.ts';

/**
 * What a service costs and how long it takes with one specialist: her own price first, then the exception of the price list
 * that names most (studio counts more than company), then the service itself.
 */
export function termsOf(service: ServiceFacts, person: PersonFacts): { priceMinor: number; durationMin: number } {
  const own = service.staff?.find(([employeeId]) => employeeId === person.id);
  let best: { weight: number; priceMinor: number; durationMin: number | null } | undefined;
  for (const [hasCompany, hasStudio, gradeId, priceMinor, durationMin] of service.prices ?? []) {
    if (gradeId !== null && !person.gradeIds.includes(gradeId)) continue;
    const named = Number(hasCompany) + Number(hasStudio) + Number(gradeId !== null);
    const weight = named * 4 + (hasStudio ? 2 : hasCompany ? 1 : 0);
    if (!best || weight > best.weight) best = { weight, priceMinor, durationMin };
  }
  return {
    priceMinor: own?.[1] ?? best?.priceMinor ?? service.priceMinor,
    durationMin: Math.max(own?.[2] ?? best?.durationMin ?? service.durationMin, (service.minHours ?? 0) * 60),
  };
}
