import { lookup } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isInside } from '../../../platform/http/outside.ts';
import { addressNotAllowed } from '../errors.ts';
import { mostBytes } from './calendar-lines.ts';

export type FetchFault =
  | 'not_allowed'
  | 'not_found'
  | 'no_answer'
  | 'refused'
  | 'too_large'
  | 'too_many_redirects'
  | 'certificate';

export class FetchError extends Error {
  constructor(readonly fault: FetchFault) {
    super(fault);
    this.name = 'FetchError';
  }
}

/** What came back; `bytes` is null when nothing has changed since the last time. */
export interface Fetched {
  bytes: Buffer | null;
  etag: string | null;
  lastModified: string | null;
}

export interface Known {
  etag?: string | null;
  lastModified?: string | null;
}

const [mostRedirects, patienceMs] = [3, 15_000];

/** An address as it may be read: https (webcal is https by another name), without a name and password in it. */
export function readableAddress(typed: string, { allowsLocal }: { allowsLocal: boolean }): URL {
  const text = typed.trim().replace(/^webcals?:\/\//i, 'https://');
  if (!URL.canParse(text)) throw addressNotAllowed();
  const address = new URL(text);
  const isSafe = address.protocol === 'https:' || (allowsLocal && address.protocol === 'http:');
  const host = address.hostname.replace(/^\[|\]$/g, '');
  const isLocal = (isIP(host) > 0 && isInside(host)) || host === 'localhost' || host.endsWith('.localhost');
  if (!isSafe || address.username || address.password || (isLocal && !allowsLocal)) throw addressNotAllowed();
  return address;
}

/**
 * Reads a calendar from the internet, and from nowhere else: the address that is connected to is the one that was checked,
 * after every redirect anew, so that no name can point inside the second time it is asked for.
 */
export async function fetchCalendar(
  typed: string,
  { allowsLocal, known = {} }: { allowsLocal: boolean; known?: Known },
): Promise<Fetched> {
  const signal = AbortSignal.timeout(patienceMs);
  let address = checked(typed, allowsLocal);
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const answer = await ask(address, { allowsLocal, known, signal });
    if ('to' in answer) address = checked(new URL(answer.to, address).href, allowsLocal);
    else return answer;
  }
  throw new FetchError('too_many_redirects');
}

function checked(typed: string, allowsLocal: boolean): URL {
  try {
    return readableAddress(typed, { allowsLocal });
  } catch {
    throw new FetchError('not_allowed');
  }
}

function ask(
  address: URL,
  { allowsLocal, known, signal }: { allowsLocal: boolean; known: Known; signal: AbortSignal },
): Promise<Fetched | { to: string }> {
  return new Promise((resolve, reject) => {
    const fail = (fault: FetchFault) => reject(new FetchError(fault));
    const request = (address.protocol === 'https:' ? https : http).get(
      address,
      {
        signal,
        agent: false,
        lookup: allowsLocal ? undefined : outsideOnly,
        headers: {
          'user-agent': 'Salus (calendar reader)',
          accept: 'text/calendar, */*;q=0.1',
          'accept-encoding': 'identity',
          ...(known.etag ? { 'if-none-match': known.etag } : {}),
          ...(known.lastModified ? { 'if-modified-since': known.lastModified } : {}),
        },
      },
      (response) => {
        const { statusCode = 0, headers } = response;
        const unread = () => response.destroy();
        if (statusCode >= 300 && statusCode < 400 && headers.location) {
          unread();
          return URL.canParse(headers.location, address.href) ? resolve({ to: headers.location }) : fail('refused');
        }
        const marks = { etag: headers.etag ?? null, lastModified: headers['last-modified'] ?? null };
        if (statusCode === 304) {
          unread();
          return resolve({ bytes: null, ...marks });
        }
        if (statusCode !== 200) {
          unread();
          return fail(statusCode === 404 || statusCode === 410 ? 'not_found' : 'refused');
        }
        const parts: Buffer[] = [];
        let size = 0;
        response.on('data', (part: Buffer) => {
          size += part.length;
          if (size > mostBytes) {
            fail('too_large');
            unread();
          } else parts.push(part);
        });
        response.on('end', () => resolve({ bytes: Buffer.concat(parts), ...marks }));
        response.on('error', () => fail('no_answer'));
        // A connection cut in the middle must not look like a shorter calendar.
        response.on('aborted', () => fail('no_answer'));
      },
    );
    request.on('error', (problem: NodeJS.ErrnoException) => fail(faultOf(problem)));
  });
}

function faultOf({ code = '', message }: NodeJS.ErrnoException): FetchFault {
  if (code === 'SALUS_INSIDE') return 'not_allowed';
  if (code === 'ENOTFOUND') return 'not_found';
  return /CERT|SSL|TLS|SELF_SIGNED|ALTNAME/i.test(code) || /certificate/i.test(message) ? 'certificate' : 'no_answer';
}

/** The resolver of the connection itself: what it gives is connected to, so nothing can change between look and use. */
const outsideOnly: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, found) => {
    const first = found?.[0];
    if (error || !first) return done(error ?? new Error('No address.'), '', 4);
    if (found.some(({ address }) => isInside(address))) {
      return done(Object.assign(new Error('Inside.'), { code: 'SALUS_INSIDE' }), '', 4);
    }
    if (options.all) done(null, found);
    else done(null, first.address, first.family);
  });
};
