import { sql } from 'kysely';
import type * as z from 'zod';
import { recordChange } from '../../platform/audit.ts';
import type { CommandCtx } from '../../platform/context.ts';
import { publish } from '../../platform/events.ts';
import { release } from '../calendar/public.ts';
import { withoutMedicalContract } from './client-sql.ts';
import { contractMissing, stateNotAllowed } from './errors.ts';
import { visitCancelled, visitStateChanged } from './events.ts';
import { allowedStates, isBegun, isCancelled, type State } from './model.ts';
import { overlapLanes } from './overlap-lanes.ts';
import type { ChangeVisitState, VisitView } from './schema.ts';
import { settleTime, timeRefusal } from './settle-time.ts';
import { factsOfRecord, lockVisit, type RecordedVisit, wishOfVisit } from './visit-record.ts';
import { visitView } from './visit-view.ts';
import { planVisit, writeVisits } from './write-visits.ts';

export type ChangeVisitStateCommand = z.output<typeof ChangeVisitState> & { visitId: string };

/**
 * Moves a visit on (confirmed, arrived, completed, no-show, cancelled) or back to the state it came from. Whoever restores a
 * cancelled visit needs its time to be still free: it is reserved again or refused.
 */
export async function changeVisitState(ctx: CommandCtx, input: ChangeVisitStateCommand): Promise<VisitView> {
  const visit = await lockVisit(ctx, input.visitId, input.version);
  if (visit.state !== input.state) {
    await goTo(ctx, visit, input.state, { reason: input.reason ?? null, notify: false });
  }
  return visitView(ctx, visit.id);
}

/** The change itself, for a visit that is locked already. */
export async function goTo(
  ctx: CommandCtx,
  visit: RecordedVisit,
  to: State,
  { reason, notify }: { reason: string | null; notify: boolean },
): Promise<void> {
  const from = visit.state;
  if (!allowedStates(from, visit.previousState).includes(to)) throw stateNotAllowed({ from, to });
  if (isBegun(to) && !isBegun(from)) await requireContract(ctx, visit);
  if (isCancelled(from) && !isCancelled(to)) await reserveAgain(ctx, visit);
  if (isCancelled(to))
    await release(
      ctx,
      visit.lines.map((line) => line.id),
    );

  const isUndo = to === visit.previousState;
  await ctx.db
    .updateTable('bookings.visit')
    .set({
      state: to,
      previous_state: isUndo ? null : from,
      state_changed_at: ctx.now,
      cancel_reason: isCancelled(to) ? reason : null,
      version: visit.version + 1,
    })
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', visit.id)
    .execute();
  const facts = { ...factsOfRecord(visit, notify), from, to };
  const about = { subjectId: visit.id, studioId: visit.studioId };
  if (isCancelled(to)) publish(ctx, visitCancelled, { ...about, data: { ...facts, reason } });
  else publish(ctx, visitStateChanged, { ...about, data: facts });
  recordChange(ctx, {
    action: isUndo ? 'visit.undo_state' : isCancelled(to) ? 'visit.cancel' : 'visit.change_state',
    objectType: 'visit',
    objectId: visit.id,
    studioId: visit.studioId,
    before: { state: from, reason: null },
    after: { state: to, reason },
  });
}

/** BKG-028i: booking a medical service without a contract is allowed, starting it is not. */
async function requireContract(ctx: CommandCtx, visit: RecordedVisit): Promise<void> {
  const { rows } = await sql<{ names: string | null }>`
    select string_agg(l.service_name, ', ' order by l.line_no) as names
    from bookings.visit v
    join org.studio st on st.network_id = v.network_id and st.id = v.studio_id
    join bookings.visit_line l on l.network_id = v.network_id and l.visit_id = v.id
    join catalogue.service s on s.network_id = l.network_id and s.id = l.service_id and s.is_medical
    where v.network_id = ${ctx.networkId} and v.id = ${visit.id} and ${withoutMedicalContract}`.execute(ctx.db);
  const names = rows[0]?.names;
  if (names) throw contractMissing({ services: names });
}

async function reserveAgain(ctx: CommandCtx, visit: RecordedVisit): Promise<void> {
  const wish = wishOfVisit(visit);
  const agreed = visit.lines.flatMap(({ assistants }) =>
    assistants.flatMap(({ employeeId, overlapReason }) =>
      overlapReason === null ? [] : [[employeeId, overlapReason] as const],
    ),
  );
  const settled = await settleTime(ctx, wish, visit.startsAt, undefined, new Map(agreed));
  const plan = planVisit(visit.id, settled, await overlapLanes(ctx, settled));
  if (!(await writeVisits(ctx, { visits: [], plans: [plan] }))) throw await timeRefusal(ctx, wish, visit.startsAt, []);
}
