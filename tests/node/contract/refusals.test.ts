import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApiDocument } from '../../../apps/server/src/app.ts';
import { newId } from '../../../apps/server/src/platform/ids.ts';
import { type TestNetwork, useServer } from '../../../apps/server/src/testing/new-network.ts';
import { addressOf, createSampler, type Operation, operationsOf } from './document.ts';

const document = await openApiDocument();
const operations = operationsOf(document);
const server = useServer();

const isPublic = ({ permission }: Operation) => permission === 'public';
const needsRight = ({ permission }: Operation) => permission !== 'public' && permission !== 'signed_in';
/** The event stream stays open and needs a listening server: it is tested where it lives. */
const isStream = ({ operationId }: Operation) => operationId === 'streamChanges';
const titled = (list: Operation[]) =>
  list.map((operation) => [`${operation.method} ${operation.path}`, operation] as const);

const sampleAnything = createSampler(document, { id: () => newId(), text: () => 'word' });

describe('the document', () => {
  it('[API-002] describes every operation: a name of its own, a summary and the right it needs', () => {
    const incomplete = operations.filter(
      ({ operationId, summary, permission }) => !operationId || !summary || !permission,
    );
    const names = operations.map(({ operationId }) => operationId);

    expect(incomplete.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});

describe('[ACC-007] without a right the action cannot be reached by a direct request', () => {
  let network: TestNetwork;
  let nobody: string;
  beforeAll(async () => {
    network = await server.newNetwork();
    nobody = await network.build.employee({}, { rights: {} });
  });

  it.each(titled(operations.filter((one) => !isPublic(one) && !isStream(one))))(
    '%s asks strangers to sign in',
    async (_title, operation) => {
      const url = addressOf(operation, sampleAnything, () => newId());
      const response = await server.app.inject({ method: operation.method, url });
      expect([response.statusCode, response.json().code]).toEqual([401, 'platform.not_signed_in']);
    },
  );

  it.each(titled(operations.filter(needsRight)))('%s refuses an account without rights', async (_title, operation) => {
    const url = addressOf(operation, sampleAnything, () => newId());
    const body = operation.body && sampleAnything(operation.body);
    const response = await network.http(operation.method, url, { as: nobody, body });
    expect([response.status, response.body.code]).toEqual([403, 'platform.forbidden']);
  });
});

describe('another network', () => {
  const secret = 'Зебра';
  let theirs: TestNetwork;
  let ours: TestNetwork;
  let known: Record<string, string>;
  let admin: pg.Client;
  let before: string;

  beforeAll(async () => {
    [theirs, ours] = [await server.newNetwork(), await server.newNetwork()];
    admin = new pg.Client({ connectionString: server.database.adminUrl });
    await admin.connect();
    known = await populate(theirs, secret);
    before = await fingerprint(admin, theirs.networkId);
  });
  afterAll(async () => {
    expect(await fingerprint(admin, theirs.networkId)).toEqual(before);
    await admin.end();
  });

  it.each(titled(operations.filter((one) => !isPublic(one) && !isStream(one))))(
    '%s neither shows nor changes anything of theirs',
    async (_title, operation) => {
      const idOf = (hint: string) => known[hint] ?? known.anything ?? newId();
      const sample = createSampler(document, { id: idOf, text: () => 'word' });
      const url = addressOf(operation, sample, idOf);
      // What the call makes for itself has an id of its own; everything it refers to is theirs.
      const body = operation.body && { ...(sample(operation.body) as object), id: newId() };

      const response = await ours.http(operation.method, url, { body });

      const text = JSON.stringify(response.body) ?? '';
      expect(response.status, text).toBeLessThan(500);
      expect(text).not.toContain(secret);
    },
  );
});

async function populate(network: TestNetwork, secret: string): Promise<Record<string, string>> {
  const { build } = network;
  const employeeId = await build.employee({ first_name: secret });
  const [clientId, roomId, equipmentId] = [
    await build.client({ first_name: secret, comment: secret }),
    await build.room({ name: secret }),
    await build.equipment('LPG', { name: secret }),
  ];
  const serviceId = await build.service({ name: secret }, [employeeId]);
  const visitId = newId();
  const startsAt = new Date('2030-01-07T09:00:00Z');
  const endsAt = new Date('2030-01-07T10:00:00Z');
  await build.insert('bookings.visit', {
    id: visitId,
    number: 1,
    studio_id: network.studioId,
    client_id: clientId,
    starts_at: startsAt,
    ends_at: endsAt,
    comment: secret,
  });
  await build.insert('bookings.visit_line', {
    id: newId(),
    visit_id: visitId,
    line_no: 1,
    service_id: serviceId,
    service_name: secret,
    employee_id: employeeId,
    starts_at: startsAt,
    ends_at: endsAt,
    price_minor: 1,
  });
  const positionId = newId();
  await build.insert('access.position', { id: positionId, name: secret });
  await network.http('GET', '/api/v1/session'); // so that the owner's session exists before the fingerprint
  return {
    employeeId,
    accountId: employeeId,
    clientId,
    roomId,
    equipmentId,
    serviceId,
    visitId,
    positionId,
    studioId: network.studioId,
    companyId: network.companyId,
    anything: visitId,
  };
}

/** All rows of a network in one hash, but for sessions, whose "last seen" moves by itself. */
async function fingerprint(admin: pg.Client, networkId: string): Promise<string> {
  const { rows: tables } = await admin.query<{ name: string }>(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attname = 'network_id'
     where c.relkind = 'r' and c.relname <> 'session' order by 1`,
  );
  const parts: string[] = [];
  for (const { name } of tables) {
    const { rows } = await admin.query<{ hash: string | null }>(
      `select md5(string_agg(t::text, '|' order by t::text)) as hash from ${name} t where network_id = $1`,
      [networkId],
    );
    parts.push(`${name}:${rows[0]?.hash ?? ''}`);
  }
  return parts.join('\n');
}
