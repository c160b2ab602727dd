import * as z from 'zod';
import { defineEvent } from '../../platform/events.ts';

export const rightsChanged = defineEvent({
  type: 'access.rights_changed',
  version: 1,
  subjectType: 'account',
  resource: 'access.account',
  summary: 'What these people may do has changed and counts from their next request.',
  data: z.object({ accountIds: z.array(z.uuid()) }),
});

export const accountBlocked = defineEvent({
  type: 'access.account_blocked',
  version: 1,
  subjectType: 'account',
  resource: 'access.account',
  summary: 'A person was shut out.',
  data: z.object({ accountId: z.uuid() }),
});

export const accountUnblocked = defineEvent({
  type: 'access.account_unblocked',
  version: 1,
  subjectType: 'account',
  resource: 'access.account',
  summary: 'A person who had been shut out may sign in again.',
  data: z.object({ accountId: z.uuid() }),
});

export const linkRequested = defineEvent({
  type: 'access.link_requested',
  version: 1,
  subjectType: 'invitation',
  resource: 'access.account',
  summary: 'An invitation or a password reset is to be sent.',
  data: z.object({ invitationId: z.uuid() }),
});

export const invitationAccepted = defineEvent({
  type: 'access.invitation_accepted',
  version: 1,
  subjectType: 'account',
  resource: 'access.account',
  summary: 'An invited person set a password and may sign in.',
  data: z.object({ accountId: z.uuid() }),
});
