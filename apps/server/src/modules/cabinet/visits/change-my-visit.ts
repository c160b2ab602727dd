import type { CommandCtx } from '../../../platform/context.ts';
import type { Counters } from '../../../platform/counter.ts';
import { withRight } from '../../../platform/with-right.ts';
import { bookVisit, cancelVisit, moveVisit } from '../../bookings/public.ts';
import { tooLateToChange } from '../errors.ts';
import { myVisit } from './my-visits.ts';
import type { BookMyVisit, MyVisitView } from './schema.ts';

/**
 * Books for oneself [WID-015]. The engine of the desk decides, with the rules for clients: the service's own grid, notice and
 * horizon, people and services that are booked online; who was faster has the time, and the nearest others are named.
 */
export async function bookMyVisit(ctx: CommandCtx, counters: Counters, input: BookMyVisit): Promise<MyVisitView> {
  const { employeeId, serviceIds, ...visit } = input;
  const booked = await bookVisit(withRight(ctx, 'bookings.visit', ['view', 'add'], input.studioId), {
    ...visit,
    counters,
    clientId: ctx.actor.id,
    lines: serviceIds.map((serviceId) => ({ serviceId, employeeId })),
    mode: 'sequence',
    notify: true,
    source: 'site',
  });
  return myVisit(ctx, booked.id);
}

/** Moves one's own visit, as long as it might be cancelled. */
export async function moveMyVisit(
  ctx: CommandCtx,
  input: { visitId: string; startsAt: Date; employeeId?: string | undefined },
): Promise<MyVisitView> {
  const visit = await changeable(ctx, input.visitId);
  await moveVisit(withRight(ctx, 'bookings.visit', ['view', 'edit'], visit.studio.id), {
    ...input,
    confirmLock: true, // the specialist is fixed to this very client
    notify: true,
  });
  return myVisit(ctx, input.visitId);
}

/** Cancels one's own visit; later than the studio allows it explains until when it went, and whom to call [BKG-004i]. */
export async function cancelMyVisit(
  ctx: CommandCtx,
  input: { visitId: string; reason?: string | undefined },
): Promise<MyVisitView> {
  const visit = await changeable(ctx, input.visitId);
  await cancelVisit(withRight(ctx, 'bookings.visit', ['view', 'edit'], visit.studio.id), {
    ...input,
    by: 'client',
    notify: true,
  });
  return myVisit(ctx, input.visitId);
}

async function changeable(ctx: CommandCtx, visitId: string): Promise<MyVisitView> {
  const visit = await myVisit(ctx, visitId);
  if (!visit.mayChange)
    throw tooLateToChange({ until: visit.changeUntil.toISOString(), phone: visit.studio.phone ?? '' });
  return visit;
}
