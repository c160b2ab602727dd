import * as z from 'zod';
import { id, problems } from '../../../platform/http/schemas.ts';
import type { App } from '../../../platform/server-module.ts';
import { chooseCommissions, readCommissions } from './commissions.ts';
import { ChooseCommissionsBody, CommissionsView } from './schema.ts';

const params = z.object({ companyId: id });

export function commissionsRoutes(app: App): void {
  app.get(
    '/api/v1/companies/:companyId/commissions',
    {
      schema: {
        operationId: 'readCommissions',
        summary: 'What a company holds back on the purchase and the return of passes',
        params,
        response: { 200: CommissionsView, ...problems(404) },
      },
      config: { permission: 'org.settings.view' },
    },
    (request) => request.read((ctx) => readCommissions(ctx, request.params.companyId)),
  );
  app.patch(
    '/api/v1/companies/:companyId/commissions',
    {
      schema: {
        operationId: 'chooseCommissions',
        summary: 'Choose the commissions of a company',
        description: 'A commission that is left out stays as it is.',
        params,
        body: ChooseCommissionsBody,
        response: { 200: CommissionsView, ...problems(404) },
      },
      config: { permission: 'org.settings.edit' },
    },
    (request) => request.transact((ctx) => chooseCommissions(ctx, { ...request.body, ...request.params })),
  );
}
