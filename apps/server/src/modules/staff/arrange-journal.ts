import { sql } from 'kysely';
import { recordChange } from '../../platform/audit.ts';
import { type CommandCtx, requireReach } from '../../platform/context.ts';
import { publish } from '../../platform/events.ts';
import { withinReach } from '../../platform/rights.ts';
import { notFound } from './errors.ts';
import { journalArranged } from './events.ts';

export interface ArrangeJournal {
  studioId: string;
  /** In the wanted order; employees who are not named come after them, in the order they had. */
  employeeIds: readonly string[];
}

/** Sets in which order the journal and the schedule show the employees of a studio [SCH-020i]. */
export async function arrangeJournal(ctx: CommandCtx, { studioId, employeeIds }: ArrangeJournal): Promise<void> {
  const reach = requireReach(ctx, 'staff.employee', 'edit');
  if (!withinReach(reach, { studioId })) throw notFound();
  const rows = await ctx.db
    .selectFrom('staff.employee_studio')
    .select(['employee_id', 'journal_order'])
    .where('network_id', '=', ctx.networkId)
    .where('studio_id', '=', studioId)
    .orderBy('journal_order')
    .orderBy('employee_id')
    .forUpdate()
    .execute();
  const before = rows.map((row) => row.employee_id);
  const present = new Set(before);
  if (employeeIds.some((id) => !present.has(id))) throw notFound();
  const named = new Set(employeeIds);
  const after = [...employeeIds, ...before.filter((id) => !named.has(id))];

  await sql`update staff.employee_studio es set journal_order = x.place - 1
    from unnest(${after}::uuid[]) with ordinality as x(id, place)
    where es.network_id = ${ctx.networkId} and es.studio_id = ${studioId} and es.employee_id = x.id`.execute(ctx.db);
  recordChange(ctx, {
    action: 'journal.arrange',
    objectType: 'studio',
    objectId: studioId,
    studioId,
    before: { order: before },
    after: { order: after },
  });
  publish(ctx, journalArranged, { subjectId: studioId, studioId, data: { studioId, employeeIds: after } });
}
