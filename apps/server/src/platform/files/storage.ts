import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { AwsClient } from 'aws4fetch';
import type { Config } from '../config.ts';

/** Where the bytes of files lie. Keys are made by us and never contain what a person typed. */
export interface FileStorage {
  put(key: string, bytes: Buffer, contentType: string): Promise<void>;
  get(key: string): Promise<Buffer | undefined>;
  delete(key: string): Promise<void>;
}

/** An S3-compatible bucket when one is set, else a folder beside the database. */
export function openStorage(config: Config): FileStorage {
  const { S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY, S3_SECRET_KEY } = config;
  if (S3_ENDPOINT && S3_BUCKET && S3_ACCESS_KEY && S3_SECRET_KEY) {
    const client = new AwsClient({
      accessKeyId: S3_ACCESS_KEY,
      secretAccessKey: S3_SECRET_KEY,
      region: config.S3_REGION,
      service: 's3',
    });
    return bucketStorage(client, `${S3_ENDPOINT.replace(/\/$/, '')}/${S3_BUCKET}`);
  }
  return folderStorage(path.join(config.dataDir, 'files'));
}

export function folderStorage(root: string): FileStorage {
  const fileOf = (key: string) => {
    if (!/^[a-z0-9-]+(\/[a-z0-9.-]+)*$/.test(key) || key.includes('..')) throw new Error('A storage key is malformed.');
    return path.join(root, key);
  };
  return {
    async put(key, bytes) {
      await mkdir(path.dirname(fileOf(key)), { recursive: true });
      await writeFile(fileOf(key), bytes);
    },
    async get(key) {
      try {
        return await readFile(fileOf(key));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw error;
      }
    },
    async delete(key) {
      await rm(fileOf(key), { force: true });
    },
  };
}

function bucketStorage(client: AwsClient, base: string): FileStorage {
  const call = async (method: string, key: string, init: RequestInit = {}) => {
    const response = await client.fetch(`${base}/${key}`, { method, ...init });
    if (!response.ok && response.status !== 404) throw new Error(`The file store answered ${response.status}.`);
    return response;
  };
  return {
    async put(key, bytes, contentType) {
      const response = await call('PUT', key, {
        body: new Uint8Array(bytes),
        headers: { 'content-type': contentType },
      });
      if (!response.ok) throw new Error(`The file store answered ${response.status}.`);
    },
    async get(key) {
      const response = await call('GET', key);
      return response.ok ? Buffer.from(await response.arrayBuffer()) : undefined;
    },
    async delete(key) {
      await call('DELETE', key);
    },
  };
}
