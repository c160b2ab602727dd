import { createHash } from 'node:crypto';
import * as z from 'zod';
import { recordChange } from '../audit.ts';
import { readConfig } from '../config.ts';
import type { CommandCtx, ReadCtx } from '../context.ts';
import { newId } from '../ids.ts';
import { defineErrand, enqueue } from '../jobs/jobs.ts';
import { refusal } from '../refusal.ts';
import { atMostImageBytes, readImage, sniffImage } from './image.ts';
import { type FileStorage, openStorage } from './storage.ts';
import { fileNotFound, safeName } from './store-image.ts';

export const documentTooLarge = refusal('platform.document_too_large', 'invalid');
export const documentFormatUnknown = refusal('platform.document_format_unknown', 'invalid');

/** What was uploaded, after a look at its content. */
export interface CheckedDocument {
  bytes: Buffer;
  contentType: 'application/pdf' | 'image/webp';
  extension: 'pdf' | 'webp';
}

/** A PDF stays as it is; a scan or a photograph is encoded anew like every picture. Anything else is refused. */
export async function readDocument(bytes: Buffer): Promise<CheckedDocument> {
  if (bytes.length > atMostImageBytes) throw documentTooLarge();
  if (bytes.toString('latin1', 0, 5) === '%PDF-') return { bytes, contentType: 'application/pdf', extension: 'pdf' };
  if (!sniffImage(bytes)) throw documentFormatUnknown();
  const { full } = await readImage(bytes);
  return { bytes: full.bytes, contentType: 'image/webp', extension: 'webp' };
}

/**
 * Stores a checked document, bytes first. It is read only through the door of what it belongs to: the common door to pictures
 * knows no size of it.
 */
export async function storeDocument(
  ctx: CommandCtx,
  storage: FileStorage,
  input: { name: string; document: CheckedDocument },
): Promise<{ id: string }> {
  const { bytes, contentType, extension } = input.document;
  const id = newId();
  const key = `${ctx.networkId}/${id}/document.${extension}`;
  await storage.put(key, bytes, contentType);
  const name = nameWith(extension, safeName(input.name));
  await ctx.db
    .insertInto('platform.file')
    .values({
      network_id: ctx.networkId,
      id,
      purpose: 'document',
      name,
      content_type: contentType,
      size_bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      variants: JSON.stringify({ document: { key } }),
      is_public: false,
      created_by: ctx.actor.kind === 'system' ? null : ctx.actor.id,
    })
    .execute();
  recordChange(ctx, { action: 'file.add', objectType: 'file', objectId: id, after: { purpose: 'document' } });
  return { id };
}

/** Where the bytes of a document lie. Whether the actor may read it is asked by whoever it belongs to. */
export async function storedDocument(
  ctx: ReadCtx,
  fileId: string,
): Promise<{ key: string; name: string; contentType: string }> {
  const file = await ctx.db
    .selectFrom('platform.file')
    .select(['name', 'content_type', 'variants'])
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', fileId)
    .where('purpose', '=', 'document')
    .executeTakeFirst();
  const key = (file?.variants as { document?: { key: string } } | undefined)?.document?.key;
  if (!file || !key) throw fileNotFound();
  return { key, name: file.name, contentType: file.content_type };
}

/** Its own errand, since the bytes may lie in a bucket far away. Bytes that are gone already are no failure. */
const removeBytes = defineErrand({
  name: 'platform.remove_bytes',
  input: z.object({ keys: z.array(z.string()) }),
  async go(_where, { keys }) {
    const storage = openStorage(readConfig());
    for (const key of keys) await storage.delete(key);
  },
});

/** Removes a file that nothing points at any more; its bytes go once the transaction is through. */
export async function forgetFile(ctx: CommandCtx, fileId: string): Promise<void> {
  const gone = await ctx.db
    .deleteFrom('platform.file')
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', fileId)
    .returning('variants')
    .executeTakeFirst();
  const sizes = Object.values((gone?.variants ?? {}) as Record<string, { key: string }>);
  if (sizes.length > 0) await enqueue(ctx, removeBytes, { keys: sizes.map(({ key }) => key) });
}

/** A HEIC photograph becomes WebP and is named so. */
function nameWith(extension: string, name: string): string {
  return name.toLowerCase().endsWith(`.${extension}`)
    ? name
    : `${name.replace(/\.[a-z0-9]{1,5}$/i, '').slice(0, 240)}.${extension}`;
}
