import { beforeAll, describe, expect, it } from 'vitest';
import { openApiDocument } from '../../../apps/server/src/app.ts';
import { newId } from '../../../apps/server/src/platform/ids.ts';
import { type TestNetwork, useServer } from '../../../apps/server/src/testing/new-network.ts';
import { addressOf, createSampler, type Operation, operationsOf } from './document.ts';

const document = await openApiDocument();
const withBody = operationsOf(document).filter(({ body, operationId }) => body && operationId !== 'streamChanges');
const readers = operationsOf(document).filter(
  ({ method, operationId }) => method === 'GET' && operationId !== 'streamChanges',
);
const server = useServer();
let network: TestNetwork;
beforeAll(async () => {
  network = await server.newNetwork();
});

/** Words that people and attackers really send. */
const words: Record<string, string> = {
  'ten thousand characters': 'я'.repeat(10_000),
  'a NUL': 'a\u0000b',
  'a lone surrogate': 'a\ud800b',
  'right-to-left override': '\u202eابجد 12:30\u202c',
  emoji: '👩🏽‍🚒🧘‍♀️💆🏿',
  markup: `"><img src=x onerror=alert(1)>'; drop table org.studio; --`,
  'format signs': '{name} %s $' + '{jndi:ldap://x} {{7*7}}',
  nothing: '',
};

const plain = createSampler(document, { id: () => newId(), text: () => 'word' });
const sampleWith = (text: string) => createSampler(document, { id: () => newId(), text: () => text });
const titled = (list: Operation[]) =>
  list.map((operation) => [`${operation.method} ${operation.path}`, operation] as const);

describe('hostile input gets a clear answer, never a crash', () => {
  it.each(titled(withBody))('%s', async (_title, operation) => {
    const url = addressOf(operation, plain, () => newId());
    const bodies: [string, unknown][] = [
      ...Object.entries(words).map(([name, text]): [string, unknown] => [name, sampleWith(text)(operation.body ?? {})]),
      ['nothing at all', {}],
      ['a list for an object', [1, 2, 3]],
      ['a prototype', JSON.parse('{"__proto__":{"isAdmin":true},"constructor":{"prototype":{}}}')],
      ['wrong types', wrongTypes(plain(operation.body ?? {}))],
      ['numbers beyond reason', beyondReason(plain(operation.body ?? {}))],
    ];
    for (const [name, body] of bodies) {
      const response = await network.http(operation.method, url, { body });
      expect(response.status, `${name}: ${JSON.stringify(response.body)}`).toBeLessThan(500);
    }
  });

  /** More than the most that any operation takes: a calendar file of two megabytes in base64. */
  const oversize = `"${'x'.repeat(3_200_000)}"`;

  it.each(titled(withBody))('%s: malformed and oversized JSON', async (_title, operation) => {
    const url = addressOf(operation, plain, () => newId());
    const json = { 'content-type': 'application/json' };

    const malformed = await network.http(operation.method, url, { body: '{"a": ', headers: json });
    const oversized = await network.http(operation.method, url, { body: oversize, headers: json });

    expect(malformed.status).toBe(400);
    expect(oversized.status).toBe(413);
  });

  it.each(titled(readers))('%s: query of nonsense', async (_title, operation) => {
    const base = addressOf(operation, plain, () => newId());
    for (const value of [
      ...Object.values(words).map((word) => word.slice(0, 300)),
      '-1',
      '1e309',
      'null',
      '[]',
      '9'.repeat(30),
    ]) {
      const query = new URLSearchParams();
      for (const { name, in: place } of operation.parameters) if (place === 'query') query.append(name, value);
      const response = await network.http('GET', `${base.split('?')[0]}?${query}`);
      expect(response.status, `${value.slice(0, 40)}: ${JSON.stringify(response.body)}`).toBeLessThan(500);
    }
    const strange = await network.http('GET', operation.path.replace(/\{[^}]+\}/g, '..%2f..%2fetc%2fpasswd'));
    expect(strange.status).toBeLessThan(500);
  });
});

function wrongTypes(value: unknown): unknown {
  if (Array.isArray(value)) return { 0: value[0] };
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, wrongTypes(one)]));
  }
  return typeof value === 'string' ? 42 : 'not a number';
}

function beyondReason(value: unknown): unknown {
  if (Array.isArray(value)) return Array.from({ length: 500 }, () => value[0]);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, beyondReason(one)]));
  }
  return typeof value === 'number' ? Number.MAX_SAFE_INTEGER : value;
}
