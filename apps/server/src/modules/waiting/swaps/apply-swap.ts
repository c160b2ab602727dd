import { type Selectable, sql } from 'kysely';
import { recordChange } from '../../../platform/audit.ts';
import { type CommandCtx, requireReach } from '../../../platform/context.ts';
import type { Counters } from '../../../platform/counter.ts';
import type { WaitingSwap } from '../../../platform/db/schema.generated.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { withinReach } from '../../../platform/rights.ts';
import { bookVisit, cancelVisit, moveVisit } from '../../bookings/public.ts';
import { idOfActor, setState } from '../close-offer.ts';
import { notFound, swapOver, undoOver } from '../errors.ts';
import { lockWish } from '../wish-record.ts';
import { visitToMove } from './visit-to-move.ts';

type Swap = Selectable<WaitingSwap>;

const undoLastsMs = 10 * 60_000;

/**
 * Does both moves of a swap, or none: the first visit comes earlier, and the second takes its time. What has changed since it was
 * found makes it refuse, and everything stays as it was.
 */
export async function applySwap(ctx: CommandCtx, input: { swapId: string; counters: Counters }): Promise<void> {
  const swap = await lockSwap(ctx, input.swapId);
  if (swap.state !== 'found') throw swapOver();
  await move(ctx, swap.visit_id, {
    version: swap.visit_version,
    startsAt: swap.to_starts_at,
    employeeId: swap.to_employee_id,
  }).catch(outdated(swapOver));
  const bookedVisitId = swap.next_wish_id ? await bookForWish(ctx, swap, input.counters) : null;
  if (swap.next_visit_id) {
    await move(ctx, swap.next_visit_id, {
      version: swap.next_version,
      startsAt: swap.next_starts_at,
      employeeId: swap.next_employee_id,
    }).catch(outdated(swapOver));
  }
  await close(ctx, swap, {
    state: 'applied',
    booked_visit_id: bookedVisitId,
    visit_version: await versionOf(ctx, swap.visit_id),
    next_version: await versionOf(ctx, bookedVisitId ?? swap.next_visit_id ?? ''),
  });
}

/** Takes both moves back, while neither visit was touched since. */
export async function undoSwap(ctx: CommandCtx, swapId: string): Promise<void> {
  const swap = await lockSwap(ctx, swapId);
  const isOpen =
    swap.state === 'applied' && swap.closed_at && swap.closed_at.getTime() + undoLastsMs > ctx.now.getTime();
  if (!isOpen) throw undoOver();
  if (swap.booked_visit_id && swap.next_wish_id) {
    const visit = { visitId: swap.booked_visit_id, version: swap.next_version };
    await cancelVisit(ctx, { ...visit, by: 'studio', notify: true }).catch(outdated(undoOver));
    await setState(ctx, await lockWish(ctx, swap.next_wish_id, 'edit'), 'waiting', { visitId: null });
  } else if (swap.next_visit_id && swap.next_from_at && swap.next_from_employee) {
    await move(ctx, swap.next_visit_id, {
      version: swap.next_version,
      startsAt: swap.next_from_at,
      employeeId: swap.next_from_employee,
    }).catch(outdated(undoOver));
  }
  await move(ctx, swap.visit_id, {
    version: swap.visit_version,
    startsAt: swap.from_starts_at,
    employeeId: swap.from_employee_id,
  }).catch(outdated(undoOver));
  await close(ctx, swap, { state: 'undone' });
}

/** Puts a suggestion away for everybody. */
export async function dismissSwap(ctx: CommandCtx, swapId: string): Promise<void> {
  const swap = await lockSwap(ctx, swapId);
  if (swap.state === 'found') await close(ctx, swap, { state: 'dismissed' });
}

async function lockSwap(ctx: CommandCtx, swapId: string): Promise<Swap> {
  const { rows } = await sql<Swap>`
    select * from waiting.swap where network_id = ${ctx.networkId} and id = ${swapId} for update`.execute(ctx.db);
  const swap = rows[0];
  const reach = requireReach(ctx, 'bookings.visit', 'edit');
  if (!swap || !withinReach(reach, { studioId: swap.studio_id })) throw notFound();
  return swap;
}

async function move(
  ctx: CommandCtx,
  visitId: string,
  to: { version: number; startsAt: Date; employeeId: string },
): Promise<void> {
  const visit = await visitToMove(ctx, visitId);
  if (!visit) throw swapOver();
  const employeeId = visit.isOfOneLine && visit.employeeId !== to.employeeId ? to.employeeId : undefined;
  await moveVisit(ctx, { visitId, ...to, employeeId, confirmLock: true, notify: true });
}

async function bookForWish(ctx: CommandCtx, swap: Swap, counters: Counters): Promise<string> {
  const wish = await lockWish(ctx, swap.next_wish_id ?? '', 'add');
  if (wish.state !== 'waiting') throw swapOver();
  const visit = await bookVisit(ctx, {
    studioId: wish.studioId,
    clientId: wish.clientId,
    startsAt: swap.next_starts_at,
    lines: wish.serviceIds.map((serviceId, index) => ({
      serviceId,
      employeeId: index === 0 ? swap.next_employee_id : undefined,
    })),
    mode: 'sequence',
    notify: true,
    source: 'desk',
    counters,
  });
  await setState(ctx, wish, 'booked', { visitId: visit.id });
  return visit.id;
}

/** Somebody has changed a visit of the chain meanwhile. */
function outdated(over: () => Refusal): (error: unknown) => never {
  return (error) => {
    const isOld = error instanceof Refusal && error.code === 'platform.version_conflict';
    throw isOld ? over() : error;
  };
}

async function versionOf(ctx: CommandCtx, visitId: string): Promise<number> {
  return (await visitToMove(ctx, visitId))?.version ?? 0;
}

async function close(
  ctx: CommandCtx,
  swap: Swap,
  facts: Partial<Pick<Swap, 'state' | 'booked_visit_id' | 'visit_version' | 'next_version'>>,
): Promise<void> {
  await ctx.db
    .updateTable('waiting.swap')
    .set({ ...facts, closed_at: ctx.now, closed_by: idOfActor(ctx) })
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', swap.id)
    .execute();
  recordChange(ctx, {
    action: `swap.${facts.state}`,
    objectType: 'swap',
    objectId: swap.id,
    studioId: swap.studio_id,
    before: { state: swap.state },
    after: { state: facts.state, visitId: swap.visit_id, nextVisitId: swap.next_visit_id ?? facts.booked_visit_id },
  });
}
