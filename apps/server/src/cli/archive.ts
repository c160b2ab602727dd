import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip, type Gzip } from 'node:zlib';

const BLOCK = 512;
const USTAR_SIZE_LIMIT = 8 ** 11;

/**
 * Writes a tar.gz that any `tar` opens. Ours, because the data folder of a running server changes while it is read: a file
 * is stored with the length it had when its turn came, padded if it shrank. The archive gets its name when it is whole.
 */
export class ArchiveWriter {
  readonly #gzip: Gzip;
  readonly #done: Promise<void>;

  constructor(private readonly file: string) {
    this.#gzip = createGzip({ level: 4 });
    const target = createWriteStream(`${file}.part`, { mode: 0o600 });
    this.#done = pipeline(this.#gzip, target);
    this.#done.catch(() => undefined); // told again by close()
  }

  async addFolder(name: string): Promise<void> {
    await this.#header({ name: `${name}/`, size: 0, type: '5', mode: 0o700 });
  }

  async addText(name: string, text: string): Promise<void> {
    await this.addBytes(name, Buffer.from(text));
  }

  async addBytes(name: string, bytes: Buffer): Promise<void> {
    await this.#header({ name, size: bytes.length, type: '0', mode: 0o600 });
    await this.#write(bytes);
    await this.#pad(bytes.length);
  }

  /** Adds a file; one that has vanished meanwhile is left out. */
  async addFile(name: string, source: string): Promise<void> {
    const handle = await open(source, 'r').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    if (!handle) return;
    try {
      const { size } = await handle.stat();
      await this.#header({ name, size, type: '0', mode: 0o600 });
      let left = size;
      if (size > 0) {
        for await (const piece of handle.createReadStream({
          autoClose: false,
          end: size - 1,
          highWaterMark: 1 << 18,
        })) {
          await this.#write(piece as Buffer);
          left -= (piece as Buffer).length;
        }
      }
      for (; left > 0; left -= Math.min(left, BLOCK)) await this.#write(Buffer.alloc(Math.min(left, BLOCK)));
      await this.#pad(size);
    } finally {
      await handle.close();
    }
  }

  async close(): Promise<void> {
    await this.#write(Buffer.alloc(2 * BLOCK));
    this.#gzip.end();
    await this.#done;
    const written = await open(`${this.file}.part`, 'r');
    await written.sync();
    await written.close();
    await rename(`${this.file}.part`, this.file);
  }

  async abandon(): Promise<void> {
    this.#gzip.destroy();
    await this.#done.catch(() => undefined);
    await rm(`${this.file}.part`, { force: true });
  }

  async #header(entry: { name: string; size: number; type: string; mode: number }): Promise<void> {
    const nameBytes = Buffer.from(entry.name);
    if (nameBytes.length > 100 || entry.size >= USTAR_SIZE_LIMIT) {
      const record = Buffer.from(paxRecord('path', entry.name) + paxRecord('size', String(entry.size)));
      await this.#write(headerBlock({ name: Buffer.from('pax'), size: record.length, type: 'x', mode: 0o600 }));
      await this.#write(record);
      await this.#pad(record.length);
    }
    const size = entry.size >= USTAR_SIZE_LIMIT ? 0 : entry.size;
    await this.#write(headerBlock({ ...entry, name: nameBytes.subarray(0, 100), size }));
  }

  async #pad(size: number): Promise<void> {
    const rest = size % BLOCK;
    if (rest > 0) await this.#write(Buffer.alloc(BLOCK - rest));
  }

  async #write(bytes: Buffer): Promise<void> {
    // Whichever comes first: room in the stream, or the reason why there will be none (disk full).
    if (!this.#gzip.write(bytes)) await Promise.race([once(this.#gzip, 'drain'), this.#done]);
  }
}

/** `length key=value\n`, where the length counts itself. */
function paxRecord(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`;
  const bytes = Buffer.byteLength(rest);
  let length = bytes + 1;
  while (bytes + String(length).length !== length) length = bytes + String(length).length;
  return `${length}${rest}`;
}

function headerBlock(entry: { name: Buffer; size: number; type: string; mode: number }): Buffer {
  const block = Buffer.alloc(BLOCK);
  const octal = (value: number, at: number, width: number) =>
    block.write(`${value.toString(8).padStart(width - 1, '0')}\0`, at, 'ascii');
  entry.name.copy(block, 0);
  octal(entry.mode, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  octal(entry.size, 124, 12);
  octal(Math.floor(Date.now() / 1000), 136, 12);
  block.write('        ', 148, 'ascii');
  block.write(entry.type, 156, 'ascii');
  block.write('ustar\x0000', 257, 'ascii');
  block.write(`${checksum(block).toString(8).padStart(6, '0')}\0 `, 148, 'ascii');
  return block;
}

/** The sum of the header's bytes, its own field counted as blanks. */
function checksum(block: Buffer): number {
  let sum = 0;
  for (let at = 0; at < BLOCK; at += 1) sum += at >= 148 && at < 156 ? 32 : (block[at] ?? 0);
  return sum;
}

export interface ArchiveEntry {
  name: string;
  isFolder: boolean;
  size: number;
  /** To be read before the next entry is asked for; what is left unread is skipped. */
  body: AsyncIterable<Buffer>;
}

/** Reads an archive from beginning to end. A damaged or cut one throws: gzip carries a checksum. */
export async function* readArchive(file: string): AsyncGenerator<ArchiveEntry> {
  await stat(file); // a missing file is an error of the call, not of the stream
  const source = createReadStream(file, { highWaterMark: 1 << 18 });
  const gunzip = createGunzip();
  source.once('error', (error) => gunzip.destroy(error));
  const reader = new ByteReader(source.pipe(gunzip)[Symbol.asyncIterator]() as AsyncIterator<Buffer>);
  let pax = new Map<string, string>();
  try {
    for (;;) {
      const block = await reader.take(BLOCK);
      if (block.every((byte) => byte === 0)) break;
      if (Number.parseInt(block.toString('ascii', 148, 154), 8) !== checksum(block)) {
        throw new Error(`${file} is damaged: a header does not match its checksum.`);
      }
      const stored = Number.parseInt(block.toString('ascii', 124, 135), 8);
      const type = block.toString('ascii', 156, 157);
      if (type === 'x') {
        pax = paxRecords(await reader.take(stored));
        await reader.skip(padding(stored));
        continue;
      }
      const name = pax.get('path') ?? block.toString('utf8', 0, 100).replace(/\0.*$/s, '');
      const size = Number(pax.get('size') ?? stored);
      pax = new Map();
      assertInside(name);
      const body = reader.stream(size);
      yield { name: name.replace(/\/$/, ''), isFolder: type === '5', size, body };
      for await (const _ of body) {
        // what the caller left
      }
      await reader.skip(padding(size));
    }
    await reader.drain();
  } finally {
    source.destroy();
  }
}

const padding = (size: number) => (BLOCK - (size % BLOCK)) % BLOCK;

function paxRecords(bytes: Buffer): Map<string, string> {
  const records = new Map<string, string>();
  for (let at = 0; at < bytes.length; ) {
    const length = Number.parseInt(bytes.toString('ascii', at, at + 12), 10);
    const record = bytes.toString('utf8', at, at + length - 1);
    const [key, value] = split(record.slice(record.indexOf(' ') + 1), '=');
    records.set(key, value);
    at += length;
  }
  return records;
}

function split(text: string, at: string): [string, string] {
  const index = text.indexOf(at);
  return [text.slice(0, index), text.slice(index + 1)];
}

/** An archive from a stranger must not write outside the folder it is unpacked into. */
function assertInside(name: string): void {
  if (name.startsWith('/') || name.includes('\0') || name.split('/').includes('..')) {
    throw new Error(`The archive holds a dangerous path: ${JSON.stringify(name)}.`);
  }
}

class ByteReader {
  #rest: Buffer = Buffer.alloc(0);

  constructor(private readonly source: AsyncIterator<Buffer>) {}

  async take(size: number): Promise<Buffer> {
    const pieces: Buffer[] = [];
    for await (const piece of this.stream(size)) pieces.push(piece);
    return Buffer.concat(pieces);
  }

  async skip(size: number): Promise<void> {
    for await (const _ of this.stream(size)) {
      // read past
    }
  }

  /** The next bytes in pieces. Iterating again goes on where the last iteration stopped. */
  stream(size: number): AsyncIterable<Buffer> {
    const pieces = this.#pieces(size);
    return { [Symbol.asyncIterator]: () => ({ next: () => pieces.next() }) };
  }

  async *#pieces(size: number): AsyncGenerator<Buffer, void> {
    for (let left = size; left > 0; ) {
      if (this.#rest.length === 0) {
        const { value, done } = await this.source.next();
        if (done) throw new Error('The archive ends too early.');
        this.#rest = value;
      }
      const piece = this.#rest.subarray(0, left);
      this.#rest = this.#rest.subarray(piece.length);
      left -= piece.length;
      yield piece;
    }
  }

  /** Reads to the very end, where gzip compares its checksum. */
  async drain(): Promise<void> {
    while (!(await this.source.next()).done);
  }
}
