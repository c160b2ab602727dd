import type * as z from 'zod';
import { recordChange } from '../../../platform/audit.ts';
import type { CommandCtx } from '../../../platform/context.ts';
import { publish } from '../../../platform/events.ts';
import { newId } from '../../../platform/ids.ts';
import { ensureInterests } from '../../clients/public.ts';
import { categoryChanged } from '../events.ts';
import { requireCatalogue } from '../reach.ts';
import { findRecord, insertRecord } from '../records.ts';
import { serviceCategoryView } from './list-service-categories.ts';
import type { CreateServiceCategoryBody, ServiceCategoryView } from './schema.ts';

/** Adds a category of services [CAT-014]. The same id again answers what stands there. */
export async function createServiceCategory(
  ctx: CommandCtx,
  { id = newId(), ...fields }: z.output<typeof CreateServiceCategoryBody>,
): Promise<z.output<typeof ServiceCategoryView>> {
  requireCatalogue(ctx, 'catalogue.service', 'add');
  if (await findRecord(ctx, 'catalogue.category', id)) return serviceCategoryView(ctx, id);
  if (fields.interestId) await ensureInterests(ctx);
  await insertRecord(ctx, 'catalogue.category', { ...fields, id });
  recordChange(ctx, { action: 'service_category.create', objectType: 'service_category', objectId: id, after: fields });
  publish(ctx, categoryChanged, { subjectId: id, data: { categoryId: id, change: 'created' } });
  return serviceCategoryView(ctx, id);
}
