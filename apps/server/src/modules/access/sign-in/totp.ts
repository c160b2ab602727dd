import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** One-time codes of an authenticator app (RFC 6238: SHA-1, six digits, thirty seconds). */
const stepSeconds = 30;
const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

export function newTotpSecret(): Buffer {
  return randomBytes(20);
}

/** The step whose code this is, one step of clock drift allowed; undefined when none, or not after `lastStep`. */
export function matchingStep(secret: Buffer, code: string, now: Date, lastStep: number | null): number | undefined {
  const current = Math.floor(now.getTime() / 1000 / stepSeconds);
  return [current, current - 1, current + 1].find(
    (step) => step > (lastStep ?? -1) && sameText(codeAt(secret, step), code),
  );
}

/** The six digits of one step. */
export function codeAt(secret: Buffer, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const offset = (mac[mac.length - 1] ?? 0) & 15;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** What the app reads from the QR code. */
export function otpauthUri(secret: Buffer, { network, account }: { network: string; account: string }): string {
  const label = encodeURIComponent(`${network}:${account}`);
  const query = new URLSearchParams({ secret: base32Of(secret), issuer: network });
  return `otpauth://totp/${label}?${query.toString().replaceAll('+', '%20')}`;
}

/** The secret as a person types it into the app. */
export function base32Of(bytes: Buffer): string {
  let [text, bits, value] = ['', 0, 0];
  for (const byte of bytes) {
    value = (value << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) text += base32[(value >>> (bits - 5)) & 31];
    value &= (1 << bits) - 1;
  }
  return bits > 0 ? text + base32[(value << (5 - bits)) & 31] : text;
}

/** Ten codes for the day the phone is lost; each works once. Only hashes are kept. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: 10 }, () => {
    const text = base32Of(randomBytes(7)).slice(0, 10).toLowerCase();
    return `${text.slice(0, 5)}-${text.slice(5)}`;
  });
}

export function hashRecoveryCode(code: string): string {
  return createHash('sha256')
    .update(`recovery:${code.toLowerCase().replace(/[^a-z2-7]/g, '')}`)
    .digest('base64url');
}

function sameText(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
