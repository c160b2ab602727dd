import { identifierOf, keyHash } from '../modules/access/sign-in/identifier.ts';
import { hashPassword } from '../modules/access/sign-in/password.ts';
import { newId } from '../platform/ids.ts';
import type { TestNetwork } from './new-network.ts';

/** A person who can sign in with a password, as an invitation accepted long ago leaves them. */
export async function personWithPassword(
  network: TestNetwork,
  facts: { email?: string; phone?: string; password: string; state?: string; isOwner?: boolean },
): Promise<string> {
  const id = newId();
  await network.build.insert('access.account', {
    id,
    display_name: 'Person',
    email: facts.email ?? null,
    phone: facts.phone ?? null,
    password_hash: await hashPassword(facts.password),
    state: facts.state ?? 'active',
    is_owner: facts.isOwner ?? false,
  });
  for (const identifier of [facts.email, facts.phone]) {
    if (!identifier) continue;
    await network.build.insert('access.sign_in_key', { key_hash: keyHash(identifierOf(identifier)), account_id: id });
  }
  return id;
}

/** The bytes of an authenticator's secret as a person reads it from the screen. */
export function secretOf(base32: string): Buffer {
  const bits = [...base32]
    .map((character) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(character).toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
