import type { ReadCtx } from '../../platform/context.ts';
import { type Assembled, assemblePerSpecialist, assembleQuery, daysFrom } from './assemble-query.ts';
import { durationOf, offersWithin, ranked, type SlotJson, slotOf } from './find-offers.ts';
import { termsOf } from './price-of-line.ts';

/** What a client looks for: services in their order, with somebody or with anybody. */
export interface ClientWish {
  studioId: string;
  /** Null: nobody is known yet. */
  clientId: string | null;
  serviceIds: readonly string[];
  employeeId?: string | undefined;
  /** A visit of the client's own that is to be moved: its lines do not stand in the way. */
  ignoring?: readonly string[];
}

/** Times that a client may really book, in order of time [SCH-013, WID-017]. The very engine that confirms them made them. */
export async function offersForClient(
  ctx: ReadCtx,
  wish: ClientWish,
  { from, days, atMost }: { from: string; days: number; atMost?: number },
): Promise<{ timeZone: string; durationMin: number; items: SlotJson[] }> {
  const span = daysFrom(from, days);
  const assembled = await assembleQuery(ctx, wishOf(wish), span, 'offer');
  const offers = ranked(assembled, offersWithin(assembled, span, atMost), 'earliest');
  const items = offers.map((offer, index) => slotOf(assembled, offer, index + 1));
  items.sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  return { timeZone: assembled.zone, durationMin: durationOf(assembled), items };
}

/** The nearest times of each specialist who does the service and takes this client's bookings. */
export async function nearestOfEachSpecialist(
  ctx: ReadCtx,
  wish: ClientWish,
  { from, days, atMost }: { from: string; days: number; atMost: number },
): Promise<{ employeeId: string; priceMinor: number; items: SlotJson[] }[]> {
  const span = daysFrom(from, days);
  const each = await assemblePerSpecialist(ctx, wishOf(wish), span);
  return each
    .filter(({ employeeId, assembled }) => assembled.facts.people?.some((one) => one.id === employeeId && one.isOnline))
    .map(({ employeeId, assembled }) => ({
      employeeId,
      priceMinor: priceWith(assembled, employeeId),
      items: offersWithin(assembled, span, atMost).map((offer, index) =>
        slotOf(assembled, { offer, gapMin: 0, reasons: [] }, index + 1),
      ),
    }));
}

function priceWith({ wish, facts, services }: Assembled, employeeId: string): number {
  const person = facts.people?.find(({ id }) => id === employeeId);
  const prices = wish.lines.map(({ serviceId }) => {
    const service = services.get(serviceId);
    return service ? termsOf(facts, service, person).priceMinor : 0;
  });
  return prices.reduce((sum, price) => sum + price, 0);
}

function wishOf({ studioId, clientId, serviceIds, employeeId, ignoring = [] }: ClientWish) {
  const lines = serviceIds.map((serviceId) => ({ serviceId, employeeId }));
  return { studioId, clientId, lines, mode: 'sequence' as const, ignoring };
}
