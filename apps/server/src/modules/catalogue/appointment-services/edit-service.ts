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
import { inheritedAfter, passOn, underParent } from './inherit.ts';
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
  const whole = await withInherited(ctx, serviceId, before, input);
  const given = Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined));
  checkService({ ...before, ...given });

  const { prices, staff, studioIds, roomIds, equipment, ...fields } = whole;
  const after = await writeEdit(ctx, 'catalogue.service', row, fields);
  await saveParts(ctx, serviceId, { prices, staff, studioIds, roomIds, equipment });
  await passOn(ctx, [serviceId]);

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

type Edit = Omit<EditService, 'serviceId'>;

/** A sub-service takes over what it inherits; who becomes one keeps what it has until it says otherwise. */
async function withInherited(
  ctx: CommandCtx,
  serviceId: string,
  before: z.output<typeof ServiceView>,
  input: Edit,
): Promise<Edit> {
  const parentId = input.parentId === undefined ? before.parentId : input.parentId;
  if (parentId === null) return { ...input, inherits: [] };
  if (parentId === serviceId || before.subServiceCount > 0) throw parentNotAllowed();
  const parent = await requireUpperFloor(ctx, parentId);
  return underParent(input, parent, inheritedAfter(input, before.inherits));
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
