import { createHash } from 'node:crypto';
import type { ReadCtx } from '../../platform/context.ts';
import { readPhone } from '../clients/public.ts';

/** Where a code is sent: a phone in E.164 or an e-mail in small letters. */
export interface Address {
  channel: 'sms' | 'email';
  value: string;
}

/** Reads what a client typed; a phone that cannot be one is refused at its field. */
export async function readAddress(ctx: ReadCtx, input: { phone?: string; email?: string }): Promise<Address> {
  if (input.phone) return { channel: 'sms', value: await readPhone(ctx, input.phone) };
  return { channel: 'email', value: (input.email ?? '').trim().toLowerCase() };
}

/** What is kept of an address: enough to recognise it, not enough to call it. */
export function addressHash({ channel, value }: Address): string {
  return createHash('sha256').update(`${channel}:${value}`).digest('base64url');
}
