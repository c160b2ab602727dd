import { createHash, randomBytes } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { appUrl } from '../platform/db/app-url.ts';
import { type RunningPostgres, startPostgres } from '../platform/db/launcher.ts';
import { migrate, migrationsFolder, readMigrations } from '../platform/db/migrate.ts';
import { isAlive } from '../platform/db/process-lock.ts';
import { accountForPostgres, canReach } from '../platform/db/run-as.ts';
import { serverRoot } from '../platform/db/server-root.ts';

const TEMPLATE_LOCK = 5_273_118_022;
const USERS_LOCK = 5_273_118_023;

export interface TestCluster {
  adminUrl: string;
  /** The name of the migrated database that test databases are cloned from. */
  template: string;
  /** Lets go of the cluster; the last process to do so stops it, unless SALUS_KEEP_TEST_PG is set. */
  release(): Promise<void>;
}

export interface TestDatabase {
  /** As the owner: sees every network. For fixtures and for looking behind the curtain. */
  adminUrl: string;
  /** As the running server: bound by row-level security. */
  appUrl: string;
  drop(): Promise<void>;
}

/** Joins the one cluster that all test runs on this machine share, and sees that it holds a template of today's schema. */
export async function openTestCluster(): Promise<TestCluster> {
  const { cluster, presence } = await joinCluster(await testDataDir());
  const template = await ensureTemplate(cluster.adminUrl);
  return {
    adminUrl: cluster.adminUrl,
    template,
    async release() {
      await presence.query(`select pg_advisory_unlock_shared(${USERS_LOCK})`);
      const { rows } = await presence.query<{ alone: boolean }>(`select pg_try_advisory_lock(${USERS_LOCK}) as alone`);
      const stopsNow = rows[0]?.alone === true && !process.env.SALUS_KEEP_TEST_PG;
      if (stopsNow) await cluster.stop({ force: true }); // the lock is held until the server is gone
      await presence.end().catch(() => undefined);
    },
  };
}

/** Every run marks its presence by a shared lock. One that meets the last user closing the door starts the cluster anew. */
async function joinCluster(dataDir: string): Promise<{ cluster: RunningPostgres; presence: pg.Client }> {
  for (let attempt = 1; ; attempt += 1) {
    const cluster = await startPostgres({ dataDir, fast: true });
    const presence = new pg.Client({ connectionString: cluster.adminUrl });
    presence.on('error', () => undefined); // the server may be stopped by its last user: ourselves
    try {
      await presence.connect();
      const { rows } = await presence.query<{ entered: boolean }>(
        `select pg_try_advisory_lock_shared(${USERS_LOCK}) as entered`,
      );
      if (rows[0]?.entered) return { cluster, presence };
    } catch (error) {
      if (attempt >= 100) throw error;
    }
    await presence.end().catch(() => undefined);
    await pause(50);
  }
}

/** `.cache/test-pg` in the project, or a folder of the system's when PostgreSQL's account cannot walk there. */
async function testDataDir(): Promise<string> {
  const root = path.resolve(serverRoot(), '..', '..');
  const preferred = path.join(root, '.cache', 'test-pg');
  if (await canReach(path.dirname(preferred), await accountForPostgres(preferred))) return preferred;
  const mark = createHash('sha256').update(root).digest('hex').slice(0, 12);
  return path.join(os.tmpdir(), `salus-test-pg-${mark}`);
}

/**
 * One template per state of the migrations folder. It is built under another name and renamed when it is whole, so that an
 * interrupted build is never cloned; older ones that nobody uses go away.
 */
async function ensureTemplate(adminUrl: string): Promise<string> {
  const files = await readMigrations(migrationsFolder());
  const state = createHash('sha256').update(files.map((file) => `${file.name} ${file.sha256}\n`).join(''));
  const template = `template_${state.digest('hex').slice(0, 16)}`;
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(${TEMPLATE_LOCK})`);
    const present = await databasesLike(client, 'template\\_%');
    if (!present.includes(template)) {
      const half = `half_${template}`;
      await client.query(`drop database if exists ${half} with (force)`);
      await client.query(`create database ${half}`);
      await migrate(databaseUrl(adminUrl, half));
      await client.query(`alter database ${half} rename to ${template}`);
      // A run that started before the last change still clones its own template.
      for (const old of present.slice(3)) await client.query(`drop database if exists ${old} with (force)`);
    }
    await dropLeftovers(client);
    return template;
  } finally {
    await client.end();
  }
}

/** Newest first. */
async function databasesLike(client: pg.Client, pattern: string): Promise<string[]> {
  const { rows } = await client.query<{ datname: string }>(
    'select datname from pg_database where datname like $1 order by oid desc',
    [pattern],
  );
  return rows.map((row) => row.datname);
}

/** Databases of test processes that died before they could drop them. */
async function dropLeftovers(client: pg.Client): Promise<void> {
  for (const name of await databasesLike(client, 'test\\_%')) {
    const pid = Number(name.split('_')[1]);
    if (!isAlive(pid)) await client.query(`drop database if exists ${name} with (force)`);
  }
}

/** Clones the template: a migrated database of one's own in a fifth of a second. */
export async function cloneTemplate(cluster: Pick<TestCluster, 'adminUrl' | 'template'>): Promise<TestDatabase> {
  const name = `test_${process.pid}_${randomBytes(4).toString('hex')}`;
  await onServer(cluster.adminUrl, `create database ${name} template ${cluster.template}`);
  const adminUrl = databaseUrl(cluster.adminUrl, name);
  return {
    adminUrl,
    appUrl: appUrl(adminUrl),
    drop: () => onServer(cluster.adminUrl, `drop database if exists ${name} with (force)`),
  };
}

async function onServer(adminUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The URL of another database of the same server. */
export function databaseUrl(adminUrl: string, database: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  return url.toString();
}
