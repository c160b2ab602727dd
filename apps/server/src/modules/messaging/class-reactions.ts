import { sql } from 'kysely';
import type { CommandCtx } from '../../platform/context.ts';
import { type DeliveredEvent, on } from '../../platform/events.ts';
import { sequenceAt } from '../../platform/icalendar.ts';
import {
  bookingCancelled,
  bookingMoved,
  bookingRestored,
  classBooked,
  classCancelled,
  classChanged,
  classRestored,
  movedUp,
  placeOffered,
} from '../classes/public.ts';
import type { Kind } from './model.ts';
import { originOf } from './origin.ts';
import { dropWaiting, planMessages } from './plan-messages.ts';
import { reminderKinds, reminders } from './reminders.ts';
import type { MessageFacts } from './story.ts';

const cancellationLastsMs = 48 * 3_600_000;

interface ClassFact {
  classId: string;
  studioId: string;
  classTypeId: string;
  trainerIds: string[];
  startsAt: string;
  endsAt: string;
  seat?: number | null;
}

type Place = NonNullable<MessageFacts['place']>;

export const tellClassBooked = on(classBooked, 'messaging.tell_class_booked', (ctx, event) =>
  placed(ctx, event, 'class_booked'),
);

export const tellMovedUp = on(movedUp, 'messaging.tell_moved_up', (ctx, event) =>
  placed(ctx, event, 'waitlist_moved_up'),
);

export const tellBookingMoved = on(bookingMoved, 'messaging.tell_class_booking_moved', async (ctx, event) => {
  await dropWaiting(ctx, {
    subjectId: event.data.fromBookingId,
    kinds: [...reminderKinds, 'class_booked'],
    reason: 'superseded',
  });
  await placed(ctx, event, 'class_booked');
});

export const tellBookingCancelled = on(
  bookingCancelled,
  'messaging.tell_class_booking_cancelled',
  async (ctx, event) => {
    const { bookingId, clientId, studioId, notify } = event.data;
    await dropWaiting(ctx, { subjectId: bookingId, kinds: [...reminderKinds, 'class_booked'], reason: 'cancelled' });
    const origin = await originOf(ctx, event);
    if (!notify && !origin.byClient) return;
    const place = await placeOf(ctx, event, event.data);
    const tooLateAt = new Date(event.occurredAt.getTime() + cancellationLastsMs);
    await planMessages(ctx, {
      kind: 'visit_cancelled',
      clientId,
      studioId,
      subjectId: bookingId,
      cause: event.id,
      tooLateAt,
      facts: { place },
      ...origin,
    });
  },
);

/** A cancellation that was taken back before anybody heard of it: nothing is said, and the reminders are there again. */
export const forgetBookingCancelled = on(
  bookingRestored,
  'messaging.forget_class_booking_cancelled',
  async (ctx, event) => {
    const { bookingId, clientId, studioId } = event.data;
    await dropWaiting(ctx, { subjectId: bookingId, kinds: ['visit_cancelled'], reason: 'superseded' });
    await remind(ctx, { bookingId, clientId, studioId }, await placeOf(ctx, event, event.data));
  },
);

export const tellClassChanged = on(classChanged, 'messaging.tell_class_changed', async (ctx, event) => {
  const { bookings, before, notify, isMaterial, notifyFrom, startsAt, studioId } = event.data;
  const place = await placeOf(ctx, event, event.data);
  for (const { bookingId, clientId } of bookings) {
    await dropWaiting(ctx, { subjectId: bookingId, kinds: reminderKinds, reason: 'superseded' });
    await remind(ctx, { bookingId, clientId, studioId }, place);
    if (!notify || !isMaterial) continue;
    const isMoved = before.startsAt !== startsAt;
    await planMessages(ctx, {
      kind: 'class_changed',
      clientId,
      studioId,
      subjectId: bookingId,
      cause: `${event.id}:${bookingId}`,
      at: new Date(notifyFrom),
      tooLateAt: new Date(startsAt),
      facts: { place, ...(isMoved ? { before: { startsAt: before.startsAt } } : {}) },
    });
  }
});

export const tellClassCancelled = on(classCancelled, 'messaging.tell_class_cancelled', async (ctx, event) => {
  const { bookings, notify, notifyFrom, studioId } = event.data;
  const place = await placeOf(ctx, event, event.data);
  const kinds: Kind[] = [...reminderKinds, 'class_booked', 'class_changed', 'waitlist_moved_up'];
  for (const { bookingId, clientId } of bookings) {
    await dropWaiting(ctx, { subjectId: bookingId, kinds, reason: 'cancelled' });
    if (!notify) continue;
    await planMessages(ctx, {
      kind: 'class_cancelled',
      clientId,
      studioId,
      subjectId: bookingId,
      cause: `${event.id}:${bookingId}`,
      at: new Date(notifyFrom),
      tooLateAt: new Date(event.occurredAt.getTime() + cancellationLastsMs),
      facts: { place },
    });
  }
});

/** Taken back before anybody was told: what waits is dropped, and the reminders are there again. */
export const forgetClassChange = on(classRestored, 'messaging.forget_class_change', async (ctx, event) => {
  const { classId, studioId } = event.data;
  await sql`
    update messaging.message set status = 'skipped', reason = 'superseded', status_at = ${ctx.now}
    where network_id = ${ctx.networkId} and status = 'queued' and kind in ('class_changed', 'class_cancelled')
      and facts -> 'place' ->> 'classId' = ${classId}`.execute(ctx.db);
  const place = await placeOf(ctx, event, event.data);
  const active = await ctx.db
    .selectFrom('classes.booking')
    .select(['id', 'client_id'])
    .where('network_id', '=', ctx.networkId)
    .where('class_id', '=', classId)
    .where('state', '=', 'booked')
    .execute();
  for (const { id: bookingId, client_id: clientId } of active) {
    await dropWaiting(ctx, { subjectId: bookingId, kinds: reminderKinds, reason: 'superseded' });
    await remind(ctx, { bookingId, clientId, studioId }, place);
  }
});

export const tellPlaceOffered = on(placeOffered, 'messaging.tell_place_offered', async (ctx, event) => {
  const { waitId, clientId, studioId, until } = event.data;
  const place = await placeOf(ctx, event, { ...event.data, trainerIds: [] });
  await planMessages(ctx, {
    kind: 'waitlist_offer',
    clientId,
    studioId,
    subjectId: waitId,
    cause: event.id,
    tooLateAt: new Date(until),
    facts: { place, until },
  });
});

type PlacedFact = ClassFact & { bookingId: string; clientId: string; notify?: boolean };

/** A client has a place: told, and reminded. Who moved up was asleep when it happened, so she is always told. */
async function placed(ctx: CommandCtx, event: DeliveredEvent<PlacedFact>, kind: Kind): Promise<void> {
  const { bookingId, clientId, studioId, startsAt, notify = true } = event.data;
  const place = await placeOf(ctx, event, event.data);
  await remind(ctx, { bookingId, clientId, studioId }, place);
  const origin = await originOf(ctx, event);
  if (!notify && !origin.byClient) return;
  await planMessages(ctx, {
    kind,
    clientId,
    studioId,
    subjectId: bookingId,
    cause: event.id,
    tooLateAt: new Date(startsAt),
    facts: { place },
    ...origin,
    byClient: origin.byClient && kind === 'class_booked',
  });
}

async function remind(
  ctx: CommandCtx,
  { bookingId, clientId, studioId }: { bookingId: string; clientId: string; studioId: string },
  place: Place,
): Promise<void> {
  const start = new Date(place.startsAt);
  for (const kind of reminderKinds) {
    const at = new Date(start.getTime() - reminders[kind]);
    if (at <= ctx.now) continue;
    const cause = `${bookingId}:${start.toISOString()}`;
    await planMessages(ctx, {
      kind,
      clientId,
      studioId,
      subjectId: bookingId,
      cause,
      at,
      tooLateAt: start,
      facts: { place },
    });
  }
}

/** The class in words, as the event knew it. */
async function placeOf(ctx: CommandCtx, event: DeliveredEvent<unknown>, fact: ClassFact): Promise<Place> {
  const { rows } = await sql<{ what: string | null; who: string | null }>`
    select (select name from catalogue.class_type where network_id = ${ctx.networkId} and id = ${fact.classTypeId}) as what,
      (select string_agg(btrim(first_name || ' ' || last_name), ', ') from staff.employee
        where network_id = ${ctx.networkId} and id = any(${fact.trainerIds}::uuid[])) as who`.execute(ctx.db);
  return {
    classId: fact.classId,
    startsAt: fact.startsAt,
    endsAt: fact.endsAt,
    what: rows[0]?.what ?? '',
    who: rows[0]?.who ?? '',
    seat: fact.seat == null ? null : String(fact.seat),
    sequence: sequenceAt(event.occurredAt),
    isClass: true,
  };
}
