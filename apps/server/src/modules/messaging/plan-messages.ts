import { sql } from 'kysely';
import type { CommandCtx } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { enqueue } from '../../platform/jobs/jobs.ts';
import { recipientOf, type Sender, senderOf } from './audience.ts';
import { type Decision, decide } from './decide.ts';
import type { Kind } from './model.ts';
import { sendErrand } from './send-errand.ts';
import { type MessageFacts, messageFacts } from './story.ts';

export interface PlannedMessage {
  kind: Kind;
  clientId: string;
  studioId: string;
  subjectId: string;
  /** What makes it happen once: an event's id, or visit and hour. */
  cause: string;
  at?: Date;
  tooLateAt: Date;
  facts?: MessageFacts;
  byClient?: boolean;
  actor?: { id: string; name: string } | null;
}

/**
 * Writes the messages of one cause, one row per channel, and sends those that are due. A cause that comes twice finds its rows
 * there already. What may not go out is written too, with the reason.
 */
export async function planMessages(ctx: CommandCtx, planned: PlannedMessage): Promise<void> {
  const sender = await senderOf(ctx, { studioId: planned.studioId });
  const recipient = await recipientOf(ctx, planned.clientId);
  if (!sender || !recipient) return;
  const at = planned.at ?? ctx.now;
  const byClient = planned.byClient ?? false;
  for (const decision of decide(sender, recipient, { kind: planned.kind, at, byClient })) {
    await writeMessage(ctx, sender, {
      ...planned,
      decision,
      address: recipient.addresses[decision.channel],
      locale: recipient.locale ?? sender.defaultLocale,
    });
  }
}

interface MessageToWrite extends PlannedMessage {
  decision: Decision;
  address: string | null;
  locale: string;
}

async function writeMessage(ctx: CommandCtx, sender: Sender, message: MessageToWrite): Promise<void> {
  const { decision } = message;
  const facts = { ...message.facts, ...(message.byClient ? { byClient: true } : {}) };
  // A reminder given up because of a cancellation comes back when the visit does.
  const { rows } = await sql<{ id: string; status: string }>`
    insert into messaging.message (network_id, id, company_id, studio_id, client_id, subject_id, kind, channel, address, locale,
      status, reason, dedupe_key, facts, due_at, too_late_at, status_at, sender_id, sender_name, created_at)
    values (${ctx.networkId}, ${newId()}, ${sender.companyId}, ${message.studioId}, ${message.clientId}, ${message.subjectId},
      ${message.kind}, ${decision.channel}, ${message.address}, ${message.locale}, ${decision.status}, ${decision.reason},
      ${`${message.cause}:${message.kind}:${decision.channel}`}, ${JSON.stringify(facts)}::jsonb, ${decision.dueAt},
      ${message.tooLateAt}, ${ctx.now}, ${message.actor?.id ?? null}, ${message.actor?.name ?? ''}, ${ctx.now})
    on conflict (network_id, dedupe_key) do update set status = excluded.status, reason = excluded.reason, due_at = excluded.due_at,
      status_at = excluded.status_at
      where message.status = 'skipped' and message.reason in ('cancelled', 'superseded') and message.attempts = 0
    returning id, status`.execute(ctx.db);
  const written = rows[0];
  if (written?.status === 'queued') await sendWhenDue(ctx, written.id, decision.dueAt);
}

/** The minute's round picks up what is due later (sweep.ts); what is due at once does not wait for it. */
export async function sendWhenDue(ctx: CommandCtx, messageId: string, dueAt: Date): Promise<void> {
  if (dueAt.getTime() - ctx.now.getTime() > 60_000) return;
  await enqueue(ctx, sendErrand, { messageId }, { runAt: dueAt, key: `message/${messageId}` });
}

/** Drops messages about a subject that have not left yet and that a newer fact has made untrue; answers what they knew. */
export async function dropWaiting(
  ctx: CommandCtx,
  { subjectId, kinds, reason }: { subjectId: string; kinds: readonly Kind[]; reason: 'superseded' | 'cancelled' },
): Promise<MessageFacts[]> {
  const dropped = await ctx.db
    .updateTable('messaging.message')
    .set({ status: 'skipped', reason, status_at: ctx.now })
    .where('network_id', '=', ctx.networkId)
    .where('subject_id', '=', subjectId)
    .where('status', '=', 'queued')
    .where('kind', 'in', [...kinds])
    .returning(['facts', 'created_at'])
    .execute();
  return dropped
    .sort((a, b) => a.created_at.getTime() - b.created_at.getTime())
    .map(({ facts }) => messageFacts.parse(facts));
}
