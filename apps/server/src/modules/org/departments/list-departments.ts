import type { Selectable } from 'kysely';
import type * as z from 'zod';
import { type ReadCtx, requireReach } from '../../../platform/context.ts';
import type { OrgDepartment } from '../../../platform/db/schema.generated.ts';
import { notFound } from '../errors.ts';
import { viewOf } from '../records.ts';
import { departmentName } from './department-name.ts';
import type { DepartmentsQuery, DepartmentView } from './schema.ts';

type Department = z.output<typeof DepartmentView>;

/** Departments within reach, in the order of the journal. */
export async function listDepartments(
  ctx: ReadCtx,
  query: z.output<typeof DepartmentsQuery>,
): Promise<{ items: Department[] }> {
  const reach = requireReach(ctx, 'org.department', 'view');
  let rows = ctx.db
    .selectFrom('org.department')
    .selectAll()
    .where('network_id', '=', ctx.networkId)
    .where('archived_at', query.archived ? 'is not' : 'is', null)
    .orderBy('studio_id')
    .orderBy('sort_order')
    .orderBy('name');
  if (query.studioId) rows = rows.where('studio_id', '=', query.studioId);
  if (query.studioIds?.length) rows = rows.where('studio_id', 'in', query.studioIds);
  if (!reach.everywhere) {
    if (reach.studioIds.length === 0) return { items: [] };
    rows = rows.where('studio_id', 'in', [...reach.studioIds]);
  }
  return { items: (await rows.execute()).map((row) => toDepartment(ctx, row)) };
}

export async function findDepartment(ctx: ReadCtx, departmentId: string): Promise<Selectable<OrgDepartment>> {
  const row = await ctx.db
    .selectFrom('org.department')
    .selectAll()
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', departmentId)
    .executeTakeFirst();
  if (!row) throw notFound();
  return row;
}

export function toDepartment(ctx: ReadCtx, row: Selectable<OrgDepartment>): Department {
  return { ...viewOf(row), name: departmentName(ctx.locale, row) };
}
