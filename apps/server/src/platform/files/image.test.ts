import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { useServer } from '../../testing/new-network.ts';
import { atMostImageBytes, readImage, sniffImage } from './image.ts';
import { safeName } from './store-image.ts';

const server = useServer();

const photo = (format: 'jpeg' | 'png' | 'webp', width = 400, height = 300) =>
  sharp({ create: { width, height, channels: 3, background: '#7aa' } })
    [format]()
    .toBuffer();

function form(bytes: Buffer, name: string) {
  const boundary = 'xxPARTxx';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: image/png\r\n\r\n`;
  return {
    payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  };
}

describe('[CLI-027] pictures', () => {
  it.each(['jpeg', 'png', 'webp'] as const)('accepts %s and encodes it anew in three sizes', async (format) => {
    const made = await readImage(await photo(format));

    expect(made.thumb).toMatchObject({ width: 96, height: 72 });
    expect(sniffImage(made.full.bytes)).toBe('webp');
  });

  it('accepts heic, whatever it is called', async () => {
    const heic = await readFile(new URL('fixtures/two-colours.heic', import.meta.url));

    const { full, thumb } = await readImage(heic);

    expect([full.width, full.height, thumb.width]).toEqual([128, 96, 96]);
    const { data, info } = await sharp(full.bytes).raw().toBuffer({ resolveWithObject: true });
    const [red, blue] = [16, 112].map((x) => data.subarray((48 * info.width + x) * info.channels));
    expect([(red?.[0] ?? 0) > 150, (red?.[2] ?? 255) < 110]).toEqual([true, true]);
    expect([(blue?.[0] ?? 255) < 110, (blue?.[2] ?? 0) > 150]).toEqual([true, true]);
    await expect(readImage(heic.subarray(0, 380))).rejects.toBeRefusal('platform.image_broken');
  });

  it('turns an svg with a script into pixels', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><script>alert(1)</script><rect width="10" height="10"/></svg>';

    const made = await readImage(Buffer.from(svg));

    expect(made.full.bytes.includes('script')).toBe(false);
    expect(sniffImage(made.full.bytes)).toBe('webp');
  });

  it.each([
    ['a program', Buffer.from('#!/bin/sh\necho hello world')],
    ['a page', Buffer.from('<html><body><svg></svg></body></html>')],
    ['a gif', Buffer.from('GIF89a0000000000')],
  ])('refuses %s', async (_what, bytes) => {
    await expect(readImage(bytes)).rejects.toBeRefusal('platform.image_format_unknown');
  });

  it('refuses a truncated picture, a picture of too many pixels and one byte over 15 MB', async () => {
    const whole = await photo('jpeg', 2000, 2000);
    await expect(readImage(whole.subarray(0, 300))).rejects.toBeRefusal('platform.image_broken');
    await expect(readImage(await photo('png', 9000, 9000))).rejects.toBeRefusal('platform.image_broken');
    await expect(readImage(Buffer.alloc(atMostImageBytes + 1))).rejects.toBeRefusal('platform.image_too_large');
  });

  it.each([
    ['../../etc/passwd', 'passwd'],
    ['..', 'file'],
    ['a\u0000b.png', 'ab.png'],
    ['C:\\secret\\me.jpg', 'me.jpg'],
  ])('keeps of the name %j only %j', (name, kept) => {
    expect(safeName(name)).toBe(kept);
  });

  it('is stored and read by its network alone', async () => {
    const [ours, theirs] = [await server.newNetwork(), await server.newNetwork()];
    const { payload, headers } = form(await photo('png'), '../face.png');

    const stored = await ours.http('POST', '/api/v1/files', { body: payload, headers });
    const seen = await ours.http('GET', `/api/v1/files/${stored.body.id}/thumb`);
    const foreign = await theirs.http('GET', `/api/v1/files/${stored.body.id}/thumb`);

    expect(stored).toMatchObject({ status: 201, body: { name: 'face.png', width: 400 } });
    expect(seen.status).toBe(200);
    expect(foreign.status).toBe(404);
  });
});
