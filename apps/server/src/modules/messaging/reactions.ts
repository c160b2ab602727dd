import type { CommandCtx } from '../../platform/context.ts';
import { type DeliveredEvent, on } from '../../platform/events.ts';
import { visitBooked, visitCancelled, visitMoved, visitStateChanged } from '../bookings/public.ts';
import { clientAnonymised, clientsMerged } from '../clients/public.ts';
import type { Kind } from './model.ts';
import { originOf } from './origin.ts';
import { dropWaiting, planMessages } from './plan-messages.ts';
import { reminderKinds, reminders } from './reminders.ts';

const bookingKinds: Kind[] = ['visit_booked', 'visit_moved'];
/** A cancellation is still worth knowing two days later, and not a week later. */
const cancellationLastsMs = 48 * 3_600_000;
/** The desk can take a move or a cancellation back with one click: until then nobody is told. */
const undoLastsMs = 30_000;

interface VisitFact {
  visitId: string;
  studioId: string;
  clientId: string | null;
  startsAt: string;
  notify: boolean;
}

export const tellBooked = on(visitBooked, 'messaging.tell_booked', async (ctx, event) => {
  await remind(ctx, event.data);
  await tell(ctx, event, 'visit_booked', new Date(event.data.startsAt));
});

export const tellMoved = on(visitMoved, 'messaging.tell_moved', async (ctx, event) => {
  const { visitId, startsAt, before } = event.data;
  if (new Date(startsAt).getTime() === new Date(before.startsAt).getTime()) return;
  await dropWaiting(ctx, { subjectId: visitId, kinds: reminderKinds, reason: 'superseded' });
  await remind(ctx, event.data);
  const untold = await dropWaiting(ctx, { subjectId: visitId, kinds: bookingKinds, reason: 'superseded' });
  // Moved there and back before anybody was told: for the client nothing has happened.
  const known = untold.find((facts) => facts.before)?.before?.startsAt ?? before.startsAt;
  if (new Date(known).getTime() === new Date(startsAt).getTime()) return;
  await tell(ctx, event, 'visit_moved', new Date(startsAt), { before: { startsAt: known } });
});

export const tellCancelled = on(visitCancelled, 'messaging.tell_cancelled', async (ctx, event) => {
  await dropWaiting(ctx, {
    subjectId: event.data.visitId,
    kinds: [...reminderKinds, ...bookingKinds],
    reason: 'cancelled',
  });
  const isPast = new Date(event.data.startsAt) <= event.occurredAt;
  if (!isPast) await tell(ctx, event, 'visit_cancelled', new Date(event.occurredAt.getTime() + cancellationLastsMs));
});

export const keepReminders = on(visitStateChanged, 'messaging.keep_reminders', async (ctx, event) => {
  const { data } = event;
  if (data.to === 'expected' || data.to === 'confirmed') {
    await dropWaiting(ctx, { subjectId: data.visitId, kinds: ['visit_cancelled'], reason: 'superseded' });
    await remind(ctx, data);
    // Who has been told that the visit is off must hear that it is on again, whatever the desk would like.
    if (await thinksItIsOff(ctx, data.visitId))
      await tell(ctx, { ...event, data: { ...data, notify: true } }, 'visit_booked', new Date(data.startsAt));
    return;
  }
  await dropWaiting(ctx, { subjectId: data.visitId, kinds: reminderKinds, reason: 'cancelled' });
});

/** The log follows the person: both cards are one client now. */
export const followMerge = on(clientsMerged, 'messaging.follow_merge', async (ctx, { data }) => {
  await ctx.db
    .updateTable('messaging.message')
    .set({ client_id: data.clientId })
    .where('network_id', '=', ctx.networkId)
    .where('client_id', '=', data.mergedClientId)
    .execute();
  await ctx.db
    .updateTable('messaging.link')
    .set({ client_id: data.clientId })
    .where('network_id', '=', ctx.networkId)
    .where('client_id', '=', data.mergedClientId)
    .execute();
});

/** That something was sent stays; what it said and where it went does not. */
export const forgetPerson = on(clientAnonymised, 'messaging.forget_person', async (ctx, { data }) => {
  await ctx.db
    .updateTable('messaging.message')
    .set({ address: null, title: null, body: null, provider_answer: null, facts: '{}' })
    .where('network_id', '=', ctx.networkId)
    .where('client_id', '=', data.clientId)
    .execute();
  await ctx.db
    .deleteFrom('messaging.link')
    .where('network_id', '=', ctx.networkId)
    .where('client_id', '=', data.clientId)
    .execute();
});

/** The last word that left for the client about this visit was that it is cancelled. */
async function thinksItIsOff(ctx: CommandCtx, visitId: string): Promise<boolean> {
  const last = await ctx.db
    .selectFrom('messaging.message')
    .select('kind')
    .where('network_id', '=', ctx.networkId)
    .where('subject_id', '=', visitId)
    .where('kind', 'in', [...bookingKinds, 'visit_cancelled'])
    .where('status', 'in', ['sending', 'sent', 'delivered', 'read'])
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.kind === 'visit_cancelled';
}

async function tell(
  ctx: CommandCtx,
  event: DeliveredEvent<VisitFact>,
  kind: Kind,
  tooLateAt: Date,
  facts: { before?: { startsAt: string } } = {},
): Promise<void> {
  const { clientId, studioId, visitId, notify } = event.data;
  if (!clientId) return;
  const { byClient, actor } = await originOf(ctx, event);
  // The desk says whether to tell; who books herself always gets her confirmation.
  if (!notify && !byClient) return;
  await planMessages(ctx, {
    kind,
    clientId,
    studioId,
    subjectId: visitId,
    cause: event.id,
    at: kind === 'visit_booked' || byClient ? ctx.now : new Date(ctx.now.getTime() + undoLastsMs),
    tooLateAt,
    facts,
    byClient,
    actor,
  });
}

/** The two reminders of a visit at their hours; one whose hour has passed when the visit is booked is not needed. */
async function remind(ctx: CommandCtx, { visitId, studioId, clientId, startsAt }: VisitFact): Promise<void> {
  if (!clientId) return;
  const start = new Date(startsAt);
  for (const kind of reminderKinds) {
    const at = new Date(start.getTime() - reminders[kind]);
    if (at <= ctx.now) continue;
    const cause = `${visitId}:${start.toISOString()}`;
    await planMessages(ctx, { kind, clientId, studioId, subjectId: visitId, cause, at, tooLateAt: start });
  }
}
