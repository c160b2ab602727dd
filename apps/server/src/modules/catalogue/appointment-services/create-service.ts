import type * as z from 'zod';
import { recordChange } from '../../../platform/audit.ts';
import type { CommandCtx } from '../../../platform/context.ts';
import { publish } from '../../../platform/events.ts';
import { newId } from '../../../platform/ids.ts';
import { parentNotAllowed, referenceUnknown } from '../errors.ts';
import { serviceChanged } from '../events.ts';
import { requireCatalogue } from '../reach.ts';
import { findRecord, insertRecord } from '../records.ts';
import { checkService } from './check-service.ts';
import { serviceView } from './read-service.ts';
import { saveParts } from './save-parts.ts';
import type { CreateServiceBody, ServiceView } from './schema.ts';

/**
 * Adds an appointment service, or a sub-service of one [CAT-013, CAT-014], with all it needs. The same id again answers
 * what stands there.
 */
export async function createService(
  ctx: CommandCtx,
  { id = newId(), ...input }: z.output<typeof CreateServiceBody>,
): Promise<z.output<typeof ServiceView>> {
  requireCatalogue(ctx, 'catalogue.service', 'add');
  if (await findRecord(ctx, 'catalogue.service', id)) return serviceView(ctx, id);
  const { prices, staff, studioIds, roomIds, equipment, ...fields } = input;
  checkService({ processingFromMin: null, processingLenMin: null, workFromMin: null, workToMin: null, ...input });
  if (fields.parentId) await requireUpperFloor(ctx, fields.parentId);
  await insertRecord(ctx, 'catalogue.service', { ...fields, id });
  await saveParts(ctx, id, { prices, staff, studioIds, roomIds, equipment });
  recordChange(ctx, { action: 'service.create', objectType: 'service', objectId: id, after: input });
  publish(ctx, serviceChanged, { subjectId: id, data: { serviceId: id, change: 'created' } });
  return serviceView(ctx, id);
}

/** A sub-service hangs on a service that hangs on nothing. */
export async function requireUpperFloor(ctx: CommandCtx, parentId: string): Promise<void> {
  const parent = await findRecord(ctx, 'catalogue.service', parentId);
  if (!parent || parent.state === 'archived') throw referenceUnknown({ field: 'parentId' });
  if (parent.parent_id !== null) throw parentNotAllowed();
}
