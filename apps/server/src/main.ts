import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pino } from 'pino';
import { buildApp } from './app.ts';
import { readConfig } from './platform/config.ts';
import { appUrl } from './platform/db/app-url.ts';
import { openPool } from './platform/db/database.ts';
import { startPostgres } from './platform/db/launcher.ts';
import { migrate } from './platform/db/migrate.ts';
import { startJobs } from './platform/jobs/runner.ts';
import { LiveHub } from './platform/live.ts';
import { OutboxRunner } from './platform/outbox.ts';
import { whenEventsCommitted } from './platform/transact.ts';

const config = readConfig();
const log = pino({ level: config.LOG_LEVEL });

/** Starts everything this process does and prints where to find it; SIGINT or SIGTERM stop it in the reverse order. */
async function main(): Promise<void> {
  await mkdir(config.dataDir, { recursive: true });
  const database = config.DATABASE_URL
    ? { adminUrl: config.DATABASE_URL, stop: async () => {} }
    : await startPostgres({ dataDir: path.join(config.dataDir, 'postgres') });
  await migrate(database.adminUrl);

  const url = appUrl(database.adminUrl);
  const pool = openPool(url, config.DATABASE_POOL);
  const live = new LiveHub(url, log);
  await live.start();
  const outbox = new OutboxRunner(pool, log);
  whenEventsCommitted(() => outbox.poke());
  if (config.ROLE !== 'api') outbox.start();
  const jobs = config.ROLE === 'api' ? null : await startJobs(database.adminUrl, pool, log);

  const app = await buildApp({ config, pool, live });
  const address = await app.listen({ host: config.HOST, port: config.PORT });
  process.stdout.write(`\n  Salus is ready: ${address}\n  API documentation: ${address}/api/docs\n\n`);

  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    await live.stop();
    await app.close();
    await jobs?.stop();
    await outbox.stop();
    await pool.end();
    await database.stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => void stop().then(() => process.exit(0)));
  }
}

main().catch((error: unknown) => {
  log.fatal({ err: error }, error instanceof Error ? error.message : 'Salus could not start');
  process.exitCode = 1;
});
