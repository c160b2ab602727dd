import { recordChange } from '../../../platform/audit.ts';
import type { CommandCtx } from '../../../platform/context.ts';
import { notFound } from '../errors.ts';
import { requireMayHandle } from './grants.ts';
import { keptContacts, refuseTaken, writeSignInKeys } from './sign-in-keys.ts';

export interface UpdateAccountContacts {
  accountId: string;
  displayName?: string;
  email?: string | null;
  phone?: string | null;
}

/**
 * Keeps name and contacts of an account in step with the employee's, and with them the way to sign in. Changing somebody's
 * e-mail is a way into their account, so it asks for the same rights as an invitation.
 */
export async function updateAccountContacts(ctx: CommandCtx, input: UpdateAccountContacts): Promise<void> {
  const before = await ctx.db
    .selectFrom('access.account')
    .select(['display_name as displayName', 'email', 'phone'])
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', input.accountId)
    .executeTakeFirst();
  if (!before) throw notFound();
  const contacts = keptContacts({
    email: input.email === undefined ? before.email : input.email,
    phone: input.phone === undefined ? before.phone : input.phone,
  });
  const displayName = input.displayName?.trim() || before.displayName;
  const isMoved = contacts.email !== before.email || contacts.phone !== before.phone;
  if (!isMoved && displayName === before.displayName) return;
  if (isMoved) await requireMayHandle(ctx, input.accountId);

  await refuseTaken(
    ctx.db
      .updateTable('access.account')
      .set((eb) => ({ display_name: displayName, ...contacts, version: eb('version', '+', 1) }))
      .where('network_id', '=', ctx.networkId)
      .where('id', '=', input.accountId)
      .execute(),
  );
  if (isMoved) await writeSignInKeys(ctx, input.accountId, contacts);
  recordChange(ctx, {
    action: 'account.edit',
    objectType: 'account',
    objectId: input.accountId,
    before,
    after: { displayName, ...contacts },
  });
}
