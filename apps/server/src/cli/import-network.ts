import pg from 'pg';
import type { FileStorage } from '../platform/files/storage.ts';
import { type ArchiveEntry, readArchive } from './archive.ts';
import { type ExportManifest, lastMigration } from './export-network.ts';
import { quoted, type TenantTable, tenantTables } from './tenant-tables.ts';

export interface ImportNetwork {
  /** A migrated database. Other networks may live in it; the imported one must not. */
  adminUrl: string;
  archiveFile: string;
  storage: FileStorage;
}

/** Brings an exported network into this instance: all of it in one transaction, or nothing. */
export async function importNetwork(order: ImportNetwork): Promise<ExportManifest> {
  const client = new pg.Client({ connectionString: order.adminUrl });
  await client.connect();
  try {
    await client.query('begin');
    const manifest = await readInto(client, order);
    await client.query('commit');
    return manifest;
  } finally {
    await client.end(); // an open transaction ends with it
  }
}

async function readInto(client: pg.Client, order: ImportNetwork): Promise<ExportManifest> {
  let manifest: ExportManifest | null = null;
  const tables = new Map((await tenantTables(client)).map((table) => [table.name, table]));
  const read = new Set<string>();
  for await (const entry of readArchive(order.archiveFile)) {
    if (entry.name === 'manifest.json') {
      manifest = parseManifest(await textOf(entry));
      await prepare(client, manifest, tables);
    } else if (manifest === null) {
      throw new Error('This file is not an export of Salus.');
    } else if (entry.name.startsWith('tables/')) {
      const name = entry.name.slice('tables/'.length, -'.jsonl'.length);
      await readTable(client, entry, manifest, tables.get(name));
      read.add(name);
    } else if (entry.name.startsWith('files/')) {
      await readFile(entry, manifest, order.storage);
    }
  }
  if (manifest === null) throw new Error('This file is not an export of Salus.');
  const missing = manifest.tables.filter((table) => !read.has(table.name));
  if (missing.length > 0) throw new Error(`The archive lacks ${missing.map((table) => table.name).join(', ')}.`);
  return manifest;
}

function parseManifest(text: string): ExportManifest {
  const manifest = JSON.parse(text) as ExportManifest;
  if (manifest.format !== 'salus-export-1') throw new Error('This file is not an export of Salus.');
  if (!/^[0-9a-f-]{36}$/.test(manifest.networkId)) throw new Error('The export does not name its network.');
  return manifest;
}

async function prepare(client: pg.Client, manifest: ExportManifest, tables: Map<string, TenantTable>): Promise<void> {
  const ours = await lastMigration(client);
  if (manifest.schema > ours) {
    throw new Error(
      `The export comes from a newer version (${manifest.schema}; here ${ours}). Update this instance first.`,
    );
  }
  for (const { name, columns } of manifest.tables) {
    const known = new Set(tables.get(name)?.columns.map((column) => column.name));
    const strange = columns.filter((column) => !known.has(column));
    if (strange.length > 0) throw new Error(`This version has no ${name} (${strange.join(', ')}).`);
  }
  await client.query(`select set_config('app.network_id', $1, true)`, [manifest.networkId]);
  const present = await client.query('select from org.network where network_id = $1', [manifest.networkId]);
  if (present.rowCount !== 0) throw new Error(`Network ${manifest.networkId} is already in this database.`);
  await client.query('create temp table incoming (line json not null) on commit drop');
}

/**
 * Rows are staged and inserted by one statement: foreign keys are checked at its end, so a row may stand before the one of
 * the same table that it refers to. A row of another network makes the counts differ, and the import fails.
 */
async function readTable(
  client: pg.Client,
  entry: ArchiveEntry,
  manifest: ExportManifest,
  table: TenantTable | undefined,
): Promise<void> {
  const listed = manifest.tables.find((one) => one.name === table?.name);
  if (!table || !listed) throw new Error(`The archive holds ${entry.name}, which its manifest does not name.`);
  await client.query('truncate incoming');
  for await (const batch of batches(entry.body)) {
    await client.query('insert into incoming select unnest($1::json[])', [batch]);
  }
  const columns = table.columns.filter((column) => listed.columns.includes(column.name));
  const names = columns.map((column) => quoted(column.name)).join(', ');
  // JSON cannot tell "no value" from the value null; in a required column it can only be the latter.
  const values = columns
    .map(({ name, isRequiredJson }) => (isRequiredJson ? `coalesce(r.${quoted(name)}, 'null')` : `r.${quoted(name)}`))
    .join(', ');
  // Triggers derive rows from rows (a room's resource on the time spine, say). The export holds those too, as they were.
  await client.query(`alter table ${table.name} disable trigger user`);
  const inserted = await client.query(
    `insert into ${table.name} (${names})
     select ${values} from incoming, json_populate_record(null::${table.name}, incoming.line) r where r.network_id = $1`,
    [manifest.networkId],
  );
  await client.query(`alter table ${table.name} enable trigger user`);
  if (inserted.rowCount !== listed.rows) {
    throw new Error(`${table.name}: the export promises ${listed.rows} rows, ${inserted.rowCount} could be read.`);
  }
}

async function* batches(body: AsyncIterable<Buffer>): AsyncGenerator<string[]> {
  let batch: string[] = [];
  for await (const line of linesOf(body)) {
    batch.push(line);
    if (batch.length === 500) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

/** Not node:readline: it also breaks lines at U+2028, which JSON text may hold as it is. */
async function* linesOf(body: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for await (const piece of body) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest + decoder.decode() !== '') throw new Error('The export ends in the middle of a row.');
}

async function textOf(entry: ArchiveEntry): Promise<string> {
  return (await bytesOf(entry)).toString('utf8');
}

async function bytesOf(entry: ArchiveEntry): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of entry.body) pieces.push(piece);
  return Buffer.concat(pieces);
}

async function readFile(entry: ArchiveEntry, manifest: ExportManifest, storage: FileStorage): Promise<void> {
  const key = entry.name.slice('files/'.length);
  if (!key.startsWith(`${manifest.networkId}/`)) throw new Error(`${key} is not a file of this network.`);
  await storage.put(key, await bytesOf(entry), key.endsWith('.webp') ? 'image/webp' : 'application/octet-stream');
}
