import { installation, installMessaging } from '../modules/messaging/installation.ts';
import { readConfig } from '../platform/config.ts';
import { connectMailer, connectSms } from '../platform/mail.ts';
import type { TestNetwork } from './new-network.ts';

/** Gives the installation something that carries codes; none leaves, they wait in the queue where `codeFor` reads them. */
export function connectCarriers(): void {
  const nowhere = { SMS_RU_API_ID: '00000000-0000-4000-8000-000000000000', SMS_RU_URL: 'http://127.0.0.1:1' };
  installMessaging(readConfig({ ...nowhere, SECRET_KEY: 'k'.repeat(40), LOG_LEVEL: 'error' }));
  connectMailer({ send: async () => undefined });
}

export function disconnectCarriers(): void {
  connectSms(null);
  connectMailer(null);
}

/** Codes that wait to be sent to an address, the last one first. */
export async function codesFor(network: TestNetwork, address: string): Promise<string[]> {
  const rows = await network.read(
    (ctx) =>
      ctx.db
        .selectFrom('messaging.message')
        .select('sealed_code')
        .where('network_id', '=', network.networkId)
        .where('kind', '=', 'code')
        .where('address', '=', address)
        .orderBy('created_at', 'desc')
        .execute(),
    undefined,
  );
  return rows.map(({ sealed_code }) => (sealed_code ? installation().box.open(sealed_code).toString() : ''));
}

/** A phone that no other test has. */
export function newPhone(): string {
  return `+7916${String(Math.floor(Math.random() * 1e7)).padStart(7, '0')}`;
}
