import type pg from 'pg';
import { newId } from '../../../platform/ids.ts';
import { read, systemActor } from '../../../platform/transact.ts';

/** An account that an e-mail or phone may lead to. */
export interface Candidate {
  networkId: string;
  networkName: string;
  accountId: string;
  name: string;
  passwordHash: string | null;
  hasAuthenticator: boolean;
}

const atMostNetworks = 20;

/**
 * Active accounts behind a key, in all networks or one. Nobody is known yet, so each account is read in its own network's
 * transaction; for nobody the same reading is done in a network that does not exist.
 */
export async function candidatesOf(pool: pg.Pool, identifierHash: string, networkId?: string): Promise<Candidate[]> {
  const { rows } = await pool.query<{ network_id: string; account_id: string }>(
    `select network_id, account_id from access.sign_in_key
     where key_hash = $1 and ($2::uuid is null or network_id = $2) order by network_id limit $3`,
    [identifierHash, networkId ?? null, atMostNetworks],
  );
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
        eb('a.totp_confirmed_at', 'is not', null).$castTo<boolean>().as('hasAuthenticator'),
      ])
      .where('a.network_id', '=', networkId)
      .where('a.id', '=', accountId)
      .where('a.state', '=', 'active')
      .executeTakeFirst(),
  );
}
