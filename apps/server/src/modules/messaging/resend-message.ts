import { sql } from 'kysely';
import type * as z from 'zod';
import { recordChange } from '../../platform/audit.ts';
import type { CommandCtx } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { enqueue } from '../../platform/jobs/jobs.ts';
import { notFound, notResendable } from './errors.ts';
import { getMessage, isResendable } from './get-message.ts';
import { messagesInReach, type StoredMessage } from './list-messages.ts';
import type { MessageView } from './schema.ts';
import { sendErrand } from './send-errand.ts';

const goodForMs = 86_400_000;

/**
 * Sends a message again at a person's word: a new row, told as things stand now, to the address of now. The consent and the
 * channels are asked once more; only the hour is not.
 */
export async function resendMessage(
  ctx: CommandCtx,
  { messageId, id = newId() }: { messageId: string; id?: string | undefined },
): Promise<z.output<typeof MessageView>> {
  const { rows } = await sql<StoredMessage>`
    select m.kind, m.status, m.client_id, m.studio_id from messaging.message m
    where m.network_id = ${ctx.networkId} and m.id = ${messageId} and ${messagesInReach(ctx, 'add')}`.execute(ctx.db);
  const message = rows[0];
  if (!message) throw notFound();
  if (!isResendable(message)) throw notResendable();
  const written = await sql`
    insert into messaging.message (network_id, id, company_id, studio_id, client_id, subject_id, kind, channel, address, locale,
      status, dedupe_key, facts, due_at, too_late_at, status_at, sender_id, sender_name, resent_from_id, created_at)
    select network_id, ${id}, company_id, studio_id, client_id, subject_id, kind, channel, address, locale,
      'queued', 'resent:' || ${id}, facts || '{"byHand": true}', ${ctx.now}, ${new Date(ctx.now.getTime() + goodForMs)},
      ${ctx.now}, ${ctx.actor.id}, ${ctx.actor.name}, id, ${ctx.now}
    from messaging.message where network_id = ${ctx.networkId} and id = ${messageId}
    on conflict do nothing returning id`.execute(ctx.db);
  if (written.rows.length > 0) {
    await enqueue(ctx, sendErrand, { messageId: id }, { key: `message/${id}` });
    recordChange(ctx, {
      action: 'message.resend',
      objectType: 'message',
      objectId: id,
      studioId: message.studio_id,
      after: { resentFrom: messageId },
    });
  }
  return getMessage(ctx, { messageId: id });
}
