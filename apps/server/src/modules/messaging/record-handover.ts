import { sql } from 'kysely';
import type { CommandCtx, ReadCtx } from '../../platform/context.ts';
import { publish } from '../../platform/events.ts';
import type { Accepted, HandoverError } from '../../platform/handover.ts';
import { enqueue } from '../../platform/jobs/jobs.ts';
import { smsParts } from '../../platform/sms/sms-ru.ts';
import { alertOwners } from './alert-owners.ts';
import { channelStopped, messageSettled } from './events.ts';
import type { Channel, Reason, Status } from './model.ts';
import { sendErrand } from './send-errand.ts';
import type { ClaimedMessage } from './send-message.ts';

const second = 1000;
const longestWaitMs = 3600 * second;
/** So many failures in a row are not about one message: the provider gets a rest. */
const failuresBeforePause = 3;
const longestPauseMs = 600 * second;
/** A stopped account is looked at again that often: a person may have mended it elsewhere. */
const stoppedCheckMs = 600 * second;

type Claimed = ClaimedMessage & { gateway: string };

/** The provider took it. */
export async function recordAccepted(ctx: CommandCtx, message: Claimed, accepted: Accepted | undefined): Promise<void> {
  await settle(ctx, message, {
    status: 'sent',
    reason: null,
    answer: accepted,
    parts: message.channel === 'sms',
  });
  await sql`
    update messaging.gateway_health set failures = 0, paused_until = null
    where network_id = ${ctx.networkId} and gateway = ${message.gateway} and channel = ${message.channel} and failures > 0`.execute(
    ctx.db,
  );
}

/** The provider did not: try later, give this message up, or stop the channel until a person looks. */
export async function recordRefused(ctx: CommandCtx, message: Claimed, error: HandoverError): Promise<void> {
  const answer = { id: null, code: error.code, answer: error.answer };
  if (error.problem === 'never') return settle(ctx, message, { status: 'failed', reason: 'refused', answer });
  if (error.problem === 'stop') {
    await stopGateway(ctx, message, error);
    const dueAt = new Date(ctx.now.getTime() + stoppedCheckMs);
    return postpone(ctx, message.id, { dueAt, reason: 'stopped', answer, isFree: true });
  }
  await noteFailure(ctx, message);
  const waitMs = Math.min(30 * second * 2 ** (message.attempts - 1), longestWaitMs);
  await postpone(ctx, message.id, { dueAt: new Date(ctx.now.getTime() + waitMs), reason: 'retry', answer });
}

/** Back into the queue until `dueAt`. */
export async function postpone(
  ctx: CommandCtx,
  messageId: string,
  { dueAt, reason, answer, isFree = false }: { dueAt: Date; reason: Reason; answer?: Accepted; isFree?: boolean },
): Promise<void> {
  await sql`
    update messaging.message set status = 'queued', reason = ${reason}, due_at = ${dueAt}, status_at = ${ctx.now},
      attempts = attempts - ${isFree ? 1 : 0}, provider_code = coalesce(${answer?.code ?? null}, provider_code),
      provider_answer = coalesce(${answer?.answer ?? null}, provider_answer)
    where network_id = ${ctx.networkId} and id = ${messageId} and status = 'sending'`.execute(ctx.db);
  if (dueAt.getTime() - ctx.now.getTime() <= 60 * second) {
    await enqueue(ctx, sendErrand, { messageId }, { runAt: dueAt, key: `message/${messageId}` });
  }
}

/** The last word about a message for now. */
export async function settle(
  ctx: CommandCtx,
  message: ClaimedMessage,
  outcome: { status: Status; reason: Reason | null; answer?: Accepted | undefined; parts?: boolean },
): Promise<void> {
  const { answer } = outcome;
  const sentAt = outcome.status === 'sent' ? ctx.now : null;
  const { rows } = await sql<{ body: string | null }>`
    update messaging.message set status = ${outcome.status}, reason = ${outcome.reason}, status_at = ${ctx.now},
      sent_at = coalesce(${sentAt}, sent_at), sealed_code = null,
      provider_id = coalesce(${answer?.id ?? null}, provider_id), provider_code = coalesce(${answer?.code ?? null}, provider_code),
      provider_answer = coalesce(${answer?.answer ?? null}, provider_answer)
    where network_id = ${ctx.networkId} and id = ${message.id} and status = 'sending'
    returning body`.execute(ctx.db);
  if (!rows[0]) return;
  if (outcome.parts && rows[0].body) {
    await ctx.db
      .updateTable('messaging.message')
      .set({ sms_parts: smsParts(rows[0].body) })
      .where('network_id', '=', ctx.networkId)
      .where('id', '=', message.id)
      .execute();
  }
  publish(ctx, messageSettled, {
    subjectId: message.id,
    studioId: message.studio_id,
    data: { messageId: message.id, clientId: message.client_id, kind: message.kind, status: outcome.status },
  });
}

/** Whether a gateway must be left alone now, and until when. */
export async function holdOf(
  ctx: ReadCtx,
  gateway: string,
  channel: Channel,
): Promise<{ until: Date; reason: Reason } | undefined> {
  const health = await ctx.db
    .selectFrom('messaging.gateway_health')
    .select(['paused_until', 'stopped_at'])
    .where('network_id', '=', ctx.networkId)
    .where('gateway', '=', gateway)
    .where('channel', '=', channel)
    .executeTakeFirst();
  if (health?.stopped_at) return { until: new Date(ctx.now.getTime() + stoppedCheckMs), reason: 'stopped' };
  if (health?.paused_until && health.paused_until > ctx.now) return { until: health.paused_until, reason: 'paused' };
  return undefined;
}

async function noteFailure(ctx: CommandCtx, { gateway, channel }: Claimed): Promise<void> {
  const { rows } = await sql<{ failures: number }>`
    insert into messaging.gateway_health (network_id, gateway, channel, failures) values (${ctx.networkId}, ${gateway}, ${channel}, 1)
    on conflict (network_id, gateway, channel) do update set failures = gateway_health.failures + 1
    returning failures`.execute(ctx.db);
  const beyond = (rows[0]?.failures ?? 0) - failuresBeforePause;
  if (beyond < 0) return;
  const pausedUntil = new Date(ctx.now.getTime() + Math.min(30 * second * 2 ** Math.min(beyond, 10), longestPauseMs));
  await ctx.db
    .updateTable('messaging.gateway_health')
    .set({ paused_until: pausedUntil })
    .where('network_id', '=', ctx.networkId)
    .where('gateway', '=', gateway)
    .where('channel', '=', channel)
    .execute();
}

/** Stops a channel once, however many messages find it out, and tells the owner. */
async function stopGateway(ctx: CommandCtx, message: Claimed, error: HandoverError): Promise<void> {
  const { rows } = await sql`
    insert into messaging.gateway_health (network_id, gateway, channel, stopped_at, stopped_code)
    values (${ctx.networkId}, ${message.gateway}, ${message.channel}, ${ctx.now}, ${error.code})
    on conflict (network_id, gateway, channel) do update set stopped_at = ${ctx.now}, stopped_code = ${error.code}
      where gateway_health.stopped_at is null
    returning gateway`.execute(ctx.db);
  if (rows.length === 0) return;
  publish(ctx, channelStopped, {
    subjectId: message.company_id,
    data: { companyId: message.company_id, channel: message.channel, code: error.code },
  });
  await alertOwners(ctx, {
    companyId: message.company_id,
    channel: message.channel,
    answer: error.answer,
    at: ctx.now,
  });
}
