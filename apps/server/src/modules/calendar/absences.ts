import type { CommandCtx, ReadCtx } from '../../platform/context.ts';
import { requireReach } from '../../platform/context.ts';
import type { Action } from '../../platform/rights.ts';
import { withinReach } from '../../platform/rights.ts';
import { notFound } from './errors.ts';

export type AbsenceKind = 'vacation' | 'sick_leave' | 'day_off' | 'training' | 'other';
export type AbsenceState = 'requested' | 'approved' | 'declined';

export interface Absence {
  id: string;
  employeeId: string;
  kind: AbsenceKind;
  startsAt: Date;
  endsAt: Date;
  note: string;
  state: AbsenceState;
  createdBy: string | null;
  createdAt: Date;
  version: number;
}

interface AbsenceRow {
  id: string;
  employee_id: string;
  kind: string;
  starts_at: Date;
  ends_at: Date;
  note: string;
  state: string;
  created_by: string | null;
  created_at: Date;
  version: number;
}

export function absenceOf(row: AbsenceRow): Absence {
  return {
    id: row.id,
    employeeId: row.employee_id,
    kind: row.kind as AbsenceKind, // the table's check allows no other words
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    note: row.note,
    state: row.state as AbsenceState,
    createdBy: row.created_by,
    createdAt: row.created_at,
    version: row.version,
  };
}

/** What an event says of an absence. */
export function factOf(absence: Absence) {
  return {
    absenceId: absence.id,
    employeeId: absence.employeeId,
    kind: absence.kind,
    startsAt: absence.startsAt.toISOString(),
    endsAt: absence.endsAt.toISOString(),
  };
}

/** Whether the actor may do this with an employee's absences: as her superior, or only as herself. */
export async function absenceRight(
  ctx: ReadCtx,
  action: Action,
  employeeId: string,
): Promise<{ asSuperior: boolean; studioId: string | null }> {
  const reach = requireReach(ctx, 'calendar.absence', action);
  const places = await ctx.db
    .selectFrom('staff.employee as e')
    .leftJoin('staff.employee_studio as es', (join) =>
      join.onRef('es.network_id', '=', 'e.network_id').onRef('es.employee_id', '=', 'e.id'),
    )
    .select(['es.studio_id'])
    .where('e.network_id', '=', ctx.networkId)
    .where('e.id', '=', employeeId)
    .execute();
  if (places.length === 0) throw notFound();
  const asSuperior = places.some(({ studio_id }) => withinReach(reach, { studioId: studio_id }));
  if (!asSuperior && !(reach.own && employeeId === ctx.actor.id)) throw notFound();
  return { asSuperior, studioId: places[0]?.studio_id ?? null };
}

/** One absence for a change: its row is locked, so two decisions cannot both win. Imported ones are their calendar's. */
export async function lockedAbsence(ctx: CommandCtx, absenceId: string): Promise<Absence> {
  const row = await ctx.db
    .selectFrom('calendar.absence')
    .selectAll()
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', absenceId)
    .where('source_id', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw notFound();
  return absenceOf(row);
}
