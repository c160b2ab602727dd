import type { Locale } from '@salus/i18n';
import type { CommandCtx, ReadCtx } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { enqueue } from '../../platform/jobs/jobs.ts';
import { senderOf } from './audience.ts';
import { noGateway } from './errors.ts';
import { installation } from './installation.ts';
import type { Channel } from './model.ts';
import { sendErrand } from './send-errand.ts';

export interface SendCode {
  channel: Channel;
  address: string;
  code: string;
  /** How long the code is good: after that it is not sent any more. */
  minutes: number;
  locale: Locale;
  companyId: string;
  studioId?: string | null;
  clientId?: string | null;
}

/** Whether a code could be sent by this channel at all: ask before making one. */
export async function canSendCode(ctx: ReadCtx, place: { companyId: string; channel: Channel }): Promise<boolean> {
  const sender = await senderOf(ctx, place);
  const state = sender?.channels[place.channel];
  return Boolean(state?.isOn && state.gateway !== null);
}

/**
 * Sends a one-time code: at any hour and without consent, for the client has just asked for it [CLI-025i]. The code lies sealed
 * until it goes out and is blotted out in the log.
 */
export async function sendCode(ctx: CommandCtx, input: SendCode): Promise<{ messageId: string }> {
  if (!(await canSendCode(ctx, input))) throw noGateway();
  const messageId = newId();
  await ctx.db
    .insertInto('messaging.message')
    .values({
      network_id: ctx.networkId,
      id: messageId,
      company_id: input.companyId,
      studio_id: input.studioId ?? null,
      client_id: input.clientId ?? null,
      kind: 'code',
      channel: input.channel,
      address: input.address,
      locale: input.locale,
      status: 'queued',
      dedupe_key: `code:${messageId}`,
      facts: JSON.stringify({ minutes: input.minutes }),
      sealed_code: installation().box.seal(Buffer.from(input.code)),
      due_at: ctx.now,
      too_late_at: new Date(ctx.now.getTime() + input.minutes * 60_000),
      created_at: ctx.now,
      status_at: ctx.now,
    })
    .execute();
  await enqueue(ctx, sendErrand, { messageId }, { key: `message/${messageId}` });
  return { messageId };
}
