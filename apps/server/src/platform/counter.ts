import { sql } from 'kysely';
import pg from 'pg';
import type { CommandCtx } from './context.ts';
import { systemActor, transact } from './transact.ts';

const blockSize = 20;

interface Block {
  next: number;
  end: number;
}

/**
 * Human numbers (visit No. 48213) of each network. Numbers are taken in blocks in a transaction of their own, so that
 * bookings do not queue behind one row; a restart leaves a gap, never a duplicate.
 */
export class Counters {
  readonly #blocks = new Map<string, Block>();
  readonly #filling = new Map<string, Promise<void>>();

  /**
   * Whoever asks for a number holds a connection already. Were blocks taken from the same pool, as many requests as it has
   * connections could all wait for one more, for ever; so numbers have a connection of their own.
   */
  readonly #pool: pg.Pool;

  constructor(pool: pg.Pool) {
    this.#pool = new pg.Pool({ ...pool.options, max: 1, idleTimeoutMillis: 2_000, allowExitOnIdle: true });
    this.#pool.on('error', () => {}); // cut while idle; the next block opens a new one
  }

  /** The next number of a counter. */
  async next(networkId: string, name: string): Promise<number> {
    const key = `${networkId}/${name}`;
    for (;;) {
      const block = this.#blocks.get(key);
      if (block && block.next < block.end) return block.next++;
      await this.#fill(key, networkId, name);
    }
  }

  #fill(key: string, networkId: string, name: string): Promise<void> {
    const running = this.#filling.get(key);
    if (running) return running;
    const filling = this.#take(networkId, name)
      .then((block) => {
        if (this.#blocks.size > 10_000) this.#blocks.clear();
        this.#blocks.set(key, block);
      })
      .finally(() => this.#filling.delete(key));
    this.#filling.set(key, filling);
    return filling;
  }

  async #take(networkId: string, name: string): Promise<Block> {
    return transact(this.#pool, { networkId, actor: systemActor, channel: 'system' }, async (ctx) => {
      const { rows } = await sql<{ next_value: number }>`
        insert into platform.counter as c (network_id, name, next_value) values (${networkId}, ${name}, ${1 + blockSize})
        on conflict (network_id, name) do update set next_value = c.next_value + ${blockSize}
        returning next_value`.execute(ctx.db);
      const end = rows[0]?.next_value ?? 1;
      return { next: end - blockSize, end };
    });
  }
}

/**
 * The next number, taken inside the transaction: for the rare work that has no `Counters` at hand and that may still be undone.
 * It holds the counter's row until the commit, so whoever uses it must not ask `Counters` afterwards.
 */
export async function nextInTransaction(ctx: CommandCtx, name: string): Promise<number> {
  const { rows } = await sql<{ number: number }>`
    insert into platform.counter as c (network_id, name, next_value) values (${ctx.networkId}, ${name}, 2)
    on conflict (network_id, name) do update set next_value = c.next_value + 1
    returning next_value - 1 as number`.execute(ctx.db);
  return Number(rows[0]?.number);
}
