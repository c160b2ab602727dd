import type * as z from 'zod';
import { type CommandCtx, requireReach } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { onConstraint } from '../../platform/refusal.ts';
import { withinReach } from '../../platform/rights.ts';
import { deleteHold, findHold, insertHold } from '../calendar/public.ts';
import { notFound, slotTaken } from './errors.ts';
import { slotOf } from './find-offers.ts';
import { settleTime } from './settle-time.ts';
import type { Hold, PlaceHold } from './slots-schema.ts';

/**
 * Keeps a slot for some minutes while somebody checks out. A hold is made of reservations like everything else, so nobody can
 * book over it; when it has run out the next booking that meets it gives the time back.
 */
export async function placeHold(ctx: CommandCtx, input: z.output<typeof PlaceHold>): Promise<z.output<typeof Hold>> {
  const reach = requireReach(ctx, 'bookings.visit', 'add');
  const isOwn = input.serviceIds.every((_, index) => input.employeeIds?.[index] === ctx.actor.id);
  if (!withinReach(reach, { studioId: input.studioId, isOwn })) throw notFound();
  const lines = input.serviceIds.map((serviceId, index) => ({
    serviceId,
    employeeId: input.employeeIds?.[index] ?? undefined,
  }));
  const wish = { studioId: input.studioId, clientId: null, lines, mode: input.mode };
  const { assembled, offer } = await settleTime(ctx, wish, input.startsAt);
  const id = input.id ?? newId();
  const expiresAt = new Date(ctx.now.getTime() + (input.minutes ?? assembled.rules.holdMin) * 60_000);
  const taken = { startsAt: input.startsAt.toISOString(), reasons: [], alternatives: [] };
  await insertHold(ctx, {
    id,
    studioId: input.studioId,
    expiresAt,
    reservations: offer.lines.flatMap((line) =>
      line.uses.flatMap((use) =>
        use.spans.map(([from, to]) => ({
          resourceId: use.resourceId,
          lane: use.lane,
          startsAt: new Date(from * 60_000),
          endsAt: new Date(to * 60_000),
        })),
      ),
    ),
  }).catch(onConstraint('reservation_one_place_at_a_time', () => slotTaken(taken)));
  const slot = slotOf(assembled, { offer, gapMin: 0, reasons: [] }, 1);
  return {
    id,
    studioId: input.studioId,
    expiresAt,
    slot: {
      ...slot,
      startsAt: new Date(slot.startsAt),
      endsAt: new Date(slot.endsAt),
      lines: slot.lines.map((line) => ({ ...line, startsAt: new Date(line.startsAt), endsAt: new Date(line.endsAt) })),
    },
  };
}

/** Gives a held slot back before its time; only who holds it may. */
export async function dropHold(ctx: CommandCtx, holdId: string): Promise<void> {
  const hold = await findHold(ctx, holdId);
  if (!hold || hold.created_by !== ctx.actor.id) throw notFound();
  await deleteHold(ctx, holdId);
}
