import { readFileSync } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** The account PostgreSQL runs under. `null` means "as we are": only root has to step down. */
export type RunAs = { uid: number; gid: number } | null;

const ACCOUNTS = ['salus', 'postgres', 'nobody'];

/**
 * Chooses the account for PostgreSQL, which refuses to run as root.
 *
 * Existing data decides by its owner, so that a newly created account never locks an old cluster out.
 */
export async function accountForPostgres(dataDir: string): Promise<RunAs> {
  if (process.getuid?.() !== 0) return null;
  const owner = await stat(dataDir).catch(() => null);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const known = new Map(
    readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .map((line) => line.split(':'))
      .map(([name, , uid, gid]) => [name, { uid: Number(uid), gid: Number(gid) }]),
  );
  for (const name of ACCOUNTS) {
    const account = known.get(name);
    if (account && account.uid > 0) return account;
  }
  throw new Error(`PostgreSQL cannot run as root, and none of the accounts ${ACCOUNTS.join(', ')} exists here.`);
}

/** Can this account walk down to the folder? A 0700 home above it would stop it. Missing folders are ours to create. */
export async function canReach(folder: string, account: RunAs): Promise<boolean> {
  if (!account) return true;
  const steps = path.resolve(folder).split(path.sep);
  for (let depth = 1; depth <= steps.length; depth += 1) {
    const info = await stat(steps.slice(0, depth).join(path.sep) || path.sep).catch(() => null);
    if (!info) return true;
    const bit = info.uid === account.uid ? 0o100 : info.gid === account.gid ? 0o010 : 0o001;
    if ((info.mode & bit) === 0) return false;
  }
  return true;
}

/** Creates a folder and the missing ones above it so that other accounts can walk through, whatever the umask. */
export async function makeWalkable(folder: string): Promise<void> {
  const previous = process.umask(0o022);
  try {
    await mkdir(folder, { recursive: true });
  } finally {
    process.umask(previous);
  }
}
