import { createHash } from 'node:crypto';
import type pg from 'pg';
import { signInLocked } from '../errors.ts';

/** Wrong tries until the first wait; each further round of as many doubles it. */
const triesPerIdentifier = 5;
/** A whole studio may sit behind one address. */
const triesPerAddress = 40;
const firstWaitMin = 15;
const longestWaitMin = 24 * 60;

export interface Attempt {
  keys: string[];
}

/**
 * Counts an attempt before it is tried, and refuses while the identifier or the address is waiting. Counting first keeps
 * a burst of parallel guesses from slipping through; success takes the count back.
 */
export async function chargeAttempt(
  pool: pg.Pool,
  { identifierHash, ip, now }: { identifierHash: string; ip: string; now: Date },
): Promise<Attempt> {
  const addressHash = createHash('sha256').update(`address:${ip}`).digest('base64url');
  const keys = [identifierHash, addressHash];
  await charge(pool, addressHash, triesPerAddress, now);
  await charge(pool, identifierHash, triesPerIdentifier, now);
  return { keys };
}

/** The right password was given, the code is still to come: this attempt was not a failure. */
export async function refundAttempt(pool: pg.Pool, attempt: Attempt): Promise<void> {
  await pool.query(
    `update access.sign_in_throttle set failures = greatest(failures - 1, 0), locked_until = null where key_hash = any($1)`,
    [attempt.keys],
  );
}

/**
 * Signed in: the identifier and what else was counted for it start afresh, the address gets this attempt back. Old rows
 * go along.
 */
export async function forgiveAttempts(
  pool: pg.Pool,
  attempt: Attempt,
  now: Date,
  ...alsoKeys: string[]
): Promise<void> {
  const [identifierHash] = attempt.keys;
  await refundAttempt(pool, attempt);
  await pool.query(`delete from access.sign_in_throttle where key_hash = any($1) or last_at < $2`, [
    [identifierHash, ...alsoKeys],
    new Date(now.getTime() - 7 * 86_400_000),
  ]);
}

async function charge(pool: pg.Pool, keyHash: string, triesPerRound: number, now: Date): Promise<void> {
  const { rowCount } = await pool.query(
    `insert into access.sign_in_throttle as t (key_hash, failures, last_at) values ($1, 1, $2)
     on conflict (key_hash) do update set
       last_at = $2,
       failures = case when t.last_at < $2::timestamptz - interval '24 hours' then 1 else t.failures + 1 end,
       locked_until = case
         when t.last_at < $2::timestamptz - interval '24 hours' or (t.failures + 1) % $3::int <> 0 then null
         else $2::timestamptz + make_interval(mins => least($5::int, $4::int * 2 ^ least(10, (t.failures + 1) / $3::int - 1))::int)
       end
     where t.locked_until is null or t.locked_until <= $2`,
    [keyHash, now, triesPerRound, firstWaitMin, longestWaitMin],
  );
  if (rowCount === 0) throw await lockedRefusal(pool, keyHash, now);
}

async function lockedRefusal(pool: pg.Pool, keyHash: string, now: Date) {
  const { rows } = await pool.query<{ locked_until: Date | null }>(
    'select locked_until from access.sign_in_throttle where key_hash = $1',
    [keyHash],
  );
  const until = rows[0]?.locked_until ?? now;
  const minutes = Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 60_000));
  return signInLocked({ minutes, until: until.toISOString() });
}
