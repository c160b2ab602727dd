/** What an edit of a directory's record is called when it is announced. */
export function changeOf({ isArchived }: { isArchived?: boolean | undefined }): 'edited' | 'archived' | 'restored' {
  if (isArchived === undefined) return 'edited';
  return isArchived ? 'archived' : 'restored';
}

/** A line of the price list: it holds where everything it names holds. */
export interface PriceRule {
  companyId: string | null;
  studioId: string | null;
  gradeId: string | null;
  priceMinor: number;
  durationMin: number | null;
}

/** What a service costs by itself, by the price list and with each of its specialists. */
export interface PriceList {
  priceMinor: number;
  durationMin: number;
  prices: readonly PriceRule[];
  staff: readonly { employeeId: string; priceMinor: number | null; durationMin: number | null }[];
}

/** Where and with whom; a specialist may hold several grades. */
export interface PricePlace {
  companyId?: string;
  studioId?: string;
  gradeIds?: readonly string[];
  employeeId?: string;
}

/**
 * The price and the length of a service at a place: the specialist's own first, then the line of the price list that
 * names most (a studio counts more than a company, a company more than a grade), then the service itself.
 */
export function priceOf(service: PriceList, place: PricePlace): { priceMinor: number; durationMin: number } {
  const own = service.staff.find(({ employeeId }) => employeeId === place.employeeId);
  const best = service.prices
    .filter((rule) => holds(rule, place))
    .reduce<PriceRule | undefined>((most, rule) => (!most || weight(rule) > weight(most) ? rule : most), undefined);
  return {
    priceMinor: own?.priceMinor ?? best?.priceMinor ?? service.priceMinor,
    durationMin: own?.durationMin ?? best?.durationMin ?? service.durationMin,
  };
}

function holds(rule: PriceRule, place: PricePlace): boolean {
  if (rule.companyId !== null && rule.companyId !== place.companyId) return false;
  if (rule.studioId !== null && rule.studioId !== place.studioId) return false;
  return rule.gradeId === null || (place.gradeIds ?? []).includes(rule.gradeId);
}

function weight(rule: PriceRule): number {
  const named = [rule.companyId, rule.studioId, rule.gradeId].filter((part) => part !== null).length;
  return named * 4 + (rule.studioId === null ? 0 : 2) + (rule.companyId === null ? 0 : 1);
}
