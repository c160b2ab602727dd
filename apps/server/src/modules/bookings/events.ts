import * as z from 'zod';
import { defineEvent } from '../../platform/events.ts';
import { id, minor } from '../../platform/http/schemas.ts';
import { visitStates } from './schema.ts';

const time = z.iso.datetime();
const EventLine = z.object({
  lineId: id,
  serviceId: id,
  employeeId: id,
  startsAt: time,
  endsAt: time,
  priceMinor: minor,
  assistantIds: z.array(id),
});
const visitFacts = {
  visitId: id,
  number: z.int(),
  studioId: id,
  clientId: id.nullable(),
  startsAt: time,
  endsAt: time,
  lines: z.array(EventLine),
  totalMinor: minor,
  notify: z.boolean(),
};

export const visitBooked = defineEvent({
  type: 'bookings.visit_booked',
  version: 1,
  subjectType: 'visit',
  resource: 'bookings.visit',
  summary: 'A visit was booked.',
  data: z.object(visitFacts),
});

/** Time, specialists, services or assistants are others than before. What was freed stands in `before`. */
export const visitMoved = defineEvent({
  type: 'bookings.visit_moved',
  version: 1,
  subjectType: 'visit',
  resource: 'bookings.visit',
  summary: 'A visit got another time, specialist, room or other services.',
  data: z.object({
    ...visitFacts,
    before: z.object({ startsAt: time, endsAt: time, lines: z.array(EventLine) }),
  }),
});

export const visitChanged = defineEvent({
  type: 'bookings.visit_changed',
  version: 1,
  subjectType: 'visit',
  resource: 'bookings.visit',
  summary: 'Comment, lock or the wish to come earlier changed.',
  data: z.object({ visitId: id, studioId: id, clientId: id.nullable() }),
});

/** Freed time, and visits whose clients want to come earlier and could have it [BKG-026i]. */
export const earlierHintNoted = defineEvent({
  type: 'bookings.earlier_hint_noted',
  version: 1,
  subjectType: 'earlier_hint',
  resource: 'bookings.visit',
  summary: 'Freed time suits somebody who wants to come earlier.',
  data: z.object({
    hintId: id,
    studioId: id,
    employeeId: id,
    visits: z.array(z.object({ visitId: id, startsAt: time })),
  }),
});

export const visitStateChanged = defineEvent({
  type: 'bookings.visit_state_changed',
  version: 1,
  subjectType: 'visit',
  resource: 'bookings.visit',
  summary: 'A visit was confirmed, begun, completed, missed, or a state was undone.',
  data: z.object({ ...visitFacts, from: z.enum(visitStates), to: z.enum(visitStates) }),
});

export const visitCancelled = defineEvent({
  type: 'bookings.visit_cancelled',
  version: 1,
  subjectType: 'visit',
  resource: 'bookings.visit',
  summary: 'A visit was cancelled and its time is free again.',
  data: z.object({ ...visitFacts, from: z.enum(visitStates), to: z.enum(visitStates), reason: z.string().nullable() }),
});
