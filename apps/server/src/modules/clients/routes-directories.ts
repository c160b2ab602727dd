import * as z from 'zod';
import { id, problems } from '../../platform/http/schemas.ts';
import type { App } from '../../platform/server-module.ts';
import { addCategory, editCategory, listCategories } from './categories.ts';
import {
  ClientCategories,
  EditCategory,
  EditInterest,
  EditPrivilege,
  Interests,
  Privileges,
  SaveCategory,
  SaveInterest,
  SavePrivilege,
} from './directories-schema.ts';
import { addInterest, editInterest, listInterests } from './interests.ts';
import { addPrivilege, editPrivilege, listPrivileges } from './privileges.ts';

/** Doors of the directories: categories of clients, interests, privileges. */
export function directoryRoutes(app: App): void {
  app.get(
    '/api/v1/client-categories',
    {
      schema: {
        operationId: 'listClientCategories',
        summary: 'List categories of clients',
        response: { 200: ClientCategories },
      },
      config: { permission: 'clients.client.view' },
    },
    (request) => request.read((ctx) => listCategories(ctx)),
  );
  app.post(
    '/api/v1/client-categories',
    {
      schema: {
        operationId: 'addClientCategory',
        summary: 'Add a category of clients',
        body: SaveCategory,
        response: { 201: z.object({ id }), ...problems(409) },
      },
      config: { permission: 'clients.client.edit' },
    },
    async (request, reply) => reply.code(201).send(await request.transact((ctx) => addCategory(ctx, request.body))),
  );
  app.patch(
    '/api/v1/client-categories/:categoryId',
    {
      schema: {
        operationId: 'editClientCategory',
        summary: 'Change a category of clients',
        params: z.object({ categoryId: id }),
        body: EditCategory,
        response: { 200: ClientCategories, ...problems(404, 409) },
      },
      config: { permission: 'clients.client.edit' },
    },
    (request) =>
      request.transact(async (ctx) => {
        await editCategory(ctx, { ...request.body, ...request.params });
        return listCategories(ctx);
      }),
  );
  app.get(
    '/api/v1/interests',
    {
      schema: {
        operationId: 'listInterests',
        summary: 'List interests',
        description: 'The six of the start until the directory is edited; colours are those of the charts.',
        response: { 200: Interests },
      },
      config: { permission: 'signed_in' },
    },
    (request) => request.read((ctx) => listInterests(ctx)),
  );
  app.post(
    '/api/v1/interests',
    {
      schema: {
        operationId: 'addInterest',
        summary: 'Add an interest',
        body: SaveInterest,
        response: { 201: z.object({ id }) },
      },
      config: { permission: 'clients.client.edit' },
    },
    async (request, reply) => reply.code(201).send(await request.transact((ctx) => addInterest(ctx, request.body))),
  );
  app.patch(
    '/api/v1/interests/:interestId',
    {
      schema: {
        operationId: 'editInterest',
        summary: 'Change an interest',
        params: z.object({ interestId: id }),
        body: EditInterest,
        response: { 200: Interests, ...problems(404, 409) },
      },
      config: { permission: 'clients.client.edit' },
    },
    (request) =>
      request.transact(async (ctx) => {
        await editInterest(ctx, { ...request.body, ...request.params });
        return listInterests(ctx);
      }),
  );
  privilegeRoutes(app);
}

function privilegeRoutes(app: App): void {
  app.get(
    '/api/v1/client-privileges',
    {
      schema: {
        operationId: 'listClientPrivileges',
        summary: 'List privileges of clients',
        response: { 200: Privileges },
      },
      config: { permission: 'clients.client.view' },
    },
    (request) => request.read((ctx) => listPrivileges(ctx)),
  );
  app.post(
    '/api/v1/client-privileges',
    {
      schema: {
        operationId: 'addClientPrivilege',
        summary: 'Add a privilege of clients',
        body: SavePrivilege,
        response: { 201: z.object({ id }), ...problems(409) },
      },
      config: { permission: 'clients.client.edit' },
    },
    async (request, reply) => reply.code(201).send(await request.transact((ctx) => addPrivilege(ctx, request.body))),
  );
  app.patch(
    '/api/v1/client-privileges/:privilegeId',
    {
      schema: {
        operationId: 'editClientPrivilege',
        summary: 'Change a privilege of clients',
        params: z.object({ privilegeId: id }),
        body: EditPrivilege,
        response: { 200: Privileges, ...problems(404, 409) },
      },
      config: { permission: 'clients.client.edit' },
    },
    (request) =>
      request.transact(async (ctx) => {
        await editPrivilege(ctx, { ...request.body, ...request.params });
        return listPrivileges(ctx);
      }),
  );
}
