import { hash, verify } from '@node-rs/argon2';

// A hash of nothing anybody knows: unknown people are checked against it, so that they take as long as known ones.
const nobody = hash(crypto.randomUUID());

/** Argon2id with the library's parameters (19 MiB, two passes). */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'));
}

/** Whether this is the password; without a hash it takes as long and says no. */
export async function passwordMatches(passwordHash: string | null | undefined, password: string): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await nobody), password.normalize('NFKC')).catch(() => false);
  return matches && typeof passwordHash === 'string';
}
