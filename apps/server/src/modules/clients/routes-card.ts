import * as z from 'zod';
import { id, problems } from '../../platform/http/schemas.ts';
import type { App } from '../../platform/server-module.ts';
import { anonymiseClient } from './anonymise-client.ts';
import { archiveClient } from './archive-client.ts';
import { changePhone } from './change-phone.ts';
import { readConfidentialNote, writeConfidentialNote } from './confidential-note.ts';
import { deleteClient } from './delete-client.ts';
import { editClient } from './edit-client.ts';
import { fixStatus } from './fix-status.ts';
import { andCard, getClient } from './get-client.ts';
import { declareInterests } from './interests.ts';
import { setPrivileges } from './privileges.ts';
import {
  ChangePhone,
  ClientCard,
  ConfidentialNote,
  clientParams,
  EditClient,
  FixStatus,
  SetConfidentialNote,
  SetInterests,
  SetPreference,
  SetPrivileges,
} from './schema.ts';
import { setSpecialistPreference } from './specialist-preferences.ts';

const employeeParams = clientParams.extend({ employeeId: id });

/** Doors of one client's card. */
export function cardRoutes(app: App): void {
  profileRoutes(app);
  stateRoutes(app);
  wishRoutes(app);
  noteRoutes(app);
}

function profileRoutes(app: App): void {
  app.get(
    '/api/v1/clients/:clientId',
    {
      schema: {
        operationId: 'getClient',
        summary: 'Open a client card',
        params: clientParams,
        response: { 200: ClientCard, ...problems(404) },
      },
      config: { permission: 'clients.client.view' },
    },
    (request) => request.read((ctx) => getClient(ctx, request.params)),
  );

  app.patch(
    '/api/v1/clients/:clientId',
    {
      schema: {
        operationId: 'editClient',
        summary: 'Change a client card',
        description: 'Only the fields that are sent change. With `version` a card that changed meanwhile is refused.',
        params: clientParams,
        body: EditClient,
        response: { 200: ClientCard, ...problems(404, 409, 422) },
      },
      config: { permission: 'clients.client.edit' },
    },
    (request) => {
      const { clientId } = request.params;
      return request.transact((ctx) => andCard(ctx, clientId, editClient(ctx, { ...request.body, clientId })));
    },
  );

  app.put(
    '/api/v1/clients/:clientId/phone',
    {
      schema: {
        operationId: 'changePhone',
        summary: 'Change the number of a client',
        description: 'A number of another client answers 409 `clients.phone_taken` with `details.clientId`.',
        params: clientParams,
        body: ChangePhone,
        response: { 200: ClientCard, ...problems(404, 409, 422) },
      },
      config: { permission: 'clients.client.edit' },
    },
    (request) => {
      const { clientId } = request.params;
      return request.transact((ctx) => andCard(ctx, clientId, changePhone(ctx, { ...request.body, clientId })));
    },
  );

  app.delete(
    '/api/v1/clients/:clientId',
    {
      schema: {
        operationId: 'deleteClient',
        summary: 'Delete a client without bookings',
        description: 'With any booking it answers 409 `clients.has_bookings`: archive or anonymise instead.',
        params: clientParams,
        response: { 204: z.null(), ...problems(404, 409) },
      },
      config: { permission: 'clients.client.delete' },
    },
    async (request, reply) => {
      await request.transact((ctx) => deleteClient(ctx, request.params));
      return reply.code(204).send(null);
    },
  );
}

function stateRoutes(app: App): void {
  const archive = (isArchived: boolean) => ({
    schema: {
      operationId: isArchived ? 'archiveClient' : 'restoreClient',
      summary: isArchived ? 'Archive a client' : 'Take a client out of the archive',
      params: clientParams,
      response: { 200: ClientCard, ...problems(404, 409) },
    },
    config: { permission: 'clients.client.delete' },
  });
  app.put('/api/v1/clients/:clientId/archival', archive(true), (request) => {
    const { clientId } = request.params;
    return request.transact((ctx) => andCard(ctx, clientId, archiveClient(ctx, { clientId, isArchived: true })));
  });
  app.delete('/api/v1/clients/:clientId/archival', archive(false), (request) => {
    const { clientId } = request.params;
    return request.transact((ctx) => andCard(ctx, clientId, archiveClient(ctx, { clientId, isArchived: false })));
  });

  app.put(
    '/api/v1/clients/:clientId/anonymisation',
    {
      schema: {
        operationId: 'anonymiseClient',
        summary: 'Forget a person',
        description: 'Wipes names, contacts, photo, notes and contracts for good; visits stay without a name.',
        params: clientParams,
        response: { 200: ClientCard, ...problems(404) },
      },
      config: { permission: 'clients.client.delete' },
    },
    (request) => {
      const { clientId } = request.params;
      return request.transact((ctx) => andCard(ctx, clientId, anonymiseClient(ctx, { clientId })));
    },
  );

  app.put(
    '/api/v1/clients/:clientId/fixed-status',
    {
      schema: {
        operationId: 'fixStatus',
        summary: 'Fix the status of a client by hand',
        params: clientParams,
        body: FixStatus,
        response: { 200: ClientCard, ...problems(404, 422) },
      },
      config: { permission: 'clients.client.edit' },
    },
    (request) => {
      const { clientId } = request.params;
      return request.transact((ctx) => andCard(ctx, clientId, fixStatus(ctx, { clientId, choice: request.body })));
    },
  );
  app.delete(
    '/api/v1/clients/:clientId/fixed-status',
    {
      schema: {
        operationId: 'unfixStatus',
        summary: 'Let the status follow visits and bonus again',
        params: clientParams,
        response: { 200: ClientCard, ...problems(404) },
      },
      config: { permission: 'clients.client.edit' },
    },
    (request) => {
      const { clientId } = request.params;
      return request.transact((ctx) => andCard(ctx, clientId, fixStatus(ctx, { clientId, choice: null })));
    },
  );
}

function wishRoutes(app: App): void {
  app.put(
    '/api/v1/clients/:clientId/privileges',
    {
      schema: {
        operationId: 'setClientPrivileges',
        summary: 'Say which privileges a client has',
        params: clientParams,
        body: SetPrivileges,
        response: { 200: ClientCard, ...problems(404, 422) },
      },
      config: { permission: 'clients.client.edit' },
    },
    (request) => {
      const { clientId } = request.params;
      return request.transact((ctx) => andCard(ctx, clientId, setPrivileges(ctx, { ...request.body, clientId })));
    },
  );

  app.put(
    '/api/v1/clients/:clientId/interests',
    {
      schema: {
        operationId: 'declareInterests',
        summary: 'Store the answers of the questionnaire',
        params: clientParams,
        body: SetInterests,
        response: { 200: ClientCard, ...problems(404, 422) },
      },
      config: { permission: 'clients.client.edit' },
    },
    (request) => {
      const { clientId } = request.params;
      return request.transact((ctx) => andCard(ctx, clientId, declareInterests(ctx, { ...request.body, clientId })));
    },
  );

  app.put(
    '/api/v1/clients/:clientId/specialist-preferences/:employeeId',
    {
      schema: {
        operationId: 'setSpecialistPreference',
        summary: 'Note a liked or disliked specialist',
        params: employeeParams,
        body: SetPreference,
        response: { 200: ClientCard, ...problems(404, 422) },
      },
      config: { permission: 'clients.preference.edit' },
    },
    (request) => {
      const { clientId, employeeId } = request.params;
      const { liking } = request.body;
      return request.transact((ctx) =>
        andCard(ctx, clientId, setSpecialistPreference(ctx, { clientId, employeeId, liking })),
      );
    },
  );
  app.delete(
    '/api/v1/clients/:clientId/specialist-preferences/:employeeId',
    {
      schema: {
        operationId: 'clearSpecialistPreference',
        summary: 'Take a liked or disliked specialist back',
        params: employeeParams,
        response: { 200: ClientCard, ...problems(404) },
      },
      config: { permission: 'clients.preference.edit' },
    },
    (request) => {
      const { clientId, employeeId } = request.params;
      return request.transact((ctx) =>
        andCard(ctx, clientId, setSpecialistPreference(ctx, { clientId, employeeId, liking: null })),
      );
    },
  );
}

function noteRoutes(app: App): void {
  app.get(
    '/api/v1/clients/:clientId/confidential-note',
    {
      schema: {
        operationId: 'readConfidentialNote',
        summary: 'Read the confidential note',
        description: 'Only with its own right; each reading is noted in the audit.',
        params: clientParams,
        response: { 200: ConfidentialNote, ...problems(404) },
      },
      config: { permission: 'clients.confidential_note.view', writes: true },
    },
    (request) => request.transact((ctx) => readConfidentialNote(ctx, request.params)),
  );
  app.put(
    '/api/v1/clients/:clientId/confidential-note',
    {
      schema: {
        operationId: 'writeConfidentialNote',
        summary: 'Write the confidential note',
        description: 'An empty body removes it.',
        params: clientParams,
        body: SetConfidentialNote,
        response: { 200: ConfidentialNote, ...problems(404) },
      },
      config: { permission: 'clients.confidential_note.edit' },
    },
    (request) => request.transact((ctx) => writeConfidentialNote(ctx, { ...request.body, ...request.params })),
  );
}
