import { isLocale, type Locale } from '@salus/i18n';
import { afterQuietHours } from '@salus/scheduling';
import { sql } from 'kysely';
import type pg from 'pg';
import type * as z from 'zod';
import type { CommandCtx } from '../../platform/context.ts';
import { type Accepted, HandoverError } from '../../platform/handover.ts';
import { defineErrand } from '../../platform/jobs/jobs.ts';
import { systemActor, transact } from '../../platform/transact.ts';
import { recipientOf, senderOf } from './audience.ts';
import { type Composed, compose, ownText } from './compose.ts';
import { obstacleTo } from './decide.ts';
import { type Gateway, gatewayNamed } from './gateways.ts';
import { installation } from './installation.ts';
import { linkSubject, linkTo } from './links.ts';
import { type Channel, type Kind, kindFacts, type Reason } from './model.ts';
import { holdOf, postpone, recordAccepted, recordRefused, settle } from './record-handover.ts';
import { sendErrand } from './send-errand.ts';
import { type House, houseOf, messageFacts, storyOf } from './story.ts';

/** A claim older than this belongs to a process that died. */
const claimLastsMs = 10 * 60_000;

/**
 * Hands one message to its provider. Claim, handover and record are three steps, and no transaction is open while the provider
 * thinks. A process killed between handover and record leaves a claim that is tried again after ten minutes: letters carry
 * the same Message-ID, and sms.ru refuses the same text to the same number, which counts as sent.
 */
export const sendMessage = defineErrand({
  ...sendErrand,
  async go({ pool, networkId }, { messageId }) {
    const inNetwork = <T>(work: (ctx: CommandCtx) => Promise<T>) =>
      transact(pool as pg.Pool, { networkId, actor: systemActor, channel: 'system' }, work);
    const ready = await inNetwork((ctx) => prepare(ctx, messageId));
    if (!ready) return;
    const outcome = await ready.gateway.send(ready.load).then(
      (accepted: Accepted | undefined) => ({ accepted }),
      (error: unknown) => ({ error }),
    );
    if ('error' in outcome) {
      const problem =
        outcome.error instanceof HandoverError
          ? outcome.error
          : new HandoverError('later', 'unexpected', String((outcome.error as Error).message ?? outcome.error));
      await inNetwork((ctx) => recordRefused(ctx, ready.message, problem));
      return;
    }
    await inNetwork((ctx) => recordAccepted(ctx, ready.message, outcome.accepted));
  },
});

export interface ClaimedMessage {
  id: string;
  company_id: string;
  studio_id: string | null;
  client_id: string | null;
  subject_id: string | null;
  kind: string;
  channel: Channel;
  address: string | null;
  locale: string;
  facts: unknown;
  title: string | null;
  body: string | null;
  sealed_code: Buffer | null;
  attempts: number;
  too_late_at: Date | null;
  gateway: string | null;
}

interface Ready {
  message: ClaimedMessage & { gateway: string };
  gateway: Gateway;
  load: Parameters<Gateway['send']>[0];
}

/** Claims a message that is due and writes its text; null when there is nothing to send now. */
async function prepare(ctx: CommandCtx, messageId: string): Promise<Ready | null> {
  const message = await claim(ctx, messageId);
  if (!message) return null;
  if (message.too_late_at && message.too_late_at <= ctx.now) return giveUp(ctx, message, 'too_late');

  const sender = await senderOf(ctx, { studioId: message.studio_id, companyId: message.company_id });
  if (!sender) return giveUp(ctx, message, 'no_keys');
  const facts = messageFacts.parse(message.facts);
  const kind = message.kind as Kind;
  const recipient = message.client_id ? await recipientOf(ctx, message.client_id) : undefined;
  if (recipient && kind in kindFacts) {
    const obstacle = obstacleTo(sender, recipient, { kind, byClient: facts.byClient ?? false }, message.channel);
    if (obstacle) return giveUp(ctx, message, obstacle);
    message.address = kind === 'code' ? message.address : recipient.addresses[message.channel];
    const mayLeaveAt =
      kindFacts[kind].waits && !facts.byClient && !facts.byHand
        ? afterQuietHours(ctx.now, sender.timeZone, sender.quiet)
        : ctx.now;
    if (mayLeaveAt > ctx.now) return wait(ctx, message, mayLeaveAt, 'quiet_hours');
  }
  const gatewayName = sender.channels[message.channel].gateway;
  const gateway = gatewayName ? await gatewayNamed(ctx, gatewayName, message.channel) : undefined;
  if (!gatewayName || !gateway || !message.address) return giveUp(ctx, message, 'no_keys');
  const hold = await holdOf(ctx, gatewayName, message.channel);
  if (hold) return wait(ctx, message, hold.until, hold.reason);

  const text = await textOf(ctx, message, facts);
  if (text === 'untrue') return giveUp(ctx, message, 'cancelled');
  const ready = { ...message, gateway: gatewayName };
  await keepText(ctx, ready, text);
  return { message: ready, gateway, load: loadOf(ready, text) };
}

async function claim(ctx: CommandCtx, messageId: string): Promise<ClaimedMessage | undefined> {
  const { rows } = await sql<ClaimedMessage>`
    update messaging.message set status = 'sending', claimed_at = ${ctx.now}, status_at = ${ctx.now}
    where network_id = ${ctx.networkId} and id = ${messageId}
      and ((status = 'queued' and due_at <= ${new Date(ctx.now.getTime() + 2000)})
        or (status = 'sending' and claimed_at < ${new Date(ctx.now.getTime() - claimLastsMs)}))
    returning id, company_id, studio_id, client_id, subject_id, kind, channel, address, locale, facts, title, body, sealed_code,
      attempts, too_late_at, gateway`.execute(ctx.db);
  return rows[0];
}

async function giveUp(ctx: CommandCtx, message: ClaimedMessage, reason: Reason): Promise<null> {
  const isFault = reason === 'no_keys' || message.attempts > 0;
  await settle(ctx, message, { status: isFault ? 'failed' : 'skipped', reason });
  return null;
}

async function wait(ctx: CommandCtx, message: ClaimedMessage, dueAt: Date, reason: Reason): Promise<null> {
  await postpone(ctx, message.id, { dueAt, reason });
  return null;
}

/** The text as it goes out now; "untrue" when a reminder's visit is not expected any more. */
async function textOf(
  ctx: CommandCtx,
  message: ClaimedMessage,
  facts: z.output<typeof messageFacts>,
): Promise<Composed | 'untrue'> {
  const kind = message.kind as Kind;
  if (!(kind in kindFacts)) {
    // Tests and alerts say what they were written to say.
    const own = { title: literal(message.title ?? ''), body: literal(message.body ?? '') };
    return compose({ ...(await draftOf(ctx, message, facts)), kind }, own);
  }
  const draft = await draftOf(ctx, message, facts);
  const isReminder = kindFacts[kind].isReminder ?? false;
  if (isReminder && draft.story?.state && !['expected', 'confirmed'].includes(draft.story.state)) return 'untrue';
  return compose(
    { ...draft, kind },
    await ownText(ctx, { companyId: message.company_id, kind, channel: message.channel, locale: message.locale }),
  );
}

async function draftOf(ctx: CommandCtx, message: ClaimedMessage, facts: z.output<typeof messageFacts>) {
  const locale: Locale = isLocale(message.locale) ? message.locale : 'en';
  const story = await storyOf(ctx, { subjectId: message.subject_id, facts, locale });
  const house = await houseOf(ctx, { companyId: message.company_id, studioId: message.studio_id });
  const client = message.client_id
    ? await ctx.db
        .selectFrom('clients.client')
        .select('first_name')
        .where('network_id', '=', ctx.networkId)
        .where('id', '=', message.client_id)
        .executeTakeFirst()
    : undefined;
  return {
    channel: message.channel,
    locale,
    house,
    story,
    facts,
    clientName: client?.first_name ?? '',
    address: message.address ?? '',
    code: message.sealed_code ? openCode(message.sealed_code) : null,
    link: await linkOf(ctx, message, { facts, house }),
  };
}

async function linkOf(
  ctx: CommandCtx,
  message: ClaimedMessage,
  { facts, house }: { facts: z.output<typeof messageFacts>; house: House },
): Promise<string | null> {
  if (!(message.kind in kindFacts) || !message.client_id) return null;
  const subject = linkSubject(message.kind as Kind, message.subject_id, facts);
  return subject && linkTo(ctx, { house, subject, clientId: message.client_id });
}

function openCode(sealed: Buffer): string {
  return installation().box.open(sealed).toString('utf8');
}

/** A finished text is no template: its brackets are only brackets. */
function literal(text: string): string {
  return text.replace(/'/g, "''").replace(/[{}]/g, "'$&'");
}

function loadOf(message: ClaimedMessage, { body, letter }: Composed): Ready['load'] {
  if (message.channel === 'sms' || !letter) return { to: message.address ?? '', text: body };
  return { ...letter, to: message.address ?? '', messageId: `<${message.id}@salus>` };
}

/** The log shows what was said; of a code and of the client's secret link only that there was one. */
async function keepText(ctx: CommandCtx, message: ClaimedMessage & { gateway: string }, text: Composed): Promise<void> {
  const code = message.sealed_code ? openCode(message.sealed_code) : '';
  const secrets = [code, text.link?.split('/').at(-1)].filter((secret) => secret !== undefined && secret !== '');
  const masked = (said: string) =>
    secrets.reduce<string>((known, secret) => known.replaceAll(`${secret}`, '••••'), said);
  await ctx.db
    .updateTable('messaging.message')
    .set({
      title: masked(text.title),
      body: masked(text.body),
      address: message.address,
      gateway: message.gateway,
      attempts: sql<number>`attempts + 1`,
    })
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', message.id)
    .execute();
  message.attempts += 1;
}
