import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ArchiveWriter, readArchive } from './archive.ts';

let folder: string;
let file: string;

async function contents(): Promise<Record<string, string | null>> {
  const found: Record<string, string | null> = {};
  for await (const entry of readArchive(file)) {
    const pieces: Buffer[] = [];
    for await (const piece of entry.body) pieces.push(piece);
    found[entry.name] = entry.isFolder ? null : Buffer.concat(pieces).toString();
  }
  return found;
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'salus-archive-'));
  file = path.join(folder, 'a.tar.gz');
});

afterEach(() => rm(folder, { recursive: true }));

it('gives back what was put in, whatever the length of contents and names', async () => {
  const long = `${'очень-длинное-имя/'.repeat(12)}файл.txt`;
  const odd = 'x'.repeat(1_300_001);
  await writeFile(path.join(folder, 'odd'), odd);
  const archive = new ArchiveWriter(file);
  await archive.addFolder('folder');
  await archive.addText('empty', '');
  await archive.addText('block', 'b'.repeat(512));
  await archive.addText(long, 'long');
  await archive.addFile('odd', path.join(folder, 'odd'));
  await archive.addFile('vanished', path.join(folder, 'nowhere'));
  await archive.close();

  expect(await contents()).toEqual({ folder: null, empty: '', block: 'b'.repeat(512), [long]: 'long', odd });
});

it('can be opened by any tar', async () => {
  const archive = new ArchiveWriter(file);
  await archive.addText('reports/one.txt', 'hello');
  await archive.close();

  expect(execFileSync('tar', ['-xzOf', file, 'reports/one.txt']).toString()).toBe('hello');
});

it('lets the reader skip what does not interest it', async () => {
  const archive = new ArchiveWriter(file);
  await archive.addText('first', 'f'.repeat(100_000));
  await archive.addText('second', 's');
  await archive.close();

  const names: string[] = [];
  for await (const entry of readArchive(file)) names.push(entry.name);

  expect(names).toEqual(['first', 'second']);
});

it('notices a cut, a flipped byte and a path that leads outside', async () => {
  const archive = new ArchiveWriter(file);
  await archive.addText('secret', Array.from({ length: 9_000 }, (_, i) => i).join());
  await archive.close();
  const whole = await readFile(file);

  await writeFile(file, whole.subarray(0, whole.length - 40));
  await expect(contents()).rejects.toThrow();

  const flipped = Buffer.from(whole);
  flipped[whole.length - 6] = (flipped[whole.length - 6] ?? 0) ^ 1; // the checksum of the contents
  await writeFile(file, flipped);
  await expect(contents()).rejects.toThrow();

  const evil = new ArchiveWriter(file);
  await evil.addText('../outside', 'x');
  await evil.close();
  await expect(contents()).rejects.toThrow('dangerous path');

  await writeFile(file, gzipSync(gunzipSync(await readFile(file)).fill(65, 0, 10)));
  await expect(contents()).rejects.toThrow('damaged');
});

it('leaves no half archive behind when it is abandoned', async () => {
  const archive = new ArchiveWriter(file);
  await archive.addText('one', 'x');
  await archive.abandon();

  await expect(readFile(file)).rejects.toThrow('ENOENT');
  await expect(readFile(`${file}.part`)).rejects.toThrow('ENOENT');
});
