import { isoDate } from '@salus/scheduling';
import { sql } from 'kysely';
import type { CommandCtx } from '../../platform/context.ts';
import { type DeliveredEvent, on } from '../../platform/events.ts';
import { enqueue } from '../../platform/jobs/jobs.ts';
import { visitBooked, visitCancelled, visitMoved } from '../bookings/public.ts';
import { absenceRemoved, blockChanged, blockRemoved, scheduleChanged } from '../calendar/public.ts';
import { classCancelled, classChanged } from '../classes/public.ts';
import { clientAnonymised, clientsMerged } from '../clients/public.ts';
import { closeOffer, setState } from './close-offer.ts';
import { daysAround } from './end-offer.ts';
import { settleLater } from './end-offer-job.ts';
import { waitJoined } from './events.ts';
import { isWanted } from './model.ts';
import { type ChangedDays, settleLine } from './settle-line.ts';
import { lockWish, openOfferOf } from './wish-record.ts';

/** The desk takes a click back within half a minute; until then nobody is offered what it freed. */
const undoLastsMs = 30_000;

// Whatever may have freed time. The line is asked what is possible now, so it does not matter what exactly was freed.
on(waitJoined, 'waiting.settle.joined', async (ctx, { data }) => {
  const today = Math.floor(ctx.now.getTime() / 86_400_000);
  await settleLine(ctx, { studioId: data.studioId, from: isoDate(today - 1), to: isoDate(today + 62) });
});
on(visitCancelled, 'waiting.settle.visit_cancelled', (ctx, event) =>
  settleFreed(ctx, event, event.data.studioId, event.data),
);
on(visitMoved, 'waiting.settle.visit_moved', (ctx, event) =>
  settleFreed(ctx, event, event.data.studioId, event.data.before),
);
on(classCancelled, 'waiting.settle.class_cancelled', (ctx, event) =>
  settleFreed(ctx, event, event.data.studioId, event.data),
);
on(classChanged, 'waiting.settle.class_changed', (ctx, event) =>
  settleFreed(ctx, event, event.data.studioId, event.data.before),
);
on(scheduleChanged, 'waiting.settle.schedule', async (ctx, { data }) => {
  await settleLine(ctx, { studioId: data.studioId, from: data.fromDay, to: data.toDay ?? '9999-12-31' });
});
on(absenceRemoved, 'waiting.settle.absence', (ctx, { data }) => settleOfResource(ctx, data.employeeId, data));
on(blockRemoved, 'waiting.settle.block_removed', (ctx, { data }) => settleOfResource(ctx, data.resourceId, data));
on(blockChanged, 'waiting.settle.block_changed', (ctx, { data }) => settleOfResource(ctx, data.resourceId, data));

/** Who has booked what she waited for waits no longer, whichever way she did it [BKG-003]. */
on(visitBooked, 'waiting.fulfilled_otherwise', async (ctx, { data }) => {
  if (!data.clientId) return;
  const services = data.lines.map((line) => line.serviceId);
  const { rows } = await sql<{ id: string }>`
    select id from waiting.wish
    where network_id = ${ctx.networkId} and client_id = ${data.clientId} and studio_id = ${data.studioId} and is_active
      and service_ids <@ ${services}::uuid[]`.execute(ctx.db);
  for (const { id } of rows) {
    const wish = await lockWish(ctx, id, 'edit');
    const isOpen = wish.state === 'waiting' || wish.state === 'offered';
    if (!isOpen || !isWanted(wish, wish.timeZone, new Date(data.startsAt))) continue;
    const offer = await openOfferOf(ctx, id);
    if (offer) await closeOffer(ctx, wish, offer, { how: 'withdrawn' });
    await setState(ctx, wish, 'booked', { visitId: data.visitId });
    if (offer) await settleLine(ctx, daysAround(wish.studioId, offer));
  }
});

/** Both cards are one client now; a wish that both had is one. */
on(clientsMerged, 'waiting.follow_merge', async (ctx, { data }) => {
  await sql`
    update waiting.wish w set state = 'withdrawn', state_changed_at = ${ctx.now}
    where w.network_id = ${ctx.networkId} and w.client_id = ${data.mergedClientId} and w.state = 'waiting'
      and exists (select from waiting.wish k where k.network_id = w.network_id and k.client_id = ${data.clientId} and k.is_active
        and (k.studio_id, k.service_ids, k.employee_ids, k.from_day, k.until_day, k.weekdays, k.from_min, k.to_min)
          = (w.studio_id, w.service_ids, w.employee_ids, w.from_day, w.until_day, w.weekdays, w.from_min, w.to_min))`.execute(
    ctx.db,
  );
  await ctx.db
    .updateTable('waiting.wish')
    .set({ client_id: data.clientId })
    .where('network_id', '=', ctx.networkId)
    .where('client_id', '=', data.mergedClientId)
    .execute();
});

/** Who is forgotten waits for nothing. */
on(clientAnonymised, 'waiting.forget_person', async (ctx, { data }) => {
  const { rows } = await sql<{ id: string }>`
    update waiting.wish set note = '' where network_id = ${ctx.networkId} and client_id = ${data.clientId}
    returning id`.execute(ctx.db);
  for (const { id } of rows) {
    const wish = await lockWish(ctx, id, 'edit');
    if (wish.state !== 'waiting' && wish.state !== 'offered') continue;
    const offer = await openOfferOf(ctx, id);
    if (offer) await closeOffer(ctx, wish, offer, { how: 'withdrawn' });
    await setState(ctx, wish, 'withdrawn');
  }
});

/** At once, unless a person at the desk did it and may still take it back. */
async function settleFreed(
  ctx: CommandCtx,
  event: DeliveredEvent<unknown>,
  studioId: string,
  freed: { startsAt: string; endsAt: string },
): Promise<void> {
  const changed = daysAround(studioId, { startsAt: new Date(freed.startsAt), endsAt: new Date(freed.endsAt) });
  const mayBeUndoneUntil = new Date(event.occurredAt.getTime() + undoLastsMs);
  if (mayBeUndoneUntil <= ctx.now || !(await isByDesk(ctx, event))) await settleLine(ctx, changed);
  else await settleAt(ctx, changed, mayBeUndoneUntil);
}

async function settleAt(ctx: CommandCtx, changed: ChangedDays, runAt: Date): Promise<void> {
  await enqueue(ctx, settleLater, changed, { runAt, key: `${changed.studioId}/${changed.from}/freed` });
}

async function isByDesk(ctx: CommandCtx, event: DeliveredEvent<unknown>): Promise<boolean> {
  const origin = await ctx.db
    .selectFrom('outbox.event')
    .select('channel')
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', event.id)
    .executeTakeFirst();
  return origin?.channel === 'admin';
}

/** Time of a person, a room or an apparatus: asked in every studio it belongs to. */
async function settleOfResource(
  ctx: CommandCtx,
  resourceId: string,
  freed: { startsAt: Date; endsAt: Date },
): Promise<void> {
  const { rows } = await sql<{ studio_id: string }>`
    select studio_id from staff.employee_studio where network_id = ${ctx.networkId} and employee_id = ${resourceId}
    union
    select studio_id from calendar.resource
    where network_id = ${ctx.networkId} and id = ${resourceId} and studio_id is not null`.execute(ctx.db);
  for (const { studio_id: studioId } of rows) await enqueue(ctx, settleLater, daysAround(studioId, freed), {});
}
