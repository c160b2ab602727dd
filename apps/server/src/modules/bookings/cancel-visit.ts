import { cancellationAllowed } from '@salus/scheduling';
import type * as z from 'zod';
import type { CommandCtx } from '../../platform/context.ts';
import { bookingRules } from '../org/public.ts';
import { goTo } from './change-visit-state.ts';
import { minuteOf } from './find-offers.ts';
import type { State } from './model.ts';
import type { CancelVisit, VisitView } from './schema.ts';
import { lockVisit, type RecordedVisit } from './visit-record.ts';
import { visitView } from './visit-view.ts';

export type CancelVisitCommand = z.output<typeof CancelVisit> & { visitId: string };

/**
 * Cancels a visit and frees its time at once [BKG-010]. When the client gives it up after the limit it is a late cancellation:
 * 12 hours before 18:00 means until 06:00 inclusive [BKG-004i].
 */
export async function cancelVisit(ctx: CommandCtx, input: CancelVisitCommand): Promise<VisitView> {
  const visit = await lockVisit(ctx, input.visitId, input.version);
  const to = input.by === 'studio' ? 'cancelled_by_studio' : await byClient(ctx, visit);
  await goTo(ctx, visit, to, { reason: input.reason ?? null, notify: input.notify });
  return visitView(ctx, visit.id);
}

async function byClient(ctx: CommandCtx, visit: RecordedVisit): Promise<State> {
  const { cancelHours } = await bookingRules(ctx, visit.studioId);
  if (cancelHours === null) return 'cancelled_by_client';
  const { allowed } = cancellationAllowed(minuteOf(visit.startsAt), cancelHours, ctx.now.getTime() / 60_000);
  return allowed ? 'cancelled_by_client' : 'late_cancelled';
}
