import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Config } from './config.ts';

/** Seals what must be readable again (authenticator secrets, provider keys) but not from a copy of the database. */
export interface SecretBox {
  seal(plain: Buffer): Buffer;
  open(sealed: Buffer): Buffer;
}

const keyFile = 'secret.key';
const ivBytes = 12;
const tagBytes = 16;

/**
 * AES-256-GCM under SECRET_KEY. Without one the key is made on first use and kept in DATA_DIR; several servers on one
 * database must be given the same SECRET_KEY.
 */
export function secretBox(config: Config): SecretBox {
  let key: Buffer | undefined;
  const keyOf = () => {
    key ??= createHash('sha256')
      .update(config.SECRET_KEY ?? ownKey(config.dataDir))
      .digest();
    return key;
  };
  return {
    seal(plain) {
      const iv = randomBytes(ivBytes);
      const cipher = createCipheriv('aes-256-gcm', keyOf(), iv);
      const body = Buffer.concat([cipher.update(plain), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), body]);
    },
    open(sealed) {
      const decipher = createDecipheriv('aes-256-gcm', keyOf(), sealed.subarray(0, ivBytes));
      decipher.setAuthTag(sealed.subarray(ivBytes, ivBytes + tagBytes));
      return Buffer.concat([decipher.update(sealed.subarray(ivBytes + tagBytes)), decipher.final()]);
    },
  };
}

function ownKey(dataDir: string): string {
  const file = path.join(dataDir, keyFile);
  mkdirSync(dataDir, { recursive: true });
  try {
    // "wx" fails when another process was first; then its key counts.
    writeFileSync(file, randomBytes(48).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8').trim();
}
