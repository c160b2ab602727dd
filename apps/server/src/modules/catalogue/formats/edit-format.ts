import type * as z from 'zod';
import { recordChange } from '../../../platform/audit.ts';
import type { CommandCtx } from '../../../platform/context.ts';
import { viewOf } from '../../../platform/db/wire-names.ts';
import { publish } from '../../../platform/events.ts';
import { formatChanged } from '../events.ts';
import { changeOf } from '../model.ts';
import { requireCatalogue } from '../reach.ts';
import { requireRecord, writeEdit } from '../records.ts';
import { formatView } from './list-formats.ts';
import type { EditFormatBody, FormatView } from './schema.ts';

export interface EditFormat extends z.output<typeof EditFormatBody> {
  formatId: string;
}

/** Changes a format, archives it or takes it back. What already has it keeps it. */
export async function editFormat(
  ctx: CommandCtx,
  { formatId, ...input }: EditFormat,
): Promise<z.output<typeof FormatView>> {
  requireCatalogue(ctx, 'catalogue.class_type', input.isArchived === undefined ? 'edit' : 'delete');
  const before = await requireRecord(ctx, 'catalogue.format', formatId);
  const after = await writeEdit(ctx, 'catalogue.format', before, input);
  recordChange(ctx, {
    action: 'format.edit',
    objectType: 'format',
    objectId: formatId,
    before: viewOf(before),
    after: viewOf(after),
  });
  publish(ctx, formatChanged, { subjectId: formatId, data: { formatId, change: changeOf(input) } });
  return formatView(ctx, formatId);
}
