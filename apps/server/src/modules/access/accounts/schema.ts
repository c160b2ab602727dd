import * as z from 'zod';
import { id, instant } from '../../../platform/http/schemas.ts';

const assignmentFacts = {
  positionId: id,
  gradeId: id.nullable(),
  studioIds: z.array(id).max(500),
  regionIds: z.array(id).max(200),
  companyIds: z.array(id).max(200),
};

export const AssignmentInput = z
  .object({
    positionId: id,
    gradeId: id.nullable().default(null),
    studioIds: z.array(id).max(500).default([]),
    regionIds: z.array(id).max(200).default([]),
    companyIds: z.array(id).max(200).default([]),
  })
  .meta({ id: 'AssignmentInput' });

export const SetAssignmentsBody = z
  .object({ assignments: z.array(AssignmentInput).max(20) })
  .meta({ id: 'SetAssignments' });

export const AccountView = z
  .object({
    id,
    displayName: z.string(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    state: z.enum(['no_sign_in', 'invited', 'active', 'blocked']),
    isOwner: z.boolean(),
    hasAuthenticator: z.boolean(),
    lastSignInAt: instant.nullable(),
    version: z.int(),
    assignments: z.array(z.object({ ...assignmentFacts, positionName: z.string(), gradeName: z.string().nullable() })),
    invitation: z
      .object({
        id,
        channel: z.enum(['email', 'sms', 'link']),
        address: z.string().nullable(),
        createdAt: instant,
        expiresAt: instant,
        sentAt: instant.nullable(),
      })
      .nullable(),
  })
  .meta({ id: 'Account' });

export const SeatsView = z
  .object({ paid: z.int(), free: z.int() })
  .meta({ id: 'Seats', description: 'People who can sign in; holders of free seats only are not paid for [ACC-016].' });
