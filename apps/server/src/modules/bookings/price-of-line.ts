import { priceOf } from '../catalogue/public.ts';
import type { OfferFacts, PersonFacts, ServiceFacts } from './offer-facts.ts';

/** What a service costs in this studio with one specialist, and how long it takes; never less than its least hours [CAT-049]. */
export function termsOf(
  { studio }: Pick<OfferFacts, 'studio'>,
  service: ServiceFacts,
  person: PersonFacts | undefined,
): { priceMinor: number; durationMin: number } {
  const own = service.staff?.find(([employeeId]) => employeeId === person?.id);
  const { priceMinor, durationMin } = priceOf(
    {
      priceMinor: service.priceMinor,
      durationMin: service.durationMin,
      prices: service.prices ?? [],
      staff: own ? [{ employeeId: own[0], priceMinor: own[1], durationMin: own[2] }] : [],
    },
    {
      companyId: studio.companyId,
      studioId: studio.id,
      ...(person ? { gradeIds: person.gradeIds, employeeId: person.id } : {}),
    },
  );
  return { priceMinor, durationMin: Math.max(durationMin, (service.minHours ?? 0) * 60) };
}
