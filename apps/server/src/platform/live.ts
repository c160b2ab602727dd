import type { FastifyInstance, FastifyReply } from 'fastify';
import pg from 'pg';
import type { Logger } from 'pino';
import type { Actor } from './context.ts';
import { notSignedIn } from './http/requests.ts';
import { liveChannel } from './outbox.ts';
import { reachOf } from './rights.ts';

/** What happened, as the outbox tells it to every process. */
export interface LiveMessage {
  networkId: string;
  id: string;
  type: string;
  resource: string | null;
  subjectType: string;
  subjectId: string;
  studioId: string | null;
  actorId: string | null;
}

interface Listener {
  networkId: string;
  actor: Actor;
  reply: FastifyReply;
}

const heartbeatMs = 20_000;
const reconnectMs = 1_000;
/** Rights may change under an open stream; after this long the browser reconnects and is asked who it is again. */
const longestStreamMs = 5 * 60_000;

/** Tells open screens that something changed (server-sent events), whichever process it happened in. */
export class LiveHub {
  readonly #listeners = new Set<Listener>();
  #client: pg.Client | null = null;
  #stopped = false;

  constructor(
    private readonly url: string,
    private readonly log: Logger,
  ) {}

  async start(): Promise<void> {
    if (this.#stopped) return;
    const client = new pg.Client({ connectionString: this.url, application_name: 'salus live' });
    this.#client = client;
    client.on('notification', ({ payload }) => payload && this.#tell(JSON.parse(payload) as LiveMessage));
    client.on('error', () => this.#reconnect());
    try {
      await client.connect();
      await client.query(`listen ${liveChannel}`);
    } catch (error) {
      this.log.warn({ err: error }, 'Live updates are cut off, trying again');
      this.#reconnect();
    }
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    for (const { reply } of this.#listeners) reply.raw.end();
    await this.#client?.end().catch(() => {});
  }

  /** Streams changes to one browser until it leaves. */
  add(networkId: string, actor: Actor, reply: FastifyReply): void {
    const listener: Listener = { networkId, actor, reply };
    this.#listeners.add(listener);
    const beat = setInterval(() => reply.raw.write(': still here\n\n'), heartbeatMs);
    const end = setTimeout(() => reply.raw.end(), longestStreamMs);
    reply.raw.on('close', () => {
      clearInterval(beat);
      clearTimeout(end);
      this.#listeners.delete(listener);
    });
    reply.raw.write('retry: 1000\n\n');
  }

  #reconnect(): void {
    if (this.#stopped) return;
    this.#client?.removeAllListeners();
    this.#client?.on('error', () => {});
    this.#client = null;
    setTimeout(() => void this.start(), reconnectMs).unref();
  }

  #tell(message: LiveMessage): void {
    for (const { networkId, actor, reply } of this.#listeners) {
      const shown = shownTo(actor, networkId, message);
      if (shown) reply.raw.write(`id: ${message.id}\nevent: change\ndata: ${JSON.stringify(shown)}\n\n`);
    }
  }
}

/** What a browser is told: with ids only where every such record is the listener's to see. */
export type ShownChange = Pick<LiveMessage, 'id' | 'type' | 'subjectType' | 'studioId'> &
  Partial<Pick<LiveMessage, 'subjectId' | 'actorId'>>;

/**
 * What one listener may hear of a change; undefined: nothing. Whose record it is cannot be told from here, so a right that
 * reaches only some records (one's own, or clients of some studios) hears that something changed, never which.
 */
export function shownTo(actor: Actor, networkId: string, message: LiveMessage): ShownChange | undefined {
  if (message.networkId !== networkId || !message.resource) return undefined;
  const reach = reachOf(actor.grants, message.resource, 'view');
  if (!reach) return undefined;
  const { id, type, subjectType, subjectId, studioId, actorId } = message;
  const change = { id, type, subjectType, studioId };
  if (reach.everywhere || (studioId !== null && reach.studioIds.includes(studioId)))
    return { ...change, subjectId, actorId };
  const worksThere = studioId === null || actor.grants.some((grant) => grant.studioIds.includes(studioId));
  return reach.own && worksThere ? change : undefined;
}

/** `GET /api/v1/live`: says what changed, never what it says now; the screen asks again with its own rights. */
export function liveRoutes(app: FastifyInstance, hub: LiveHub): void {
  app.get(
    '/api/v1/live',
    {
      schema: {
        operationId: 'streamChanges',
        tags: ['platform'],
        summary: 'Stream of changes',
        description:
          'Server-sent events named `change` with {id, type, subjectType, studioId}, and with {subjectId, actorId} where all such records are the caller’s to see. Reconnect when it ends.',
      },
      config: { permission: 'signed_in', ownTransaction: true },
    },
    (request, reply) => {
      if (!request.identity) throw notSignedIn();
      reply.hijack();
      reply.raw.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      });
      hub.add(request.identity.networkId, request.identity.actor, reply);
    },
  );
}
