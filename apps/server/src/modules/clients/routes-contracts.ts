import * as z from 'zod';
import type { FileStorage } from '../../platform/files/storage.ts';
import { uploadedDocument } from '../../platform/files/uploaded-document.ts';
import { id, problems } from '../../platform/http/schemas.ts';
import type { App } from '../../platform/server-module.ts';
import { attachContractFile, detachContractFile, readContractFile } from './contract-file.ts';
import { addContract, editContract, removeContract } from './contracts.ts';
import { andCard } from './get-client.ts';
import { ClientCard, clientParams, SaveContract } from './schema.ts';

const contractParams = clientParams.extend({ contractId: id });
const contractPath = '/api/v1/clients/:clientId/contracts/:contractId';

/** Doors of signed contracts and their files. */
export function contractRoutes(app: App, storage: FileStorage): void {
  app.post(
    '/api/v1/clients/:clientId/contracts',
    {
      schema: {
        operationId: 'addContract',
        summary: 'Note a signed contract',
        params: clientParams,
        body: SaveContract,
        response: { 201: ClientCard, ...problems(404, 422) },
      },
      config: { permission: 'clients.contract.add' },
    },
    async (request, reply) => {
      const { clientId } = request.params;
      const card = await request.transact((ctx) =>
        andCard(ctx, clientId, addContract(ctx, { ...request.body, clientId })),
      );
      return reply.code(201).send(card);
    },
  );
  app.put(
    contractPath,
    {
      schema: {
        operationId: 'editContract',
        summary: 'Change a contract',
        params: contractParams,
        body: SaveContract,
        response: { 200: ClientCard, ...problems(404, 409, 422) },
      },
      config: { permission: 'clients.contract.edit' },
    },
    (request) => {
      const { clientId } = request.params;
      return request.transact((ctx) =>
        andCard(ctx, clientId, editContract(ctx, { ...request.body, ...request.params })),
      );
    },
  );
  app.delete(
    contractPath,
    {
      schema: {
        operationId: 'removeContract',
        summary: 'Remove a contract',
        params: contractParams,
        response: { 200: ClientCard, ...problems(404) },
      },
      config: { permission: 'clients.contract.delete' },
    },
    (request) => {
      const { clientId } = request.params;
      return request.transact((ctx) => andCard(ctx, clientId, removeContract(ctx, request.params)));
    },
  );

  app.put(
    `${contractPath}/file`,
    {
      schema: {
        operationId: 'attachContractFile',
        summary: 'Attach the file of a contract',
        description:
          'multipart/form-data with one file: a PDF, or a scan as jpeg, png, webp, heic or svg, up to 15 MiB. It takes the place of the one before.',
        consumes: ['multipart/form-data'],
        params: contractParams,
        response: { 200: ClientCard, ...problems(400, 404) },
      },
      config: { permission: 'clients.contract.add', ownTransaction: true },
    },
    async (request) => {
      const { name, document } = await uploadedDocument(request);
      const { clientId } = request.params;
      return request.transact((ctx) =>
        andCard(ctx, clientId, attachContractFile(ctx, { ...request.params, storage, name, document })),
      );
    },
  );
  app.get(
    `${contractPath}/file`,
    {
      schema: {
        operationId: 'readContractFile',
        summary: 'Download the file of a contract',
        description: 'Each reading is noted in the audit.',
        params: contractParams,
        response: { 200: z.any().describe('The file.'), ...problems(404) },
      },
      config: { permission: 'clients.contract.view', writes: true },
    },
    async (request, reply) => {
      const file = await request.transact((ctx) => readContractFile(ctx, { ...request.params, storage }));
      return reply
        .headers({
          'content-type': file.contentType,
          'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
          'cache-control': 'no-store',
        })
        .send(file.bytes);
    },
  );
  app.delete(
    `${contractPath}/file`,
    {
      schema: {
        operationId: 'detachContractFile',
        summary: 'Remove the file of a contract',
        params: contractParams,
        response: { 200: ClientCard, ...problems(404) },
      },
      config: { permission: 'clients.contract.edit' },
    },
    (request) => {
      const { clientId } = request.params;
      return request.transact((ctx) => andCard(ctx, clientId, detachContractFile(ctx, request.params)));
    },
  );
}
