import { isLocale } from '@salus/i18n';
import { sql } from 'kysely';
import type * as z from 'zod';
import { type ReadCtx, reachTo } from '../../platform/context.ts';
import { notFound } from './errors.ts';
import { messageColumns, messageJoins, messageRow, messagesInReach, type StoredMessage } from './list-messages.ts';
import type { MessageView } from './schema.ts';

interface StoredDetail extends StoredMessage {
  locale: string;
  company_name: string;
  subject_id: string | null;
  sms_parts: number | null;
  attempts: number;
  gateway: string | null;
  provider_id: string | null;
  provider_code: string | null;
  provider_answer: string | null;
}

/** One message with its text as sent and the provider's answer. */
export async function getMessage(
  ctx: ReadCtx,
  { messageId }: { messageId: string },
): Promise<z.output<typeof MessageView>> {
  const { rows } = await sql<StoredDetail>`
    select ${messageColumns}, m.locale, co.name as company_name, m.subject_id, m.sms_parts, m.attempts, m.gateway, m.provider_id,
      m.provider_code, m.provider_answer
    from messaging.message m ${messageJoins}
    join org.company co on co.network_id = m.network_id and co.id = m.company_id
    where m.network_id = ${ctx.networkId} and m.id = ${messageId} and ${messagesInReach(ctx)}`.execute(ctx.db);
  const row = rows[0];
  if (!row) throw notFound();
  return {
    ...messageRow(ctx, row),
    locale: isLocale(row.locale) ? row.locale : 'en',
    companyName: row.company_name,
    subjectId: row.subject_id,
    body: row.body,
    smsParts: row.sms_parts,
    attempts: row.attempts,
    gateway: row.gateway,
    providerId: row.provider_id,
    providerCode: row.provider_code,
    // The answer of sms.ru repeats the whole number.
    providerAnswer: reachTo(ctx, 'clients.contact', 'view') ? row.provider_answer : null,
    isResendable: isResendable(row) && reachTo(ctx, 'messaging.message', 'add') !== undefined,
  };
}

/** A message of a client whose fate is known may go out again; codes may not, nor what tells of nothing any more. */
export function isResendable({
  kind,
  status,
  client_id,
}: Pick<StoredMessage, 'kind' | 'status' | 'client_id'>): boolean {
  return client_id !== null && kind !== 'code' && !['queued', 'sending'].includes(status);
}
