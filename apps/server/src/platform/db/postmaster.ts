import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** What a running server tells about itself in its folder. */
export interface Postmaster {
  pid: number;
  port: number;
  isReady: boolean;
}

/** Lines of postmaster.pid: 1 process, 4 port, 8 status. PostgreSQL's own pg_ctl relies on them too. */
export async function readPostmaster(dataDir: string): Promise<Postmaster | null> {
  const text = await readFile(path.join(dataDir, 'postmaster.pid'), 'utf8').catch(() => null);
  if (text === null) return null;
  const lines = text.split('\n');
  const status = (lines[7] ?? '').trim();
  return { pid: Number(lines[0]), port: Number(lines[3]), isReady: status === 'ready' || status === 'standby' };
}

/** Whether this process is a PostgreSQL, and not one that got the number of a dead one. */
export async function isPostgres(pid: number): Promise<boolean> {
  if (process.platform !== 'linux') return true;
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return command.includes('postgres');
}
