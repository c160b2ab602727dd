/** A small local stand-in for an S3-compatible store: buckets of objects in memory, and signatures that are checked. */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface S3Keys {
  accessKey: string;
  secretKey: string;
  region: string;
}

export interface S3Double {
  endpoint: string;
  /** By `bucket/key`. */
  objects: Map<string, { bytes: Buffer; contentType: string }>;
  /** From now on every request is answered with this status; null heals it. */
  breakDown(status: number | null): void;
  close(): Promise<void>;
}

const maxClockSkewMs = 15 * 60_000;

export async function startS3Double(keys: S3Keys): Promise<S3Double> {
  const objects: S3Double['objects'] = new Map();
  let broken: number | null = null;
  const server = http.createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const answer = (status: number, bytes?: Buffer, contentType = 'application/xml') =>
      response.writeHead(status, { 'content-type': contentType }).end(bytes);
    if (broken) return answer(broken);
    if (!isSigned(request, body, keys)) return answer(403, Buffer.from('<Code>SignatureDoesNotMatch</Code>'));

    const name = new URL(request.url ?? '/', 'http://s3').pathname.slice(1);
    const object = objects.get(name);
    switch (request.method) {
      case 'PUT':
        objects.set(name, { bytes: body, contentType: request.headers['content-type'] ?? '' });
        return answer(200);
      case 'GET':
        return object
          ? answer(200, object.bytes, object.contentType)
          : answer(404, Buffer.from('<Code>NoSuchKey</Code>'));
      case 'DELETE':
        objects.delete(name);
        return answer(204);
      default:
        return answer(405);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    breakDown(status) {
      broken = status;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Signature Version 4 in the `authorization` header, worked out anew from what arrived. */
function isSigned(request: http.IncomingMessage, body: Buffer, keys: S3Keys): boolean {
  const parts = /^AWS4-HMAC-SHA256 Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
    request.headers.authorization ?? '',
  );
  const at = String(request.headers['x-amz-date'] ?? '');
  const claimed = String(request.headers['x-amz-content-sha256'] ?? '');
  if (!parts || !isNow(at)) return false;
  if (claimed !== 'UNSIGNED-PAYLOAD' && claimed !== sha256(body)) return false;
  const [, credential = '', signedHeaders = '', signature = ''] = parts;
  const scope = `${at.slice(0, 8)}/${keys.region}/s3/aws4_request`;
  if (credential !== `${keys.accessKey}/${scope}` || !signedHeaders.split(';').includes('host')) return false;

  const url = new URL(request.url ?? '/', 'http://s3');
  const headers = signedHeaders.split(';').map((name) => `${name}:${String(request.headers[name] ?? '').trim()}\n`);
  const query = [...url.searchParams].map((pair) => pair.map(encodeURIComponent).join('=')).sort();
  const canonical = [request.method, url.pathname, query.join('&'), headers.join(''), signedHeaders, claimed].join(
    '\n',
  );
  const secret = ['s3', 'aws4_request'].reduce<Buffer>(
    (key, word) => hmac(key, word),
    hmac(hmac(Buffer.from(`AWS4${keys.secretKey}`), at.slice(0, 8)), keys.region),
  );
  const expected = hmac(secret, ['AWS4-HMAC-SHA256', at, scope, sha256(canonical)].join('\n'));
  return timingSafeEqual(expected, Buffer.from(signature, 'hex'));
}

function isNow(at: string): boolean {
  const iso = at.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
  return Math.abs(Date.parse(iso) - Date.now()) <= maxClockSkewMs;
}

const sha256 = (text: string | Buffer) => createHash('sha256').update(text).digest('hex');
const hmac = (key: Buffer, text: string) => createHmac('sha256', key).update(text).digest();
