import * as z from 'zod';
import { id, problems } from '../../../platform/http/schemas.ts';
import type { App } from '../../../platform/server-module.ts';
import { disableAuthenticator } from '../sign-in/authenticator.ts';
import { requireAccountReach } from './account-reach.ts';
import { blockAccount, unblockAccount } from './block-account.ts';
import { getAccount } from './get-account.ts';
import { requireMayHandle } from './grants.ts';
import { AccountView, SeatsView, SetAssignmentsBody } from './schema.ts';
import { countSeats } from './seats.ts';
import { setAssignments } from './set-assignments.ts';
import { setOwnership } from './set-ownership.ts';

const accountParams = z.object({ accountId: id });

/** The sign-in and the rights of other people. */
export function accountRoutes(app: App): void {
  app.get(
    '/api/v1/seats',
    {
      schema: { operationId: 'countSeats', summary: 'How many users are paid for', response: { 200: SeatsView } },
      config: { permission: 'access.account.view' },
    },
    (request) => request.read(countSeats),
  );

  app.get(
    '/api/v1/accounts/:accountId',
    {
      schema: {
        operationId: 'getAccount',
        summary: 'How a person signs in and what they hold',
        params: accountParams,
        response: { 200: AccountView, ...problems(404) },
      },
      config: { permission: 'signed_in' },
    },
    (request) => request.read((ctx) => getAccount(ctx, request.params.accountId)),
  );

  app.put(
    '/api/v1/accounts/:accountId/assignments',
    {
      schema: {
        operationId: 'setAssignments',
        summary: 'Positions and grades of a person, and where they count',
        params: accountParams,
        body: SetAssignmentsBody,
        response: { 200: AccountView, ...problems(404, 422) },
      },
      config: { permission: 'access.account.edit' },
    },
    (request) =>
      request.transact(async (ctx) => {
        await requireAccountReach(ctx, request.params.accountId, 'edit');
        await setAssignments(ctx, { ...request.params, ...request.body });
        return getAccount(ctx, request.params.accountId);
      }),
  );

  app.put(
    '/api/v1/accounts/:accountId/block',
    {
      schema: {
        operationId: 'blockAccount',
        summary: 'Shut a person out, or let them in again',
        params: accountParams,
        body: z.object({ isBlocked: z.boolean() }),
        response: { 200: AccountView, ...problems(404, 422) },
      },
      config: { permission: 'access.account.edit' },
    },
    (request) =>
      request.transact(async (ctx) => {
        await requireAccountReach(ctx, request.params.accountId, 'edit');
        await (request.body.isBlocked ? blockAccount : unblockAccount)(ctx, request.params.accountId);
        return getAccount(ctx, request.params.accountId);
      }),
  );

  app.put(
    '/api/v1/accounts/:accountId/ownership',
    {
      schema: {
        operationId: 'setOwnership',
        summary: 'Make a person an owner of the network, or take it back',
        params: accountParams,
        body: z.object({ isOwner: z.boolean() }),
        response: { 200: AccountView, ...problems(404, 422) },
      },
      config: { permission: 'access.account.edit' },
    },
    (request) =>
      request.transact(async (ctx) => {
        await setOwnership(ctx, { ...request.params, ...request.body });
        return getAccount(ctx, request.params.accountId);
      }),
  );

  app.delete(
    '/api/v1/accounts/:accountId/authenticator',
    {
      schema: {
        operationId: 'removeAuthenticator',
        summary: 'Take the lost authenticator off a person',
        params: accountParams,
        response: { 200: AccountView, ...problems(404) },
      },
      config: { permission: 'access.account.edit' },
    },
    (request) =>
      request.transact(async (ctx) => {
        await requireAccountReach(ctx, request.params.accountId, 'edit');
        await requireMayHandle(ctx, request.params.accountId);
        await disableAuthenticator(ctx, request.params.accountId);
        return getAccount(ctx, request.params.accountId);
      }),
  );
}
