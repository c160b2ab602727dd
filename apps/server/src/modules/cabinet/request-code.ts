import type { CommandCtx } from '../../platform/context.ts';
import { canSendCode, sendCode } from '../messaging/public.ts';
import type { PublicPlace } from '../org/public.ts';
import { type Address, readAddress } from './address.ts';
import { codeGoodForMin, newCode } from './code.ts';
import { cannotSendCode } from './errors.ts';
import type { RequestCode } from './schema.ts';

/**
 * Sends a code to a phone or an e-mail, in the name of the place. The answer is the same whether a client stands behind it
 * or not, and so is what is sent: nobody learns from it who is a client [WID-013i].
 */
export async function requestCode(
  ctx: CommandCtx,
  place: PublicPlace,
  input: RequestCode,
): Promise<{ channel: Address['channel']; resendAt: Date }> {
  const address = await readAddress(ctx, input);
  const { channel, value } = address;
  const { companyId, studioId } = place;
  if (!(await canSendCode(ctx, { companyId, channel }))) throw cannotSendCode({ channel });
  const { code, resendAt } = await newCode(ctx, address);
  await sendCode(ctx, {
    channel,
    address: value,
    code,
    minutes: codeGoodForMin,
    locale: ctx.locale,
    companyId,
    studioId,
  });
  return { channel, resendAt };
}
