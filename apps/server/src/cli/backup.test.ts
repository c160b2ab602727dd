import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RunningPostgres, startPostgres } from '../platform/db/launcher.ts';
import { makeWalkable } from '../platform/db/run-as.ts';
import { backupCluster } from './backup-cluster.ts';
import { restoreCluster } from './restore-cluster.ts';

let folder: string;
let archive: string;
const running: RunningPostgres[] = [];

async function start(data: string): Promise<{ cluster: RunningPostgres; client: pg.Client }> {
  const cluster = await startPostgres({ dataDir: path.join(data, 'postgres') });
  running.push(cluster);
  const client = new pg.Client({ connectionString: cluster.adminUrl });
  await client.connect();
  return { cluster, client };
}

beforeEach(async () => {
  folder = path.join(await mkdtemp(path.join(os.tmpdir(), 'salus-backup-')), 'open');
  await makeWalkable(folder);
  await chmod(path.dirname(folder), 0o755);
  archive = path.join(folder, 'backup.tar.gz');
});

afterEach(async () => {
  for (const cluster of running.splice(0)) await cluster.stop({ force: true });
  await rm(path.dirname(folder), { recursive: true, force: true });
});

describe('backup and restore', () => {
  it('copies a database that is being written to, and brings back every row committed before the end', async () => {
    const source = path.join(folder, 'source');
    const { cluster, client } = await start(source);
    await mkdir(path.join(source, 'files', 'ab'), { recursive: true });
    await writeFile(path.join(source, 'files', 'ab', 'photo.webp'), 'pixels');
    await writeFile(path.join(source, 'secret-key'), 'key');
    await client.query('create table deed (n int primary key, filler text)');
    await client.query(`insert into deed select n, repeat('x', 500) from generate_series(1, 20000) n`);

    let last = 20_000;
    let isBusy = true;
    const writer = (async () => {
      while (isBusy) {
        await client.query(`insert into deed values ($1, repeat('y', 500))`, [last + 1]);
        last += 1;
        if (last % 200 === 0) await client.query('checkpoint');
      }
    })();
    await backupCluster(source, archive);
    isBusy = false;
    await writer;
    await client.end();
    await cluster.stop();

    const target = path.join(folder, 'target');
    const manifest = await restoreCluster(archive, target);
    const restored = await start(target);
    const { rows } = await restored.client.query('select count(*)::int as count, max(n) as last from deed');
    const leftovers = await restored.client.query('select from pg_replication_slots');
    await restored.client.end();

    expect(manifest.format).toBe('salus-backup-1');
    expect(rows[0].count).toBe(rows[0].last); // no gap: a prefix of what was written
    expect(rows[0].last).toBeGreaterThanOrEqual(20_000);
    expect(rows[0].last).toBeLessThanOrEqual(last);
    expect(leftovers.rowCount).toBe(0);
    expect(await readFile(path.join(target, 'files', 'ab', 'photo.webp'), 'utf8')).toBe('pixels');
    expect(await readFile(path.join(target, 'secret-key'), 'utf8')).toBe('key');
    expect((await readdir(target)).sort()).toEqual(['files', 'postgres', 'secret-key']);
  });

  it('restores neither over existing data nor from something that is no whole backup', async () => {
    const source = path.join(folder, 'source');
    await (await start(source)).client.end();
    await backupCluster(source, archive);

    await expect(restoreCluster(archive, source)).rejects.toThrow('is not empty');

    const target = path.join(folder, 'target');
    const whole = await readFile(archive);
    await writeFile(archive, whole.subarray(0, whole.length / 2));
    await expect(restoreCluster(archive, target)).rejects.toThrow();
    expect(await readdir(target)).toEqual([]);
  });
});
