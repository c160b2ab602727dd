import { sql } from 'kysely';
import type * as z from 'zod';
import type { ReadCtx } from '../../../platform/context.ts';
import { viewOf } from '../../../platform/db/wire-names.ts';
import type { DirectoryQuery } from '../directory-schema.ts';
import { notFound } from '../errors.ts';
import { requireCatalogue } from '../reach.ts';
import { nameContains } from '../search.ts';
import { inLanguage, type Translations } from '../translations.ts';
import type { ServiceCategoryView } from './schema.ts';

type ServiceCategory = z.output<typeof ServiceCategoryView>;

/** Categories of services in their set order, with how many services stand in each. */
export async function listServiceCategories(
  ctx: ReadCtx,
  { q, archived }: z.output<typeof DirectoryQuery>,
): Promise<{ items: ServiceCategory[] }> {
  requireCatalogue(ctx, 'catalogue.service', 'view');
  let query = serviceCategories(ctx).where('category.archived_at', archived ? 'is not' : 'is', null);
  if (q) query = query.where(nameContains('category', q));
  const rows = await query.execute();
  return { items: rows.map((row) => toServiceCategory(ctx, row)) };
}

/** One category. */
export async function readServiceCategory(ctx: ReadCtx, categoryId: string): Promise<ServiceCategory> {
  requireCatalogue(ctx, 'catalogue.service', 'view');
  return serviceCategoryView(ctx, categoryId);
}

/** What a command answers after it wrote the category. */
export async function serviceCategoryView(ctx: ReadCtx, categoryId: string): Promise<ServiceCategory> {
  const row = await serviceCategories(ctx).where('category.id', '=', categoryId).executeTakeFirst();
  if (!row) throw notFound();
  return toServiceCategory(ctx, row);
}

function serviceCategories(ctx: ReadCtx) {
  return ctx.db
    .selectFrom('catalogue.category as category')
    .selectAll('category')
    .select(
      sql<number>`(select count(*)::int from catalogue.service service where service.network_id = category.network_id
        and service.category_id = category.id and service.state <> 'archived')`.as('service_count'),
    )
    .where('category.network_id', '=', ctx.networkId)
    .orderBy('category.sort_order')
    .orderBy('category.name');
}

function toServiceCategory(
  ctx: ReadCtx,
  row: Awaited<ReturnType<ReturnType<typeof serviceCategories>['execute']>>[number],
): ServiceCategory {
  return {
    ...viewOf(row),
    translations: row.translations as Translations,
    shownName: inLanguage(ctx.locale, 'name', row.name, row.translations),
  };
}
