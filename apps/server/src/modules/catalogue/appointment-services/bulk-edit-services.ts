import { sql } from 'kysely';
import type * as z from 'zod';
import { recordChange } from '../../../platform/audit.ts';
import type { CommandCtx } from '../../../platform/context.ts';
import { publish } from '../../../platform/events.ts';
import { serviceChanged } from '../events.ts';
import { requireCatalogue } from '../reach.ts';
import { asRefusal } from '../records.ts';
import { passOn } from './inherit.ts';
import type { BulkServicesBody } from './schema.ts';
import { writeState } from './set-service-state.ts';

/** Pauses, moves to a category or reprices many services at once; all or none. */
export async function bulkEditServices(
  ctx: CommandCtx,
  input: z.output<typeof BulkServicesBody>,
): Promise<{ changed: number }> {
  requireCatalogue(ctx, 'catalogue.service', 'edit');
  const { state, categoryId, pricePercent } = input;
  let changed = 0;
  if (state !== undefined) changed = Math.max(changed, await writeState(ctx, input.serviceIds, state));
  if (categoryId !== undefined) changed = Math.max(changed, await moveTo(ctx, input.serviceIds, categoryId));
  if (pricePercent !== undefined) changed = Math.max(changed, await reprice(ctx, { ...input, pricePercent }));
  await passOn(ctx, input.serviceIds);
  return { changed };
}

/** Sub-services follow: they stand in the category of their service. */
async function moveTo(ctx: CommandCtx, serviceIds: readonly string[], categoryId: string | null): Promise<number> {
  const rows = await ctx.db
    .updateTable('catalogue.service')
    .set((eb) => ({ category_id: categoryId, version: eb('version', '+', 1) }))
    .where('network_id', '=', ctx.networkId)
    .where((eb) => eb.or([eb('id', 'in', [...serviceIds]), eb('parent_id', 'in', [...serviceIds])]))
    .returning('id')
    .execute()
    .catch(asRefusal(''));
  for (const { id } of rows) tell(ctx, id, { categoryId });
  return rows.length;
}

interface Reprice {
  serviceIds: readonly string[];
  pricePercent: number;
  roundToMinor: number;
}

/**
 * The price list and specialists' own prices move with the service: a raise that forgets them is no raise. A sub-service
 * raised without its service has a price of its own from now on.
 */
async function reprice(ctx: CommandCtx, { serviceIds, pricePercent, roundToMinor }: Reprice): Promise<number> {
  const ids = serviceIds as string[];
  const raised = sql`round(price_minor * (100 + ${pricePercent}::numeric) / 100 / ${roundToMinor}) * ${roundToMinor}`;
  const { rows } = await sql<{ id: string; priceMinor: number }>`
    with listed as (
      update catalogue.service_price set price_minor = ${raised}
      where network_id = ${ctx.networkId} and service_id = any (${ids}::uuid[])
    ), own as (
      update catalogue.service_staff set price_minor = ${raised}
      where network_id = ${ctx.networkId} and service_id = any (${ids}::uuid[]) and price_minor is not null
    )
    update catalogue.service set price_minor = ${raised}, version = version + 1,
      inherits = case when parent_id = any (${ids}::uuid[]) then inherits else array_remove(inherits, 'price') end
    where network_id = ${ctx.networkId} and id = any (${ids}::uuid[])
    returning id, price_minor as "priceMinor"`.execute(ctx.db);
  for (const { id, priceMinor } of rows) tell(ctx, id, { priceMinor, pricePercent });
  return rows.length;
}

function tell(ctx: CommandCtx, serviceId: string, after: object): void {
  recordChange(ctx, { action: 'service.bulk_edit', objectType: 'service', objectId: serviceId, after });
  publish(ctx, serviceChanged, { subjectId: serviceId, data: { serviceId, change: 'edited' } });
}
