import type * as z from 'zod';
import type { CommandCtx } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { asRefusal } from '../records.ts';
import type { EditServiceBody } from './schema.ts';

export type ServiceParts = Pick<
  z.output<typeof EditServiceBody>,
  'prices' | 'staff' | 'studioIds' | 'roomIds' | 'equipment'
>;

type PartTable =
  | 'catalogue.service_price'
  | 'catalogue.service_staff'
  | 'catalogue.service_studio'
  | 'catalogue.service_room'
  | 'catalogue.service_equipment';

/** Replaces those lists of a service that were given; the others stay as they are. */
export async function saveParts(ctx: CommandCtx, serviceId: string, parts: ServiceParts): Promise<void> {
  const { prices, staff, studioIds, roomIds, equipment } = parts;
  if (prices)
    await replace(
      ctx,
      'catalogue.service_price',
      serviceId,
      prices.map((price) => ({
        id: newId(),
        company_id: price.companyId,
        studio_id: price.studioId,
        grade_id: price.gradeId,
        price_minor: price.priceMinor,
        duration_min: price.durationMin,
      })),
    );
  if (staff)
    await replace(
      ctx,
      'catalogue.service_staff',
      serviceId,
      [...new Map(staff.map((person) => [person.employeeId, person])).values()].map((person) => ({
        employee_id: person.employeeId,
        price_minor: person.priceMinor,
        duration_min: person.durationMin,
      })),
    );
  if (studioIds)
    await replace(
      ctx,
      'catalogue.service_studio',
      serviceId,
      [...new Set(studioIds)].map((id) => ({ studio_id: id })),
    );
  if (roomIds)
    await replace(
      ctx,
      'catalogue.service_room',
      serviceId,
      [...new Set(roomIds)].map((id) => ({ room_id: id })),
    );
  if (equipment)
    await replace(
      ctx,
      'catalogue.service_equipment',
      serviceId,
      equipment.map((need) => ({
        id: newId(),
        equipment_kind: need.kind,
        quantity: need.quantity,
        offset_min: need.offsetMin,
        length_min: need.lengthMin,
        prep_after_min: need.prepAfterMin,
      })),
    );
}

async function replace(ctx: CommandCtx, table: PartTable, serviceId: string, rows: readonly object[]): Promise<void> {
  await ctx.db.deleteFrom(table).where('network_id', '=', ctx.networkId).where('service_id', '=', serviceId).execute();
  if (rows.length === 0) return;
  await ctx.db
    .insertInto(table)
    // Each caller above names the columns of its table; Kysely cannot follow one statement over five.
    .values(rows.map((row) => ({ ...row, network_id: ctx.networkId, service_id: serviceId })) as never)
    .execute()
    .catch(asRefusal(''));
}
