import * as z from 'zod';
import { id, problems } from '../../../platform/http/schemas.ts';
import type { App } from '../../../platform/server-module.ts';
import { editNetwork } from '../network/edit-network.ts';
import { networkView } from '../network/read-network.ts';
import { createCompany } from './create-company.ts';
import { editCompany } from './edit-company.ts';
import { createLegalEntity, editLegalEntity, listLegalEntities } from './legal-entities.ts';
import { listCompanies, readCompany } from './list-companies.ts';
import {
  CompaniesQuery,
  CompanyList,
  CompanyView,
  CreateCompanyBody,
  CreateLegalEntityBody,
  EditCompanyBody,
  EditLegalEntityBody,
  EditNetworkBody,
  LegalEntitiesQuery,
  LegalEntityList,
  LegalEntityView,
  NetworkView,
} from './schema.ts';

const companyParams = z.object({ companyId: id });
const entityParams = z.object({ entityId: id });

export function companiesRoutes(app: App): void {
  app.get(
    '/api/v1/network',
    {
      schema: {
        operationId: 'networkView',
        summary: 'The network: name, currency, modes',
        response: { 200: NetworkView },
      },
      config: { permission: 'signed_in' },
    },
    (request) => request.read((ctx) => networkView(ctx)),
  );
  app.patch(
    '/api/v1/network',
    {
      schema: {
        operationId: 'editNetwork',
        summary: 'Change the network: franchise mode, head company, colour, language',
        description: 'Back to one company is refused while several franchises are active.',
        body: EditNetworkBody,
        response: { 200: NetworkView, ...problems(404, 409, 422) },
      },
      config: { permission: 'org.company.edit' },
    },
    (request) => request.transact((ctx) => editNetwork(ctx, request.body)),
  );
  app.get(
    '/api/v1/companies',
    {
      schema: {
        operationId: 'listCompanies',
        summary: 'The head company and the franchises',
        querystring: CompaniesQuery,
        response: { 200: CompanyList },
      },
      config: { permission: 'org.company.view' },
    },
    (request) => request.read((ctx) => listCompanies(ctx, request.query)),
  );
  app.post(
    '/api/v1/companies',
    {
      schema: {
        operationId: 'createCompany',
        summary: 'Add a franchise',
        body: CreateCompanyBody,
        response: { 201: CompanyView, ...problems(404, 409, 422) },
      },
      config: { permission: 'org.company.add' },
    },
    async (request, reply) => reply.code(201).send(await request.transact((ctx) => createCompany(ctx, request.body))),
  );
  app.get(
    '/api/v1/companies/:companyId',
    {
      schema: {
        operationId: 'readCompany',
        summary: 'One company',
        params: companyParams,
        response: { 200: CompanyView, ...problems(404) },
      },
      config: { permission: 'org.company.view' },
    },
    (request) => request.read((ctx) => readCompany(ctx, request.params.companyId)),
  );
  app.patch(
    '/api/v1/companies/:companyId',
    {
      schema: {
        operationId: 'editCompany',
        summary: 'Change, archive or take back a company',
        params: companyParams,
        body: EditCompanyBody,
        response: { 200: CompanyView, ...problems(404, 409, 422) },
      },
      config: { permission: 'org.company.edit' },
    },
    (request) => request.transact((ctx) => editCompany(ctx, { ...request.body, ...request.params })),
  );
  legalEntitiesRoutes(app);
}

function legalEntitiesRoutes(app: App): void {
  app.get(
    '/api/v1/legal-entities',
    {
      schema: {
        operationId: 'listLegalEntities',
        summary: 'Legal entities of the companies',
        querystring: LegalEntitiesQuery,
        response: { 200: LegalEntityList },
      },
      config: { permission: 'org.company.view' },
    },
    (request) => request.read((ctx) => listLegalEntities(ctx, request.query)),
  );
  app.post(
    '/api/v1/legal-entities',
    {
      schema: {
        operationId: 'createLegalEntity',
        summary: 'Add a legal entity',
        body: CreateLegalEntityBody,
        response: { 201: LegalEntityView, ...problems(404, 409) },
      },
      config: { permission: 'org.company.edit' },
    },
    async (request, reply) =>
      reply.code(201).send(await request.transact((ctx) => createLegalEntity(ctx, request.body))),
  );
  app.patch(
    '/api/v1/legal-entities/:entityId',
    {
      schema: {
        operationId: 'editLegalEntity',
        summary: 'Change or archive a legal entity',
        params: entityParams,
        body: EditLegalEntityBody,
        response: { 200: LegalEntityView, ...problems(404, 409, 422) },
      },
      config: { permission: 'org.company.edit' },
    },
    (request) => request.transact((ctx) => editLegalEntity(ctx, { ...request.body, ...request.params })),
  );
}
