import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import type { FileStorage } from '../platform/files/storage.ts';
import { ArchiveWriter } from './archive.ts';
import { quoted, type TenantTable, tenantTables } from './tenant-tables.ts';

export interface ExportManifest {
  format: 'salus-export-1';
  networkId: string;
  takenAt: string;
  /** The last migration of the instance it comes from. */
  schema: string;
  tables: { name: string; columns: string[]; rows: number }[];
}

export interface ExportNetwork {
  adminUrl: string;
  networkId: string;
  archiveFile: string;
  /** Where the bytes of uploaded files lie. */
  storage: FileStorage;
}

/**
 * Writes all that one network owns into an archive of plain JSON lines, one file per table, as of one moment. An owner can
 * take it to another instance, or read it with any program.
 */
export async function exportNetwork(order: ExportNetwork): Promise<ExportManifest> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'salus-export-'));
  const archive = new ArchiveWriter(order.archiveFile);
  const client = new pg.Client({ connectionString: order.adminUrl });
  try {
    await client.connect();
    await client.query('begin isolation level repeatable read read only');
    await client.query(`select set_config('app.network_id', $1, true)`, [order.networkId]);
    await assertExists(client, order.networkId);

    const manifest: ExportManifest = {
      format: 'salus-export-1',
      networkId: order.networkId,
      takenAt: new Date().toISOString(),
      schema: await lastMigration(client),
      tables: [],
    };
    for (const table of await tenantTables(client)) {
      const file = path.join(folder, `${table.name}.jsonl`);
      const rows = await writeRows(client, table, order.networkId, file);
      manifest.tables.push({ name: table.name, columns: table.columns.map((column) => column.name), rows });
    }
    await archive.addText('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`);
    for (const { name } of manifest.tables)
      await archive.addFile(`tables/${name}.jsonl`, path.join(folder, `${name}.jsonl`));
    for (const key of await fileKeys(client, order.networkId)) {
      const bytes = await order.storage.get(key);
      if (bytes) await archive.addBytes(`files/${key}`, bytes);
    }
    await archive.close();
    return manifest;
  } catch (error) {
    await archive.abandon();
    throw error;
  } finally {
    await client.end();
    await rm(folder, { recursive: true, force: true });
  }
}

async function assertExists(client: pg.Client, networkId: string): Promise<void> {
  const { rowCount } = await client.query('select from org.network where network_id = $1', [networkId]);
  if (rowCount === 0) throw new Error(`There is no network ${networkId} in this database.`);
}

/** The name of the newest migration that the database has. */
export async function lastMigration(client: pg.ClientBase): Promise<string> {
  const { rows } = await client.query<{ name: string | null }>('select max(name) as name from platform.migration');
  return rows[0]?.name ?? '';
}

async function writeRows(client: pg.Client, table: TenantTable, networkId: string, file: string): Promise<number> {
  let count = 0;
  const columns = table.columns.map((column) => `t.${quoted(column.name)}`).join(', ');
  const keys = table.primaryKey.map((column) => `t.${quoted(column)}`).join(', ');
  await client.query(
    `declare row_of_network no scroll cursor for
       select row_to_json(line)::text as line
         from ${table.name} t cross join lateral (select ${columns}) line
        where t.network_id = '${networkId}' order by ${keys}`,
  );
  async function* lines() {
    for (;;) {
      const { rows } = await client.query<{ line: string }>('fetch 1000 from row_of_network');
      if (rows.length === 0) return;
      count += rows.length;
      yield `${rows.map((row) => row.line).join('\n')}\n`;
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(file));
  await client.query('close row_of_network');
  return count;
}

/** Where the sizes of each uploaded file are kept. */
async function fileKeys(client: pg.Client, networkId: string): Promise<string[]> {
  const { rows } = await client.query<{ key: string }>(
    `select distinct size.value ->> 'key' as key
       from platform.file f, jsonb_each(f.variants) size
      where f.network_id = $1 and size.value ->> 'key' is not null order by 1`,
    [networkId],
  );
  return rows.map((row) => row.key);
}
