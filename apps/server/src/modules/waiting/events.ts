import * as z from 'zod';
import { defineEvent } from '../../platform/events.ts';
import { id } from '../../platform/http/schemas.ts';
import { wishStates } from './model.ts';

const time = z.iso.datetime();
const wishFacts = { waitId: id, clientId: id, studioId: id, serviceIds: z.array(id) };
const offerFacts = {
  ...wishFacts,
  offerId: id,
  startsAt: time,
  endsAt: time,
  employeeIds: z.array(id),
  until: time,
};

/** Everything here concerns visits, so it is heard by those who may see them. */
const about = { version: 1, subjectType: 'wait', resource: 'bookings.visit' } as const;

export const waitJoined = defineEvent({
  ...about,
  type: 'waiting.joined',
  summary: 'A client waits for a time.',
  data: z.object(wishFacts),
});

/** The client's minutes begin at `tellsAt`: what is freed at night is told in the morning. */
export const timeOffered = defineEvent({
  ...about,
  type: 'waiting.time_offered',
  summary: 'A free time is kept for a waiting client, who is asked whether she wants it.',
  data: z.object({ ...offerFacts, tellsAt: time, isByHand: z.boolean() }),
});

export const offerAccepted = defineEvent({
  ...about,
  type: 'waiting.offer_accepted',
  summary: 'A waiting client took the offered time: it is her visit now.',
  data: z.object({ ...offerFacts, visitId: id }),
});

/** Declined, run out, taken over by the desk, or withdrawn with its wish. The time goes to the next in the line. */
export const offerClosed = defineEvent({
  ...about,
  type: 'waiting.offer_closed',
  summary: 'An offer ended without a visit.',
  data: z.object({ ...offerFacts, how: z.enum(['declined', 'expired', 'overtaken', 'withdrawn']) }),
});

export const waitEnded = defineEvent({
  ...about,
  type: 'waiting.ended',
  summary: 'A client waits no longer: she has a visit, her days are over, or she does not want to any more.',
  data: z.object({ ...wishFacts, state: z.enum(wishStates), visitId: id.nullable() }),
});
