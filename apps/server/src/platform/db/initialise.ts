import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { PostgresBinaries } from './binaries.ts';
import type { RunAs } from './run-as.ts';

const PASSWORD_FILE = 'salus-password';

/** The superuser's password of a cluster of ours. */
export async function knownPassword(dataDir: string): Promise<string> {
  const password = await readFile(path.join(dataDir, PASSWORD_FILE), 'utf8').catch(() => null);
  if (password === null) {
    throw new Error(`${dataDir} holds a PostgreSQL cluster that Salus did not create (no ${PASSWORD_FILE} in it).`);
  }
  return password.trim();
}

/** Creates the cluster aside and moves it into place, so that a broken attempt leaves nothing behind. */
export async function initialise(dataDir: string, binaries: PostgresBinaries, account: RunAs): Promise<string> {
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
export function bareEnv(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, TMPDIR: process.env.TMPDIR, LC_ALL: 'C', TZ: 'UTC' };
}
