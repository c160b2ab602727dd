import { randomFillSync } from 'node:crypto';
import { v7, validate } from 'uuid';

/** Asking the system for randomness costs more than the id itself, so it is asked for many at once. */
const idsPerDraw = 128;
const drawn = new Uint8Array(16 * idsPerDraw);
let used = drawn.length;

function random16(): Uint8Array {
  if (used === drawn.length) {
    randomFillSync(drawn);
    used = 0;
  }
  used += 16;
  return drawn.subarray(used - 16, used);
}

const latest = { msecs: 0, seq: 0 };

/** A new time-ordered id (UUIDv7): rows made together lie together in their index, in the order in which they were made. */
export function newId(): string {
  const random = random16();
  const now = Date.now();
  if (now > latest.msecs) {
    latest.msecs = now;
    latest.seq = new DataView(random.buffer, random.byteOffset).getUint32(6) >>> 1;
  } else {
    latest.seq += 1; // 31 random bits to begin with, 32 to count in: it cannot run over within a millisecond
  }
  return v7({ random, ...latest });
}

/** Whether a text is a UUID of any version; the only form of id that reaches SQL. */
export function isId(text: string): boolean {
  return validate(text);
}
