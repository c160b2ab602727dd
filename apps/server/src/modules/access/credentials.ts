import { createHash, randomBytes } from 'node:crypto';
import { parse, stringify } from 'uuid';

/**
 * Secrets handed to people and programs. Each names its network in front, so that it can be looked up behind row-level
 * security; only the SHA-256 of the whole is stored.
 */
export interface Token {
  text: string;
  hash: string;
}

export type KeyPrefix = 'sk' | 'cl' | 'cf';

/** A new session, invitation or reset token: `<network>.<32 random bytes>`, both base64url. */
export function newToken(networkId: string): Token {
  const text = `${networkPart(networkId)}.${randomBytes(32).toString('base64url')}`;
  return { text, hash: hashToken(text) };
}

/** A secret that says at first sight what it is for: `sk_<network>_<secret>` is an API key, `cl_…` a client's device,
 * `cf_…` a calendar feed. */
export function newKey(prefix: KeyPrefix, networkId: string): Token {
  const text = `${prefix}_${Buffer.from(parse(networkId)).toString('hex')}_${randomBytes(24).toString('hex')}`;
  return { text, hash: hashToken(text) };
}

export function hashToken(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** The network a token names, or undefined when it does not look like one of ours. */
export function networkOfToken(text: string): string | undefined {
  const match = /^([A-Za-z0-9_-]{22})\.[A-Za-z0-9_-]{43}$/.exec(text);
  return match?.[1] ? uuidOf(Buffer.from(match[1], 'base64url')) : undefined;
}

/** The network a key of this kind names, or undefined when it does not look like one of ours. */
export function networkOfKey(prefix: KeyPrefix, text: string): string | undefined {
  const match = /^([a-z]{2})_([0-9a-f]{32})_[0-9a-f]{48}$/.exec(text);
  return match?.[1] === prefix && match[2] ? uuidOf(Buffer.from(match[2], 'hex')) : undefined;
}

function networkPart(networkId: string): string {
  return Buffer.from(parse(networkId)).toString('base64url');
}

function uuidOf(bytes: Buffer): string | undefined {
  try {
    return stringify(bytes);
  } catch {
    return undefined;
  }
}
