import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderStorage } from '../platform/files/storage.ts';
import { newId } from '../platform/ids.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { ArchiveWriter, readArchive } from './archive.ts';
import { exportNetwork } from './export-network.ts';
import { importNetwork } from './import-network.ts';
import { tenantTables } from './tenant-tables.ts';

let folder: string;
let ours: TestDatabase;
let theirs: TestDatabase;

async function query(database: TestDatabase, sql: string, values: unknown[] = []) {
  const client = new pg.Client({ connectionString: database.adminUrl });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows;
  } finally {
    await client.end();
  }
}

/** Rows of every troublesome kind: derived by a trigger, a child before its parent, bytes, numbers past 2^53, JSON null, odd line ends. */
async function furnish(database: TestDatabase, name: string): Promise<string> {
  const [network, child, parent, file] = [newId(), newId(), newId(), newId()];
  await query(database, 'insert into org.network (network_id, name) values ($1, $2)', [network, name]);
  await query(
    database,
    `insert into catalogue.service (network_id, id, parent_id, name, duration_min, price_minor, translations)
     values ($1, $2, $3, $4, 60, 9007199254740993, '{"ar": {"name": "تدليك"}}'), ($1, $3, null, 'Parent', 60, 0, '{}')`,
    [network, child, parent, `Массаж "спины"\u2028\n\\ two lines\t'`],
  );
  const [company, studio] = [newId(), newId()];
  await query(database, `insert into org.company (network_id, id, kind, name) values ($1, $2, 'head', 'Alba')`, [
    network,
    company,
  ]);
  await query(
    database,
    `insert into org.studio (network_id, id, company_id, name, address, time_zone, week_hours)
     values ($1, $2, $3, 'Alba Arbat', 'Arbat 1', 'Europe/Moscow', '[[],[],[],[],[],[],[]]')`,
    [network, studio, company],
  );
  await query(
    database,
    `insert into org.room (network_id, id, studio_id, kind, name) values ($1, $2, $3, 'room', 'Jade')`,
    [network, newId(), studio],
  );
  await query(
    database,
    `insert into platform.setting (network_id, scope_id, key, value, updated_at)
     values ($1, $1, 'a.null', 'null', '2026-11-22T10:00:00.123456Z'), ($1, $1, 'b.number', '1.10', now())`,
    [network],
  );
  await query(
    database,
    `insert into access.account (network_id, id, display_name, recovery_codes, totp_secret)
     values ($1, $2, 'Анна', array['a,b', '"c"', ''], '\\x00ff10')`,
    [network, newId()],
  );
  await query(
    database,
    `insert into platform.file (network_id, id, purpose, name, content_type, size_bytes, sha256, variants)
     values ($1, $2, 'photo', 'x.jpg', 'image/jpeg', 6, 'h', jsonb_build_object('thumb', jsonb_build_object('key', $3::text)))`,
    [network, file, `${network}/${file}.webp`],
  );
  await query(
    database,
    'insert into outbox.pending (network_id, event_id, subject_id) select $1, gen_random_uuid(), gen_random_uuid() from generate_series(1, 3)',
    [network],
  );
  return network;
}

/** All entries but the time of the export. */
async function contentsOf(archiveFile: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for await (const entry of readArchive(archiveFile)) {
    const pieces: Buffer[] = [];
    for await (const piece of entry.body) pieces.push(piece);
    found[entry.name] = Buffer.concat(pieces).toString();
  }
  found['manifest.json'] = JSON.stringify({ ...JSON.parse(found['manifest.json'] ?? '{}'), takenAt: null });
  return found;
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'salus-export-test-'));
  [ours, theirs] = await Promise.all([createTestDatabase(), createTestDatabase()]);
});

afterEach(async () => {
  await Promise.all([ours.drop(), theirs.drop()]);
  await rm(folder, { recursive: true });
});

describe('export and import of a network', () => {
  it('gives the same export again after a move to another instance, and takes no neighbour along', async () => {
    const network = await furnish(ours, 'Alba');
    await furnish(ours, 'Neighbour');
    const photo = (await query(
      ours,
      `select variants -> 'thumb' ->> 'key' as key from platform.file where network_id = $1`,
      [network],
    )) as { key: string }[];
    const key = photo[0]?.key ?? '';
    await mkdir(path.join(folder, 'files', network), { recursive: true });
    await writeFile(path.join(folder, 'files', key), 'pixels');
    const [first, second] = [path.join(folder, 'first.tar.gz'), path.join(folder, 'second.tar.gz')];

    await exportNetwork({
      adminUrl: ours.adminUrl,
      networkId: network,
      archiveFile: first,
      storage: folderStorage(path.join(folder, 'files')),
    });
    await importNetwork({
      adminUrl: theirs.adminUrl,
      archiveFile: first,
      storage: folderStorage(path.join(folder, 'moved')),
    });
    await exportNetwork({
      adminUrl: theirs.adminUrl,
      networkId: network,
      archiveFile: second,
      storage: folderStorage(path.join(folder, 'moved')),
    });

    const before = await contentsOf(first);
    expect(await contentsOf(second)).toEqual(before);
    expect(before[`files/${key}`]).toBe('pixels');
    expect(before['tables/catalogue.service.jsonl']?.trim().split('\n')).toHaveLength(2);
    expect(before['tables/calendar.resource.jsonl']?.trim().split('\n')).toHaveLength(1);
    expect(before['tables/outbox.pending.jsonl']?.trim().split('\n')).toHaveLength(3);
    expect(await query(theirs, 'select name from org.network')).toEqual([{ name: 'Alba' }]);
    expect(await query(theirs, 'select price_minor::text as price from catalogue.service order by 1 desc')).toEqual([
      { price: '9007199254740993' },
      { price: '0' },
    ]);
    expect(await readFile(path.join(folder, 'moved', key), 'utf8')).toBe('pixels');
  });

  it('knows every table with rows of networks, parents before children', async () => {
    const client = new pg.Client({ connectionString: ours.adminUrl });
    await client.connect();
    const tables = await tenantTables(client);
    await client.end();

    const names = tables.map((table) => table.name);
    for (const table of tables) {
      for (const need of table.needs) expect(names.indexOf(need)).toBeLessThan(names.indexOf(table.name));
    }
    const counted = await query(
      ours,
      `select count(*)::int as n from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
        where column_name = 'network_id' and table_type = 'BASE TABLE'`,
    );
    expect(counted).toEqual([{ n: tables.length }]);
  });

  it('imports nothing twice, and nothing at all when one row belongs to somebody else', async () => {
    const network = await furnish(ours, 'Alba');
    const archiveFile = path.join(folder, 'alba.tar.gz');
    await exportNetwork({ adminUrl: ours.adminUrl, networkId: network, archiveFile, storage: folderStorage(folder) });

    await expect(
      importNetwork({ adminUrl: ours.adminUrl, archiveFile, storage: folderStorage(folder) }),
    ).rejects.toThrow('is already in this database');

    const forged = path.join(folder, 'forged.tar.gz');
    const archive = new ArchiveWriter(forged);
    for (const [name, text] of Object.entries(await contentsOf(archiveFile))) {
      await archive.addText(name, name.includes('platform.setting') ? text.replaceAll(network, newId()) : text);
    }
    await archive.close();
    await expect(
      importNetwork({ adminUrl: theirs.adminUrl, archiveFile: forged, storage: folderStorage(folder) }),
    ).rejects.toThrow('platform.setting');
    expect(await query(theirs, 'select from org.network')).toEqual([]);
  });

  it('says so when asked for a network that does not exist, and leaves no file', async () => {
    const archiveFile = path.join(folder, 'none.tar.gz');

    await expect(
      exportNetwork({ adminUrl: ours.adminUrl, networkId: newId(), archiveFile, storage: folderStorage(folder) }),
    ).rejects.toThrow('There is no network');
    await expect(readFile(archiveFile)).rejects.toThrow('ENOENT');
  });
});
