import * as z from 'zod';
import { id, problems } from '../../../platform/http/schemas.ts';
import type { App } from '../../../platform/server-module.ts';
import { orderRecords } from '../order-records.ts';
import { OrderBody } from '../studios/schema.ts';
import { createRoom } from './create-room.ts';
import { editRoom } from './edit-room.ts';
import { listRooms, readRoom } from './list-rooms.ts';
import { CreateRoomBody, EditRoomBody, RoomList, RoomsQuery, RoomView } from './schema.ts';

const params = z.object({ roomId: id });

export function roomsRoutes(app: App): void {
  app.get(
    '/api/v1/rooms',
    {
      schema: {
        operationId: 'listRooms',
        summary: 'Halls and rooms within reach',
        querystring: RoomsQuery,
        response: { 200: RoomList },
      },
      config: { permission: 'org.room.view' },
    },
    (request) => request.read((ctx) => listRooms(ctx, request.query)),
  );
  app.post(
    '/api/v1/rooms',
    {
      schema: {
        operationId: 'createRoom',
        summary: 'Add a hall or a room',
        description: 'Own hours must lie within the hours of the studio.',
        body: CreateRoomBody,
        response: { 201: RoomView, ...problems(404, 409, 422) },
      },
      config: { permission: 'org.room.add' },
    },
    async (request, reply) => reply.code(201).send(await request.transact((ctx) => createRoom(ctx, request.body))),
  );
  app.get(
    '/api/v1/rooms/:roomId',
    {
      schema: {
        operationId: 'readRoom',
        summary: 'One hall or room',
        params,
        response: { 200: RoomView, ...problems(404) },
      },
      config: { permission: 'org.room.view' },
    },
    (request) => request.read((ctx) => readRoom(ctx, request.params.roomId)),
  );
  app.patch(
    '/api/v1/rooms/:roomId',
    {
      schema: {
        operationId: 'editRoom',
        summary: 'Change, archive or take back a hall or room',
        params,
        body: EditRoomBody,
        response: { 200: RoomView, ...problems(404, 409, 422) },
      },
      config: { permission: 'org.room.edit' },
    },
    (request) => request.transact((ctx) => editRoom(ctx, { ...request.body, ...request.params })),
  );
  app.put(
    '/api/v1/studios/:studioId/rooms/order',
    {
      schema: {
        operationId: 'orderRooms',
        summary: 'Put the rooms of a studio into order',
        params: z.object({ studioId: id }),
        body: OrderBody,
        response: { 204: z.null(), ...problems(404) },
      },
      config: { permission: 'org.room.edit' },
    },
    async (request, reply) => {
      await request.transact((ctx) =>
        orderRecords(ctx, { table: 'org.room', ids: request.body.ids, studioId: request.params.studioId }),
      );
      return reply.code(204).send(null);
    },
  );
}
