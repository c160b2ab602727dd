import type { Locale } from '@salus/i18n';
import type pg from 'pg';
import { recordChange } from '../../../platform/audit.ts';
import type { CommandCtx, ReadCtx } from '../../../platform/context.ts';
import { publish } from '../../../platform/events.ts';
import { read, systemActor, transact } from '../../../platform/transact.ts';
import { hashToken, networkOfToken } from '../credentials.ts';
import { linkNotGood } from '../errors.ts';
import { invitationAccepted } from '../events.ts';
import type { Caller } from '../sign-in/caller.ts';
import { endSessionsOf } from '../sign-in/end-sessions.ts';
import { openSession } from '../sign-in/open-session.ts';
import { requireGoodPassword } from '../sign-in/password-policy.ts';
import { storePassword } from '../sign-in/store-password.ts';

/** What a link is for, shown to whoever opened it. */
export async function readLink(pool: pg.Pool, token: string) {
  const networkId = networkOfToken(token);
  if (!networkId) throw linkNotGood();
  return read(pool, { networkId, actor: systemActor, channel: 'admin' }, async (ctx) => {
    const { purpose, displayName, email, phone, networkName } = await goodLink(ctx, token);
    return { purpose, displayName, identifier: email ?? phone, networkName };
  });
}

/**
 * Sets the password of whoever holds the link and lets them in; the link works once. Sessions elsewhere end. With an
 * authenticator set up the password alone does not let in: the sign-in asks for the code.
 */
export async function useLink(
  pool: pg.Pool,
  input: { token: string; password: string; locale?: Locale },
  caller: Caller,
): Promise<{ sessionToken: string | null }> {
  const networkId = networkOfToken(input.token);
  if (!networkId) throw linkNotGood();
  const identity = {
    networkId,
    actor: systemActor,
    channel: 'admin' as const,
    ip: caller.ip,
    requestId: caller.requestId,
  };
  return transact(pool, identity, async (ctx) => {
    const link = await goodLink(ctx, input.token);
    requireGoodPassword(input.password, [link.email, link.phone, link.displayName]);
    await useUp(ctx, link.id);
    const person = {
      ...ctx,
      actor: { ...systemActor, kind: 'account' as const, id: link.accountId, name: link.displayName },
    };
    await ctx.db
      .updateTable('access.account')
      .set((eb) => ({
        state: 'active',
        version: eb('version', '+', 1),
        ...(input.locale ? { locale: input.locale } : {}),
      }))
      .where('network_id', '=', ctx.networkId)
      .where('id', '=', link.accountId)
      .execute();
    await storePassword(person, link.accountId, input.password);
    await endSessionsOf(ctx, link.accountId);
    recordChange(ctx, {
      action: link.purpose === 'invitation' ? 'account.accept_invitation' : 'account.reset_password',
      objectType: 'account',
      objectId: link.accountId,
      after: { invitationId: link.id },
    });
    if (link.purpose === 'invitation') {
      publish(ctx, invitationAccepted, { subjectId: link.accountId, data: { accountId: link.accountId } });
    }
    if (link.hasCode) return { sessionToken: null };
    return { sessionToken: await openSession(person, { accountId: link.accountId, userAgent: caller.userAgent }) };
  });
}

async function goodLink(ctx: ReadCtx, token: string) {
  const row = await ctx.db
    .selectFrom('access.invitation as i')
    .innerJoin('access.account as a', (join) =>
      join.onRef('a.network_id', '=', 'i.network_id').onRef('a.id', '=', 'i.account_id'),
    )
    .innerJoin('org.network as n', 'n.network_id', 'i.network_id')
    .select((eb) => [
      'i.id',
      'i.purpose',
      'a.id as accountId',
      'a.display_name as displayName',
      'a.email',
      'a.phone',
      'n.name as networkName',
      eb('a.totp_confirmed_at', 'is not', null).$castTo<boolean>().as('hasCode'),
    ])
    .where('i.network_id', '=', ctx.networkId)
    .where('i.token_hash', '=', hashToken(token))
    .where('i.used_at', 'is', null)
    .where('i.revoked_at', 'is', null)
    .where('i.expires_at', '>', ctx.now)
    .where('a.state', '!=', 'blocked')
    .executeTakeFirst();
  if (!row) throw linkNotGood();
  return { ...row, purpose: row.purpose as 'invitation' | 'password_reset' };
}

/** Two people with one link: the row decides. */
async function useUp(ctx: CommandCtx, invitationId: string): Promise<void> {
  const { numUpdatedRows } = await ctx.db
    .updateTable('access.invitation')
    .set({ used_at: ctx.now, sealed_link: null })
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', invitationId)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw linkNotGood();
}
