import type { Locale } from '@salus/i18n';
import type pg from 'pg';
import type { Actor, Channel, CommandCtx, Outgoing, ReadCtx } from './context.ts';
import { beginTransaction, type OpenTransaction } from './db/database.ts';
import { newId } from './ids.ts';
import { isTransient } from './refusal.ts';

/** All that a context says besides the database. */
export interface Identity {
  networkId: string;
  actor: Actor;
  channel: Channel;
  locale?: Locale;
  now?: Date;
  requestId?: string;
  ip?: string | null;
}

/** The product itself acting: reactions, jobs, seeding. May do everything within one network. */
export const systemActor: Actor = {
  kind: 'system',
  id: '00000000-0000-0000-0000-000000000000',
  name: 'Salus',
  grants: [],
};

/**
 * The same context with the product's rights, for what a rule grants to somebody who has none of the staff's: clients
 * change their own cards and book for themselves. Audit and events still name the one who acts.
 */
export function byRuleOfProduct(ctx: CommandCtx): CommandCtx {
  return { ...ctx, actor: systemActor };
}

const atMostTries = 4;

/** Runs a read in its own read-only transaction. */
export async function read<T>(pool: pg.Pool, identity: Identity, work: (ctx: ReadCtx) => Promise<T>): Promise<T> {
  const transaction = await beginTransaction(pool, { networkId: identity.networkId, readOnly: true });
  try {
    return await work(contextOf(identity, transaction));
  } finally {
    await transaction.rollback();
  }
}

/** Runs a command in its own transaction: all of it happens, with its events and audit, or nothing. */
export async function transact<T>(
  pool: pg.Pool,
  identity: Identity,
  work: (ctx: CommandCtx) => Promise<T>,
): Promise<T> {
  const transaction = await beginTransaction(pool, { networkId: identity.networkId, readOnly: false });
  return runIn(pool, identity, transaction, work);
}

/**
 * Runs a command in a transaction that is already open (the request's, where the actor was loaded). A deadlock or
 * serialization failure is tried again in a new transaction, so that it never reaches a client.
 */
export async function runIn<T>(
  pool: pg.Pool,
  identity: Identity,
  open: OpenTransaction,
  work: (ctx: CommandCtx) => Promise<T>,
): Promise<T> {
  let transaction = open;
  for (let tries = 1; ; tries += 1) {
    const ctx = contextOf(identity, transaction);
    try {
      const result = await work(ctx);
      await transaction.commit(announcement(ctx));
      if (ctx.outgoing.events.length > 0) onEventsCommitted();
      return result;
    } catch (error) {
      await transaction.rollback();
      if (!isTransient(error) || tries >= atMostTries) throw error;
      const { plansOnce } = open;
      transaction = await beginTransaction(pool, { networkId: identity.networkId, readOnly: false, plansOnce });
    }
  }
}

/** The context of an open transaction. */
export function contextOf(identity: Identity, transaction: OpenTransaction): CommandCtx {
  const outgoing: Outgoing = { events: [], audits: [] };
  return {
    networkId: identity.networkId,
    actor: identity.actor,
    channel: identity.channel,
    now: identity.now ?? new Date(),
    locale: identity.locale ?? 'en',
    requestId: identity.requestId ?? newId(),
    ip: identity.ip ?? null,
    db: transaction.db,
    plansOnce: transaction.plansOnce,
    outgoing,
  };
}

/** Set by the composition: tells the outbox that there is work, once the commit is done. */
let onEventsCommitted: () => void = () => {};
export function whenEventsCommitted(wake: () => void): void {
  onEventsCommitted = wake;
}

const announce = `
  with announced as (
    insert into outbox.event
      (network_id, id, type, version, subject_type, subject_id, studio_id, actor_id, channel, occurred_at, data)
    select $1, e.id, e.type, e.version, e."subjectType", e."subjectId", e."studioId", $2, $3, $4, e.data
    from jsonb_to_recordset($5)
      as e(id uuid, type text, version smallint, "subjectType" text, "subjectId" uuid, "studioId" uuid, data jsonb)
    returning network_id, id, subject_id
  ), queued as (
    insert into outbox.pending (network_id, event_id, subject_id) select network_id, id, subject_id from announced
  )
  insert into platform.audit
    (network_id, id, at, actor_id, actor_kind, channel, ip, request_id, action, object_type, object_id, studio_id, before, after)
  select $1, a.id, $4, $2, $6, $3, $7, $8, a.action, a."objectType", a."objectId", a."studioId", a.before, a.after
  from jsonb_to_recordset($9)
    as a(id uuid, action text, "objectType" text, "objectId" uuid, "studioId" uuid, before jsonb, after jsonb)`;

/** The one statement that writes the transaction's events and audit records; it leaves together with COMMIT. */
function announcement(ctx: CommandCtx): pg.QueryConfig | undefined {
  const { events, audits } = ctx.outgoing;
  if (events.length === 0 && audits.length === 0) return undefined;
  return {
    name: 'announce',
    text: announce,
    values: [
      ctx.networkId,
      ctx.actor.kind === 'system' ? null : ctx.actor.id,
      ctx.channel,
      ctx.now,
      JSON.stringify(events),
      ctx.actor.kind,
      ctx.ip,
      ctx.requestId,
      JSON.stringify(audits.map((audit) => ({ ...audit, id: newId() }))),
    ],
  };
}
