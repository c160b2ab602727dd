import type * as z from 'zod';
import { recordChange } from '../../../platform/audit.ts';
import type { CommandCtx } from '../../../platform/context.ts';
import { publish } from '../../../platform/events.ts';
import { newId } from '../../../platform/ids.ts';
import { classTypeChanged } from '../events.ts';
import { requireCatalogue } from '../reach.ts';
import { findRecord, insertRecord } from '../records.ts';
import { classTypeView } from './list-class-types.ts';
import type { ClassTypeView, CreateClassTypeBody } from './schema.ts';

/** Adds a class type with what its clients will read [CAT-005, CAT-007]. The same id again answers what stands there. */
export async function createClassType(
  ctx: CommandCtx,
  { id = newId(), ...fields }: z.output<typeof CreateClassTypeBody>,
): Promise<z.output<typeof ClassTypeView>> {
  requireCatalogue(ctx, 'catalogue.class_type', 'add');
  if (await findRecord(ctx, 'catalogue.class_type', id)) return classTypeView(ctx, id);
  await insertRecord(ctx, 'catalogue.class_type', { ...fields, id });
  recordChange(ctx, { action: 'class_type.create', objectType: 'class_type', objectId: id, after: fields });
  publish(ctx, classTypeChanged, { subjectId: id, data: { classTypeId: id, change: 'created' } });
  return classTypeView(ctx, id);
}
