import { readFileSync } from 'node:fs';
import { open, readFile, rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

/** Is a process with this number alive? One that we may not signal is alive too. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Containers often have nobody who collects the dead: an ended process then keeps its number for ever. */
function isZombie(pid: number): boolean {
  if (process.platform !== 'linux') return false;
  try {
    const state = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return state.slice(state.lastIndexOf(')')).startsWith(') Z');
  } catch {
    return false;
  }
}

/** Runs the work while no other process on this machine holds the same lock file; a dead holder's lock is taken over. */
export async function withProcessLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const giveUpAt = Date.now() + 60_000;
  while (!(await acquired(file))) {
    const holder = Number(await readFile(file, 'utf8').catch(() => ''));
    if (holder > 0 && !isAlive(holder)) await rm(file, { force: true });
    else if (Date.now() > giveUpAt) throw new Error(`Process ${holder} has been holding ${file} for a minute.`);
    else await pause(25);
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function acquired(file: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx', 0o600);
    await handle.writeFile(String(process.pid));
    await handle.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
