import { pino } from 'pino';
import { buildApp } from './app.ts';
import { createDemo, isEmptyInstallation, signInsOf } from './demo/create-demo.ts';
import { readConfig } from './platform/config.ts';
import { appUrl } from './platform/db/app-url.ts';
import { openPool } from './platform/db/database.ts';
import { openDatabase, refreshStatistics } from './platform/db/open-database.ts';
import { openStorage } from './platform/files/storage.ts';
import { startJobs } from './platform/jobs/runner.ts';
import { LiveHub } from './platform/live.ts';
import { OutboxRunner } from './platform/outbox.ts';
import { whenEventsCommitted } from './platform/transact.ts';

const config = readConfig();
const log = pino({ level: config.LOG_LEVEL });

/** Starts everything this process does and prints where to find it; SIGINT or SIGTERM stop it in the reverse order. */
async function main(): Promise<void> {
  const database = await openDatabase(config);
  const url = appUrl(database.adminUrl);
  const pool = openPool(url, config.DATABASE_POOL);
  const demo =
    config.NO_DEMO || !(await isEmptyInstallation(pool)) ? null : await createDemo(pool, openStorage(config));
  if (demo) await refreshStatistics(database.adminUrl);
  const live = new LiveHub(url, log);
  await live.start();
  const outbox = new OutboxRunner(pool, log);
  whenEventsCommitted(() => outbox.poke());
  if (config.ROLE !== 'api') outbox.start();
  const jobs = config.ROLE === 'api' ? null : await startJobs(database.adminUrl, pool, log);

  const app = await buildApp({ config, pool, live });
  const address = await app.listen({ host: config.HOST, port: config.PORT });
  process.stdout.write(`\n  Salus is ready: ${address}\n  API documentation: ${address}/api/docs\n\n`);
  if (demo) process.stdout.write(signInsOf(demo));

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
