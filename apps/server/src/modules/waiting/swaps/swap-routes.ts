import * as z from 'zod';
import { id, problems } from '../../../platform/http/schemas.ts';
import type { App, Services } from '../../../platform/server-module.ts';
import { Swaps } from '../schema.ts';
import { applySwap, dismissSwap, undoSwap } from './apply-swap.ts';
import { listSwaps } from './list-swaps.ts';

const params = z.object({ swapId: id });
const mayChange = { config: { permission: 'bookings.visit.edit' } };
const done = { 204: z.null(), ...problems(404, 409, 422) };

/** Chains of two moves that make somebody come earlier and somebody else not wait. */
export function swapRoutes(app: App, { counters }: Services): void {
  app.get(
    '/api/v1/wait-swaps',
    {
      schema: {
        operationId: 'listSwaps',
        summary: 'Swaps that would help, each proved possible when it was found',
        querystring: z.object({ studioId: id }),
        response: { 200: Swaps, ...problems(404) },
      },
      config: { permission: 'bookings.visit.view' },
    },
    (request) => request.read((ctx) => listSwaps(ctx, request.query.studioId)),
  );
  app.post(
    '/api/v1/wait-swaps/:swapId/application',
    {
      schema: {
        operationId: 'applySwap',
        summary: 'Do both moves of a swap, or none',
        params,
        response: done,
      },
      ...mayChange,
    },
    async (request, reply) => {
      await request.transact((ctx) => applySwap(ctx, { ...request.params, counters }));
      return reply.code(204).send(null);
    },
  );
  app.delete(
    '/api/v1/wait-swaps/:swapId/application',
    {
      schema: { operationId: 'undoSwap', summary: 'Take both moves back', params, response: done },
      ...mayChange,
    },
    async (request, reply) => {
      await request.transact((ctx) => undoSwap(ctx, request.params.swapId));
      return reply.code(204).send(null);
    },
  );
  app.delete(
    '/api/v1/wait-swaps/:swapId',
    {
      schema: { operationId: 'dismissSwap', summary: 'Put a suggestion away for everybody', params, response: done },
      ...mayChange,
    },
    async (request, reply) => {
      await request.transact((ctx) => dismissSwap(ctx, request.params.swapId));
      return reply.code(204).send(null);
    },
  );
}
