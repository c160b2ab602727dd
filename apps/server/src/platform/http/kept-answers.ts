import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { StampedMemory } from '../stamp.ts';

/** An answer as it leaves: its text is made and packed once, however many ask. */
export interface KeptAnswer {
  tag: string;
  plain: Buffer;
  packed: Buffer | null;
  goodUntil: number;
}

export interface Made {
  view: unknown;
  /** When time alone makes something else of it; null: never. */
  goodUntil: Date | null;
}

const atMostAnswers = 150;
/** Smaller ones gain nothing. */
const packedFromBytes = 1_400;
const pack = promisify(gzip);

/**
 * Large answers of this process that many ask for, each under the stamp at which it was true. Whoever asks reads the current
 * stamp first: what changes in between makes an answer look older than it is, never younger.
 */
export class KeptAnswers {
  readonly #memory = new StampedMemory<KeptAnswer, string>(atMostAnswers);
  /** After a change all who look ask at once: the first one's answer is everybody's. */
  readonly #making = new Map<string, { stamp: string; answer: Promise<KeptAnswer> }>();

  /** The answer kept under the key, if it is still true; else the one that `make` makes now. */
  async of(
    { key, stamp, now }: { key: string; stamp: string; now: Date },
    make: () => Promise<Made>,
  ): Promise<KeptAnswer> {
    const kept = this.#memory.recall(key);
    if (kept?.stamp === stamp && kept.value.goodUntil > now.getTime()) return kept.value;
    const begun = this.#making.get(key);
    if (begun?.stamp === stamp) return begun.answer;
    const answer = make().then(answerOf);
    this.#making.set(key, { stamp, answer });
    try {
      this.#memory.keep(key, stamp, await answer);
      return await answer;
    } finally {
      if (this.#making.get(key)?.answer === answer) this.#making.delete(key);
    }
  }
}

async function answerOf({ view, goodUntil }: Made): Promise<KeptAnswer> {
  const plain = Buffer.from(JSON.stringify(view));
  return {
    tag: `W/"${createHash('sha1').update(plain).digest('base64url')}"`,
    plain,
    packed: plain.length < packedFromBytes ? null : await pack(plain, { level: 3 }),
    goodUntil: goodUntil?.getTime() ?? Number.POSITIVE_INFINITY,
  };
}

/**
 * Sends a kept answer, or 304 to whoever has it already. It was made of columns by a use case: going through the schema once
 * more would take longer than the query, so the route's schema documents it and a test holds it to that.
 */
export function sendKept(
  { request, reply }: { request: unknown; reply: unknown },
  { tag, plain, packed }: KeptAnswer,
  visibility: 'public' | 'private',
): never {
  const asked = (request as FastifyRequest).headers;
  const answer = reply as FastifyReply; // routes with schemas know only replies of their own shape
  answer.headers({
    etag: tag,
    'cache-control': `${visibility}, no-cache`,
    vary: 'Accept-Language, Accept-Encoding',
  });
  if (asked['if-none-match']?.split(',').some((one) => one.trim() === tag)) return answer.code(304).send(null) as never;
  answer.type('application/json; charset=utf-8');
  const unpacks = /\bgzip\b/.test(String(asked['accept-encoding'] ?? ''));
  if (!packed || !unpacks) return answer.send(plain) as never;
  return answer.header('content-encoding', 'gzip').send(packed) as never;
}
