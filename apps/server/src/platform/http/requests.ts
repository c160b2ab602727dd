import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import { detectLocale, type Locale } from '@salus/i18n';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type pg from 'pg';
import type { Actor, Channel, CommandCtx, ReadCtx } from '../context.ts';
import { beginTransaction, type OpenTransaction } from '../db/database.ts';
import { Refusal, refusal } from '../refusal.ts';
import { type Action, reachOf } from '../rights.ts';
import { contextOf, type Identity, read, runIn, transact } from '../transact.ts';

/** What a module must supply so that the floor can tell who is asking. */
export interface Authenticator {
  /** The network a credential names and the query that loads its actor; undefined when it is malformed. */
  locate(credential: Credential): { networkId: string; query: pg.QueryConfig } | undefined;
  /** The actor in the answer of that query, or undefined when the credential is not (or no longer) good. */
  actor(row: Record<string, unknown> | undefined): { actor: Actor; locale: Locale | null } | undefined;
  /** Told after the transaction, off the hot path: keeps "last seen" roughly true. */
  seen(networkId: string, actor: Actor, request: FastifyRequest): void;
}

/** A person of the staff by cookie, a program by its key, a client by the secret kept on the client's device. */
export interface Credential {
  kind: 'session' | 'api_key' | 'client';
  token: string;
}

/** Who vouches for each kind of credential. */
export type Authenticators = Readonly<Record<Credential['kind'], Authenticator>>;

export const sessionCookie = 'salus_session';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** `resource.action`, `signed_in` for anybody of the staff, `client` for a client, or `public`. Every route says one. */
    permission?: string;
    /** Opens its own transactions: uploads and live streams, which last longer than a transaction should. */
    ownTransaction?: boolean;
    /** A GET that leaves a trace (reading confidential notes is logged). */
    writes?: boolean;
    /** Its statements are planned once per connection: for the hottest routes, where no value asks for another plan. */
    plansOnce?: boolean;
  }
  interface FastifyRequest {
    locale: Locale;
    identity: Identity | null;
    openTransaction: OpenTransaction | null;
    /** Runs a read use case with this request's actor. */
    read<T>(work: (ctx: ReadCtx) => Promise<T>): Promise<T>;
    /** Runs a command in this request's transaction; a repeated Idempotency-Key gets the first answer. */
    transact<T>(work: (ctx: CommandCtx) => Promise<T>): Promise<T>;
  }
}

export const notSignedIn = refusal('platform.not_signed_in', 'unauthenticated');
export const forbidden = refusal<{ permission: string }>('platform.forbidden', 'forbidden');
export const crossSite = refusal('platform.cross_site', 'forbidden');
export const keyReused = refusal('platform.idempotency_key_reused', 'conflict');

/** Each request: who asks, may they, one transaction, one answer per Idempotency-Key. */
export function useRequests(app: FastifyInstance, pool: pg.Pool, authenticators: Authenticators): void {
  app.decorateRequest('locale', 'en');
  app.decorateRequest('identity', null);
  app.decorateRequest('openTransaction', null);
  app.decorateRequest('read', function <T>(this: FastifyRequest, work: (ctx: ReadCtx) => Promise<T>) {
    return readInRequest(pool, this, work);
  });
  app.decorateRequest('transact', function <T>(this: FastifyRequest, work: (ctx: CommandCtx) => Promise<T>) {
    return transactInRequest(pool, this, work);
  });

  app.addHook('onRoute', (route) => {
    if (route.url.startsWith('/api/v1') && !route.config?.permission) {
      throw new Error(`${route.method} ${route.url} declares no permission.`);
    }
  });
  app.addHook('onRequest', async (request) => {
    request.locale = detectLocale(request.headers['accept-language'], 'en');
  });
  app.addHook('preValidation', async (request) => {
    const { permission } = request.routeOptions.config;
    if (!permission || permission === 'public') return;
    await admit(pool, authenticators, request, permission);
  });
  app.addHook('onResponse', async (request) => {
    await request.openTransaction?.rollback();
  });
}

async function admit(pool: pg.Pool, authenticators: Authenticators, request: FastifyRequest, permission: string) {
  const credential = credentialOf(request);
  if (!credential) throw notSignedIn();
  const authenticator = authenticators[credential.kind];
  const place = authenticator.locate(credential);
  if (!place) throw notSignedIn();
  if (credential.kind === 'session') refuseCrossSite(request);

  const config = request.routeOptions.config;
  const readOnly = request.method === 'GET' && !config.writes;
  const transaction = await beginTransaction(pool, {
    networkId: place.networkId,
    readOnly,
    plansOnce: config.plansOnce,
    first: place.query,
  });
  request.openTransaction = transaction;
  const found = authenticator.actor(transaction.firstRows[0]);
  if (!found) throw notSignedIn();
  request.locale = request.headers['accept-language'] ? request.locale : (found.locale ?? request.locale);
  request.identity = {
    networkId: place.networkId,
    actor: found.actor,
    channel: channels[credential.kind],
    locale: request.locale,
    requestId: request.id,
    ip: request.ip,
  };
  authenticator.seen(place.networkId, found.actor, request);
  if (!mayEnter(found.actor, permission)) throw forbidden({ permission });
  if (config.ownTransaction) {
    await transaction.rollback();
    request.openTransaction = null;
  }
}

/** Clients have doors of their own; no door of the staff opens to them. */
function mayEnter(actor: Actor, permission: string): boolean {
  const isClient = actor.kind === 'client';
  if (permission === 'client' || isClient) return permission === 'client' && isClient;
  return permission === 'signed_in' || mayDo(actor, permission);
}

function mayDo(actor: Actor, permission: string): boolean {
  const at = permission.lastIndexOf('.');
  return reachOf(actor.grants, permission.slice(0, at), permission.slice(at + 1) as Action) !== undefined;
}

function credentialOf(request: FastifyRequest): Credential | undefined {
  const bearer = request.headers.authorization;
  if (bearer?.startsWith('Bearer ')) {
    const token = bearer.slice(7);
    return { kind: token.startsWith('cl_') ? 'client' : 'api_key', token };
  }
  const token = request.cookies[sessionCookie];
  return token ? { kind: 'session', token } : undefined;
}

const channels = { session: 'admin', api_key: 'api', client: 'widget' } as const satisfies Record<
  Credential['kind'],
  Channel
>;

/** A cookie rides along with requests that other sites provoke; those may not change anything. */
function refuseCrossSite(request: FastifyRequest): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw crossSite();
}

async function readInRequest<T>(
  pool: pg.Pool,
  request: FastifyRequest,
  work: (ctx: ReadCtx) => Promise<T>,
): Promise<T> {
  const { identity, openTransaction } = request;
  if (!identity) throw notSignedIn();
  if (!openTransaction) return read(pool, identity, work);
  request.openTransaction = null;
  try {
    return await work(contextOf(identity, openTransaction));
  } finally {
    void openTransaction.rollback(); // it never fails, and nobody has to wait for the end of a look
  }
}

async function transactInRequest<T>(
  pool: pg.Pool,
  request: FastifyRequest,
  work: (ctx: CommandCtx) => Promise<T>,
): Promise<T> {
  const { identity, openTransaction } = request;
  if (!identity) throw notSignedIn();
  const once = onlyOnce(request, work);
  if (!openTransaction) return transact(pool, identity, once);
  request.openTransaction = null;
  return runIn(pool, identity, openTransaction, once);
}

/**
 * With an Idempotency-Key the work runs once: whoever comes second waits for the first one's transaction on the key's row
 * and gets the same result. The same key with other content is refused.
 */
function onlyOnce<T>(request: FastifyRequest, work: (ctx: CommandCtx) => Promise<T>): (ctx: CommandCtx) => Promise<T> {
  const header = request.headers['idempotency-key'];
  if (typeof header !== 'string') return work;
  if (header.length === 0 || header.length > 200) throw new Refusal('platform.malformed_request', 'invalid', {});
  const operation = `${request.method} ${request.routeOptions.url}`;
  const requestHash = createHash('sha256')
    .update(`${request.url}\n${JSON.stringify(request.body ?? null)}`)
    .digest('base64url');

  return async (ctx) => {
    const key = { network_id: ctx.networkId, actor_id: ctx.actor.id, key: header };
    const claimed = await ctx.db
      .insertInto('platform.idempotency')
      .values({ ...key, operation, request_hash: requestHash })
      .onConflict((conflict) => conflict.columns(['network_id', 'actor_id', 'key']).doNothing())
      .returning('key')
      .executeTakeFirst();
    const row = (query: typeof key) =>
      ctx.db
        .selectFrom('platform.idempotency')
        .select(['operation', 'request_hash', 'result'])
        .where('network_id', '=', query.network_id)
        .where('actor_id', '=', query.actor_id)
        .where('key', '=', query.key)
        .executeTakeFirst();
    if (!claimed) {
      const first = await row(key);
      if (!first?.result || first.operation !== operation || first.request_hash !== requestHash) throw keyReused();
      return deserialize(first.result) as T;
    }
    const result = await work(ctx);
    await ctx.db
      .updateTable('platform.idempotency')
      .set({ result: serialize(result) })
      .where('network_id', '=', key.network_id)
      .where('actor_id', '=', key.actor_id)
      .where('key', '=', key.key)
      .execute();
    return result;
  };
}
