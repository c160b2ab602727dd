import type pg from 'pg';
import { recordChange } from '../../../platform/audit.ts';
import type { Actor, CommandCtx } from '../../../platform/context.ts';
import type { SecretBox } from '../../../platform/secrets.ts';
import { systemActor, transact } from '../../../platform/transact.ts';
import { wrongCode, wrongCredentials, wrongOneTimeCode } from '../errors.ts';
import type { Caller } from './caller.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { identifierOf, keyHash } from './identifier.ts';
import { type ProvenCode, proveOneTimeCode, refundOneTimeCode, requestsOf, useUpOneTimeCode } from './one-time-code.ts';
import { openSession } from './open-session.ts';
import { passwordMatches } from './password.ts';
import { type Attempt, chargeAttempt, forgiveAttempts, refundAttempt } from './throttle.ts';
import { useCode } from './use-code.ts';

export interface SignIn {
  identifier: string;
  /** One of the two: the password, or the code that was sent. */
  password?: string;
  oneTimeCode?: string;
  code?: string;
  networkId?: string;
}

export type SignInResult =
  | { state: 'signed_in'; token: string }
  | { state: 'choose_network'; networks: { id: string; name: string }[] }
  | { state: 'code_required' };

/** Whom the password or the one-time code speaks for. */
interface Proof {
  people: Candidate[];
  oneTimeCode?: ProvenCode;
}

/**
 * Signs a person in by e-mail or phone with the password or a code that was sent there, and with the code of the
 * authenticator when one is set up [ACC-001].
 *
 * Nobody is known yet, so this runs outside a network: keys lead to networks, and each account is read in its own
 * network's transaction. Unknown, blocked and uninvited people are answered alike, in the same words and the same time.
 */
export async function signIn(pool: pg.Pool, box: SecretBox, input: SignIn, caller: Caller): Promise<SignInResult> {
  const now = caller.now ?? new Date();
  const identifier = identifierOf(input.identifier);
  const identifierHash = keyHash(identifier);
  const attempt = await chargeAttempt(pool, { identifierHash, ip: caller.ip, now });

  const candidates = await candidatesOf(pool, identifierHash, input.networkId);
  const proof = await prove(pool, candidates, input, { identifierHash, now });
  const [person] = proof.people;
  if (!person) {
    noteFailure(pool, candidates, caller);
    throw input.oneTimeCode ? wrongOneTimeCode() : wrongCredentials();
  }
  if (proof.people.length > 1) {
    await refund(pool, attempt, proof);
    const networks = proof.people.map(({ networkId, networkName }) => ({ id: networkId, name: networkName }));
    return { state: 'choose_network', networks };
  }
  if (person.hasAuthenticator && !input.code) {
    await refund(pool, attempt, proof);
    return { state: 'code_required' };
  }

  const token = await transact(pool, identityOf(person, caller, now), (ctx) =>
    enter(ctx, box, { person, proof, code: input.code, userAgent: caller.userAgent }),
  );
  if (!token) {
    noteFailure(pool, [person], caller);
    throw wrongCode();
  }
  await forgiveAttempts(pool, attempt, now, requestsOf(identifier));
  return { state: 'signed_in', token };
}

async function prove(
  pool: pg.Pool,
  candidates: Candidate[],
  input: SignIn,
  { identifierHash, now }: { identifierHash: string; now: Date },
): Promise<Proof> {
  if (input.oneTimeCode === undefined) return { people: await withThisPassword(candidates, input.password ?? '') };
  const oneTimeCode = await proveOneTimeCode(pool, { keyHash: identifierHash, code: input.oneTimeCode, now });
  return oneTimeCode ? { people: candidates, oneTimeCode } : { people: [] };
}

async function withThisPassword(candidates: Candidate[], password: string): Promise<Candidate[]> {
  if (candidates.length === 0) await passwordMatches(null, password);
  const verdicts = await Promise.all(candidates.map(({ passwordHash }) => passwordMatches(passwordHash, password)));
  return candidates.filter((_, index) => verdicts[index]);
}

/** Right so far, and something else is asked first: neither the attempt nor the code is spent. */
async function refund(pool: pg.Pool, attempt: Attempt, proof: Proof): Promise<void> {
  await refundAttempt(pool, attempt);
  if (proof.oneTimeCode) await refundOneTimeCode(pool, proof.oneTimeCode);
}

/** The last door: codes are spent in the transaction that opens the session. No token: the authenticator's code was wrong. */
async function enter(
  ctx: CommandCtx,
  box: SecretBox,
  { person, proof, code, userAgent }: { person: Candidate; proof: Proof; code?: string; userAgent: string },
): Promise<string | undefined> {
  const { accountId } = person;
  if (person.hasAuthenticator && !(await useCode(ctx, box, { accountId, code: code ?? '' }))) return undefined;
  if (proof.oneTimeCode && !(await useUpOneTimeCode(ctx, proof.oneTimeCode))) throw wrongOneTimeCode();
  return openSession(ctx, { accountId, userAgent });
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
