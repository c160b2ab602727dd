import type pg from 'pg';
import type { Config } from '../../../platform/config.ts';
import { connectedMailer } from '../../../platform/mail.ts';
import type { SecretBox } from '../../../platform/secrets.ts';
import { systemActor, transact } from '../../../platform/transact.ts';
import type { Caller } from '../sign-in/caller.ts';
import { identifierOf, keyHash } from '../sign-in/identifier.ts';
import { chargeAttempt } from '../sign-in/throttle.ts';
import { createResetLetter } from './create-link.ts';
import { ownOrigin } from './links.ts';

/**
 * Sends a reset link to everybody who signs in with this e-mail. The answer never tells whether there is anybody, so the
 * work is done after it; only the number of requests is limited before.
 */
export async function requestReset(
  pool: pg.Pool,
  config: Config,
  box: SecretBox,
  input: { identifier: string },
  caller: Caller,
): Promise<{ sent: Promise<void> }> {
  const identifier = identifierOf(input.identifier);
  const now = caller.now ?? new Date();
  await chargeAttempt(pool, { identifierHash: `reset:${keyHash(identifier)}`, ip: `reset:${caller.ip}`, now });
  if (identifier.kind !== 'email' || !connectedMailer()) return { sent: Promise.resolve() };
  return { sent: sendResets(pool, config, box, identifier.value, keyHash(identifier), caller) };
}

async function sendResets(
  pool: pg.Pool,
  config: Config,
  box: SecretBox,
  email: string,
  hash: string,
  caller: Caller,
): Promise<void> {
  const { rows } = await pool.query<{ network_id: string; account_id: string }>(
    'select network_id, account_id from access.sign_in_key where key_hash = $1 limit 20',
    [hash],
  );
  for (const { network_id: networkId, account_id: accountId } of rows) {
    const identity = { networkId, actor: systemActor, channel: 'admin' as const, ip: caller.ip };
    await transact(pool, identity, async (ctx) => {
      const account = await ctx.db
        .selectFrom('access.account')
        .select('id')
        .where('network_id', '=', ctx.networkId)
        .where('id', '=', accountId)
        .where('state', '=', 'active')
        .executeTakeFirst();
      if (account) await createResetLetter(ctx, { origin: ownOrigin(config), box }, { accountId, email });
    });
  }
}
