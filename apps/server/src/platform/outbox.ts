import type pg from 'pg';
import type { Logger } from 'pino';
import { type DeliveredEvent, eventDefinition, reactionsTo } from './events.ts';
import { systemActor, transact } from './transact.ts';

const batchSize = 50;
const pollMs = 400;
const longestWaitSeconds = 3600;
/** After so many failures an event is left for a person, and later events of its subject go on. */
const atMostAttempts = 20;

/** The channel on which processes tell each other what just happened (see live.ts). */
export const liveChannel = 'salus_live';

interface PendingEvent {
  seq: string;
  network_id: string;
  event_id: string;
  attempts: number;
}

interface StoredEvent {
  type: string;
  subject_type: string;
  subject_id: string;
  studio_id: string | null;
  actor_id: string | null;
  occurred_at: Date;
  data: unknown;
}

/**
 * Hands committed events to reactions: in order per subject, at least once, each taking effect once. Any number of processes
 * may run it; rows are claimed with `skip locked`, and a killed process leaves its rows to the next one.
 */
export class OutboxRunner {
  #stopping = false;
  #wake: (() => void) | null = null;
  #isWoken = false;
  #loop: Promise<void> | null = null;

  constructor(
    private readonly pool: pg.Pool,
    private readonly log: Logger,
  ) {}

  start(): void {
    this.#loop ??= this.#run();
  }

  /** There is work: look now instead of at the next poll. */
  poke(): void {
    this.#isWoken = true;
    this.#wake?.();
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    this.poke();
    await this.#loop;
  }

  /** Delivers everything that is due now. For tests and for the graceful stop. */
  async drain(): Promise<void> {
    while ((await this.deliverBatch()) > 0);
  }

  async #run(): Promise<void> {
    while (!this.#stopping) {
      this.#isWoken = false;
      let delivered = 0;
      try {
        delivered = await this.deliverBatch();
      } catch (error) {
        this.log.error({ err: error }, 'The outbox could not be read');
      }
      if (delivered === 0 && !this.#isWoken && !this.#stopping) await this.#rest();
    }
  }

  #rest(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, pollMs);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** Claims and delivers one batch; answers how many events were handled. */
  async deliverBatch(): Promise<number> {
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      const { rows } = await client.query<PendingEvent>(
        `select p.seq, p.network_id, p.event_id, p.attempts from outbox.pending p
         where p.run_at <= now() and p.attempts < $2 and not exists (
           select 1 from outbox.pending q where q.network_id = p.network_id and q.subject_id = p.subject_id and q.seq < p.seq
             and q.attempts < $2)
         order by p.run_at, p.seq limit $1 for update of p skip locked`,
        [batchSize, atMostAttempts],
      );
      for (const pending of rows) await this.#deliver(client, pending);
      await client.query('commit');
      client.release();
      return rows.length;
    } catch (error) {
      client.release(true);
      throw error;
    }
  }

  async #deliver(client: pg.PoolClient, pending: PendingEvent): Promise<void> {
    try {
      const event = await this.#react(pending);
      await client.query('delete from outbox.pending where seq = $1', [pending.seq]);
      if (event) await client.query('select pg_notify($1, $2)', [liveChannel, liveMessage(pending, event)]);
    } catch (error) {
      const waitSeconds = Math.min(2 ** pending.attempts, longestWaitSeconds);
      this.log.error({ err: error, eventId: pending.event_id, attempts: pending.attempts + 1 }, 'A reaction failed');
      await client.query(
        `update outbox.pending set attempts = attempts + 1, run_at = now() + make_interval(secs => $2), last_error = $3 where seq = $1`,
        [pending.seq, waitSeconds, error instanceof Error ? error.message.slice(0, 500) : 'unknown'],
      );
    }
  }

  async #react({ network_id: networkId, event_id: eventId }: PendingEvent): Promise<StoredEvent | undefined> {
    const identity = { networkId, actor: systemActor, channel: 'system' as const };
    const event: StoredEvent | undefined = await transact(this.pool, identity, (ctx) =>
      ctx.db
        .selectFrom('outbox.event')
        .select(['type', 'subject_type', 'subject_id', 'studio_id', 'actor_id', 'occurred_at', 'data'])
        .where('network_id', '=', networkId)
        .where('id', '=', eventId)
        .executeTakeFirst(),
    );
    if (!event) return undefined;
    const delivered: DeliveredEvent<unknown> = {
      id: eventId,
      networkId,
      subjectId: event.subject_id,
      studioId: event.studio_id,
      occurredAt: event.occurred_at,
      actorId: event.actor_id,
      data: event.data,
    };
    for (const reaction of reactionsTo(event.type)) {
      await transact(this.pool, identity, async (ctx) => {
        const first = await ctx.db
          .insertInto('outbox.delivery')
          .values({ network_id: networkId, event_id: eventId, reaction: reaction.name })
          .onConflict((conflict) => conflict.doNothing())
          .returning('reaction')
          .executeTakeFirst();
        if (first) await reaction.run(ctx, delivered);
      });
    }
    return event;
  }
}

/** What live screens need to know to ask again; never the fact's own data. */
function liveMessage(pending: PendingEvent, event: StoredEvent): string {
  return JSON.stringify({
    networkId: pending.network_id,
    id: pending.event_id,
    type: event.type,
    resource: eventDefinition(event.type)?.resource ?? null,
    subjectType: event.subject_type,
    subjectId: event.subject_id,
    studioId: event.studio_id,
    actorId: event.actor_id,
  });
}
