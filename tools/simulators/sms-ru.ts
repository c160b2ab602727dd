/** A small local stand-in for sms.ru: its real protocol, its statuses by callback, and its bad days on demand. */
import { createHash } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SimulatedSms {
  id: string;
  to: string;
  text: string;
  from: string | null;
  at: Date;
  code: number;
}

export interface SmsRuSimulator {
  url: string;
  /** Every message it took, oldest first. */
  taken: SimulatedSms[];
  /** Calls of `sms/send` that came, taken or not. */
  calls: number;
  /** From now on: `down` breaks the line, a number answers every recipient or call with that code, null is well. */
  mood(mood: 'down' | number | null, options?: { delayMs?: number }): void;
  /** What became of a message; told by callback if an address is known. Answers what the receiver replied. */
  deliver(id: string, code: number): Promise<string | null>;
  /** Sends a callback of these records as it is, to be doubled or forged. */
  callback(records: readonly string[], options?: { apiId?: string }): Promise<{ status: number; body: string }>;
  close(): Promise<void>;
}

export interface SmsRuOptions {
  apiId: string;
  port?: number;
  callbackUrl?: string | null;
  /** Tells by itself, so long after taking a message, that it was delivered. */
  deliversAfterMs?: number;
  onTaken?: (sms: SimulatedSms) => void;
}

const accountCodes = [200, 201, 220, 300, 301, 302, 500];
let day = 0;

export async function startSmsRuSimulator(options: SmsRuOptions): Promise<SmsRuSimulator> {
  const { apiId, callbackUrl = null } = options;
  const taken: SimulatedSms[] = [];
  let mood: 'down' | number | null = null;
  let delayMs = 0;
  let calls = 0;
  const timers = new Set<NodeJS.Timeout>();

  const server = http.createServer(async (request, response) => {
    const form = new URLSearchParams(await bodyOf(request));
    const method = (request.url ?? '').replace(/^\/|\?.*$/g, '');
    if (method === 'sms/send') calls += 1;
    if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
    if (mood === 'down') return request.socket.destroy();
    const answer = (body: object) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    const refuse = (code: number) => answer({ status: 'ERROR', status_code: code, status_text: `simulated ${code}` });
    if (request.method !== 'POST') return refuse(210);
    if (form.get('api_id') !== apiId) return refuse(200);
    if (form.get('json') !== '1') return response.end('100');
    if (typeof mood === 'number' && accountCodes.includes(mood)) return refuse(mood);
    if (method === 'sms/send') return answer(send(form));
    if (method === 'sms/status') return answer(statusOf((form.get('sms_id') ?? '').split(',')));
    if (method === 'my/balance') return answer({ status: 'OK', status_code: 100, balance: 1000 });
    return refuse(211);
  });

  function send(form: URLSearchParams): object {
    const sms: Record<string, object> = {};
    for (const [name, text] of form) {
      const to = /^to\[(\d+)\]$/.exec(name)?.[1];
      if (!to) continue;
      const code = typeof mood === 'number' ? mood : to.length < 10 ? 202 : text === '' ? 203 : 100;
      day += 1;
      const id = `202647-${1_000_000 + day}`;
      if (code !== 100) {
        sms[to] = { status: 'ERROR', status_code: code, status_text: `simulated ${code}`, sms_id: id };
        continue;
      }
      const one = { id, to: `+${to}`, text, from: form.get('from'), at: new Date(), code: 100 };
      taken.push(one);
      options.onTaken?.(one);
      sms[to] = { status: 'OK', status_code: 100, sms_id: id };
      if (options.deliversAfterMs !== undefined) later(() => void simulator.deliver(id, 103), options.deliversAfterMs);
    }
    return { status: 'OK', status_code: 100, sms, balance: 1000 };
  }

  function statusOf(ids: readonly string[]): object {
    const sms = Object.fromEntries(
      ids.map((id) => {
        const found = taken.find((one) => one.id === id);
        return [
          id,
          found
            ? { status: 'OK', status_code: found.code, cost: 2.5, status_text: `simulated ${found.code}` }
            : { status: 'ERROR', status_code: -1, status_text: 'not found' },
        ];
      }),
    );
    return { status: 'OK', status_code: 100, sms };
  }

  function later(work: () => void, ms: number): void {
    const timer = setTimeout(() => {
      timers.delete(timer);
      work();
    }, ms);
    timers.add(timer);
  }

  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const simulator: SmsRuSimulator = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken,
    get calls() {
      return calls;
    },
    mood(next, { delayMs: delay = 0 } = {}) {
      mood = next;
      delayMs = delay;
    },
    async deliver(id, code) {
      const found = taken.find((one) => one.id === id);
      if (found) found.code = code;
      if (!callbackUrl) return null;
      const told = await simulator
        .callback([`sms_status\n${id}\n${code}\n${Math.floor(Date.now() / 1000)}`])
        .catch(() => null); // nobody listens any more
      return told?.body ?? null;
    },
    async callback(records, { apiId: key = apiId } = {}) {
      const form = new URLSearchParams();
      for (const [index, record] of records.entries()) form.set(`data[${index}]`, record);
      form.set(
        'hash',
        createHash('sha256')
          .update(key + records.join(''))
          .digest('hex'),
      );
      const answer = await fetch(callbackUrl ?? '', { method: 'POST', body: form });
      return { status: answer.status, body: await answer.text() };
    },
    close: () =>
      new Promise((resolve) => {
        for (const timer of timers) clearTimeout(timer);
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return simulator;
}

async function bodyOf(request: http.IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
