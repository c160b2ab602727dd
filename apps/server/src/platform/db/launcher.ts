import { type ChildProcess, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { closeSync, existsSync, openSync } from 'node:fs';
import {
  chmod,
  chown,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { type PostgresBinaries, postgresBinaries } from './binaries.ts';
import { isAlive, withProcessLock } from './process-lock.ts';
import { accountForPostgres, canReach, makeWalkable, type RunAs } from './run-as.ts';

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

const PASSWORD_FILE = 'salus-password';
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

interface Postmaster {
  pid: number;
  port: number;
  isReady: boolean;
}

/** Lines of postmaster.pid: 1 process, 4 port, 8 status. PostgreSQL's own pg_ctl relies on them too. */
async function readPostmaster(dataDir: string): Promise<Postmaster | null> {
  const text = await readFile(path.join(dataDir, 'postmaster.pid'), 'utf8').catch(() => null);
  if (text === null) return null;
  const lines = text.split('\n');
  const status = (lines[7] ?? '').trim();
  return { pid: Number(lines[0]), port: Number(lines[3]), isReady: status === 'ready' || status === 'standby' };
}

async function isPostgres(pid: number): Promise<boolean> {
  if (process.platform !== 'linux') return true;
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return command.includes('postgres');
}

async function knownPassword(dataDir: string): Promise<string> {
  const password = await readFile(path.join(dataDir, PASSWORD_FILE), 'utf8').catch(() => null);
  if (password === null) {
    throw new Error(`${dataDir} holds a PostgreSQL cluster that Salus did not create (no ${PASSWORD_FILE} in it).`);
  }
  return password.trim();
}

/** Creates the cluster aside and moves it into place, so that a broken attempt leaves nothing behind. */
async function initialise(dataDir: string, binaries: PostgresBinaries, account: RunAs): Promise<string> {
  const found = await readdir(dataDir).catch(() => null);
  if (found && found.length > 0) throw new Error(`${dataDir} is not empty and is not a PostgreSQL cluster.`);
  const password = randomBytes(24).toString('base64url');
  const fresh = found ? dataDir : `${dataDir}.new`; // an existing folder may be a mounted volume: it cannot be renamed over
  if (!found) await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true, mode: 0o700 });
  await giveTo(fresh, account);

  const secrets = await mkdtemp(path.join(os.tmpdir(), 'salus-init-'));
  try {
    const passwordFile = path.join(secrets, 'password');
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
    await giveTo(secrets, account);
    await giveTo(passwordFile, account);
    await run(
      binaries.initdb,
      [
        `--pgdata=${fresh}`,
        '--username=postgres',
        '--auth=scram-sha-256',
        `--pwfile=${passwordFile}`,
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--no-sync',
      ],
      account,
    );
    const kept = path.join(fresh, PASSWORD_FILE);
    await writeFile(kept, password, { mode: 0o600 });
    await giveTo(kept, account);
  } finally {
    await rm(secrets, { recursive: true, force: true });
  }
  if (fresh !== dataDir) await rename(fresh, dataDir);
  return password;
}

async function giveTo(file: string, account: RunAs): Promise<void> {
  if (account) await chown(file, account.uid, account.gid);
}

async function run(program: string, args: string[], account: RunAs): Promise<void> {
  const child = spawn(program, args, { ...account, cwd: '/', env: bareEnv(), stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout?.on('data', (piece: Buffer) => {
    output += piece;
  });
  child.stderr?.on('data', (piece: Buffer) => {
    output += piece;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`${path.basename(program)} failed (${code}):\n${output.trim()}`);
}

/** Nothing of our environment goes to the database: PG* variables would change it, secrets have no business there. */
function bareEnv(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, TMPDIR: process.env.TMPDIR, LC_ALL: 'C', TZ: 'UTC' };
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

function settingsFor(port: number, fast: boolean): Record<string, string | number> {
  const memoryMb = os.totalmem() / 1_048_576;
  const sharedMb = fast ? 128 : Math.round(Math.min(1024, Math.max(128, memoryMb / 8)));
  return {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '', // their paths are limited to about 100 characters
    max_connections: fast ? 300 : 100,
    shared_buffers: `${sharedMb}MB`,
    effective_cache_size: `${Math.round(Math.max(256, memoryMb / 2))}MB`,
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    random_page_cost: 1.1, // with the next line: a day of 100 staff in 8 ms instead of 24
    max_parallel_workers_per_gather: 0,
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Refused statements would bring clients' names and phones into the log; the application logs its own errors.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_checkpoints: 'off',
    ...(fast ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_wal_size: '4GB' } : {}),
  };
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
