import { createHash, createHmac, randomInt } from 'node:crypto';
import { sql } from 'kysely';
import type { CommandCtx } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { type Address, addressHash } from './address.ts';
import { tooManyCodes, wrongCode } from './errors.ts';

export const codeGoodForMin = 10;
/** With eight codes a day that is 24 guesses at ten thousand values. */
const attemptsPerCode = 3;
const second = 1000;

/** How many codes may be asked for within a time, by one address and by one origin (a whole studio's Wi-Fi is one). */
const limits = {
  address: [
    { most: 1, withinMs: 30 * second },
    { most: 5, withinMs: 3600 * second },
    { most: 8, withinMs: 86_400 * second },
  ],
  origin: [
    { most: 30, withinMs: 3600 * second },
    { most: 100, withinMs: 86_400 * second },
  ],
} as const;

/** A fresh code of four digits, counted against the limits; those of one address that ask at once are served in turn. */
export async function newCode(ctx: CommandCtx, address: Address): Promise<{ code: string; resendAt: Date }> {
  const hash = addressHash(address);
  const origin = createHash('sha256')
    .update(ctx.ip ?? '')
    .digest('base64url');
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${ctx.networkId}${hash}`}, 1))`.execute(ctx.db);
  await refuseTooMany(ctx, 'address_hash', hash, limits.address);
  await refuseTooMany(ctx, 'origin_hash', origin, limits.origin);

  const id = newId();
  const code = String(randomInt(10_000)).padStart(4, '0');
  await ctx.db
    .insertInto('cabinet.code')
    .values({
      network_id: ctx.networkId,
      id,
      address_hash: hash,
      origin_hash: origin,
      code_hash: codeHash(id, code),
      attempts_left: attemptsPerCode,
      requested_at: ctx.now,
      expires_at: new Date(ctx.now.getTime() + codeGoodForMin * 60 * second),
    })
    .execute();
  return { code, resendAt: new Date(ctx.now.getTime() + limits.address[0].withinMs) };
}

/**
 * Takes one attempt at the youngest code of an address. Answers its id when it was right; the caller uses it up together
 * with what it opens. A wrong attempt must stay counted although the request is refused: call it in a transaction of its own.
 */
export async function tryCode(
  ctx: CommandCtx,
  address: Address,
  code: string,
): Promise<{ id: string } | { attemptsLeft: number }> {
  const { rows } = await sql<{ id: string; code_hash: string; attempts_left: number }>`
    update cabinet.code set attempts_left = attempts_left - 1
    where network_id = ${ctx.networkId} and attempts_left > 0 and used_at is null and expires_at > ${ctx.now}
      and id = (select id from cabinet.code where network_id = ${ctx.networkId} and address_hash = ${addressHash(address)}
                order by requested_at desc limit 1)
    returning id, code_hash, attempts_left`.execute(ctx.db);
  const found = rows[0];
  if (!found) return { attemptsLeft: 0 };
  return codeHash(found.id, code) === found.code_hash ? { id: found.id } : { attemptsLeft: found.attempts_left };
}

/** The code has opened what it was sent for; refused when another request was first. */
export async function useUpCode(ctx: CommandCtx, id: string): Promise<void> {
  const { numUpdatedRows } = await ctx.db
    .updateTable('cabinet.code')
    .set({ used_at: ctx.now })
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw wrongCode({ attemptsLeft: 0 });
}

/** Four digits have ten thousand values: what protects them is three attempts and ten minutes, not the hash. */
function codeHash(id: string, code: string): string {
  return createHmac('sha256', id).update(code).digest('base64url');
}

async function refuseTooMany(
  ctx: CommandCtx,
  column: 'address_hash' | 'origin_hash',
  hash: string,
  allowed: readonly { most: number; withinMs: number }[],
): Promise<void> {
  const longest = Math.max(...allowed.map(({ withinMs }) => withinMs));
  const rows = await ctx.db
    .selectFrom('cabinet.code')
    .select('requested_at')
    .where('network_id', '=', ctx.networkId)
    .where(column, '=', hash)
    .where('requested_at', '>', new Date(ctx.now.getTime() - longest))
    .orderBy('requested_at', 'desc')
    .limit(Math.max(...allowed.map(({ most }) => most)))
    .execute();
  for (const { most, withinMs } of allowed) {
    const oldest = rows[most - 1]?.requested_at;
    const retryAt = oldest && new Date(oldest.getTime() + withinMs);
    if (retryAt && retryAt > ctx.now) {
      throw tooManyCodes({
        seconds: Math.ceil((retryAt.getTime() - ctx.now.getTime()) / second),
        retryAt: retryAt.toISOString(),
      });
    }
  }
}
