import { createHash } from 'node:crypto';
import { parsePhoneNumberFromString } from 'libphonenumber-js';

/** What a person types into the first field of the sign-in, brought to one form. */
export type Identifier = { kind: 'email'; value: string } | { kind: 'phone'; value: string };

/**
 * An e-mail in lower case or a phone in E.164. Numbers written the Russian way (8 916 …, 916 …) are understood; any other
 * number needs its country code. Something that is neither is looked up as it stands, and not found.
 */
export function identifierOf(text: string): Identifier {
  const value = text.trim().toLowerCase();
  if (value.includes('@')) return { kind: 'email', value };
  const digits = value.replace(/\D/g, '');
  const isRussian = !value.startsWith('+') && (/^8\d{10}$/.test(digits) || /^9\d{9}$/.test(digits));
  const parsed = isRussian ? parsePhoneNumberFromString(digits, 'RU') : parsePhoneNumberFromString(`+${digits}`);
  return { kind: 'phone', value: parsed?.number ?? `+${digits}` };
}

/** Stands in the shared table of sign-in keys, so that no address book can be read there. */
export function keyHash({ kind, value }: Identifier): string {
  return createHash('sha256').update(`${kind}:${value}`).digest('base64url');
}
