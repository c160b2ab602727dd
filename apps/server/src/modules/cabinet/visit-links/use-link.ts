import { isoDate } from '@salus/scheduling';
import type * as z from 'zod';
import type { CommandCtx, ReadCtx } from '../../../platform/context.ts';
import type { Counters } from '../../../platform/counter.ts';
import { offersForClient } from '../../bookings/public.ts';
import { acceptClassPlace, cancelClassBooking, leaveClassWaitlist } from '../../classes/public.ts';
import { linkOver } from '../errors.ts';
import { cancelMyVisit, moveMyVisit } from '../visits/change-my-visit.ts';
import { myVisit } from '../visits/my-visits.ts';
import type { Opened } from './open-link.ts';
import { readVisitLink } from './read-link.ts';
import type { VisitLinkTimes, VisitLinkTimesQuery, VisitLinkView } from './schema.ts';
import { acceptTimeOffer, giveUpTimeOffer } from './wait-offer.ts';

/** Cancels what the link leads to, within the rules for clients; of an offer: gives it to the next one. */
export async function cancelByLink(ctx: CommandCtx, opened: Opened): Promise<VisitLinkView> {
  await readVisitLink(ctx, opened);
  if (opened.kind === 'visit') await cancelMyVisit(ctx, { visitId: opened.id });
  else if (opened.kind === 'class_booking') await cancelClassBooking(ctx, opened.id, { by: 'client', notify: true });
  else if (opened.kind === 'class_wait') await leaveClassWaitlist(ctx, opened.id);
  else await giveUpTimeOffer(ctx, opened.id);
  return readVisitLink(ctx, opened);
}

/** Moves a visit to one of `timesByLink`, with the same specialist. */
export async function moveByLink(ctx: CommandCtx, opened: Opened, startsAt: Date): Promise<VisitLinkView> {
  if (opened.kind !== 'visit') throw linkOver();
  await readVisitLink(ctx, opened);
  await moveMyVisit(ctx, { visitId: opened.id, startsAt });
  return readVisitLink(ctx, opened);
}

/** Takes the offered place. The link leads on to the same offer, which is then answered. */
export async function acceptByLink(
  ctx: CommandCtx,
  opened: Opened,
  input: { seat: number | null; counters: Counters },
): Promise<VisitLinkView> {
  if (opened.kind === 'visit_wait') {
    const visitId = await acceptTimeOffer(ctx, opened.id, input.counters);
    return readVisitLink(ctx, { kind: 'visit', id: visitId });
  }
  if (opened.kind !== 'class_wait') throw linkOver();
  const { id } = await acceptClassPlace(ctx, opened.id, input);
  return readVisitLink(ctx, { kind: 'class_booking', id });
}

/** Free times for a visit that moves: its own time does not stand in its way. */
export async function timesByLink(
  ctx: ReadCtx,
  opened: Opened,
  span: z.output<typeof VisitLinkTimesQuery>,
): Promise<z.output<typeof VisitLinkTimes>> {
  if (opened.kind !== 'visit') throw linkOver();
  await readVisitLink(ctx, opened);
  const visit = await myVisit(ctx, opened.id);
  const lines = await ctx.db
    .selectFrom('bookings.visit_line')
    .select('id')
    .where('network_id', '=', ctx.networkId)
    .where('visit_id', '=', opened.id)
    .execute();
  const people = new Set(visit.services.map(({ employeeId }) => employeeId));
  const wish = {
    studioId: visit.studio.id,
    clientId: ctx.actor.id,
    serviceIds: visit.services.map(({ serviceId }) => serviceId),
    // Services by several people keep no single one; the engine finds who is free.
    employeeId: people.size === 1 ? visit.services[0]?.employeeId : undefined,
    ignoring: lines.map(({ id }) => id),
  };
  const { timeZone, items } = await offersForClient(ctx, wish, span);
  const dayOf = new Intl.DateTimeFormat('en-CA', { timeZone });
  const times = items.map(({ startsAt, endsAt, lines: [line] }) => ({
    date: dayOf.format(new Date(startsAt)),
    startsAt: new Date(startsAt),
    endsAt: new Date(endsAt),
    employeeId: line?.employeeId ?? '',
  }));
  const first = Math.round(Date.parse(span.from) / 86_400_000);
  return {
    timeZone,
    days: Array.from({ length: span.days }, (_, index) => isoDate(first + index)).map((date) => ({
      date,
      times: times.filter((time) => time.date === date),
    })),
  };
}
