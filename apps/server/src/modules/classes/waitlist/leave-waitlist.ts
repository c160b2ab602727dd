import { sql } from 'kysely';
import { recordChange } from '../../../platform/audit.ts';
import type { CommandCtx } from '../../../platform/context.ts';
import { publish } from '../../../platform/events.ts';
import { classForDecision, waitFacts } from '../booking/class-for-decision.ts';
import { notWaiting } from '../errors.ts';
import { waitlistLeft } from '../events.ts';
import { requireMayBook } from '../reach.ts';
import { settleWaitlist } from './settle-waitlist.ts';
import { findWait } from './wait-view.ts';

/** Waits no longer, or declines an offer: the place then goes to the next at once. */
export async function leaveClassWaitlist(ctx: CommandCtx, waitId: string): Promise<void> {
  const { wait } = await findWait(ctx, waitId);
  const { row } = await classForDecision(ctx, wait.class_id);
  requireMayBook(ctx, row, wait.client_id, 'edit');
  const { rows } = await sql<{ has_left: boolean }>`
    select classes.leave_waitlist(${ctx.networkId}, ${waitId}) as has_left`.execute(ctx.db);
  if (!rows[0]?.has_left) throw notWaiting();
  publish(ctx, waitlistLeft, {
    subjectId: waitId,
    studioId: row.studio_id,
    data: { ...waitFacts(row), waitId, clientId: wait.client_id },
  });
  recordChange(ctx, {
    action: 'class_wait.leave',
    objectType: 'class_wait',
    objectId: waitId,
    studioId: row.studio_id,
    before: { state: wait.state },
    after: { state: 'left' },
  });
  await settleWaitlist(ctx, row.id);
}
