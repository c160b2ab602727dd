import type { CommandCtx } from '../../platform/context.ts';
import { connectedMailer, connectedSms } from '../../platform/mail.ts';
import { type Address, readAddress } from './address.ts';
import { codeGoodForMin, newCode } from './code.ts';
import { cannotSendCode } from './errors.ts';
import type { RequestCode } from './schema.ts';
import { sendCode } from './send-code.ts';

/**
 * Sends a code to a phone or an e-mail. The answer is the same whether a client stands behind it or not, and so is what
 * is sent: nobody learns from it who is a client [WID-013i]. `send` is for after the commit.
 */
export async function requestCode(
  ctx: CommandCtx,
  input: RequestCode,
): Promise<{ channel: Address['channel']; resendAt: Date; send: () => Promise<void> }> {
  const address = await readAddress(ctx, input);
  const isConnected = (address.channel === 'sms' ? connectedSms() : connectedMailer()) !== null;
  if (!isConnected) throw cannotSendCode({ channel: address.channel });
  const { code, resendAt } = await newCode(ctx, address);
  const { name } = await ctx.db
    .selectFrom('org.network')
    .select('name')
    .where('network_id', '=', ctx.networkId)
    .executeTakeFirstOrThrow();
  const send = () => sendCode(address, ctx.locale, { code, name, minutes: codeGoodForMin });
  return { channel: address.channel, resendAt, send };
}
