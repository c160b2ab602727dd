import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type pg from 'pg';
import type { ReadCtx } from '../../../platform/context.ts';
import { beginTransaction } from '../../../platform/db/database.ts';
import { StampedMemory } from '../../../platform/stamp.ts';
import { contextOf, type Identity } from '../../../platform/transact.ts';

/** An answer as it leaves: its text is made and packed once, however many ask. */
interface Answer {
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
 * Answers of a process, each under the stamp at which it was true: one statement, sent along with BEGIN, tells whether it still
 * is. So nobody is shown an older timetable than the database has, and most questions cost one round trip.
 */
export class KeptAnswers {
  readonly #memory = new StampedMemory<Answer, string>(atMostAnswers);

  constructor(private readonly pool: pg.Pool) {}

  /** Sends what is kept under the key, or what `make` makes of it; 304 to whoever has it already. */
  async send(
    { request, reply }: { request: FastifyRequest; reply: FastifyReply },
    identity: Identity,
    { key, stamp, make }: { key: string; stamp: pg.QueryConfig; make: (ctx: ReadCtx) => Promise<Made> },
  ): Promise<FastifyReply> {
    const answer = await this.#answer(identity, `${identity.networkId}/${identity.locale}/${key}`, stamp, make);
    reply.headers({
      etag: answer.tag,
      'cache-control': 'public, no-cache',
      vary: 'Accept-Language, Accept-Encoding',
    });
    if (hasAlready(request.headers['if-none-match'], answer.tag)) return reply.code(304).send(null);
    reply.type('application/json; charset=utf-8');
    if (!answer.packed || !/\bgzip\b/.test(String(request.headers['accept-encoding'] ?? '')))
      return reply.send(answer.plain);
    return reply.header('content-encoding', 'gzip').send(answer.packed);
  }

  async #answer(
    identity: Identity,
    key: string,
    stamp: pg.QueryConfig,
    make: (ctx: ReadCtx) => Promise<Made>,
  ): Promise<Answer> {
    const { networkId } = identity;
    const transaction = await beginTransaction(this.pool, { networkId, readOnly: true, first: stamp });
    try {
      const current = String(transaction.firstRows[0]?.stamp);
      const ctx = contextOf(identity, transaction);
      const kept = this.#memory.recall(key);
      if (kept?.stamp === current && kept.value.goodUntil > ctx.now.getTime()) return kept.value;
      // Read after the stamp: what changes in between makes it look older than it is, never younger.
      const answer = await answerOf(await make(ctx));
      this.#memory.keep(key, current, answer);
      return answer;
    } finally {
      void transaction.rollback(); // it never fails, and nobody has to wait for the end of a look
    }
  }
}

async function answerOf({ view, goodUntil }: Made): Promise<Answer> {
  const plain = Buffer.from(JSON.stringify(view));
  return {
    tag: `W/"${createHash('sha1').update(plain).digest('base64url')}"`,
    plain,
    packed: plain.length < packedFromBytes ? null : await pack(plain, { level: 5 }),
    goodUntil: goodUntil?.getTime() ?? Number.POSITIVE_INFINITY,
  };
}

function hasAlready(header: string | undefined, tag: string): boolean {
  return header?.split(',').some((one) => one.trim() === tag) ?? false;
}
