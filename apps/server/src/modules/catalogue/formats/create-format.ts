import type * as z from 'zod';
import { recordChange } from '../../../platform/audit.ts';
import type { CommandCtx } from '../../../platform/context.ts';
import { publish } from '../../../platform/events.ts';
import { newId } from '../../../platform/ids.ts';
import { formatChanged } from '../events.ts';
import { requireCatalogue } from '../reach.ts';
import { findRecord, insertRecord } from '../records.ts';
import { formatView } from './list-formats.ts';
import type { CreateFormatBody, FormatView } from './schema.ts';

/** Adds a format of classes and services [CAT-001, CAT-002]. The same id again answers what stands there. */
export async function createFormat(
  ctx: CommandCtx,
  { id = newId(), ...fields }: z.output<typeof CreateFormatBody>,
): Promise<z.output<typeof FormatView>> {
  requireCatalogue(ctx, 'catalogue.class_type', 'add');
  if (await findRecord(ctx, 'catalogue.format', id)) return formatView(ctx, id);
  await insertRecord(ctx, 'catalogue.format', { ...fields, id });
  recordChange(ctx, { action: 'format.create', objectType: 'format', objectId: id, after: fields });
  publish(ctx, formatChanged, { subjectId: id, data: { formatId: id, change: 'created' } });
  return formatView(ctx, id);
}
