import type { FastifyRequest } from 'fastify';
import { refusal } from '../refusal.ts';
import { type CheckedDocument, documentTooLarge, readDocument } from './store-document.ts';

const noFile = refusal('platform.no_file', 'invalid');

/** The document of a multipart request, looked at; refuses what is too large or of another kind. */
export async function uploadedDocument(request: FastifyRequest): Promise<{ name: string; document: CheckedDocument }> {
  const part = request.isMultipart() ? await request.file() : undefined;
  if (!part) throw noFile();
  const bytes = await part.toBuffer().catch(() => {
    throw documentTooLarge();
  });
  return { name: part.filename, document: await readDocument(bytes) };
}
