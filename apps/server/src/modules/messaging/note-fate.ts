import { sql } from 'kysely';
import type { CommandCtx } from '../../platform/context.ts';
import { publish } from '../../platform/events.ts';
import { fateOf } from '../../platform/sms/sms-ru.ts';
import { messageSettled } from './events.ts';

/**
 * Notes what a provider says of a message that it took. A status only moves forward: reports come twice and out of order, and
 * what was delivered stays delivered.
 */
export async function noteFate(
  ctx: CommandCtx,
  { providerId, code, text = '' }: { providerId: string; code: number; text?: string },
): Promise<void> {
  const fate = fateOf(code);
  if (fate === 'under_way') return;
  const before = fate === 'read' ? ['sent', 'delivered'] : ['sent'];
  const { rows } = await sql<{ id: string; client_id: string | null; kind: string; studio_id: string | null }>`
    update messaging.message set status = ${fate}, reason = ${fate === 'failed' ? 'undelivered' : null}, status_at = ${ctx.now},
      provider_code = ${String(code)}, provider_answer = coalesce(nullif(${text}, ''), provider_answer)
    where network_id = ${ctx.networkId} and provider_id = ${providerId} and channel = 'sms' and status = any(${before}::text[])
    returning id, client_id, kind, studio_id`.execute(ctx.db);
  for (const message of rows) {
    publish(ctx, messageSettled, {
      subjectId: message.id,
      studioId: message.studio_id,
      data: { messageId: message.id, clientId: message.client_id, kind: message.kind, status: fate },
    });
  }
}
