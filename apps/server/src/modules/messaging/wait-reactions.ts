import { isLocale } from '@salus/i18n';
import { sql } from 'kysely';
import type { CommandCtx } from '../../platform/context.ts';
import { on } from '../../platform/events.ts';
import { inLanguage } from '../catalogue/public.ts';
import { offerAccepted, offerClosed, timeOffered } from '../waiting/public.ts';
import { recipientOf, senderOf } from './audience.ts';
import { dropWaiting, planMessages } from './plan-messages.ts';

/** A time is kept for a waiting client: she is told with a link by which she answers. At night it waits for the morning. */
export const tellTimeOffered = on(timeOffered, 'messaging.tell_time_offered', async (ctx, event) => {
  const { waitId, clientId, studioId, startsAt, endsAt, tellsAt, until } = event.data;
  const { what, who } = await wordsOf(ctx, event.data);
  await planMessages(ctx, {
    kind: 'waitlist_offer',
    clientId,
    studioId,
    subjectId: waitId,
    cause: event.id,
    at: new Date(tellsAt),
    tooLateAt: new Date(until),
    facts: { place: { startsAt, endsAt, what, who, seat: null, sequence: 0, isClass: false }, until },
  });
});

/** What was not told yet and is no longer true is not told. */
export const forgetOffer = on(offerClosed, 'messaging.forget_time_offer', async (ctx, { data }) => {
  await dropWaiting(ctx, { subjectId: data.waitId, kinds: ['waitlist_offer'], reason: 'cancelled' });
});
export const forgetAnsweredOffer = on(offerAccepted, 'messaging.forget_answered_offer', async (ctx, { data }) => {
  await dropWaiting(ctx, { subjectId: data.waitId, kinds: ['waitlist_offer'], reason: 'superseded' });
});

/** Services in the client's language, and who serves. */
async function wordsOf(
  ctx: CommandCtx,
  offered: { clientId: string; studioId: string; serviceIds: string[]; employeeIds: string[] },
): Promise<{ what: string; who: string }> {
  const recipient = await recipientOf(ctx, offered.clientId);
  const locale = recipient?.locale ?? (await senderOf(ctx, offered))?.defaultLocale;
  const { rows } = await sql<{ services: { name: string; said: unknown }[] | null; who: string | null }>`
    select (select json_agg(json_build_object('name', s.name, 'said', s.translations) order by u.place)
        from unnest(${offered.serviceIds}::uuid[]) with ordinality as u(id, place)
        join catalogue.service s on s.network_id = ${ctx.networkId} and s.id = u.id) as services,
      (select string_agg(btrim(first_name || ' ' || last_name), ', ') from staff.employee
        where network_id = ${ctx.networkId} and id = any (${offered.employeeIds}::uuid[])) as who`.execute(ctx.db);
  const language = isLocale(locale) ? locale : 'en';
  const names = (rows[0]?.services ?? []).map(({ name, said }) => inLanguage(language, 'name', name, said));
  return { what: names.join(', '), who: rows[0]?.who ?? '' };
}
