import { chown, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { CLUSTER_FOLDER, placeOfCluster } from '../platform/db/launcher.ts';
import { makeWalkable } from '../platform/db/run-as.ts';
import { type ArchiveEntry, readArchive } from './archive.ts';
import { type BackupManifest, parseManifest } from './backup-cluster.ts';

/**
 * Unpacks a backup into an empty data folder. Nothing is overwritten: what stands there must be moved away by a person. The
 * cluster gets its place only when the archive has been read to its end and found whole.
 */
export async function restoreCluster(archiveFile: string, dataRoot: string): Promise<BackupManifest> {
  const { dataDir, account } = await placeOfCluster(path.join(dataRoot, CLUSTER_FOLDER));
  await assertEmpty(dataRoot);
  await assertEmpty(dataDir);
  await makeWalkable(dataRoot);
  await makeWalkable(path.dirname(dataDir));

  const cluster = `${dataDir}.restoring`;
  const rest = path.join(dataRoot, '.restoring');
  let manifest: BackupManifest | null = null;
  try {
    await mkdir(cluster, { recursive: true, mode: 0o700 });
    if (account) await chown(cluster, account.uid, account.gid);
    await mkdir(rest, { recursive: true });
    for await (const entry of readArchive(archiveFile)) {
      const [room, ...steps] = entry.name.split('/');
      if (entry.name === 'manifest.json') manifest = parseManifest(await textOf(entry));
      else if (manifest === null) throw new Error('This file is not a backup of Salus.');
      else if (room === CLUSTER_FOLDER) await unpack(entry, path.join(cluster, ...steps), account);
      else if (room === 'data') await unpack(entry, path.join(rest, ...steps), null);
    }
    if (manifest === null) throw new Error('This file is not a backup of Salus.');
    for (const name of await readdir(rest)) await rename(path.join(rest, name), path.join(dataRoot, name));
    await rename(cluster, dataDir);
    return manifest;
  } finally {
    await rm(rest, { recursive: true, force: true });
    await rm(cluster, { recursive: true, force: true });
  }
}

async function assertEmpty(folder: string): Promise<void> {
  const found = await readdir(folder).catch(() => []);
  if (found.length > 0) {
    throw new Error(`${folder} is not empty. Move it away first: a restore never overwrites anything.`);
  }
}

async function textOf(entry: ArchiveEntry): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of entry.body) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}

async function unpack(
  entry: ArchiveEntry,
  target: string,
  account: { uid: number; gid: number } | null,
): Promise<void> {
  if (entry.isFolder) {
    await mkdir(target, { recursive: true, mode: 0o700 });
  } else {
    const handle = await open(target, 'wx', 0o600);
    try {
      for await (const piece of entry.body) await handle.writeFile(piece);
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
  if (account) await chown(target, account.uid, account.gid);
}
