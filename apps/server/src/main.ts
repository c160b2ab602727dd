import { pino } from 'pino';
import { buildApp } from './app.ts';
import { createDemo, isEmptyInstallation, signInsOf } from './demo/create-demo.ts';
import { startDemoOutbox } from './demo/outbox.ts';
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

/** What has been started so far; stopped in the reverse order, whether all of it stands or not. */
const started: (() => Promise<unknown>)[] = [];
let isStopping = false;

async function stop(exitCode: number): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  for (const stopOne of started.reverse()) {
    await stopOne().catch((error: unknown) => log.error({ err: error }, 'Something did not stop cleanly'));
  }
  process.exit(exitCode);
}

/** Starts everything this process does and prints where to find it. */
async function main(): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(0));

  const database = await openDatabase(config);
  started.push(() => database.stop());
  const url = appUrl(database.adminUrl);
  const pool = openPool(url, config.DATABASE_POOL);
  started.push(() => pool.end());

  const isFirstStart = !config.NO_DEMO && (await isEmptyInstallation(pool));
  const demo = isFirstStart ? await createDemo(pool, openStorage(config)) : null;
  if (demo) await refreshStatistics(database.adminUrl);

  const demoOutbox = await startDemoOutbox(pool, config);
  if (demoOutbox) started.push(() => demoOutbox.stop());

  if (config.ROLE !== 'api') {
    const outbox = new OutboxRunner(pool, log);
    whenEventsCommitted(() => outbox.poke());
    outbox.start();
    started.push(() => outbox.stop());
    const jobs = await startJobs(database.adminUrl, pool, log);
    started.push(() => jobs.stop());
  }
  const live = new LiveHub(url, log);
  await live.start();
  const app = await buildApp({ config: demoOutbox?.config ?? config, pool, live });
  demoOutbox?.routes(app);
  started.push(async () => {
    await live.stop(); // open streams would keep the server from closing
    await app.close();
  });
  if (isStopping) return;

  const address = await app.listen({ host: config.HOST, port: config.PORT });
  process.stdout.write(`\n  Salus is ready: ${address}\n  API documentation: ${address}/api/docs\n\n`);
  if (demo) process.stdout.write(signInsOf(demo));
  if (demoOutbox) process.stdout.write(`  What clients of the demo get: ${address}/demo/outbox\n\n`);
}

main().catch((error: unknown) => {
  log.fatal({ err: error }, error instanceof Error ? error.message : 'Salus could not start');
  void stop(1);
});
