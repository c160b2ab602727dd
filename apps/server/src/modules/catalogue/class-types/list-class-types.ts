import { sql } from 'kysely';
import type * as z from 'zod';
import type { ReadCtx } from '../../../platform/context.ts';
import { viewOf } from '../../../platform/db/wire-names.ts';
import type { DirectoryQuery } from '../directory-schema.ts';
import { notFound } from '../errors.ts';
import { requireCatalogue } from '../reach.ts';
import { nameContains } from '../search.ts';
import { inLanguage, type Translations } from '../translations.ts';
import type { ClassTypeView } from './schema.ts';

type ClassType = z.output<typeof ClassTypeView>;

/** Class types in their set order, with the halls that name them. */
export async function listClassTypes(
  ctx: ReadCtx,
  { q, archived }: z.output<typeof DirectoryQuery>,
): Promise<{ items: ClassType[] }> {
  requireCatalogue(ctx, 'catalogue.class_type', 'view');
  let query = classTypes(ctx).where('type.archived_at', archived ? 'is not' : 'is', null);
  if (q) query = query.where(nameContains('type', q));
  const rows = await query.execute();
  return { items: rows.map((row) => toClassType(ctx, row)) };
}

/** One class type. */
export async function readClassType(ctx: ReadCtx, classTypeId: string): Promise<ClassType> {
  requireCatalogue(ctx, 'catalogue.class_type', 'view');
  return classTypeView(ctx, classTypeId);
}

/** What a command answers after it wrote the class type. */
export async function classTypeView(ctx: ReadCtx, classTypeId: string): Promise<ClassType> {
  const row = await classTypes(ctx).where('type.id', '=', classTypeId).executeTakeFirst();
  if (!row) throw notFound();
  return toClassType(ctx, row);
}

function classTypes(ctx: ReadCtx) {
  return ctx.db
    .selectFrom('catalogue.class_type as type')
    .selectAll('type')
    .select(
      sql<string[]>`(select coalesce(json_agg(hall.room_id), '[]') from catalogue.room_class_type hall
        where hall.network_id = type.network_id and hall.class_type_id = type.id)`.as('hall_ids'),
    )
    .where('type.network_id', '=', ctx.networkId)
    .orderBy('type.sort_order')
    .orderBy('type.name');
}

function toClassType(
  ctx: ReadCtx,
  row: Awaited<ReturnType<ReturnType<typeof classTypes>['execute']>>[number],
): ClassType {
  return {
    ...viewOf(row),
    translations: row.translations as Translations,
    shownName: inLanguage(ctx.locale, 'name', row.name, row.translations),
  };
}
