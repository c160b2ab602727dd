import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type S3Double, startS3Double } from '../../../../../tools/simulators/s3.ts';
import { readConfig } from '../config.ts';
import { folderStorage, openStorage } from './storage.ts';

const key = '018f/0191/thumb.webp';
const bytes = Buffer.from([0, 1, 2, 255, 10]);

describe('files in a bucket', () => {
  let store: S3Double;
  beforeAll(async () => {
    store = await startS3Double({ accessKey: 'us', secretKey: 'our secret', region: 'eu-north-1' });
  });
  afterAll(() => store.close());

  const storageWith = (secret = 'our secret') =>
    openStorage(
      readConfig({
        S3_ENDPOINT: store.endpoint,
        S3_BUCKET: 'pictures',
        S3_REGION: 'eu-north-1',
        S3_ACCESS_KEY: 'us',
        S3_SECRET_KEY: secret,
      }),
    );

  it('are put, read and deleted with signed requests', async () => {
    const storage = storageWith();

    await storage.put(key, bytes, 'image/webp');
    expect(store.objects.get(`pictures/${key}`)).toEqual({ bytes, contentType: 'image/webp' });
    expect(await storage.get(key)).toEqual(bytes);

    await storage.delete(key);
    expect(await storage.get(key)).toBeUndefined();
    await storage.delete(key);
  });

  it('are out of reach with another secret', async () => {
    await expect(storageWith('a guess').put(key, bytes, 'image/webp')).rejects.toThrow('403');
    expect(store.objects.size).toBe(0);
  });

  it('are not taken for missing when the store refuses', async () => {
    store.breakDown(403);
    try {
      await expect(storageWith().get(key)).rejects.toThrow('403');
    } finally {
      store.breakDown(null);
    }
  });

  it('are not taken for stored when the bucket is missing', async () => {
    store.breakDown(404);
    try {
      await expect(storageWith().put(key, bytes, 'image/webp')).rejects.toThrow('404');
    } finally {
      store.breakDown(null);
    }
  });
});

describe('files in a folder', () => {
  it('are put, read and deleted, and never outside of it', async () => {
    const root = await mkdtemp(path.join(os.tmpdir(), 'salus-files-'));
    try {
      const storage = folderStorage(path.join(root, 'files'));

      await storage.put(key, bytes, 'image/webp');
      expect(await storage.get(key)).toEqual(bytes);
      await storage.delete(key);
      expect(await storage.get(key)).toBeUndefined();
      await expect(storage.put('../outside', bytes, 'image/webp')).rejects.toThrow('malformed');
      await expect(storage.get('/etc/passwd')).rejects.toThrow('malformed');
    } finally {
      await rm(root, { recursive: true });
    }
  });
});
