import type { CommandCtx } from '../../../platform/context.ts';
import { onConstraint } from '../../../platform/refusal.ts';
import { contactTaken } from '../errors.ts';
import { identifierOf, keyHash } from '../sign-in/identifier.ts';

export interface Contacts {
  email: string | null;
  phone: string | null;
}

/** E-mail in lower case and phone in E.164, as they are kept and looked up. */
export function keptContacts({ email, phone }: Partial<Contacts>): Contacts {
  return {
    email: email?.trim().toLowerCase() || null,
    phone: phone?.trim() ? identifierOf(phone).value : null,
  };
}

/** Makes the keys by which the person is found at sign-in match the account's contacts. */
export async function writeSignInKeys(ctx: CommandCtx, accountId: string, contacts: Contacts): Promise<void> {
  await ctx.db
    .deleteFrom('access.sign_in_key')
    .where('network_id', '=', ctx.networkId)
    .where('account_id', '=', accountId)
    .execute();
  const keys = [contacts.email, contacts.phone].filter((value) => value !== null).map(identifierOf);
  if (keys.length === 0) return;
  await ctx.db
    .insertInto('access.sign_in_key')
    .values(keys.map((key) => ({ key_hash: keyHash(key), network_id: ctx.networkId, account_id: accountId })))
    .execute();
}

/** For the statement that writes contacts: one e-mail and one phone belong to one account of a network. */
export function refuseTaken<T>(statement: Promise<T>): Promise<T> {
  return statement
    .catch(onConstraint('account_email_unique', () => contactTaken({ field: 'email' })))
    .catch(onConstraint('account_phone_unique', () => contactTaken({ field: 'phone' })));
}
