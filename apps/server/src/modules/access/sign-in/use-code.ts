import { sql } from 'kysely';
import type { CommandCtx } from '../../../platform/context.ts';
import type { SecretBox } from '../../../platform/secrets.ts';
import { hashRecoveryCode, matchingStep } from './totp.ts';

/**
 * Uses up a code of the authenticator app or a recovery code; false when it is wrong or was used before. The update itself
 * decides, so that of two requests with one code only one gets in.
 */
export async function useCode(
  ctx: CommandCtx,
  box: SecretBox,
  { accountId, code }: { accountId: string; code: string },
): Promise<boolean> {
  const account = await ctx.db
    .selectFrom('access.account')
    .select(['totp_secret', 'totp_last_step'])
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', accountId)
    .executeTakeFirst();
  if (!account?.totp_secret) return false;
  const digits = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(digits)) return useRecoveryCode(ctx, accountId, code);

  const secret = box.open(account.totp_secret);
  const step = matchingStep(secret, digits, ctx.now, account.totp_last_step);
  if (step === undefined) return false;
  const { numUpdatedRows } = await ctx.db
    .updateTable('access.account')
    .set({ totp_last_step: step })
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', accountId)
    .where((eb) => eb.or([eb('totp_last_step', 'is', null), eb('totp_last_step', '<', step)]))
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

async function useRecoveryCode(ctx: CommandCtx, accountId: string, code: string): Promise<boolean> {
  const hash = hashRecoveryCode(code);
  const { numUpdatedRows } = await ctx.db
    .updateTable('access.account')
    .set({ recovery_codes: sql<string[]>`array_remove(recovery_codes, ${hash})` })
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', accountId)
    .where(sql<boolean>`${hash} = any(recovery_codes)`)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
