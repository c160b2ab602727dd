import { sql } from 'kysely';
import type pg from 'pg';
import type * as z from 'zod';
import type { CommandCtx } from '../context.ts';

/** A piece of background work: a name stored in the queue, the shape of its input, and what it does in its network. */
export interface JobDefinition<S extends z.ZodType = z.ZodType> {
  name: string;
  input: S;
  run(ctx: CommandCtx, input: z.output<S>): Promise<void>;
}

/**
 * Background work that talks to the outside: it opens transactions of its own, so that none stays open while a provider
 * thinks. It may be repeated after a crash at any point.
 */
export interface Errand<S extends z.ZodType = z.ZodType> {
  name: string;
  input: S;
  go(where: { pool: pg.Pool; networkId: string }, input: z.output<S>): Promise<void>;
}

/** Work that goes round all networks on a schedule (cron syntax, UTC). */
export interface Housekeeping {
  name: string;
  schedule: string;
  run(ctx: CommandCtx): Promise<void>;
}

const jobs = new Map<string, JobDefinition>();
const errands = new Map<string, Errand>();
const chores = new Map<string, Housekeeping>();

/** Declares a job once, at module load. Its work may be repeated after a crash, so it must be safe to run twice. */
export function defineJob<S extends z.ZodType>(job: JobDefinition<S>): JobDefinition<S> {
  jobs.set(job.name, job as unknown as JobDefinition);
  return job;
}

/** Declares an errand once, at module load. */
export function defineErrand<S extends z.ZodType>(errand: Errand<S>): Errand<S> {
  errands.set(errand.name, errand as unknown as Errand);
  return errand;
}

/** Declares regular tidying, run for each network in a transaction of its own. */
export function defineHousekeeping(chore: Housekeeping): Housekeeping {
  chores.set(chore.name, chore);
  return chore;
}

export const jobDefinitions = (): readonly JobDefinition[] => [...jobs.values()];
export const errandDefinitions = (): readonly Errand[] => [...errands.values()];
export const housekeeping = (): readonly Housekeeping[] => [...chores.values()];

/**
 * Queues a job: it exists when this transaction commits, and only then. With a `key`, a later call replaces the one still
 * waiting under the same key in this network.
 */
export async function enqueue<S extends z.ZodType>(
  ctx: CommandCtx,
  job: Pick<JobDefinition<S>, 'name' | 'input'>,
  input: z.input<S>,
  options: { runAt?: Date; key?: string } = {},
): Promise<void> {
  await sql`select platform.enqueue(${job.name}, ${JSON.stringify(input)}::jsonb, ${options.runAt ?? null}::timestamptz, ${
    options.key ?? null
  }::text)`.execute(ctx.db);
}

/** Keys of requests are kept long enough for any retry, then forgotten. */
export const forgetIdempotencyKeys = defineHousekeeping({
  name: 'platform.forget_idempotency_keys',
  schedule: '17 * * * *',
  async run(ctx) {
    const twoDaysAgo = new Date(ctx.now.getTime() - 48 * 3_600_000);
    await ctx.db
      .deleteFrom('platform.idempotency')
      .where('network_id', '=', ctx.networkId)
      .where('created_at', '<', twoDaysAgo)
      .execute();
  },
});
