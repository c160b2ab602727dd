import * as z from 'zod';
import { defineEvent } from '../../platform/events.ts';

// Events are kept for ever and leave the house by webhooks, so they carry ids and names of fields, never a person's data:
// whoever may see the client asks for the card.

const about = { subjectType: 'client', resource: 'clients.client', version: 1 } as const;

export const clientAdded = defineEvent({
  ...about,
  type: 'clients.client_added',
  summary: 'A client was added to the base.',
  data: z.object({ clientId: z.uuid(), source: z.string() }),
});

export const clientChanged = defineEvent({
  ...about,
  type: 'clients.client_changed',
  summary: 'Fields of a card were changed.',
  data: z.object({ clientId: z.uuid(), fields: z.array(z.string()) }),
});

export const clientStatusChanged = defineEvent({
  ...about,
  type: 'clients.status_changed',
  summary: 'The status became primary, repeat or VIP.',
  data: z.object({ clientId: z.uuid(), from: z.string(), to: z.string() }),
});

export const clientPhoneChanged = defineEvent({
  ...about,
  type: 'clients.phone_changed',
  summary: 'The client is now found by another number.',
  data: z.object({ clientId: z.uuid() }),
});

export const clientArchived = defineEvent({
  ...about,
  type: 'clients.client_archived',
  summary: 'A client was put away; the history stays.',
  data: z.object({ clientId: z.uuid() }),
});

export const clientRestored = defineEvent({
  ...about,
  type: 'clients.client_restored',
  summary: 'A client was taken out of the archive.',
  data: z.object({ clientId: z.uuid() }),
});

export const clientDeleted = defineEvent({
  ...about,
  type: 'clients.client_deleted',
  summary: 'A client without any booking was deleted.',
  data: z.object({ clientId: z.uuid() }),
});

export const clientAnonymised = defineEvent({
  ...about,
  type: 'clients.client_anonymised',
  summary: 'Personal data were wiped; visits stay without a name.',
  data: z.object({ clientId: z.uuid() }),
});

export const clientsMerged = defineEvent({
  ...about,
  type: 'clients.merged',
  summary: 'Two cards of one person became one; references to the second belong to the first.',
  data: z.object({ clientId: z.uuid(), mergedClientId: z.uuid() }),
});

export const contractChanged = defineEvent({
  ...about,
  type: 'clients.contract_changed',
  summary: 'A contract was added, changed or removed.',
  data: z.object({ clientId: z.uuid(), contractId: z.uuid() }),
});

export const clientsBulkChanged = defineEvent({
  ...about,
  type: 'clients.bulk_changed',
  summary: 'Many clients were tagged, categorised or archived at once.',
  data: z.object({ clientIds: z.array(z.uuid()), change: z.string() }),
});
