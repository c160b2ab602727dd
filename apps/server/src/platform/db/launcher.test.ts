import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RunningPostgres, startPostgres } from './launcher.ts';
import { isAlive } from './process-lock.ts';

const isRoot = process.getuid?.() === 0;

let parent: string;
let running: RunningPostgres[];

async function start(name = 'cluster'): Promise<RunningPostgres> {
  const cluster = await startPostgres({ dataDir: path.join(parent, name), fast: true });
  running.push(cluster);
  return cluster;
}

async function query(cluster: RunningPostgres, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: cluster.adminUrl });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

const postmasterPid = async (cluster: RunningPostgres) =>
  Number((await readFile(path.join(cluster.dataDir, 'postmaster.pid'), 'utf8')).split('\n')[0]);

beforeEach(async () => {
  parent = await mkdtemp(path.join(os.tmpdir(), 'salus-launcher-'));
  await chmod(parent, 0o755);
  running = [];
});

afterEach(async () => {
  for (const cluster of running) await cluster.stop({ force: true });
  await rm(parent, { recursive: true, force: true });
});

describe('startPostgres', () => {
  it('makes a cluster that answers on loopback only, in UTF-8, and not as root', async () => {
    const cluster = await start();

    const [settings] = await query(
      cluster,
      `select current_setting('listen_addresses') as listens, current_setting('server_encoding') as encoding,
              current_setting('random_page_cost') as page_cost, upper('ж') as upper, current_database() as database`,
    );
    expect(settings).toEqual({
      listens: '127.0.0.1',
      encoding: 'UTF8',
      page_cost: '1.1',
      upper: 'Ж',
      database: 'salus',
    });
    const folder = await stat(cluster.dataDir);
    expect(folder.mode & 0o777).toBe(0o700);
    if (isRoot) expect(folder.uid).not.toBe(0);
  });

  it('keeps its password where only its account reads it, and refuses a wrong one', async () => {
    const cluster = await start();

    expect((await stat(path.join(cluster.dataDir, 'salus-password'))).mode & 0o777).toBe(0o600);
    const guess = new URL(cluster.adminUrl);
    guess.password = 'guess';
    const client = new pg.Client({ connectionString: guess.toString() });
    await expect(client.connect()).rejects.toThrow('password authentication failed');
  });

  it('keeps the data over a stop and a start', async () => {
    const first = await start();
    await query(first, 'create table kept as select 42 as answer');
    await first.stop();

    const second = await start();

    expect(await query(second, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  it('gives two callers at the same moment one and the same server', async () => {
    const [one, other] = await Promise.all([start(), start()]);

    expect(one.adminUrl).toBe(other.adminUrl);
    expect([one.isOurs, other.isOurs].sort()).toEqual([false, true]);
  });

  it('takes over the server of a Node that was killed hard, and stops it in the end', async () => {
    const dataDir = path.join(parent, 'cluster');
    const launcher = new URL('./launcher.ts', import.meta.url).href;
    const script = `import { startPostgres } from ${JSON.stringify(launcher)};
      const { adminUrl } = await startPostgres({ dataDir: ${JSON.stringify(dataDir)} });
      console.log(adminUrl); setInterval(() => {}, 1000);`;
    const node = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      cwd: path.dirname(new URL(import.meta.url).pathname),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [printed] = (await once(node.stdout, 'data')) as [Buffer];
    const alongside = await start();
    expect(alongside.isOurs).toBe(false);
    const pid = await postmasterPid(alongside);

    await alongside.stop();
    expect(isAlive(pid)).toBe(true);
    node.kill('SIGKILL');
    await once(node, 'close');
    const heir = await start();

    expect(heir.adminUrl).toBe(printed.toString().trim());
    expect(heir.isOurs).toBe(true);
    await heir.stop();
    expect(isAlive(pid)).toBe(false);
  });

  it('is not kept away by a lock file whose number now belongs to another process', async () => {
    const first = await start();
    const file = path.join(first.dataDir, 'postmaster.pid');
    const lines = (await readFile(file, 'utf8')).split('\n');
    await first.stop();
    await writeFile(file, [process.pid, ...lines.slice(1)].join('\n'));

    const second = await start();

    expect(await query(second, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('does not touch a folder that holds something else', async () => {
    await mkdir(path.join(parent, 'cluster'));
    await writeFile(path.join(parent, 'cluster', 'diary.txt'), 'mine');
    await expect(start()).rejects.toThrow('is not empty');

    await mkdir(path.join(parent, 'foreign'));
    await writeFile(path.join(parent, 'foreign', 'PG_VERSION'), '18\n');
    await expect(start('foreign')).rejects.toThrow('did not create');
  });

  it.runIf(isRoot)('moves out of a folder that is closed to the account PostgreSQL runs under', async () => {
    await chmod(parent, 0o700);

    const cluster = await start();

    expect(cluster.dataDir).toMatch(/^\/var\/lib\/salus\/cluster-[0-9a-f]{12}$/);
    expect(await query(cluster, 'select 1 as one')).toEqual([{ one: 1 }]);
    await cluster.stop();
    expect((await start()).dataDir).toBe(cluster.dataDir);
    await cluster.stop({ force: true });
    await rm(cluster.dataDir, { recursive: true });
  });
});
