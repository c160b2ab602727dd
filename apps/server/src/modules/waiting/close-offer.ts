import { recordChange } from '../../platform/audit.ts';
import type { CommandCtx } from '../../platform/context.ts';
import { publish } from '../../platform/events.ts';
import { deleteHold } from '../calendar/public.ts';
import { offerAccepted, offerClosed, waitEnded } from './events.ts';
import type { WishState } from './model.ts';
import { type OpenOffer, offerFacts, type Wish, wishFacts } from './wish-record.ts';

type Ending = 'declined' | 'expired' | 'overtaken' | 'withdrawn';

/** Ends an offer without a visit and gives its time back. The wish is locked; what becomes of it is said by the caller. */
export async function closeOffer(
  ctx: CommandCtx,
  wish: Wish,
  offer: OpenOffer,
  { how, reason }: { how: Ending; reason?: string | undefined },
): Promise<void> {
  await deleteHold(ctx, offer.id);
  await ctx.db
    .updateTable('waiting.offer')
    .set({ state: how, reason: reason ?? null, closed_by: idOfActor(ctx), closed_at: ctx.now })
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', offer.id)
    .execute();
  publish(ctx, offerClosed, {
    subjectId: wish.id,
    studioId: wish.studioId,
    data: { ...offerFacts(wish, offer), how },
  });
  recordChange(ctx, {
    action: `wait.offer_${how}`,
    objectType: 'wait',
    objectId: wish.id,
    studioId: wish.studioId,
    before: { startsAt: offer.startsAt.toISOString(), until: offer.until.toISOString() },
    after: { reason: reason ?? null },
  });
}

/** An offer became a visit. */
export async function fulfilOffer(ctx: CommandCtx, wish: Wish, offer: OpenOffer, visitId: string): Promise<void> {
  await ctx.db
    .updateTable('waiting.offer')
    .set({ state: 'accepted', visit_id: visitId, closed_by: idOfActor(ctx), closed_at: ctx.now })
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', offer.id)
    .execute();
  publish(ctx, offerAccepted, {
    subjectId: wish.id,
    studioId: wish.studioId,
    data: { ...offerFacts(wish, offer), visitId },
  });
  await setState(ctx, wish, 'booked', { visitId });
}

/** The new state of a wish that is locked; one that ends is announced. */
export async function setState(
  ctx: CommandCtx,
  wish: Wish,
  state: WishState,
  { visitId = wish.visitId, unanswered = 0 }: { visitId?: string | null; unanswered?: number } = {},
): Promise<void> {
  await ctx.db
    .updateTable('waiting.wish')
    .set({ state, visit_id: visitId, unanswered, state_changed_at: ctx.now, version: wish.version + 1 })
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', wish.id)
    .execute();
  if (state === 'waiting' || state === 'offered') return;
  publish(ctx, waitEnded, {
    subjectId: wish.id,
    studioId: wish.studioId,
    data: { ...wishFacts(wish), state, visitId },
  });
  recordChange(ctx, {
    action: 'wait.end',
    objectType: 'wait',
    objectId: wish.id,
    studioId: wish.studioId,
    before: { state: wish.state },
    after: { state, visitId },
  });
}

export function idOfActor(ctx: CommandCtx): string | null {
  return ctx.actor.kind === 'system' ? null : ctx.actor.id;
}
