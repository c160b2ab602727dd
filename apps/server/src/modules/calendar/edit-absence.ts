import { recordChange } from '../../platform/audit.ts';
import type { CommandCtx } from '../../platform/context.ts';
import { publish } from '../../platform/events.ts';
import { type Absence, type AbsenceKind, absenceOf, absenceRight, factOf, lockedAbsence } from './absences.ts';
import { absenceDecided, onlyARequest, versionConflict } from './errors.ts';
import { absenceApproved, absenceRemoved, absenceRequested } from './events.ts';
import { occupy } from './occupy.ts';
import { release } from './reserve.ts';

export interface EditAbsence {
  absenceId: string;
  version?: number;
  kind?: AbsenceKind;
  startsAt?: Date;
  endsAt?: Date;
  note?: string;
}

/** Changes dates, kind or note. Approved time moves along, over free time only; one's own may be changed until decided. */
export async function editAbsence(ctx: CommandCtx, input: EditAbsence): Promise<Absence> {
  const before = await lockedAbsence(ctx, input.absenceId);
  const { asSuperior, studioId } = await absenceRight(ctx, 'edit', before.employeeId);
  if (!asSuperior && before.state !== 'requested') throw onlyARequest();
  if (input.version !== undefined && input.version !== before.version) throw versionConflict();

  const row = await ctx.db
    .updateTable('calendar.absence')
    .set((eb) => ({
      kind: input.kind ?? before.kind,
      starts_at: input.startsAt ?? before.startsAt,
      ends_at: input.endsAt ?? before.endsAt,
      note: input.note ?? before.note,
      version: eb('version', '+', 1),
    }))
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', before.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  const absence = absenceOf(row);
  if (absence.state === 'approved') {
    await release(ctx, [absence.id]);
    await occupy(ctx, {
      resourceId: absence.employeeId,
      lanes: [0],
      startsAt: absence.startsAt,
      endsAt: absence.endsAt,
      kind: 'absence',
      sourceId: absence.id,
    });
  }
  recordChange(ctx, {
    action: 'absence.edit',
    objectType: 'absence',
    objectId: absence.id,
    studioId,
    before,
    after: absence,
  });
  publish(ctx, absence.state === 'approved' ? absenceApproved : absenceRequested, {
    subjectId: absence.id,
    studioId,
    data: factOf(absence),
  });
  return absence;
}

/** Takes an absence back and frees its time; one's own only while nobody has decided. */
export async function removeAbsence(ctx: CommandCtx, input: { absenceId: string }): Promise<void> {
  const absence = await lockedAbsence(ctx, input.absenceId);
  const { asSuperior, studioId } = await absenceRight(ctx, 'delete', absence.employeeId);
  if (!asSuperior && absence.state !== 'requested') throw absenceDecided();
  await release(ctx, [absence.id]);
  await ctx.db
    .deleteFrom('calendar.absence')
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', absence.id)
    .execute();
  recordChange(ctx, {
    action: 'absence.remove',
    objectType: 'absence',
    objectId: absence.id,
    studioId,
    before: absence,
  });
  publish(ctx, absenceRemoved, { subjectId: absence.id, studioId, data: factOf(absence) });
}
