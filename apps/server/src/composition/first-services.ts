import { createService, createServiceCategory } from '../modules/catalogue/public.ts';
import type { CommandCtx } from '../platform/context.ts';

export interface FirstServices {
  categoryName: string;
  services: readonly { name: string; durationMin: number; priceMinor: number }[];
  /** Who provides all of them. */
  employeeIds: readonly string[];
}

/** Puts the first services into a category of their own and lets everybody of the start provide them. */
export async function addFirstServices(ctx: CommandCtx, input: FirstServices): Promise<void> {
  const category = await createServiceCategory(ctx, { name: input.categoryName });
  const staff = input.employeeIds.map((employeeId) => ({ employeeId, priceMinor: null, durationMin: null }));
  for (const service of input.services) {
    await createService(ctx, { ...service, categoryId: category.id, needsRoom: false, staff });
  }
}
