import type * as z from 'zod';
import { recordChange } from '../../../platform/audit.ts';
import type { CommandCtx } from '../../../platform/context.ts';
import { viewOf } from '../../../platform/db/wire-names.ts';
import { publish } from '../../../platform/events.ts';
import { ensureInterests } from '../../clients/public.ts';
import { categoryHasServices } from '../errors.ts';
import { categoryChanged } from '../events.ts';
import { changeOf } from '../model.ts';
import { requireCatalogue } from '../reach.ts';
import { requireRecord, writeEdit } from '../records.ts';
import { serviceCategoryView } from './list-service-categories.ts';
import type { EditServiceCategoryBody, ServiceCategoryView } from './schema.ts';

export interface EditServiceCategory extends z.output<typeof EditServiceCategoryBody> {
  categoryId: string;
}

/** Changes a category, archives it or takes it back. One that still holds services is not archived from under them. */
export async function editServiceCategory(
  ctx: CommandCtx,
  { categoryId, ...input }: EditServiceCategory,
): Promise<z.output<typeof ServiceCategoryView>> {
  requireCatalogue(ctx, 'catalogue.service', input.isArchived === undefined ? 'edit' : 'delete');
  const before = await requireRecord(ctx, 'catalogue.category', categoryId);
  if (input.isArchived) await requireEmpty(ctx, before);
  if (input.interestId) await ensureInterests(ctx);
  const after = await writeEdit(ctx, 'catalogue.category', before, input);
  recordChange(ctx, {
    action: 'service_category.edit',
    objectType: 'service_category',
    objectId: categoryId,
    before: viewOf(before),
    after: viewOf(after),
  });
  publish(ctx, categoryChanged, { subjectId: categoryId, data: { categoryId, change: changeOf(input) } });
  return serviceCategoryView(ctx, categoryId);
}

async function requireEmpty(ctx: CommandCtx, category: { id: string; name: string }): Promise<void> {
  const { count } = await ctx.db
    .selectFrom('catalogue.service')
    .select((at) => at.fn.countAll<number>().as('count'))
    .where('network_id', '=', ctx.networkId)
    .where('category_id', '=', category.id)
    .where('state', '!=', 'archived')
    .executeTakeFirstOrThrow();
  if (Number(count) > 0) throw categoryHasServices({ name: category.name, count: Number(count) });
}
