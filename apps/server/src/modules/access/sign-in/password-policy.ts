import { weakPassword } from '../errors.ts';
import { commonPasswords } from './common-passwords.ts';

export const atLeastCharacters = 8;

/** At least eight characters, not one of the most common, and not the person's own name, e-mail or phone [G9]. */
export function requireGoodPassword(password: string, aboutThePerson: readonly (string | null)[]): void {
  const plain = password.normalize('NFKC').toLowerCase().trim();
  const known = aboutThePerson.flatMap((fact) => (fact ? [fact.toLowerCase(), fact.toLowerCase().split('@')[0]] : []));
  const isWeak =
    plain.length < atLeastCharacters ||
    commonPasswords.has(plain) ||
    new Set(plain).size < 3 ||
    known.includes(plain) ||
    isRun(plain);
  if (isWeak) throw weakPassword();
}

/** 12345678, abcdefgh, 87654321: each character is the neighbour of the one before. */
function isRun(text: string): boolean {
  const steps = [...text].slice(1).map((character, index) => character.charCodeAt(0) - text.charCodeAt(index));
  return steps.every((step) => step === 1) || steps.every((step) => step === -1);
}
