import { type RawBuilder, type SqlBool, sql } from 'kysely';
import * as z from 'zod';
import { type ReadCtx, reachTo, requireReach } from '../../platform/context.ts';
import { decodeCursor, encodeCursor } from '../../platform/http/schemas.ts';
import { maskPhone } from '../clients/public.ts';
import type { Channel, Status } from './model.ts';
import type { MessageReport, MessageRow, MessagesQuery } from './schema.ts';

const position = z.object({ at: z.iso.datetime(), id: z.uuid() });

export interface StoredMessage {
  id: string;
  created_at: Date;
  due_at: Date;
  sent_at: Date | null;
  status_at: Date;
  kind: string;
  channel: Channel;
  status: Status;
  reason: string | null;
  client_id: string | null;
  client_name: string | null;
  studio_id: string | null;
  studio_name: string | null;
  time_zone: string | null;
  address: string | null;
  sender_name: string;
  title: string | null;
  body: string | null;
}

export const messageColumns = sql`m.id, m.created_at, m.due_at, m.sent_at, m.status_at, m.kind, m.channel, m.status, m.reason,
  m.client_id, nullif(btrim(c.first_name || ' ' || c.last_name), '') as client_name, m.studio_id, s.name as studio_name,
  s.time_zone, m.address, m.sender_name, m.title, m.body`;
export const messageJoins = sql`left join clients.client c on c.network_id = m.network_id and c.id = m.client_id
  left join org.studio s on s.network_id = m.network_id and s.id = m.studio_id`;

/** The log: what was sent, will be, and was not, youngest first [MSG-011, MSG-012]. */
export async function listMessages(
  ctx: ReadCtx,
  query: MessagesQuery,
): Promise<{ items: z.output<typeof MessageRow>[]; nextCursor: string | null }> {
  const after = decodeCursor(query.cursor, position);
  const rest = after ? sql`and (m.created_at, m.id) < (${after.at}::timestamptz, ${after.id}::uuid)` : sql``;
  const { rows } = await sql<StoredMessage>`
    select ${messageColumns} from messaging.message m ${messageJoins}
    where ${conditions(ctx, query)} ${rest}
    order by m.created_at desc, m.id desc limit ${query.limit + 1}`.execute(ctx.db);
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  return {
    items: page.map((row) => messageRow(ctx, row)),
    nextCursor:
      rows.length > query.limit && last ? encodeCursor({ at: last.created_at.toISOString(), id: last.id }) : null,
  };
}

/** The same messages counted by channel, status and reason: the report [MSG-012]. */
export async function messageReport(ctx: ReadCtx, query: MessagesQuery): Promise<z.output<typeof MessageReport>> {
  const { rows } = await sql<{ channel: Channel; status: Status; reason: string | null; count: number }>`
    select m.channel, m.status, m.reason, count(*)::int as count from messaging.message m ${messageJoins}
    where ${conditions(ctx, query)}
    group by m.channel, m.status, m.reason order by m.channel, m.status, m.reason`.execute(ctx.db);
  return { items: rows };
}

function conditions(ctx: ReadCtx, query: MessagesQuery): RawBuilder<SqlBool> {
  const all = [sql<SqlBool>`m.network_id = ${ctx.networkId}`, messagesInReach(ctx)];
  // Days of the log are those of the studio a message is from.
  const localDay = sql`(m.created_at at time zone coalesce(s.time_zone, 'UTC'))::date`;
  if (query.from) {
    all.push(sql`m.created_at > ${query.from}::date - interval '2 days'`, sql`${localDay} >= ${query.from}::date`);
  }
  if (query.to)
    all.push(sql`m.created_at < ${query.to}::date + interval '3 days'`, sql`${localDay} <= ${query.to}::date`);
  if (query.channel) all.push(sql`m.channel = ${query.channel}`);
  if (query.status) all.push(sql`m.status = ${query.status}`);
  if (query.kind) all.push(sql`m.kind = ${query.kind}`);
  if (query.clientId) all.push(sql`m.client_id = ${query.clientId}`);
  if (query.companyId) all.push(sql`m.company_id = ${query.companyId}`);
  if (query.studioId) all.push(sql`m.studio_id = ${query.studioId}`);
  if (query.unreached) all.push(sql`m.status in ('failed', 'skipped')`);
  if (query.q) {
    const like = query.q.replace(/[\\%_]/g, '\\$&').toLowerCase();
    all.push(sql`(c.search_text like ${`%${like}%`} or lower(m.address) like ${`%${like}`})`);
  }
  return sql<SqlBool>`${sql.join(all, sql` and `)}`;
}

/** Messages of the studios within reach; those of no studio (tests, alerts) only for whoever reaches everything. */
export function messagesInReach(ctx: ReadCtx, action: 'view' | 'add' = 'view'): RawBuilder<SqlBool> {
  const reach = requireReach(ctx, 'messaging.message', action);
  if (reach.everywhere) return sql<SqlBool>`true`;
  return sql<SqlBool>`m.studio_id = any(${[...reach.studioIds]}::uuid[])`;
}

export function messageRow(ctx: ReadCtx, row: StoredMessage): z.output<typeof MessageRow> {
  const showsContacts = reachTo(ctx, 'clients.contact', 'view') !== undefined;
  return {
    id: row.id,
    createdAt: row.created_at,
    dueAt: row.due_at,
    sentAt: row.sent_at,
    statusAt: row.status_at,
    kind: row.kind,
    channel: row.channel,
    status: row.status,
    reason: row.reason,
    client: row.client_id ? { id: row.client_id, name: row.client_name ?? '' } : null,
    studio: row.studio_id ? { id: row.studio_id, name: row.studio_name ?? '', timeZone: row.time_zone ?? 'UTC' } : null,
    address: row.address && !showsContacts ? masked(row.channel, row.address) : row.address,
    senderName: row.sender_name,
    title: row.channel === 'sms' ? row.body : row.title,
  };
}

function masked(channel: Channel, address: string): string {
  return channel === 'sms' ? maskPhone(address) : address.replace(/^(.).*@/, '$1•••@');
}
