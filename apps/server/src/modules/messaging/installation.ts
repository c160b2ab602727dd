import type { Config } from '../../platform/config.ts';
import { connectedSms, connectSms } from '../../platform/mail.ts';
import { type SecretBox, secretBox } from '../../platform/secrets.ts';
import { type SmsRu, smsRu } from '../../platform/sms/sms-ru.ts';

interface Installation {
  box: SecretBox;
  smsRuUrl: string;
  publicUrl: string | null;
  /** Where links of messages lead; without PUBLIC_URL the address of this very server. */
  siteUrl: string;
  allowsLocalMailServers: boolean;
}

let installed: Installation | null = null;
let ownSms: SmsRu | null = null;

/** Told once by the composition: what this installation has of its own. */
export function installMessaging(config: Config): void {
  installed = {
    box: secretBox(config),
    smsRuUrl: config.SMS_RU_URL,
    publicUrl: config.PUBLIC_URL ?? null,
    siteUrl: config.PUBLIC_URL?.replace(/\/$/, '') ?? `http://${config.HOST}:${config.PORT}`,
    allowsLocalMailServers: config.ALLOW_LOCAL_MAIL_SERVERS,
  };
  ownSms = config.SMS_RU_API_ID
    ? smsRu({ apiId: config.SMS_RU_API_ID, from: config.SMS_RU_FROM, baseUrl: config.SMS_RU_URL })
    : null;
  if (ownSms) connectSms(ownSms);
}

export function installation(): Installation {
  if (!installed) throw new Error('Messaging is not installed yet.');
  return installed;
}

/** The installation's sms.ru account, as long as it is the one connected. */
export function installationSmsRu(): SmsRu | null {
  return connectedSms() === ownSms ? ownSms : null;
}
