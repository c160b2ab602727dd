import { createHash } from 'node:crypto';
import { recordChange } from '../audit.ts';
import type { CommandCtx, ReadCtx } from '../context.ts';
import { newId } from '../ids.ts';
import { refusal } from '../refusal.ts';
import { type ImageVariant, type VariantName, variantSizes } from './image.ts';
import type { FileStorage } from './storage.ts';

export const fileNotFound = refusal('platform.not_found', 'not_found');

export interface StoredFile {
  id: string;
  purpose: 'photo' | 'logo';
  name: string;
  width: number;
  height: number;
  variants: Record<VariantName, { width: number; height: number }>;
}

interface VariantRecord {
  key: string;
  width: number;
  height: number;
}

/**
 * Stores a checked picture. The bytes go first, under keys of their own: a transaction that fails leaves bytes nobody
 * points at, never a row without its bytes.
 */
export async function storeImage(
  ctx: CommandCtx,
  storage: FileStorage,
  input: { purpose: 'photo' | 'logo'; name: string; isPublic: boolean; images: Record<VariantName, ImageVariant> },
): Promise<StoredFile> {
  const fileId = newId();
  const records = {} as Record<VariantName, VariantRecord>;
  for (const name of Object.keys(variantSizes) as VariantName[]) {
    const { bytes, width, height } = input.images[name];
    const key = `${ctx.networkId}/${fileId}/${name}.webp`;
    await storage.put(key, bytes, 'image/webp');
    records[name] = { key, width, height };
  }
  const { full } = input.images;
  const name = safeName(input.name);
  await ctx.db
    .insertInto('platform.file')
    .values({
      network_id: ctx.networkId,
      id: fileId,
      purpose: input.purpose,
      name,
      content_type: 'image/webp',
      size_bytes: full.bytes.length,
      width_px: full.width,
      height_px: full.height,
      sha256: createHash('sha256').update(full.bytes).digest('hex'),
      variants: JSON.stringify(records),
      is_public: input.isPublic,
      created_by: ctx.actor.kind === 'system' ? null : ctx.actor.id,
    })
    .execute();
  recordChange(ctx, {
    action: 'file.add',
    objectType: 'file',
    objectId: fileId,
    after: { name, purpose: input.purpose },
  });
  return { id: fileId, purpose: input.purpose, name, width: full.width, height: full.height, variants: records };
}

/** Where the bytes of one size of a file lie; refuses what is not in this network. */
export async function fileVariant(
  ctx: ReadCtx,
  input: { id: string; variant: VariantName },
): Promise<{ key: string; contentType: string; etag: string }> {
  const file = await ctx.db
    .selectFrom('platform.file')
    .select(['variants', 'content_type', 'sha256'])
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', input.id)
    .executeTakeFirst();
  const record = (file?.variants as unknown as Record<VariantName, VariantRecord> | undefined)?.[input.variant];
  if (!file || !record) throw fileNotFound();
  return { key: record.key, contentType: file.content_type, etag: `"${file.sha256.slice(0, 32)}-${input.variant}"` };
}

/** The name as people see it: no folders, no control characters, at most 255 characters. */
export function safeName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const clean = last
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(0, 255);
  return clean === '' || clean === '.' || clean === '..' ? 'file' : clean;
}
