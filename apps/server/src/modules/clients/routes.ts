import * as z from 'zod';
import { openStorage } from '../../platform/files/storage.ts';
import { id, problems } from '../../platform/http/schemas.ts';
import type { App, Services } from '../../platform/server-module.ts';
import { xlsxType } from '../../platform/xlsx.ts';
import { addClient } from './add-client.ts';
import { bulkEditClients } from './bulk-edit-clients.ts';
import { beginExport, exportClients } from './export-clients.ts';
import { findDuplicates } from './find-duplicates.ts';
import { getClient } from './get-client.ts';
import { countClients, listClients } from './list-clients.ts';
import {
  BulkEditClients,
  BulkEdited,
  ClientCount,
  ClientFilters,
  ClientPage,
  ClientTags,
  ClientViews,
  DuplicatePairs,
  ExportClientsQuery,
  ListClientsQuery,
  SaveClientView,
} from './list-schema.ts';
import { listClientTags } from './list-tags.ts';
import { cardRoutes } from './routes-card.ts';
import { contractRoutes } from './routes-contracts.ts';
import { directoryRoutes } from './routes-directories.ts';
import { listClientViews, removeClientView, saveClientView } from './saved-views.ts';
import { AddClient, ClientCard } from './schema.ts';
import './permissions.ts';

/** Doors of the clients module: the base here, one card in routes-card.ts, directories in routes-directories.ts. */
export function clientsRoutes(app: App, { config }: Services): void {
  const storage = openStorage(config);
  listRoutes(app);
  viewRoutes(app);
  cardRoutes(app);
  contractRoutes(app, storage);
  directoryRoutes(app);
}

function listRoutes(app: App): void {
  app.get(
    '/api/v1/clients',
    {
      schema: {
        operationId: 'listClients',
        summary: 'List clients',
        description:
          'One page by filters, search and sort. `q` finds by name, phone (the last 4 digits suffice), e-mail and loyalty card. Contacts are masked without the right to see them.',
        querystring: ListClientsQuery,
        response: { 200: ClientPage },
      },
      config: { permission: 'clients.client.view' },
    },
    (request) => request.read((ctx) => listClients(ctx, request.query)),
  );

  app.post(
    '/api/v1/clients',
    {
      schema: {
        operationId: 'addClient',
        summary: 'Add a client',
        description:
          'Only the phone is needed. A number that is known answers 409 `clients.phone_taken` with `details.clientId`; without that id it belongs to a client of another studio, and `attachExisting` brings the card here.',
        body: AddClient,
        response: { 200: ClientCard, 201: ClientCard, ...problems(409, 422) },
      },
      config: { permission: 'clients.client.add' },
    },
    async (request, reply) => {
      const { isNew, card } = await request.transact(async (ctx) => {
        const added = await addClient(ctx, request.body);
        return { ...added, card: await getClient(ctx, { clientId: added.id }) };
      });
      return reply.code(isNew ? 201 : 200).send(card);
    },
  );

  app.get(
    '/api/v1/clients/count',
    {
      schema: {
        operationId: 'countClients',
        summary: 'Count clients',
        description: 'How many clients the same filters find; counting stops at 10,000.',
        querystring: ClientFilters,
        response: { 200: ClientCount },
      },
      config: { permission: 'clients.client.view' },
    },
    (request) => request.read((ctx) => countClients(ctx, request.query)),
  );

  app.get(
    '/api/v1/clients/export',
    {
      schema: {
        operationId: 'exportClients',
        summary: 'Download the list as CSV or for Excel',
        description:
          'Exactly what the list shows: the same filters, sort, chosen columns and masks. CSV is UTF-8 with byte-order mark, semicolons or commas by language; `format=xlsx` is a worksheet with real dates and numbers. Every download is noted in the audit.',
        querystring: ExportClientsQuery,
        response: { 200: z.string().describe('text/csv, or the worksheet') },
      },
      config: { permission: 'clients.export.view', writes: true, ownTransaction: true },
    },
    async (request, reply) => {
      const plan = await request.transact((ctx) => beginExport(ctx, request.query));
      const { format } = request.query;
      const file = exportClients((work) => request.read(work), request.query, plan, request.locale);
      return reply
        .type(format === 'xlsx' ? xlsxType : 'text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="clients.${format}"`)
        .header('cache-control', 'no-store')
        .send(file as unknown as string);
    },
  );

  app.post(
    '/api/v1/clients/bulk-edits',
    {
      schema: {
        operationId: 'bulkEditClients',
        summary: 'Tag, categorise or archive many clients',
        description:
          'Up to 1,000 at once; those out of reach are left as they are. Archiving needs the right to delete.',
        body: BulkEditClients,
        response: { 200: BulkEdited, ...problems(422) },
      },
      config: { permission: 'clients.client.edit' },
    },
    (request) => request.transact((ctx) => bulkEditClients(ctx, request.body)),
  );

  app.get(
    '/api/v1/clients/duplicates',
    {
      schema: {
        operationId: 'findDuplicates',
        summary: 'Find cards of the same person',
        response: { 200: DuplicatePairs },
      },
      config: { permission: 'clients.client.edit' },
    },
    (request) => request.read((ctx) => findDuplicates(ctx)),
  );

  app.get(
    '/api/v1/client-tags',
    {
      schema: { operationId: 'listClientTags', summary: 'List tags in use', response: { 200: ClientTags } },
      config: { permission: 'clients.client.view' },
    },
    (request) => request.read((ctx) => listClientTags(ctx)),
  );
}

function viewRoutes(app: App): void {
  app.get(
    '/api/v1/client-views',
    {
      schema: {
        operationId: 'listClientViews',
        summary: 'List views of the client base with their counts',
        response: { 200: ClientViews },
      },
      config: { permission: 'clients.client.view' },
    },
    (request) => request.read((ctx) => listClientViews(ctx)),
  );

  app.post(
    '/api/v1/client-views',
    {
      schema: {
        operationId: 'saveClientView',
        summary: 'Save filters as a view',
        body: SaveClientView,
        response: { 201: z.object({ id }), ...problems(404) },
      },
      config: { permission: 'clients.client.view' },
    },
    async (request, reply) => reply.code(201).send(await request.transact((ctx) => saveClientView(ctx, request.body))),
  );

  app.delete(
    '/api/v1/client-views/:viewId',
    {
      schema: {
        operationId: 'removeClientView',
        summary: 'Remove a view',
        params: z.object({ viewId: id }),
        response: { 204: z.null(), ...problems(404) },
      },
      config: { permission: 'clients.client.view' },
    },
    async (request, reply) => {
      await request.transact((ctx) => removeClientView(ctx, request.params));
      return reply.code(204).send(null);
    },
  );
}
