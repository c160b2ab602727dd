import QRCode from 'qrcode';
import { recordChange } from '../../../platform/audit.ts';
import type { CommandCtx, ReadCtx } from '../../../platform/context.ts';
import type { SecretBox } from '../../../platform/secrets.ts';
import { authenticatorIsOn, codeDoesNotFit, notFound } from '../errors.ts';
import { requireOwnPassword } from './change-password.ts';
import { base32Of, hashRecoveryCode, matchingStep, newRecoveryCodes, newTotpSecret, otpauthUri } from './totp.ts';

/** Begins to set up an authenticator app: a fresh secret, which counts only once a code from it was given back [G9]. */
export async function enrolAuthenticator(ctx: CommandCtx, box: SecretBox, input: { password: string }) {
  const account = await readOwn(ctx);
  if (account.totp_confirmed_at) throw authenticatorIsOn();
  await requireOwnPassword(ctx, input.password);
  const secret = newTotpSecret();
  await ctx.db
    .updateTable('access.account')
    .set({ totp_secret: box.seal(secret), totp_last_step: null })
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', ctx.actor.id)
    .execute();
  const uri = otpauthUri(secret, {
    network: account.networkName,
    account: account.email ?? account.phone ?? account.name,
  });
  return { uri, secret: base32Of(secret), qrSvg: await QRCode.toString(uri, { type: 'svg', margin: 1 }) };
}

/** Switches it on with the first code, and answers the recovery codes, which are shown this once. */
export async function confirmAuthenticator(ctx: CommandCtx, box: SecretBox, input: { code: string }) {
  const account = await readOwn(ctx);
  if (account.totp_confirmed_at) throw authenticatorIsOn();
  const step =
    account.totp_secret && matchingStep(box.open(account.totp_secret), input.code.replace(/\s/g, ''), ctx.now, null);
  if (!step) throw codeDoesNotFit();
  const recoveryCodes = newRecoveryCodes();
  await ctx.db
    .updateTable('access.account')
    .set({
      totp_confirmed_at: ctx.now,
      totp_last_step: step,
      recovery_codes: recoveryCodes.map(hashRecoveryCode),
    })
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', ctx.actor.id)
    .execute();
  recordChange(ctx, { action: 'account.authenticator_on', objectType: 'account', objectId: ctx.actor.id });
  return { recoveryCodes };
}

/** Switches one's own authenticator off; the password is asked, since an open screen is not a person. */
export async function disableOwnAuthenticator(ctx: CommandCtx, input: { password: string }): Promise<void> {
  await requireOwnPassword(ctx, input.password);
  await disableAuthenticator(ctx, ctx.actor.id);
}

/** Takes the authenticator off an account: its own doing, or an administrator's when the phone is lost. */
export async function disableAuthenticator(ctx: CommandCtx, accountId: string): Promise<void> {
  await ctx.db
    .updateTable('access.account')
    .set({ totp_secret: null, totp_confirmed_at: null, totp_last_step: null, recovery_codes: [] })
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', accountId)
    .execute();
  recordChange(ctx, { action: 'account.authenticator_off', objectType: 'account', objectId: accountId });
}

/** One's own name, contacts and security at a glance. */
export async function getProfile(ctx: ReadCtx) {
  const account = await readOwn(ctx);
  return {
    id: ctx.actor.id,
    displayName: account.name,
    email: account.email,
    phone: account.phone,
    locale: account.locale,
    passwordSetAt: account.password_set_at,
    hasAuthenticator: account.totp_confirmed_at !== null,
    recoveryCodesLeft: account.recovery_codes.length,
  };
}

async function readOwn(ctx: ReadCtx) {
  const account = await ctx.db
    .selectFrom('access.account as a')
    .innerJoin('org.network as n', 'n.network_id', 'a.network_id')
    .select([
      'a.display_name as name',
      'a.email',
      'a.phone',
      'a.locale',
      'a.password_set_at',
      'a.totp_secret',
      'a.totp_confirmed_at',
      'a.recovery_codes',
      'n.name as networkName',
    ])
    .where('a.network_id', '=', ctx.networkId)
    .where('a.id', '=', ctx.actor.id)
    .executeTakeFirst();
  if (!account) throw notFound();
  return account;
}
