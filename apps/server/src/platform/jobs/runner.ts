import { run, type TaskList, Logger as WorkerLogger } from 'graphile-worker';
import pg from 'pg';
import type { Logger } from 'pino';
import * as z from 'zod';
import { systemActor, transact } from '../transact.ts';
import { errandDefinitions, type Housekeeping, housekeeping, type JobDefinition, jobDefinitions } from './jobs.ts';

const envelope = z.object({ networkId: z.uuid(), input: z.unknown() });
const atOnce = 2;

/**
 * Starts the workers of this process. `adminUrl` reads the queue; the work itself happens through `pool`, as the
 * unprivileged role and inside one network at a time.
 */
export async function startJobs(adminUrl: string, pool: pg.Pool, log: Logger): Promise<{ stop(): Promise<void> }> {
  const chores = housekeeping();
  // Ours, not one of the runner's making: that one may outlive its stop, and falls over when the database goes.
  const queue = new pg.Pool({ connectionString: adminUrl, max: 10, application_name: 'salus jobs' });
  const onLost = (error: Error) => log.warn({ err: error }, 'The queue lost a connection');
  queue.on('error', onLost);
  queue.on('connect', (client) => client.on('error', onLost)); // one that is in use when the database goes
  const runner = await run({
    pgPool: queue,
    taskList: taskListOf(pool),
    concurrency: atOnce,
    noHandleSignals: true,
    crontab: chores.map(({ schedule, name }) => `${schedule} ${taskName(name)}`).join('\n'),
    logger: new WorkerLogger(() => (level, message) => log[level === 'warning' ? 'warn' : level]?.(message)),
  });
  return {
    async stop() {
      await runner.stop();
      await queue.end();
    },
  };
}

/** All declared jobs, errands and chores as the queue calls them. */
export function taskListOf(pool: pg.Pool): TaskList {
  const tasks: TaskList = {};
  for (const job of jobDefinitions()) tasks[job.name] = (payload) => runJob(pool, job, payload);
  for (const errand of errandDefinitions()) {
    tasks[errand.name] = async (payload) => {
      const { networkId, input } = envelope.parse(payload);
      await errand.go({ pool, networkId }, errand.input.parse(input));
    };
  }
  for (const chore of housekeeping()) tasks[taskName(chore.name)] = () => runChore(pool, chore);
  return tasks;
}

/** Crontab lines accept no dots in names. */
const taskName = (name: string) => name.replaceAll('.', '_');

async function runJob(pool: pg.Pool, job: JobDefinition, payload: unknown): Promise<void> {
  const { networkId, input } = envelope.parse(payload);
  await transact(pool, { networkId, actor: systemActor, channel: 'system' }, (ctx) =>
    job.run(ctx, job.input.parse(input)),
  );
}

async function runChore(pool: pg.Pool, chore: Housekeeping): Promise<void> {
  const { rows } = await pool.query<{ network_id: string }>('select network_id from platform.tenant');
  for (const { network_id: networkId } of rows) {
    await transact(pool, { networkId, actor: systemActor, channel: 'system' }, (ctx) => chore.run(ctx));
  }
}
