import path from 'node:path';
import { type Config, readConfig } from '../platform/config.ts';
import { CLUSTER_FOLDER, startPostgres } from '../platform/db/launcher.ts';
import { migrate } from '../platform/db/migrate.ts';

/** Runs one command of the terminal: an expected trouble becomes a sentence and the exit code 1, not a stack. */
export async function command(
  usage: { words: string; arguments: number },
  work: (config: Config, ...args: string[]) => Promise<string>,
): Promise<void> {
  const args = process.argv.slice(2);
  if (args.length !== usage.arguments || args.some((arg) => arg.startsWith('-'))) {
    console.error(`Usage: ${usage.words}`);
    process.exitCode = 2;
    return;
  }
  try {
    console.log(await work(readConfig(), ...args));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

/** Lends the installation's database, up to date; starts the one in the box if nobody has. */
export async function withDatabase<T>(config: Config, work: (adminUrl: string) => Promise<T>): Promise<T> {
  if (config.DATABASE_URL) {
    await migrate(config.DATABASE_URL);
    return work(config.DATABASE_URL);
  }
  const cluster = await startPostgres({ dataDir: path.join(config.dataDir, CLUSTER_FOLDER) });
  try {
    await migrate(cluster.adminUrl);
    return await work(cluster.adminUrl);
  } finally {
    await cluster.stop();
  }
}

/** Only the database in the box is copied by us. */
export function refuseOutsideDatabase(config: Config): void {
  if (!config.DATABASE_URL) return;
  throw new Error(
    'DATABASE_URL names a PostgreSQL of your own: back it up with its own tools (pg_basebackup, snapshots), ' +
      'or take one network with `npm run export`.',
  );
}

/** Paths on the command line are meant from where the person stands, which npm tells apart from the project's root. */
export function fromHere(file: string): string {
  return path.resolve(process.env.INIT_CWD ?? process.cwd(), file);
}
