import type * as z from 'zod';
import { recordChange } from '../../../platform/audit.ts';
import type { CommandCtx } from '../../../platform/context.ts';
import { publish } from '../../../platform/events.ts';
import { newId } from '../../../platform/ids.ts';
import { brokeConstraint } from '../../../platform/refusal.ts';
import { idTaken, nameTaken } from '../errors.ts';
import { departmentChanged } from '../events.ts';
import { columnsOf } from '../records.ts';
import { findStudio } from '../studios/find-studio.ts';
import { toDepartment } from './list-departments.ts';
import type { CreateDepartmentBody, DepartmentView } from './schema.ts';

export interface CreateDepartment extends z.output<typeof CreateDepartmentBody> {
  studioId: string;
}

/** Adds a department at the end of the studio's order. */
export async function createDepartment(
  ctx: CommandCtx,
  input: CreateDepartment,
): Promise<z.output<typeof DepartmentView>> {
  await findStudio(ctx, input.studioId, 'org.department', 'add');
  const { last } = await ctx.db
    .selectFrom('org.department')
    .select((at) => at.fn.max('sort_order').as('last'))
    .where('network_id', '=', ctx.networkId)
    .where('studio_id', '=', input.studioId)
    .executeTakeFirstOrThrow();
  const { id = newId(), ...fields } = input;
  const row = await ctx.db
    .insertInto('org.department')
    .values({ ...columnsOf(fields), id, network_id: ctx.networkId, sort_order: Number(last ?? -1) + 1 } as never)
    .returningAll()
    .executeTakeFirstOrThrow()
    .catch(asRefusal(input.name));
  const { studioId } = input;
  recordChange(ctx, { action: 'department.create', objectType: 'department', objectId: id, studioId, after: fields });
  publish(ctx, departmentChanged, { subjectId: id, studioId, data: { name: row.name } });
  return toDepartment(ctx, row);
}

export function asRefusal(name: string): (error: unknown) => never {
  return (error) => {
    if (brokeConstraint(error, 'department_name_unique')) throw nameTaken({ name: name.trim() });
    if (brokeConstraint(error, 'department_pkey')) throw idTaken();
    throw error;
  };
}
