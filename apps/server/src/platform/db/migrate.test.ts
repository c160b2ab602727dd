import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { databaseUrl } from '../../testing/test-cluster.ts';
import { appUrl } from './app-url.ts';
import { migrate } from './migrate.ts';

const server = inject('testCluster').adminUrl;

let folder: string;
let database: string;
let url: string;

async function query(sql: string, connectionString = url) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

const put = (name: string, sql: string) => writeFile(path.join(folder, name), sql);

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'salus-migrations-'));
  database = `test_${process.pid}_m${Math.random().toString(36).slice(2)}`;
  await query(`create database ${database}`, server);
  url = databaseUrl(server, database);
});

afterEach(async () => {
  await query(`drop database ${database} with (force)`, server);
  await rm(folder, { recursive: true });
});

describe('migrate', () => {
  it('applies files in name order, and each of them once', async () => {
    await put('202601020000_two_column.sql', 'alter table public.shop add column name text');
    await put('202601010000_one_table.sql', 'create table public.shop (id int)');

    const first = await migrate(url, folder);
    const second = await migrate(url, folder);

    expect(first.applied).toEqual(['202601010000_one_table.sql', '202601020000_two_column.sql']);
    expect(second.applied).toEqual([]);
  });

  it('leaves nothing of a file that fails, keeps those before it, and names the line', async () => {
    await put('202601010000_one_table.sql', 'create table public.shop (id int)');
    await put(
      '202601020000_two_broken.sql',
      'create table public.half (id int);\n\nalter table public.nowhere add x int;',
    );

    await expect(migrate(url, folder)).rejects.toThrow(/202601020000_two_broken\.sql.*nowhere/);

    expect(await query(`select to_regclass('public.half') as half, to_regclass('public.shop')::text as shop`)).toEqual([
      { half: null, shop: 'shop' },
    ]);
    expect(await query('select name from platform.migration')).toEqual([{ name: '202601010000_one_table.sql' }]);

    await put('202601020000_two_broken.sql', 'create table public.half (id int)');
    expect((await migrate(url, folder)).applied).toEqual(['202601020000_two_broken.sql']);
  });

  it('refuses to go on when an applied file has changed or is unknown', async () => {
    await put('202601010000_one_table.sql', 'create table public.shop (id int)');
    await migrate(url, folder);
    await put('202601020000_two_table.sql', 'create table public.other (id int)');

    await put('202601010000_one_table.sql', 'create table public.shop (id bigint)');
    await expect(migrate(url, folder)).rejects.toThrow('was changed after it had been applied');

    await rm(path.join(folder, '202601010000_one_table.sql'));
    await expect(migrate(url, folder)).rejects.toThrow('which this program does not know');
    expect(await query(`select to_regclass('public.other') as other`)).toEqual([{ other: null }]);
  });

  it('refuses a file whose name says neither when nor what', async () => {
    await put('add-table.sql', 'select 1');

    await expect(migrate(url, folder)).rejects.toThrow('YYYYMMDDHHMM_module_what.sql');
  });

  it('lets one of several servers that start together migrate, and the others find it done', async () => {
    await put('202601010000_one_table.sql', 'create table public.shop (id int); select pg_sleep(0.1)');

    const runs = await Promise.all([migrate(url, folder), migrate(url, folder), migrate(url, folder)]);

    expect(runs.flatMap((run) => run.applied)).toEqual(['202601010000_one_table.sql']);
  });

  it('brings our real schema up for an owner who is not a superuser', async () => {
    const owner = `owner_${database}`;
    await query(`create role ${owner} login createrole password 'x'`, server);
    await query(`alter database ${database} owner to ${owner}`, server);
    // A hosted database prepares the server's role for the owner, as the README tells.
    await query(`grant salus_app to ${owner} with admin option`, server);
    const own = new URL(url);
    own.username = owner;
    own.password = 'x';

    const { applied } = await migrate(own.toString());

    expect(applied.length).toBeGreaterThan(5);
    expect(
      await query('select current_user::text as who, platform.network_id() as network', appUrl(own.toString())),
    ).toEqual([{ who: 'salus_app', network: null }]);
    await query(`drop database ${database} with (force)`, server);
    await query(`create database ${database}`, server);
    await query(`drop role ${owner}`, server);
  });
});
