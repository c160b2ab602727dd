import { equipmentOutside, hoursEmpty, priceRepeated, processingOutside } from '../errors.ts';

/** What several fields of a service must be true of together. */
export interface ServiceShape {
  durationMin: number;
  processingFromMin: number | null;
  processingLenMin: number | null;
  workFromMin: number | null;
  workToMin: number | null;
  prices?: readonly { companyId: string | null; studioId: string | null; gradeId: string | null }[] | undefined;
  equipment?: readonly { kind: string; offsetMin: number; lengthMin: number | null }[] | undefined;
}

/** Refuses a service whose parts contradict each other; `field` in the details says where to look. */
export function checkService(service: ServiceShape): void {
  const { processingFromMin: from, processingLenMin: length, durationMin } = service;
  if ((from === null) !== (length === null))
    throw processingOutside({ field: from === null ? 'processingFromMin' : 'processingLenMin' });
  if (from !== null && length !== null && from + length >= durationMin)
    throw processingOutside({ field: 'processingLenMin' });
  if (service.workFromMin !== null && service.workToMin !== null && service.workToMin <= service.workFromMin)
    throw hoursEmpty({ field: 'workToMin' });

  for (const [at, need] of (service.equipment ?? []).entries()) {
    const until = need.lengthMin === null ? need.offsetMin + 1 : need.offsetMin + need.lengthMin;
    if (until > durationMin) throw equipmentOutside({ field: `equipment.${at}`, kind: need.kind });
  }
  const places = new Set<string>();
  for (const [at, price] of (service.prices ?? []).entries()) {
    const place = [price.companyId, price.studioId, price.gradeId].join();
    if (places.has(place)) throw priceRepeated({ field: `prices.${at}` });
    places.add(place);
  }
}
