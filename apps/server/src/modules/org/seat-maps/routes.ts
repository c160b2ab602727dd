import * as z from 'zod';
import { id, problems } from '../../../platform/http/schemas.ts';
import type { App } from '../../../platform/server-module.ts';
import { listSeatMaps } from './list-seat-maps.ts';
import { publishSeatMap } from './publish-seat-map.ts';
import { discardSeatMapDraft, saveSeatMapDraft } from './save-draft.ts';
import { SeatMapDraftBody, SeatMapList, SeatMapView } from './schema.ts';

const params = z.object({ roomId: id });

export function seatMapsRoutes(app: App): void {
  app.get(
    '/api/v1/rooms/:roomId/seat-maps',
    {
      schema: {
        operationId: 'listSeatMaps',
        summary: 'Versions of the seat map of a hall',
        params,
        response: { 200: SeatMapList, ...problems(404) },
      },
      config: { permission: 'org.room.view' },
    },
    (request) => request.read((ctx) => listSeatMaps(ctx, request.params.roomId)),
  );
  app.put(
    '/api/v1/rooms/:roomId/seat-maps/draft',
    {
      schema: {
        operationId: 'saveSeatMapDraft',
        summary: 'Keep the draft of the seat map',
        description: 'An unfinished plan is kept; its faults are told and refused only on publishing.',
        params,
        body: SeatMapDraftBody,
        response: { 200: SeatMapView, ...problems(404, 409) },
      },
      config: { permission: 'org.room.edit' },
    },
    (request) => request.transact((ctx) => saveSeatMapDraft(ctx, { ...request.body, ...request.params })),
  );
  app.delete(
    '/api/v1/rooms/:roomId/seat-maps/draft',
    {
      schema: {
        operationId: 'discardSeatMapDraft',
        summary: 'Throw the draft away',
        params,
        response: { 204: z.null(), ...problems(404) },
      },
      config: { permission: 'org.room.edit' },
    },
    async (request, reply) => {
      await request.transact((ctx) => discardSeatMapDraft(ctx, request.params.roomId));
      return reply.code(204).send(null);
    },
  );
  app.post(
    '/api/v1/rooms/:roomId/seat-maps/draft/publication',
    {
      schema: {
        operationId: 'publishSeatMap',
        summary: 'Let the draft hold for new classes',
        params,
        response: { 200: SeatMapView, ...problems(404, 422) },
      },
      config: { permission: 'org.room.edit' },
    },
    (request) => request.transact((ctx) => publishSeatMap(ctx, request.params.roomId)),
  );
}
