import type { Locale } from '@salus/i18n';
import { recordChange } from '../../../platform/audit.ts';
import type { CommandCtx } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { hashPassword } from '../sign-in/password.ts';
import { requireGoodPassword } from '../sign-in/password-policy.ts';
import { requireOwner } from './grants.ts';
import { keptContacts, refuseTaken, writeSignInKeys } from './sign-in-keys.ts';

export interface CreateAccount {
  id?: string;
  displayName: string;
  email?: string | null;
  phone?: string | null;
  /** Without one nobody signs in until an invitation is accepted. */
  password?: string;
  locale?: Locale | null;
  isOwner?: boolean;
}

/**
 * Makes the account of an employee or owner. It exists even for those who never sign in, because a role is what lets
 * them assist [ACC-017]. Whether the actor may add people is the caller's question.
 */
export async function createAccount(ctx: CommandCtx, input: CreateAccount): Promise<{ id: string }> {
  if (input.isOwner) await requireOwner(ctx);
  const id = input.id ?? newId();
  const contacts = keptContacts(input);
  if (input.password) requireGoodPassword(input.password, [contacts.email, contacts.phone, input.displayName]);
  const passwordHash = input.password ? await hashPassword(input.password) : null;
  const row = {
    display_name: input.displayName.trim(),
    ...contacts,
    locale: input.locale ?? null,
    is_owner: input.isOwner ?? false,
    state: passwordHash ? 'active' : 'no_sign_in',
  };
  await refuseTaken(
    ctx.db
      .insertInto('access.account')
      .values({
        network_id: ctx.networkId,
        id,
        ...row,
        password_hash: passwordHash,
        password_set_at: passwordHash ? ctx.now : null,
      })
      .execute(),
  );
  await writeSignInKeys(ctx, id, contacts);
  recordChange(ctx, {
    action: 'account.add',
    objectType: 'account',
    objectId: id,
    after: { displayName: row.display_name, ...contacts, isOwner: row.is_owner },
  });
  return { id };
}
