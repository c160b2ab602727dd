import * as z from 'zod';
import { id, problems } from '../../platform/http/schemas.ts';
import type { App } from '../../platform/server-module.ts';
import { listBlocks } from './blocks.ts';
import { editBlock, placeBlock, removeBlock } from './place-block.ts';
import { BlocksQueryString, BlockView, EditBlockBody, PlaceBlockBody } from './schema.ts';

const params = z.object({ blockId: id });

/** Time taken without a client [SCH-026i]. */
export function blockRoutes(app: App): void {
  app.get(
    '/api/v1/blocks',
    {
      schema: {
        operationId: 'listBlocks',
        summary: 'Time taken without a client',
        querystring: BlocksQueryString,
        response: { 200: z.object({ items: z.array(BlockView) }), ...problems(404) },
      },
      config: { permission: 'calendar.block.view' },
    },
    (request) => request.read((ctx) => listBlocks(ctx, request.query)),
  );
  app.post(
    '/api/v1/blocks',
    {
      schema: {
        operationId: 'placeBlock',
        summary: 'Take time of an employee, a room or an apparatus without a client',
        body: PlaceBlockBody,
        response: { 201: BlockView, ...problems(404, 409) },
      },
      config: { permission: 'calendar.block.add' },
    },
    async (request, reply) => reply.code(201).send(await request.transact((ctx) => placeBlock(ctx, request.body))),
  );
  app.patch(
    '/api/v1/blocks/:blockId',
    {
      schema: {
        operationId: 'editBlock',
        summary: 'Move a block or change what it is for',
        params,
        body: EditBlockBody,
        response: { 200: BlockView, ...problems(404, 409) },
      },
      config: { permission: 'calendar.block.edit' },
    },
    (request) => request.transact((ctx) => editBlock(ctx, { ...request.body, ...request.params })),
  );
  app.delete(
    '/api/v1/blocks/:blockId',
    {
      schema: {
        operationId: 'removeBlock',
        summary: 'Give blocked time back',
        params,
        response: { 204: z.null(), ...problems(404) },
      },
      config: { permission: 'calendar.block.delete' },
    },
    async (request, reply) => {
      await request.transact((ctx) => removeBlock(ctx, request.params));
      return reply.code(204).send(null);
    },
  );
}
