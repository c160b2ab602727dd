import { moveVisitsToClient } from '../modules/bookings/public.ts';
import { type MergeCards, mergeCards, requireMergeable } from '../modules/clients/public.ts';
import type { CommandCtx } from '../platform/context.ts';

/** Two cards of one person become one with all their visits: one transaction, or nothing [CLI-001i]. */
export async function mergeClients(ctx: CommandCtx, input: MergeCards): Promise<void> {
  await requireMergeable(ctx, input);
  await moveVisitsToClient(ctx, { fromClientId: input.mergedClientId, toClientId: input.clientId });
  await mergeCards(ctx, input);
}
