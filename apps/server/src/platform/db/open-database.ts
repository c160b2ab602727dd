import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import type { Config } from '../config.ts';
import { CLUSTER_FOLDER, startPostgres } from './launcher.ts';
import { migrate } from './migrate.ts';

export interface OpenDatabase {
  adminUrl: string;
  stop(): Promise<void>;
}

/** The database of this installation, up to date: the one of DATABASE_URL, or our own in the data folder. */
export async function openDatabase(config: Config): Promise<OpenDatabase> {
  await mkdir(config.dataDir, { recursive: true });
  const database: OpenDatabase = config.DATABASE_URL
    ? { adminUrl: config.DATABASE_URL, stop: async () => {} }
    : await startPostgres({ dataDir: path.join(config.dataDir, CLUSTER_FOLDER) });
  try {
    await migrate(database.adminUrl);
  } catch (error) {
    await database.stop();
    throw error;
  }
  return database;
}

/** Tells the planner what stands in the tables, after much was written at once. Only the owner may. */
export async function refreshStatistics(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('analyze');
  } finally {
    await client.end();
  }
}
