import { on } from '../../../platform/events.ts';
import { earlierHintNoted, startInside, visitChanged } from '../../bookings/public.ts';
import { findSwap } from './find-swaps.ts';
import { visitToMove } from './visit-to-move.ts';

/** Time was freed that suits somebody who wants to come earlier: who could have hers? */
on(earlierHintNoted, 'waiting.find_swaps', async (ctx, { data }) => {
  for (const { visitId, startsAt } of data.visits) {
    const earlier = { visitId, startsAt: new Date(startsAt), employeeId: data.employeeId };
    if (await findSwap(ctx, earlier)) return; // the freed time is there once
  }
});

/** A client says that she would come earlier: is there a time today already, and who could have hers? */
on(visitChanged, 'waiting.find_swaps_for_wish', async (ctx, { data }) => {
  const asked = await ctx.db
    .selectFrom('bookings.visit')
    .select('wants_earlier')
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', data.visitId)
    .executeTakeFirst();
  const visit = asked?.wants_earlier ? await visitToMove(ctx, data.visitId) : undefined;
  if (!visit) return;
  const aDayBefore = new Date(visit.startsAt.getTime() - 86_400_000);
  const from = aDayBefore > ctx.now ? aDayBefore : ctx.now;
  const where = { visitId: visit.id, employeeId: visit.employeeId, from, to: visit.startsAt };
  const startsAt = await startInside(ctx, where);
  if (startsAt) await findSwap(ctx, { visitId: visit.id, startsAt, employeeId: visit.employeeId });
});
