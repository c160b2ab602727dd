import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync } from 'node:fs';
import { chmod, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { type PostgresBinaries, postgresBinaries } from './binaries.ts';
import { bareEnv, initialise, knownPassword } from './initialise.ts';
import { isPostgres, readPostmaster } from './postmaster.ts';
import { isAlive, withProcessLock } from './process-lock.ts';
import { accountForPostgres, canReach, makeWalkable, type RunAs } from './run-as.ts';
import { settingsFor } from './settings.ts';

export interface StartPostgres {
  /** The cluster's own folder; created on first use. */
  dataDir: string;
  /** A free port by default. Ignored when the cluster is already running. */
  port?: number;
  /** No flushing to disk: for test clusters only, which several processes share and none stops by dying. */
  fast?: boolean;
}

export interface RunningPostgres {
  /** URL of the superuser, to the database `salus`. */
  adminUrl: string;
  /** Where the cluster really is: it moves to /var/lib/salus if the wanted place is closed to PostgreSQL's account. */
  dataDir: string;
  port: number;
  /** True if this process answers for stopping it. */
  isOurs: boolean;
  /** Stops the cluster if this process answers for it; `force` stops it anyway. */
  stop(options?: { force?: boolean }): Promise<void>;
}

/** The cluster's folder inside the product's data folder. */
export const CLUSTER_FOLDER = 'postgres';
/** Files of ours in the cluster that belong to the running server and to no backup. */
export const PASSING_FILES = ['salus-owner.pid', 'salus-server.log'] as const;

const [OWNER_FILE, LOG_FILE] = PASSING_FILES;
const DATABASE = 'salus';

/** Clusters that a handle in this very process answers for. */
const owned = new Set<string>();

/**
 * Starts the PostgreSQL in the box, or joins the one that already serves this folder.
 *
 * A server outlives a Node that was killed hard; the next start finds it by `postmaster.pid` and takes it over.
 */
export async function startPostgres(wish: StartPostgres): Promise<RunningPostgres> {
  const { dataDir, account } = await placeOfCluster(wish.dataDir);
  await makeWalkable(path.dirname(dataDir));

  return withProcessLock(`${dataDir}.lock`, async () => {
    const joined = await joinRunning(dataDir);
    if (joined) return joined;
    const binaries = await postgresBinaries(account);
    const password = existsSync(path.join(dataDir, 'PG_VERSION'))
      ? await knownPassword(dataDir)
      : await initialise(dataDir, binaries, account);
    const child = await launch(dataDir, binaries, account, wish);
    const port = await whenReady(dataDir, child);
    await ensureDatabase(urlOf(port, password, 'postgres'));
    await writeFile(path.join(dataDir, OWNER_FILE), String(process.pid));
    return handle({ dataDir, port, password, pid: child.pid ?? 0, isOurs: true, stopsOnExit: !wish.fast });
  });
}

/** Where a cluster that is wanted in this folder lives, and whose it is. */
export async function placeOfCluster(wantedDir: string): Promise<{ dataDir: string; account: RunAs }> {
  const wanted = path.resolve(wantedDir);
  const account = await accountForPostgres(wanted);
  if (await canReach(path.dirname(wanted), account)) return { dataDir: wanted, account };
  const dataDir = elsewhere(wanted);
  return { dataDir, account: await accountForPostgres(dataDir) };
}

/** Root may have put the project below a home that is closed to every other account. */
function elsewhere(wanted: string): string {
  const mark = createHash('sha256').update(wanted).digest('hex').slice(0, 12);
  return path.join('/var/lib/salus', `${path.basename(wanted)}-${mark}`);
}

async function joinRunning(dataDir: string): Promise<RunningPostgres | null> {
  const giveUpAt = Date.now() + 30_000;
  for (;;) {
    const state = await readPostmaster(dataDir);
    if (!state || !isAlive(state.pid)) return null;
    if (!(await isPostgres(state.pid))) {
      // After a restart of a container the number may belong to someone else, and PostgreSQL would refuse to start.
      await rm(path.join(dataDir, 'postmaster.pid'), { force: true });
      return null;
    }
    if (state.isReady) {
      const password = await knownPassword(dataDir);
      if (await answers(urlOf(state.port, password, 'postgres'))) {
        await ensureDatabase(urlOf(state.port, password, 'postgres'));
        const owner = Number(await readFile(path.join(dataDir, OWNER_FILE), 'utf8').catch(() => '0'));
        const isOurs = !owned.has(dataDir) && !(owner > 0 && owner !== process.pid && isAlive(owner));
        if (isOurs) await writeFile(path.join(dataDir, OWNER_FILE), String(process.pid));
        return handle({ dataDir, port: state.port, password, pid: state.pid, isOurs, stopsOnExit: false });
      }
    }
    if (Date.now() > giveUpAt) {
      throw new Error(`PostgreSQL (process ${state.pid}) holds ${dataDir} but does not answer. Stop it and try again.`);
    }
    await pause(50);
  }
}

async function launch(
  dataDir: string,
  binaries: PostgresBinaries,
  account: RunAs,
  wish: StartPostgres,
): Promise<ChildProcess> {
  const port = wish.port ?? (await freePort());
  const logFile = path.join(dataDir, LOG_FILE);
  const logged = await stat(logFile).catch(() => null);
  if (logged && logged.size > 5_000_000) await truncate(logFile);
  const log = openSync(logFile, 'a', 0o600);
  await chmod(dataDir, 0o700);
  const settings = Object.entries(settingsFor(port, wish.fast ?? false)).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  // Detached: Ctrl-C in a terminal must reach Node alone, or requests in flight could not finish.
  const child = spawn(binaries.postgres, ['-D', dataDir, ...settings], {
    ...account,
    cwd: '/',
    env: bareEnv(),
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.unref();
  return child;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', resolve);
  });
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No free port on 127.0.0.1.');
  return address.port;
}

async function whenReady(dataDir: string, child: ChildProcess): Promise<number> {
  let failure: string | null = null;
  child.once('error', (error) => {
    failure = error.message;
  });
  child.once('exit', (code, signal) => {
    failure ??= `it ended with ${signal ?? code}`;
  });
  // Recovery after a power cut may take long, and is not to be interrupted.
  for (const giveUpAt = Date.now() + 300_000; Date.now() < giveUpAt; await pause(10)) {
    const state = await readPostmaster(dataDir);
    if (state?.pid === child.pid && state?.isReady) return state.port;
    if (failure !== null) break;
  }
  const log = await readFile(path.join(dataDir, LOG_FILE), 'utf8').catch(() => '');
  throw new Error(`PostgreSQL did not start: ${failure ?? 'no answer'}.\n${log.split('\n').slice(-12).join('\n')}`);
}

function urlOf(port: number, password: string, database: string): string {
  return `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function ensureDatabase(maintenanceUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: maintenanceUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}

interface Cluster {
  dataDir: string;
  port: number;
  password: string;
  pid: number;
  isOurs: boolean;
  stopsOnExit: boolean;
}

function handle(cluster: Cluster): RunningPostgres {
  const { dataDir, port, password, pid, isOurs } = cluster;
  // The last resort of a Node that ends without stop(): a fast shutdown that the detached server finishes alone.
  const onExit = () => signal(pid, 'SIGINT');
  if (isOurs) owned.add(dataDir);
  if (cluster.stopsOnExit) process.once('exit', onExit);
  return {
    adminUrl: urlOf(port, password, DATABASE),
    dataDir,
    port,
    isOurs,
    async stop({ force = false } = {}) {
      process.off('exit', onExit);
      if (!isOurs && !force) return;
      signal(pid, 'SIGINT');
      const hurryAt = Date.now() + 15_000;
      while (isAlive(pid)) {
        if (Date.now() > hurryAt) signal(pid, 'SIGQUIT');
        await pause(10);
      }
      owned.delete(dataDir);
      await rm(path.join(dataDir, OWNER_FILE), { force: true });
    },
  };
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It is gone already, which is what we wanted.
  }
}
