import { type RawBuilder, sql } from 'kysely';
import type { ReadCtx } from './context.ts';

/**
 * The stamp of the network: another number after each committed change of a table named in `platform.stamp_changes_of`. Null in
 * a transaction that has changed such a table itself. For the select list of a statement that is sent anyway.
 */
export function currentStamp(ctx: ReadCtx): RawBuilder<number | null> {
  return sql<number | null>`case when current_setting('app.has_stamped', true) = 'yes' then null
    else coalesce((select s.value from platform.stamp s where s.network_id = ${ctx.networkId}), 0) end`;
}

/** A thing and the stamp at which it was true. */
export interface Stamped<T, S extends number | string = number> {
  stamp: S;
  value: T;
}

/**
 * What this process remembers, each thing under its stamp. Whoever recalls something must compare the stamp with the current one
 * in the transaction that uses it: other processes change things too. Bounded: what was not asked for longest goes first.
 */
export class StampedMemory<T, S extends number | string = number> {
  readonly #kept = new Map<string, Stamped<T, S>>();

  constructor(private readonly atMost: number) {}

  recall(key: string): Stamped<T, S> | undefined {
    const kept = this.#kept.get(key);
    if (!kept) return undefined;
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    return kept;
  }

  /** Keeps what was read together with its stamp, in one statement. */
  keep(key: string, stamp: S | null, value: T): void {
    this.#kept.delete(key);
    if (stamp === null) return;
    this.#kept.set(key, { stamp, value });
    if (this.#kept.size > this.atMost) {
      const [oldest] = this.#kept.keys();
      if (oldest !== undefined) this.#kept.delete(oldest);
    }
  }
}
