import { recordChange } from '../../platform/audit.ts';
import type { CommandCtx } from '../../platform/context.ts';
import { publish } from '../../platform/events.ts';
import { type Absence, absenceOf, absenceRight, factOf, lockedAbsence } from './absences.ts';
import { absenceDecided, onlyARequest } from './errors.ts';
import { absenceApproved, absenceDeclined } from './events.ts';
import { occupy } from './occupy.ts';

export interface DecideAbsence {
  absenceId: string;
  decision: 'approved' | 'declined';
  note?: string;
}

/** Approves or declines a request; approval takes the time and is refused while visits stand inside it [STF-008, STF-008i]. */
export async function decideAbsence(ctx: CommandCtx, input: DecideAbsence): Promise<Absence> {
  const before = await lockedAbsence(ctx, input.absenceId);
  const { asSuperior, studioId } = await absenceRight(ctx, 'edit', before.employeeId);
  if (!asSuperior) throw onlyARequest();
  if (before.state === input.decision) return before;
  if (before.state !== 'requested') throw absenceDecided();

  if (input.decision === 'approved') {
    await occupy(ctx, {
      resourceId: before.employeeId,
      lanes: [0],
      startsAt: before.startsAt,
      endsAt: before.endsAt,
      kind: 'absence',
      sourceId: before.id,
    });
  }
  const row = await ctx.db
    .updateTable('calendar.absence')
    .set((eb) => ({ state: input.decision, note: input.note ?? before.note, version: eb('version', '+', 1) }))
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', before.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  const absence = absenceOf(row);
  recordChange(ctx, {
    action: `absence.${input.decision}`,
    objectType: 'absence',
    objectId: absence.id,
    studioId,
    before,
    after: absence,
  });
  publish(ctx, input.decision === 'approved' ? absenceApproved : absenceDeclined, {
    subjectId: absence.id,
    studioId,
    data: factOf(absence),
  });
  return absence;
}
