import type { Locale } from '@salus/i18n';
import type { Kysely } from 'kysely';
import type { DB } from './db/schema.generated.ts';
import { Refusal } from './refusal.ts';
import { type Action, type Grant, type Reach, reachOf } from './rights.ts';

export type Db = Kysely<DB>;

/** A handle that can only look: no insert, update or delete by type. */
export type ReadDb = Pick<Db, 'selectFrom' | 'with' | 'withRecursive' | 'fn' | 'getExecutor'>;

/** Who acts: somebody signed in, another program by its key, a client, or the product itself. */
export interface Actor {
  kind: 'account' | 'api_key' | 'client' | 'system';
  id: string;
  name: string;
  grants: readonly Grant[];
  sessionId?: string;
}

/** The door through which the actor came; stands on every event and audit record. */
export type Channel = 'admin' | 'api' | 'widget' | 'bot' | 'import' | 'system' | 'demo';

/** Taken by use cases that look. */
export interface ReadCtx {
  readonly networkId: string;
  readonly actor: Actor;
  readonly channel: Channel;
  readonly now: Date;
  readonly locale: Locale;
  readonly requestId: string;
  readonly ip: string | null;
  readonly db: ReadDb;
  /** The transaction began with planning its statements once per connection. */
  readonly plansOnce: boolean;
}

/** Taken by use cases that write: the open transaction and what it will announce when it commits. */
export interface CommandCtx extends ReadCtx {
  readonly db: Db;
  readonly outgoing: Outgoing;
}

export interface OutgoingEvent {
  id: string;
  type: string;
  version: number;
  subjectType: string;
  subjectId: string;
  studioId: string | null;
  data: unknown;
}

export interface OutgoingAudit {
  action: string;
  objectType: string;
  objectId: string;
  studioId: string | null;
  before: unknown;
  after: unknown;
}

/** Events and audit records of the running transaction; written in one statement just before the commit. */
export interface Outgoing {
  readonly events: OutgoingEvent[];
  readonly audits: OutgoingAudit[];
}

/** Where the actor may do this; refuses with `access.forbidden` when nowhere. */
export function requireReach(ctx: ReadCtx, resource: string, action: Action): Reach {
  const reach = reachTo(ctx, resource, action);
  if (!reach) throw new Refusal('access.forbidden', 'forbidden', { resource, action });
  return reach;
}

/** Where the actor may do this, or undefined: for fields that are left out rather than refused. */
export function reachTo(ctx: ReadCtx, resource: string, action: Action): Reach | undefined {
  if (ctx.actor.kind === 'system') return { everywhere: true, studioIds: [], own: true };
  return reachOf(ctx.actor.grants, resource, action);
}
