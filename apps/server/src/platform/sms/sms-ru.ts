import { createHash, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import { type Accepted, HandoverError } from '../handover.ts';
import type { SmsGateway } from '../mail.ts';

export interface SmsRuAccount {
  apiId: string;
  /** An approved sender name; without one the provider's own number is used. */
  from?: string | undefined;
  /** https://sms.ru, or a stand-in. */
  baseUrl: string;
}

export type SmsFate = 'under_way' | 'delivered' | 'read' | 'failed';

export interface SmsRu extends SmsGateway {
  /** What became of messages, by the provider's ids; an id it does not know is absent. */
  fates(ids: readonly string[]): Promise<Map<string, { code: number; text: string }>>;
  balance(): Promise<number>;
}

const timeoutMs = 10_000;
const entry = z.looseObject({
  status_code: z.number(),
  status_text: z.string().optional(),
  sms_id: z.string().optional(),
});
const answerShape = z.looseObject({
  status_code: z.number(),
  status_text: z.string().optional(),
  balance: z.number().optional(),
  sms: z.record(z.string(), entry).optional(),
});
type Answer = z.output<typeof answerShape>;

/** Worth another try: the service is briefly unavailable, or failed inside. */
const laterCodes = [220, 500];
/** About the account: wrong key, no money, bad credentials, not confirmed. */
const stopCodes = [200, 201, 300, 301, 302];
/** The same text to the same number was taken a moment ago: an earlier try got through although its answer did not. */
const alreadyTakenCodes = [231, 232];

/** The sms.ru protocol: form-encoded POST, HTTP 200 even for errors, a status of the call and one per recipient. */
export function smsRu({ apiId, from, baseUrl }: SmsRuAccount): SmsRu {
  async function call(method: string, parameters: Record<string, string>): Promise<{ parsed: Answer; text: string }> {
    const body = new URLSearchParams({ api_id: apiId, json: '1', ...parameters });
    let text: string;
    try {
      const response = await fetch(new URL(method, `${baseUrl}/`), {
        method: 'POST',
        body,
        signal: AbortSignal.timeout(timeoutMs),
      });
      text = await response.text();
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
    } catch (error) {
      throw new HandoverError('later', 'network', reasonOf(error));
    }
    const parsed = answerShape.safeParse(jsonOf(text));
    if (!parsed.success) throw new HandoverError('later', 'answer', text.slice(0, 200));
    requireGood(parsed.data.status_code, parsed.data.status_text ?? text);
    return { parsed: parsed.data, text: text.slice(0, 500) };
  }

  return {
    async send({ to, text }): Promise<Accepted> {
      const phone = to.replace(/\D/g, '');
      const answer = await call('sms/send', { [`to[${phone}]`]: text, ...(from ? { from } : {}) });
      // The call may be well and the recipient not: what counts stands beside the number.
      const recipient = answer.parsed.sms?.[phone] ?? Object.values(answer.parsed.sms ?? {})[0];
      if (!recipient) throw new HandoverError('later', 'answer', answer.text);
      const id = recipient.sms_id ?? null;
      if (alreadyTakenCodes.includes(recipient.status_code))
        return { id, code: String(recipient.status_code), answer: answer.text };
      requireGood(recipient.status_code, recipient.status_text ?? answer.text);
      return { id, code: String(recipient.status_code), answer: answer.text };
    },
    async fates(ids) {
      const { parsed } = await call('sms/status', { sms_id: ids.join(',') });
      return new Map(
        Object.entries(parsed.sms ?? {}).map(([id, one]) => [
          id,
          { code: one.status_code, text: one.status_text ?? '' },
        ]),
      );
    },
    async balance() {
      return (await call('my/balance', {})).parsed.balance ?? 0;
    },
  };
}

/** What a delivery code means; one we do not know leaves the message under way. */
export function fateOf(code: number): SmsFate {
  if (code === 103) return 'delivered';
  if (code === 110) return 'read';
  if (code === -1 || (code >= 104 && code <= 108) || code === 150 || (code >= 130 && code <= 132)) return 'failed';
  return 'under_way';
}

/** The records of a callback, or null when its hash is not made with this key. */
export function callbackRecords(apiId: string, form: Readonly<Record<string, string>>): string[] | null {
  const records = Object.keys(form)
    .map((key) => ({ key, at: Number(/^data\[(\d+)\]$/.exec(key)?.[1] ?? Number.NaN) }))
    .filter(({ at }) => Number.isInteger(at))
    .sort((a, b) => a.at - b.at)
    .map(({ key }) => form[key] ?? '');
  const expected = callbackHash(apiId, records);
  const given = Buffer.from(form.hash ?? '');
  const isGood = given.length === expected.length && timingSafeEqual(given, Buffer.from(expected));
  return isGood ? records : null;
}

/** SHA-256 of the key and all records in the order of their numbers, nothing between them. */
export function callbackHash(apiId: string, records: readonly string[]): string {
  return createHash('sha256')
    .update(apiId + records.join(''))
    .digest('hex');
}

/** How many paid parts a text takes: 160 (153 each when split) of the GSM alphabet, otherwise 70 (67). */
export function smsParts(text: string): number {
  const isGsm = /^[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà^{}\\[~\]|€]*$/.test(
    text,
  );
  const length = isGsm ? text.replace(/[\^{}\\[~\]|€]/g, '__').length : text.length;
  const [whole, split] = isGsm ? [160, 153] : [70, 67];
  return length <= whole ? 1 : Math.ceil(length / split);
}

function requireGood(code: number, text: string): void {
  if (code >= 100 && code < 104) return;
  const problem = laterCodes.includes(code) ? 'later' : stopCodes.includes(code) ? 'stop' : 'never';
  throw new HandoverError(problem, String(code), text.slice(0, 500));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function reasonOf(error: unknown): string {
  const cause = (error as { cause?: { code?: string } }).cause?.code;
  return cause ?? (error instanceof Error ? error.message : 'unknown');
}
