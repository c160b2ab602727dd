import * as z from 'zod';
import { id, problems } from '../../../platform/http/schemas.ts';
import type { App } from '../../../platform/server-module.ts';
import { changeEquipmentState } from './change-equipment-state.ts';
import { createEquipment } from './create-equipment.ts';
import { editEquipment } from './edit-equipment.ts';
import { listEquipment } from './list-equipment.ts';
import {
  CreateEquipmentBody,
  EditEquipmentBody,
  EquipmentList,
  EquipmentQuery,
  EquipmentStateBody,
  EquipmentView,
} from './schema.ts';

export function equipmentRoutes(app: App): void {
  app.get(
    '/api/v1/equipment',
    {
      schema: {
        operationId: 'listEquipment',
        summary: 'The directory of equipment',
        querystring: EquipmentQuery,
        response: { 200: EquipmentList },
      },
      config: { permission: 'org.equipment.view' },
    },
    (request) => request.read((ctx) => listEquipment(ctx, request.query)),
  );
  app.post(
    '/api/v1/equipment',
    {
      schema: {
        operationId: 'createEquipment',
        summary: 'Add an equipment unit',
        body: CreateEquipmentBody,
        response: { 201: EquipmentView, ...problems(404, 409, 422) },
      },
      config: { permission: 'org.equipment.add' },
    },
    async (request, reply) => reply.code(201).send(await request.transact((ctx) => createEquipment(ctx, request.body))),
  );
  app.put(
    '/api/v1/equipment/state',
    {
      schema: {
        operationId: 'changeEquipmentState',
        summary: 'Put several units into use, maintenance or out of service',
        body: EquipmentStateBody,
        response: { 204: z.null(), ...problems(404) },
      },
      config: { permission: 'org.equipment.edit' },
    },
    async (request, reply) => {
      await request.transact((ctx) => changeEquipmentState(ctx, request.body));
      return reply.code(204).send(null);
    },
  );
  app.patch(
    '/api/v1/equipment/:equipmentId',
    {
      schema: {
        operationId: 'editEquipment',
        summary: 'Change, move or archive an equipment unit',
        params: z.object({ equipmentId: id }),
        body: EditEquipmentBody,
        response: { 200: EquipmentView, ...problems(404, 409, 422) },
      },
      config: { permission: 'org.equipment.edit' },
    },
    (request) => request.transact((ctx) => editEquipment(ctx, { ...request.body, ...request.params })),
  );
}
