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
import { inheritedAfter, underParent } from './inherit.ts';
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
  const parent = input.parentId ? await requireUpperFloor(ctx, input.parentId) : undefined;
  const given = { ...input, durationMin: input.durationMin ?? parent?.durationMin ?? 0 };
  const whole = parent ? underParent(given, parent, inheritedAfter(input)) : { ...given, inherits: [] };
  checkService({ processingFromMin: null, processingLenMin: null, workFromMin: null, workToMin: null, ...whole });
  const { prices, staff, studioIds, roomIds, equipment, ...fields } = whole;
  await insertRecord(ctx, 'catalogue.service', { ...fields, id });
  await saveParts(ctx, id, { prices, staff, studioIds, roomIds, equipment });
  recordChange(ctx, { action: 'service.create', objectType: 'service', objectId: id, after: whole });
  publish(ctx, serviceChanged, { subjectId: id, data: { serviceId: id, change: 'created' } });
  return serviceView(ctx, id);
}

/** The service above a sub-service: it hangs on nothing itself. */
export async function requireUpperFloor(ctx: CommandCtx, parentId: string): Promise<z.output<typeof ServiceView>> {
  const parent = await findRecord(ctx, 'catalogue.service', parentId);
  if (!parent || parent.state === 'archived') throw referenceUnknown({ field: 'parentId' });
  if (parent.parent_id !== null) throw parentNotAllowed();
  return serviceView(ctx, parentId);
}
