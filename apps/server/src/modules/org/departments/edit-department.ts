import type * as z from 'zod';
import { recordChange } from '../../../platform/audit.ts';
import { type CommandCtx, requireReach } from '../../../platform/context.ts';
import { publish } from '../../../platform/events.ts';
import { departmentChanged } from '../events.ts';
import { requireWithin } from '../reach.ts';
import { viewOf, writeEdit } from '../records.ts';
import { asRefusal } from './create-department.ts';
import { findDepartment, toDepartment } from './list-departments.ts';
import type { DepartmentView, EditDepartmentBody } from './schema.ts';

export interface EditDepartment extends z.output<typeof EditDepartmentBody> {
  departmentId: string;
}

/** Changes a department or archives it. A ready-made one that is renamed keeps the new name in every language. */
export async function editDepartment(
  ctx: CommandCtx,
  { departmentId, ...input }: EditDepartment,
): Promise<z.output<typeof DepartmentView>> {
  const before = await findDepartment(ctx, departmentId);
  requireWithin(requireReach(ctx, 'org.department', 'edit'), before.studio_id);
  if (input.isArchived !== undefined) requireWithin(requireReach(ctx, 'org.department', 'delete'), before.studio_id);
  const isRenamed = input.name !== undefined && input.name !== toDepartment(ctx, before).name;
  const fields = { ...input, name: isRenamed ? input.name : undefined, ...(isRenamed ? { preset: null } : {}) };

  const after = await writeEdit(ctx, 'org.department', before, fields).catch(asRefusal(input.name ?? before.name));

  recordChange(ctx, {
    action: 'department.edit',
    objectType: 'department',
    objectId: departmentId,
    studioId: before.studio_id,
    before: viewOf(before),
    after: viewOf(after),
  });
  publish(ctx, departmentChanged, {
    subjectId: departmentId,
    studioId: before.studio_id,
    data: { name: after.name },
  });
  return toDepartment(ctx, after);
}
