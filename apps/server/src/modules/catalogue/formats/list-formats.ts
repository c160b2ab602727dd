import type * as z from 'zod';
import type { ReadCtx } from '../../../platform/context.ts';
import { viewOf } from '../../../platform/db/wire-names.ts';
import type { DirectoryQuery } from '../directory-schema.ts';
import { notFound } from '../errors.ts';
import { requireCatalogue } from '../reach.ts';
import { nameContains } from '../search.ts';
import { inLanguage, type Translations } from '../translations.ts';
import type { FormatView } from './schema.ts';
import { textOver } from './text-over.ts';

type Format = z.output<typeof FormatView>;

/** Formats in their set order. */
export async function listFormats(
  ctx: ReadCtx,
  { q, archived }: z.output<typeof DirectoryQuery>,
): Promise<{ items: Format[] }> {
  requireCatalogue(ctx, 'catalogue.class_type', 'view');
  let query = formats(ctx).where('format.archived_at', archived ? 'is not' : 'is', null);
  if (q) query = query.where(nameContains('format', q));
  const rows = await query.execute();
  return { items: rows.map((row) => toFormat(ctx, row)) };
}

/** One format. */
export async function readFormat(ctx: ReadCtx, formatId: string): Promise<Format> {
  requireCatalogue(ctx, 'catalogue.class_type', 'view');
  return formatView(ctx, formatId);
}

/** What a command answers after it wrote the format. */
export async function formatView(ctx: ReadCtx, formatId: string): Promise<Format> {
  const row = await formats(ctx).where('format.id', '=', formatId).executeTakeFirst();
  if (!row) throw notFound();
  return toFormat(ctx, row);
}

function formats(ctx: ReadCtx) {
  return ctx.db
    .selectFrom('catalogue.format as format')
    .selectAll('format')
    .where('format.network_id', '=', ctx.networkId)
    .orderBy('format.sort_order')
    .orderBy('format.name');
}

function toFormat(ctx: ReadCtx, row: Awaited<ReturnType<ReturnType<typeof formats>['execute']>>[number]): Format {
  return {
    ...viewOf(row),
    textColour: textOver(row.colour),
    translations: row.translations as Translations,
    shownName: inLanguage(ctx.locale, 'name', row.name, row.translations),
  };
}
