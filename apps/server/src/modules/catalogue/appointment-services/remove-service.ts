import { recordChange } from '../../../platform/audit.ts';
import type { CommandCtx } from '../../../platform/context.ts';
import { publish } from '../../../platform/events.ts';
import { hasSubServices } from '../errors.ts';
import { serviceChanged } from '../events.ts';
import { requireCatalogue } from '../reach.ts';
import { requireRecord } from '../records.ts';

export interface RemoveService {
  serviceId: string;
  /** Visits point at it: it is kept for them, out of sight [CAT-018i]. */
  hasHistory: boolean;
}

/** Deletes a service completely, or archives one with a history [CAT-018]. */
export async function removeService(ctx: CommandCtx, { serviceId, hasHistory }: RemoveService): Promise<void> {
  requireCatalogue(ctx, 'catalogue.service', 'delete');
  const service = await requireRecord(ctx, 'catalogue.service', serviceId);
  const { networkId } = ctx;
  const children = await ctx.db
    .selectFrom('catalogue.service')
    .select('state')
    .where('network_id', '=', networkId)
    .where('parent_id', '=', serviceId)
    .execute();
  const offered = children.filter(({ state }) => state !== 'archived').length;
  if (offered > 0) throw hasSubServices({ name: service.name, count: offered });

  const keeps = hasHistory || children.length > 0;
  if (keeps) {
    await ctx.db
      .updateTable('catalogue.service')
      .set((eb) => ({ state: 'archived', version: eb('version', '+', 1) }))
      .where('network_id', '=', networkId)
      .where('id', '=', serviceId)
      .execute();
  } else {
    for (const table of partsOfService) {
      await ctx.db.deleteFrom(table).where('network_id', '=', networkId).where('service_id', '=', serviceId).execute();
    }
    await ctx.db
      .deleteFrom('catalogue.service')
      .where('network_id', '=', networkId)
      .where('id', '=', serviceId)
      .execute();
  }
  recordChange(ctx, {
    action: keeps ? 'service.archive' : 'service.delete',
    objectType: 'service',
    objectId: serviceId,
    before: { name: service.name, state: service.state },
    after: keeps ? { name: service.name, state: 'archived' } : null,
  });
  publish(ctx, serviceChanged, { subjectId: serviceId, data: { serviceId, change: keeps ? 'archived' : 'deleted' } });
}

const partsOfService = [
  'catalogue.service_price',
  'catalogue.service_staff',
  'catalogue.service_studio',
  'catalogue.service_room',
  'catalogue.service_equipment',
  'catalogue.assisted_service',
] as const;
