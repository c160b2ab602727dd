import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { runMigrations as migrateJobQueue } from 'graphile-worker';
import pg from 'pg';
import { serverRoot } from './server-root.ts';

export interface MigrationFile {
  name: string;
  sql: string;
  sha256: string;
}

const NAME = /^\d{12}_[a-z0-9]+(_[a-z0-9]+)+\.sql$/;
const LOCK = 5_273_118_021; // any number, the same in every process

export const migrationsFolder = () => path.join(serverRoot(), 'migrations');

/**
 * Brings a database up to date: the files of the folder in name order, each in its own transaction, then the job queue's
 * own tables.
 *
 * Several servers may start at once: one migrates, the others wait. History is not rewritten: a file that was applied
 * here and has changed since, or is gone, stops the start.
 */
export async function migrate(adminUrl: string, folder = migrationsFolder()): Promise<{ applied: string[] }> {
  const files = await readMigrations(folder);
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(${LOCK})`);
    await client.query(`
      create schema if not exists platform;
      create table if not exists platform.migration (
        name        text primary key,
        sha256      text not null,
        applied_at  timestamptz not null default now()
      );
    `);
    const pending = pendingOf(files, await appliedSoFar(client));
    for (const file of pending) await apply(client, file);
    await migrateJobQueue({ connectionString: adminUrl });
    return { applied: pending.map((file) => file.name) };
  } finally {
    await client.end(); // and the lock with it
  }
}

/** The migration files of a folder in the order in which they apply. */
export async function readMigrations(folder = migrationsFolder()): Promise<MigrationFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) => {
      if (!NAME.test(name)) throw new Error(`Migration ${name} must be called YYYYMMDDHHMM_module_what.sql.`);
      const sql = await readFile(path.join(folder, name), 'utf8');
      return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

/** Whether every migration this program knows has been applied, as the running server sees it. */
export async function isUpToDate(pool: pg.Pool, names: readonly string[]): Promise<boolean> {
  const { rows } = await pool.query<{ count: number }>(
    'select count(*)::int as count from platform.migration where name = any($1)',
    [names],
  );
  return rows[0]?.count === names.length;
}

async function appliedSoFar(client: pg.Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ name: string; sha256: string }>('select name, sha256 from platform.migration');
  return new Map(rows.map((row) => [row.name, row.sha256]));
}

function pendingOf(files: MigrationFile[], applied: Map<string, string>): MigrationFile[] {
  const known = new Map(files.map((file) => [file.name, file.sha256]));
  for (const [name, sha256] of applied) {
    const now = known.get(name);
    if (now === undefined) {
      throw new Error(
        `The database has seen migration ${name}, which this program does not know. Start a newer version.`,
      );
    }
    if (now !== sha256) {
      throw new Error(`Migration ${name} was changed after it had been applied here. Restore it and write a new one.`);
    }
  }
  return files.filter((file) => !applied.has(file.name));
}

async function apply(client: pg.Client, file: MigrationFile): Promise<void> {
  await client.query('begin');
  try {
    await client.query(file.sql);
    await client.query('insert into platform.migration (name, sha256) values ($1, $2)', [file.name, file.sha256]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`Migration ${file.name}${lineOf(file.sql, error)} failed: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

function lineOf(sql: string, error: unknown): string {
  const position = Number((error as { position?: string }).position);
  return position > 0 ? `, line ${sql.slice(0, position).split('\n').length},` : '';
}
