import { type ReadCtx, requireReach } from '../../platform/context.ts';
import { inSightOf } from '../staff/public.ts';
import { type Absence, type AbsenceState, absenceOf, absenceRight } from './absences.ts';
import { notFound } from './errors.ts';
import { type Occupation, occupationsOf } from './occupation.ts';

export interface AbsencesOf {
  studioId?: string;
  employeeId?: string;
  state?: AbsenceState;
  from?: Date;
  to?: Date;
}

/** Absences and requests within reach, the latest first. */
export async function listAbsences(
  ctx: ReadCtx,
  query: AbsencesOf,
): Promise<{ items: (Absence & { employeeName: string })[] }> {
  const reach = requireReach(ctx, 'calendar.absence', 'view');
  let select = ctx.db
    .selectFrom('calendar.absence as a')
    .innerJoin('staff.employee as e', (join) =>
      join.onRef('e.network_id', '=', 'a.network_id').onRef('e.id', '=', 'a.employee_id'),
    )
    .selectAll('a')
    .select(['e.first_name', 'e.last_name'])
    .where('a.network_id', '=', ctx.networkId)
    // Hundreds of meetings of another program's calendar are no requests for leave.
    .where('a.source_id', 'is', null)
    .where(inSightOf(ctx, 'calendar.absence'));
  if (query.employeeId) select = select.where('a.employee_id', '=', query.employeeId);
  if (query.state) select = select.where('a.state', '=', query.state);
  if (query.from) select = select.where('a.ends_at', '>', query.from);
  if (query.to) select = select.where('a.starts_at', '<', query.to);
  const studios = query.studioId ? [query.studioId] : reach.everywhere ? null : reach.studioIds;
  if (!reach.everywhere || studios) {
    const within = studios?.filter((id) => reach.everywhere || reach.studioIds.includes(id)) ?? [];
    select = select.where((eb) =>
      eb.or([
        ...(reach.own ? [eb('a.employee_id', '=', ctx.actor.id)] : []),
        ...(within.length > 0
          ? [
              eb.exists(
                eb
                  .selectFrom('staff.employee_studio as es')
                  .select('es.studio_id')
                  .whereRef('es.network_id', '=', 'a.network_id')
                  .whereRef('es.employee_id', '=', 'a.employee_id')
                  .where('es.studio_id', 'in', within),
              ),
            ]
          : []),
      ]),
    );
  }
  const rows = await select.orderBy('a.starts_at', 'desc').limit(500).execute();
  return {
    items: rows.map((row) => ({
      ...absenceOf(row),
      employeeName: [row.first_name, row.last_name].filter(Boolean).join(' '),
    })),
  };
}

/** What stands inside an absence and must be moved before it can be approved [STF-008i]. */
export async function listVisitsInAbsence(
  ctx: ReadCtx,
  query: { absenceId: string },
): Promise<{ items: Occupation[] }> {
  const row = await ctx.db
    .selectFrom('calendar.absence')
    .selectAll()
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', query.absenceId)
    .executeTakeFirst();
  if (!row) throw notFound();
  await absenceRight(ctx, 'view', row.employee_id);
  const items = await occupationsOf(ctx, {
    resourceIds: [row.employee_id],
    from: row.starts_at,
    to: row.ends_at,
    exceptSourceId: row.id,
  });
  return { items };
}
