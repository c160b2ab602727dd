import * as z from 'zod';
import { Problem, problems } from '../http/schemas.ts';
import { refusal } from '../refusal.ts';
import type { App } from '../server-module.ts';
import { imageTooLarge, readImage, variantSizes } from './image.ts';
import type { FileStorage } from './storage.ts';
import { fileNotFound, fileVariant, storeImage } from './store-image.ts';

const size = z.object({ width: z.int(), height: z.int() });

export const FileView = z
  .object({
    id: z.uuid(),
    purpose: z.enum(['photo', 'logo']),
    name: z.string(),
    width: z.int(),
    height: z.int(),
    variants: z.object({ thumb: size, card: size, full: size }),
  })
  .meta({ id: 'StoredFile' });

const noFile = refusal('platform.no_file', 'invalid');

/** Pictures in and out. What a picture belongs to is said by the form that names its id. */
export function fileRoutes(app: App, storage: FileStorage): void {
  app.post(
    '/api/v1/files',
    {
      schema: {
        operationId: 'storeImage',
        tags: ['platform'],
        summary: 'Upload a picture',
        description:
          'multipart/form-data with one file: jpeg, png, webp, heic or svg up to 15 MiB, checked by content and encoded anew in three sizes.',
        consumes: ['multipart/form-data'],
        querystring: z.object({ purpose: z.enum(['photo', 'logo']).default('photo') }),
        response: { 201: FileView, 400: Problem },
      },
      config: { permission: 'signed_in', ownTransaction: true },
    },
    async (request, reply) => {
      const part = await request.file();
      if (!part) throw noFile();
      const bytes = await part.toBuffer().catch(() => {
        throw imageTooLarge();
      });
      const images = await readImage(bytes);
      const { purpose } = request.query;
      const file = await request.transact((ctx) =>
        storeImage(ctx, storage, { purpose, name: part.filename, isPublic: purpose === 'logo', images }),
      );
      return reply.code(201).send(file);
    },
  );

  app.get(
    '/api/v1/files/:fileId/:variant',
    {
      schema: {
        operationId: 'fileVariant',
        tags: ['platform'],
        summary: 'A picture in one of its sizes',
        params: z.object({
          fileId: z.uuid(),
          variant: z.enum(Object.keys(variantSizes) as [keyof typeof variantSizes, ...(keyof typeof variantSizes)[]]),
        }),
        response: {
          200: z.any().describe('The picture, image/webp.'),
          304: z.undefined().describe('Not changed.'),
          ...problems(404),
        },
      },
      config: { permission: 'signed_in' },
    },
    async (request, reply) => {
      const { fileId, variant } = request.params;
      const found = await request.read((ctx) => fileVariant(ctx, { id: fileId, variant }));
      if (request.headers['if-none-match'] === found.etag) return reply.code(304).send(undefined);
      const bytes = await storage.get(found.key);
      if (!bytes) throw fileNotFound();
      return reply
        .headers({
          'content-type': found.contentType,
          etag: found.etag,
          'cache-control': 'private, max-age=31536000, immutable',
          'content-disposition': 'inline',
        })
        .send(bytes);
    },
  );
}
