import { recordChange } from '../../platform/audit.ts';
import type { CommandCtx } from '../../platform/context.ts';
import { publish } from '../../platform/events.ts';
import { newId } from '../../platform/ids.ts';
import { type Absence, type AbsenceKind, absenceOf, absenceRight, factOf } from './absences.ts';
import { notFound, onlyARequest } from './errors.ts';
import { absenceApproved, absenceRequested } from './events.ts';
import { occupy } from './occupy.ts';

export interface AddAbsence {
  id?: string;
  employeeId: string;
  kind: AbsenceKind;
  startsAt: Date;
  endsAt: Date;
  note?: string;
  /** "requested" waits for a decision; "approved" takes the time at once. */
  state?: 'requested' | 'approved';
}

/**
 * Notes that somebody is or wants to be away [STF-007, STF-009]. An approved absence reserves the employee's time, so it is
 * refused over existing visits, which are listed to be moved first [STF-008i]. Who may act only for herself may only ask.
 */
export async function addAbsence(ctx: CommandCtx, input: AddAbsence): Promise<Absence> {
  const { asSuperior, studioId } = await absenceRight(ctx, 'add', input.employeeId);
  const state = input.state ?? (asSuperior ? 'approved' : 'requested');
  if (state === 'approved' && !asSuperior) throw onlyARequest();

  const id = input.id ?? newId();
  const inserted = await ctx.db
    .insertInto('calendar.absence')
    .values({
      network_id: ctx.networkId,
      id,
      employee_id: input.employeeId,
      kind: input.kind,
      starts_at: input.startsAt,
      ends_at: input.endsAt,
      note: input.note ?? '',
      state,
      created_by: ctx.actor.kind === 'account' ? ctx.actor.id : null,
      created_at: ctx.now,
    })
    .onConflict((conflict) => conflict.columns(['network_id', 'id']).doNothing())
    .returningAll()
    .executeTakeFirst();
  if (!inserted) return repeated(ctx, id, input.employeeId);

  const absence = absenceOf(inserted);
  if (state === 'approved') {
    await occupy(ctx, {
      resourceId: absence.employeeId,
      lanes: [0],
      startsAt: absence.startsAt,
      endsAt: absence.endsAt,
      kind: 'absence',
      sourceId: absence.id,
    });
  }
  recordChange(ctx, { action: 'absence.add', objectType: 'absence', objectId: id, studioId, after: absence });
  publish(ctx, state === 'approved' ? absenceApproved : absenceRequested, {
    subjectId: id,
    studioId,
    data: factOf(absence),
  });
  return absence;
}

/** The same id again is a retry: it gets the absence that is there, if it is the same person's. */
async function repeated(ctx: CommandCtx, id: string, employeeId: string): Promise<Absence> {
  const row = await ctx.db
    .selectFrom('calendar.absence')
    .selectAll()
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', id)
    .where('employee_id', '=', employeeId)
    .executeTakeFirst();
  if (!row) throw notFound();
  return absenceOf(row);
}
