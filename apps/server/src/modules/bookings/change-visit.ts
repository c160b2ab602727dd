import type * as z from 'zod';
import { recordChange } from '../../platform/audit.ts';
import type { CommandCtx } from '../../platform/context.ts';
import { publish } from '../../platform/events.ts';
import { visitChanged } from './events.ts';
import type { ChangeVisit, VisitView } from './schema.ts';
import { lockVisit } from './visit-record.ts';
import { visitView } from './visit-view.ts';

export type ChangeVisitCommand = z.output<typeof ChangeVisit> & { visitId: string };

/** Changes what does not touch anybody's time: comment, lock [BKG-022i], the wish to come earlier [BKG-026]. */
export async function changeVisit(ctx: CommandCtx, input: ChangeVisitCommand): Promise<VisitView> {
  const visit = await lockVisit(ctx, input.visitId, input.version);
  const { comment, lock, wantsEarlier } = input;
  const before = {
    comment: visit.comment,
    lock: visit.lock,
    wantsEarlier: visit.wantsEarlier ? { before: visit.wantsBefore, note: visit.wantsEarlierNote } : null,
  };
  const after = {
    comment: comment ?? before.comment,
    lock: lock === undefined ? before.lock : lock,
    wantsEarlier: wantsEarlier === undefined ? before.wantsEarlier : wantsEarlier,
  };
  await ctx.db
    .updateTable('bookings.visit')
    .set({
      comment: after.comment,
      specialist_lock: after.lock,
      wants_earlier: after.wantsEarlier !== null,
      wants_before: after.wantsEarlier?.before ?? null,
      wants_earlier_note: after.wantsEarlier?.note ?? '',
      version: visit.version + 1,
    })
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', visit.id)
    .execute();
  publish(ctx, visitChanged, {
    subjectId: visit.id,
    studioId: visit.studioId,
    data: { visitId: visit.id, studioId: visit.studioId, clientId: visit.clientId },
  });
  recordChange(ctx, {
    action: 'visit.change',
    objectType: 'visit',
    objectId: visit.id,
    studioId: visit.studioId,
    before,
    after,
  });
  return visitView(ctx, visit.id);
}
