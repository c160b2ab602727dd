import type * as z from 'zod';
import { recordChange } from '../../../platform/audit.ts';
import type { CommandCtx } from '../../../platform/context.ts';
import { viewOf } from '../../../platform/db/wire-names.ts';
import { publish } from '../../../platform/events.ts';
import { classTypeChanged } from '../events.ts';
import { changeOf } from '../model.ts';
import { requireCatalogue } from '../reach.ts';
import { requireRecord, writeEdit } from '../records.ts';
import { classTypeView } from './list-class-types.ts';
import type { ClassTypeView, EditClassTypeBody } from './schema.ts';

export interface EditClassType extends z.output<typeof EditClassTypeBody> {
  classTypeId: string;
}

/** Changes a class type, archives it or takes it back. Classes already in the schedule keep it. */
export async function editClassType(
  ctx: CommandCtx,
  { classTypeId, ...input }: EditClassType,
): Promise<z.output<typeof ClassTypeView>> {
  requireCatalogue(ctx, 'catalogue.class_type', input.isArchived === undefined ? 'edit' : 'delete');
  const before = await requireRecord(ctx, 'catalogue.class_type', classTypeId);
  const after = await writeEdit(ctx, 'catalogue.class_type', before, input);
  recordChange(ctx, {
    action: 'class_type.edit',
    objectType: 'class_type',
    objectId: classTypeId,
    before: viewOf(before),
    after: viewOf(after),
  });
  publish(ctx, classTypeChanged, { subjectId: classTypeId, data: { classTypeId, change: changeOf(input) } });
  return classTypeView(ctx, classTypeId);
}
