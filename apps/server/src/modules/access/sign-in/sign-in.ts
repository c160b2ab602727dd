import type { Locale } from '@salus/i18n';
import type pg from 'pg';
import { recordChange } from '../../../platform/audit.ts';
import type { Actor, CommandCtx } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import type { SecretBox } from '../../../platform/secrets.ts';
import { read, systemActor, transact } from '../../../platform/transact.ts';
import { wrongCode, wrongCredentials } from '../errors.ts';
import { identifierOf, keyHash } from './identifier.ts';
import { openSession } from './open-session.ts';
import { passwordMatches } from './password.ts';
import { chargeAttempt, forgiveAttempts, refundAttempt } from './throttle.ts';
import { useCode } from './use-code.ts';

export interface SignIn {
  identifier: string;
  password: string;
  code?: string;
  networkId?: string;
}

/** From where and in what language somebody knocks. */
export interface Caller {
  ip: string;
  userAgent: string;
  locale: Locale;
  requestId: string;
  now?: Date;
}

export type SignInResult =
  | { state: 'signed_in'; token: string }
  | { state: 'choose_network'; networks: { id: string; name: string }[] }
  | { state: 'code_required' };

interface Candidate {
  networkId: string;
  networkName: string;
  accountId: string;
  name: string;
  passwordHash: string | null;
  hasCode: boolean;
}

const atMostNetworks = 20;

/**
 * Signs a person in by e-mail or phone and password, with the code of the authenticator when one is set up [ACC-001].
 *
 * Nobody is known yet, so this runs outside a network: keys lead to networks, and each account is read in its own
 * network's transaction. Unknown, blocked and uninvited people are answered alike, in the same words and the same time.
 */
export async function signIn(pool: pg.Pool, box: SecretBox, input: SignIn, caller: Caller): Promise<SignInResult> {
  const now = caller.now ?? new Date();
  const identifierHash = keyHash(identifierOf(input.identifier));
  const attempt = await chargeAttempt(pool, { identifierHash, ip: caller.ip, now });

  const candidates = await candidatesOf(pool, identifierHash, input.networkId);
  const matching = await withThisPassword(candidates, input.password);
  const [candidate] = matching;
  if (!candidate) {
    noteFailure(pool, candidates, caller);
    throw wrongCredentials();
  }
  if (matching.length > 1) {
    await refundAttempt(pool, attempt);
    return {
      state: 'choose_network',
      networks: matching.map(({ networkId, networkName }) => ({ id: networkId, name: networkName })),
    };
  }
  if (candidate.hasCode && !input.code) {
    await refundAttempt(pool, attempt);
    return { state: 'code_required' };
  }

  const token = await transact(pool, identityOf(candidate, caller, now), async (ctx) => {
    if (candidate.hasCode && !(await useCode(ctx, box, { accountId: candidate.accountId, code: input.code ?? '' }))) {
      return undefined;
    }
    return openSession(ctx, { accountId: candidate.accountId, userAgent: caller.userAgent });
  });
  if (!token) {
    noteFailure(pool, [candidate], caller);
    throw wrongCode();
  }
  await forgiveAttempts(pool, attempt, now);
  return { state: 'signed_in', token };
}

async function candidatesOf(pool: pg.Pool, identifierHash: string, networkId?: string): Promise<Candidate[]> {
  const { rows } = await pool.query<{ network_id: string; account_id: string }>(
    `select network_id, account_id from access.sign_in_key
     where key_hash = $1 and ($2::uuid is null or network_id = $2) order by network_id limit $3`,
    [identifierHash, networkId ?? null, atMostNetworks],
  );
  // Nobody: the same reading is done for a network that does not exist.
  const places = rows.length > 0 ? rows : [{ network_id: newId(), account_id: newId() }];
  const found = await Promise.all(places.map((place) => readCandidate(pool, place.network_id, place.account_id)));
  return found.filter((candidate) => candidate !== undefined);
}

function readCandidate(pool: pg.Pool, networkId: string, accountId: string): Promise<Candidate | undefined> {
  return read(pool, { networkId, actor: systemActor, channel: 'system' }, (ctx) =>
    ctx.db
      .selectFrom('access.account as a')
      .innerJoin('org.network as n', 'n.network_id', 'a.network_id')
      .select((eb) => [
        'a.network_id as networkId',
        'n.name as networkName',
        'a.id as accountId',
        'a.display_name as name',
        'a.password_hash as passwordHash',
        eb('a.totp_confirmed_at', 'is not', null).$castTo<boolean>().as('hasCode'),
      ])
      .where('a.network_id', '=', networkId)
      .where('a.id', '=', accountId)
      .where('a.state', '=', 'active')
      .executeTakeFirst(),
  );
}

async function withThisPassword(candidates: Candidate[], password: string): Promise<Candidate[]> {
  if (candidates.length === 0) await passwordMatches(null, password);
  const verdicts = await Promise.all(candidates.map(({ passwordHash }) => passwordMatches(passwordHash, password)));
  return candidates.filter((_, index) => verdicts[index]);
}

function identityOf(candidate: Candidate, caller: Caller, now: Date) {
  const actor: Actor = { kind: 'account', id: candidate.accountId, name: candidate.name, grants: [] };
  return {
    networkId: candidate.networkId,
    actor,
    channel: 'admin' as const,
    locale: caller.locale,
    requestId: caller.requestId,
    ip: caller.ip,
    now,
  };
}

/** For the security log of the account; not waited for, since only known people have one. */
function noteFailure(pool: pg.Pool, candidates: Candidate[], caller: Caller): void {
  for (const { networkId, accountId } of candidates) {
    const identity = { networkId, actor: systemActor, channel: 'admin' as const, ip: caller.ip };
    void transact(pool, identity, async (ctx: CommandCtx) => {
      recordChange(ctx, {
        action: 'session.refuse',
        objectType: 'account',
        objectId: accountId,
        after: { userAgent: caller.userAgent.slice(0, 400) },
      });
    }).catch(() => {}); // the log of a failed try must not turn it into another failure
  }
}
