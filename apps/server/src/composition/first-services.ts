import type { CommandCtx } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';

export interface FirstServices {
  categoryName: string;
  services: readonly { name: string; durationMin: number; priceMinor: number }[];
  /** Who provides all of them. */
  employeeIds: readonly string[];
}

/** Puts the first services into a category of their own and lets everybody of the start provide them. */
export async function addFirstServices(ctx: CommandCtx, input: FirstServices): Promise<void> {
  const categoryId = newId();
  await ctx.db
    .insertInto('catalogue.category')
    .values({ network_id: ctx.networkId, id: categoryId, name: input.categoryName })
    .execute();
  const services = input.services.map(({ name, durationMin, priceMinor }) => ({
    network_id: ctx.networkId,
    id: newId(),
    category_id: categoryId,
    name,
    duration_min: durationMin,
    price_minor: priceMinor,
  }));
  await ctx.db.insertInto('catalogue.service').values(services).execute();
  if (input.employeeIds.length === 0) return;
  await ctx.db
    .insertInto('catalogue.service_staff')
    .values(
      services.flatMap(({ id }) =>
        input.employeeIds.map((employeeId) => ({
          network_id: ctx.networkId,
          service_id: id,
          employee_id: employeeId,
        })),
      ),
    )
    .execute();
}
