import { randomInt } from 'node:crypto';
import type { Locale } from '@salus/i18n';
import type pg from 'pg';
import type { CommandCtx } from '../../../platform/context.ts';
import { connectedMailer, connectedSms } from '../../../platform/mail.ts';
import { translate } from '../../../platform/messages.ts';
import { codeLetter } from '../invitations/letter.ts';
import type { Caller } from './caller.ts';
import { candidatesOf } from './candidates.ts';
import { type Identifier, identifierOf, keyHash } from './identifier.ts';
import { hashPassword, passwordMatches } from './password.ts';
import { chargeAttempt } from './throttle.ts';

const goodForMin = 10;
const attemptsPerCode = 5;

/** A code that was given back rightly; it is used up together with the start of the session. */
export interface ProvenCode {
  keyHash: string;
  codeHash: string;
}

/**
 * Sends a code to sign in with to this e-mail or phone [ACC-001i]. An unknown address gets a code too, which nobody is
 * told: the answer, its time and what follows are the same. Asking again ends the earlier code.
 */
export async function requestOneTimeCode(
  pool: pg.Pool,
  input: { identifier: string },
  caller: Caller,
): Promise<{ channel: 'email' | 'sms'; isConnected: boolean; sent: Promise<void> }> {
  const identifier = identifierOf(input.identifier);
  const channel = identifier.kind === 'email' ? 'email' : 'sms';
  const isConnected = (channel === 'email' ? connectedMailer() : connectedSms()) !== null;
  if (!isConnected) return { channel, isConnected, sent: Promise.resolve() };

  const now = caller.now ?? new Date();
  await chargeAttempt(pool, { identifierHash: requestsOf(identifier), ip: `code:${caller.ip}`, now });
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  await pool.query(
    `with forgotten as (delete from access.sign_in_code where expires_at < $4 and key_hash <> $1)
     insert into access.sign_in_code (key_hash, code_hash, attempts_left, expires_at) values ($1, $2, $3, $5)
     on conflict (key_hash) do update
       set code_hash = excluded.code_hash, attempts_left = excluded.attempts_left, expires_at = excluded.expires_at`,
    [
      keyHash(identifier),
      await hashPassword(code),
      attemptsPerCode,
      now,
      new Date(now.getTime() + goodForMin * 60_000),
    ],
  );
  return { channel, isConnected, sent: sendIfKnown(pool, identifier, code, caller.locale) };
}

/** Where the requests for codes of one address are counted, apart from the tries to sign in. */
export function requestsOf(identifier: Identifier): string {
  return `code:${keyHash(identifier)}`;
}

/** Takes one attempt of the code and answers whether it was the right one; five wrong ones end it. */
export async function proveOneTimeCode(
  pool: pg.Pool,
  { keyHash: key, code, now }: { keyHash: string; code: string; now: Date },
): Promise<ProvenCode | undefined> {
  const { rows } = await pool.query<{ code_hash: string }>(
    `update access.sign_in_code set attempts_left = attempts_left - 1
     where key_hash = $1 and attempts_left > 0 and expires_at > $2 returning code_hash`,
    [key, now],
  );
  const codeHash = rows[0]?.code_hash;
  const isRight = await passwordMatches(codeHash, code.replace(/\s/g, ''));
  return isRight && codeHash ? { keyHash: key, codeHash } : undefined;
}

/** The code was right and something else is asked first: this attempt was not a failure. */
export async function refundOneTimeCode(pool: pg.Pool, proven: ProvenCode): Promise<void> {
  await pool.query(
    'update access.sign_in_code set attempts_left = attempts_left + 1 where key_hash = $1 and code_hash = $2',
    [proven.keyHash, proven.codeHash],
  );
}

/** Ends the code with the session that it opens; false when another request was first. */
export async function useUpOneTimeCode(ctx: CommandCtx, proven: ProvenCode): Promise<boolean> {
  const { numDeletedRows } = await ctx.db
    .deleteFrom('access.sign_in_code')
    .where('key_hash', '=', proven.keyHash)
    .where('code_hash', '=', proven.codeHash)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

async function sendIfKnown(pool: pg.Pool, identifier: Identifier, code: string, locale: Locale): Promise<void> {
  const people = await candidatesOf(pool, keyHash(identifier));
  if (people.length === 0) return;
  const to = identifier.value;
  if (identifier.kind === 'email') await connectedMailer()?.send({ to, ...codeLetter(locale, code) });
  else await connectedSms()?.send({ to, text: translate(locale, 'access.sms.code', { code }) });
}
