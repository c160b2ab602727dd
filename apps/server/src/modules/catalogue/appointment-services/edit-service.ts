import type * as z from 'zod';
import { recordChange } from '../../../platform/audit.ts';
import type { CommandCtx } from '../../../platform/context.ts';
import { viewOf } from '../../../platform/db/wire-names.ts';
import { publish } from '../../../platform/events.ts';
import { parentNotAllowed } from '../errors.ts';
import { serviceChanged } from '../events.ts';
import { requireCatalogue } from '../reach.ts';
import { requireRecord, writeEdit } from '../records.ts';
import { checkService } from './check-service.ts';
import { requireUpperFloor } from './create-service.ts';
import { serviceView } from './read-service.ts';
import { saveParts } from './save-parts.ts';
import type { EditServiceBody, ServiceView } from './schema.ts';

export interface EditService extends z.output<typeof EditServiceBody> {
  serviceId: string;
}

/** Changes a service. Lists that are given replace the old ones; visits already booked keep their price and time. */
export async function editService(
  ctx: CommandCtx,
  { serviceId, ...input }: EditService,
): Promise<z.output<typeof ServiceView>> {
  requireCatalogue(ctx, 'catalogue.service', 'edit');
  const row = await requireRecord(ctx, 'catalogue.service', serviceId);
  const before = await serviceView(ctx, serviceId);
  const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
  checkService({ ...before, ...given });
  if (input.parentId) {
    if (input.parentId === serviceId || before.subServiceCount > 0) throw parentNotAllowed();
    await requireUpperFloor(ctx, input.parentId);
  }

  const { prices, staff, studioIds, roomIds, equipment, ...fields } = input;
  const after = await writeEdit(ctx, 'catalogue.service', row, fields);
  await saveParts(ctx, serviceId, { prices, staff, studioIds, roomIds, equipment });

  recordChange(ctx, {
    action: 'service.edit',
    objectType: 'service',
    objectId: serviceId,
    before: { ...viewOf(row), ...partsOf(before) },
    after: { ...viewOf(after), ...partsOf({ ...before, ...given }) },
  });
  publish(ctx, serviceChanged, { subjectId: serviceId, data: { serviceId, change: 'edited' } });
  return serviceView(ctx, serviceId);
}

function partsOf({ prices, staff, studioIds, roomIds, equipment }: z.output<typeof ServiceView>) {
  return {
    prices,
    staff: staff.map(({ employeeId, priceMinor, durationMin }) => ({ employeeId, priceMinor, durationMin })),
    studioIds,
    roomIds,
    equipment,
  };
}
