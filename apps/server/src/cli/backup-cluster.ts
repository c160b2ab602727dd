import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { CLUSTER_FOLDER, PASSING_FILES, placeOfCluster, startPostgres } from '../platform/db/launcher.ts';
import { ArchiveWriter } from './archive.ts';

export interface BackupManifest {
  format: 'salus-backup-1';
  takenAt: string;
  postgres: string;
}

/** What PostgreSQL's manual tells to leave out of a copy: it belongs to the running server, or is rebuilt. */
const EMPTIED = ['pg_dynshmem', 'pg_notify', 'pg_replslot', 'pg_serial', 'pg_snapshots', 'pg_stat_tmp', 'pg_subtrans'];
const SKIPPED = new Set<string>(['postmaster.pid', 'postmaster.opts', 'pg_internal.init', ...PASSING_FILES]);

/**
 * Copies the whole installation into one archive while it goes on working: the cluster as of the end of the copy, then
 * everything else in the data folder (uploaded files, the key that secrets are encrypted with). Files come last, so every
 * file that the copied database knows of is there.
 */
export async function backupCluster(dataRoot: string, archiveFile: string): Promise<void> {
  const cluster = await startPostgres({ dataDir: path.join(dataRoot, CLUSTER_FOLDER) });
  const archive = new ArchiveWriter(archiveFile);
  try {
    const client = new pg.Client({ connectionString: cluster.adminUrl });
    await client.connect();
    try {
      await copyCluster(client, cluster.dataDir, archive);
    } finally {
      await client.end();
    }
    await copyRest(dataRoot, archive);
    await archive.close();
  } catch (error) {
    await archive.abandon();
    throw error;
  } finally {
    await cluster.stop();
  }
}

async function copyCluster(client: pg.Client, dataDir: string, archive: ArchiveWriter): Promise<void> {
  const { rows } = await client.query<{ version: string }>(`select current_setting('server_version') as version`);
  const manifest: BackupManifest = {
    format: 'salus-backup-1',
    takenAt: new Date().toISOString(),
    postgres: rows[0]?.version ?? '',
  };
  await archive.addText('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`);

  // The slot keeps the log that is written meanwhile from being recycled before we have copied it.
  const slot = `salus_backup_${randomBytes(6).toString('hex')}`;
  await client.query('select pg_create_physical_replication_slot($1, true, true)', [slot]);
  await client.query(`select pg_backup_start('salus', true)`);
  await copyTree(dataDir, CLUSTER_FOLDER, archive);
  const stopped = await client.query<{ labelfile: string; spcmapfile: string }>('select * from pg_backup_stop(false)');
  const label = stopped.rows[0];
  if (!label) throw new Error('PostgreSQL gave no label for the backup.');
  if (label.spcmapfile) throw new Error('Table spaces outside of the data folder are not backed up.');
  await archive.addText(`${CLUSTER_FOLDER}/backup_label`, label.labelfile);
  await copyLog(dataDir, label.labelfile, archive);
  await client.query('select pg_drop_replication_slot($1)', [slot]);
}

async function copyTree(folder: string, name: string, archive: ArchiveWriter): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const source = path.join(folder, entry.name);
    const target = `${name}/${entry.name}`;
    if (SKIPPED.has(entry.name) || entry.name.startsWith('pgsql_tmp')) continue;
    if (entry.isDirectory()) {
      await archive.addFolder(target);
      if (entry.name === 'pg_wal') await addEmptyLogFolders(target, archive);
      else if (!EMPTIED.includes(entry.name)) await copyTree(source, target, archive);
    } else if (entry.isFile()) {
      await archive.addFile(target, source);
    }
  }
}

async function addEmptyLogFolders(name: string, archive: ArchiveWriter): Promise<void> {
  for (const folder of ['archive_status', 'summaries']) await archive.addFolder(`${name}/${folder}`);
}

/** The log from the start of the backup on: without it the copy is a torn picture. */
async function copyLog(dataDir: string, label: string, archive: ArchiveWriter): Promise<void> {
  const first = /START WAL LOCATION: \S+ \(file ([0-9A-F]{24})\)/.exec(label)?.[1];
  if (!first) throw new Error('The label of the backup does not name its first log file.');
  const folder = path.join(dataDir, 'pg_wal');
  const segments = (await readdir(folder)).filter((name) => /^[0-9A-F]{24}$/.test(name) && name >= first).sort();
  for (const segment of segments)
    await archive.addFile(`${CLUSTER_FOLDER}/pg_wal/${segment}`, path.join(folder, segment));
}

async function copyRest(dataRoot: string, archive: ArchiveWriter): Promise<void> {
  const { dataDir } = await placeOfCluster(path.join(dataRoot, CLUSTER_FOLDER));
  const isOfCluster = (name: string) => name === CLUSTER_FOLDER || name.startsWith(`${CLUSTER_FOLDER}.`);
  for (const entry of await readdir(dataRoot, { withFileTypes: true }).catch(() => [])) {
    const source = path.join(dataRoot, entry.name);
    if (isOfCluster(entry.name) || source === dataDir) continue;
    if (entry.isDirectory()) {
      await archive.addFolder(`data/${entry.name}`);
      await copyTree(source, `data/${entry.name}`, archive);
    } else if (entry.isFile()) {
      await archive.addFile(`data/${entry.name}`, source);
    }
  }
}

/** Reads what a backup says about itself. */
export function parseManifest(text: string): BackupManifest {
  const manifest = JSON.parse(text) as Partial<BackupManifest>;
  if (manifest.format !== 'salus-backup-1') throw new Error('This file is not a backup of Salus.');
  return manifest as BackupManifest;
}
