import type { Locale } from '@salus/i18n';
import { connectedMailer, connectedSms } from '../../platform/mail.ts';
import { translate } from '../../platform/messages.ts';
import type { Address } from './address.ts';

/** Hands a code to whoever carries it. A failure is the provider's affair: the client asks again after half a minute. */
export async function sendCode(
  address: Address,
  locale: Locale,
  words: { code: string; name: string; minutes: number },
): Promise<void> {
  const text = translate(locale, 'cabinet.code.text', words);
  if (address.channel === 'sms') {
    await connectedSms()?.send({ to: address.value, text });
    return;
  }
  const subject = translate(locale, 'cabinet.code.subject', words);
  await connectedMailer()?.send({ to: address.value, subject, text, html: `<p>${escapeHtml(text)}</p>` });
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
