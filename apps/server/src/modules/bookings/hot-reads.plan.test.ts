import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { explainQuery, type PlanStep, wholeTableReads } from '../../testing/explain.ts';
import { type TestNetwork, useServer } from '../../testing/new-network.ts';

const server = useServer();
const [employees, days, perDay] = [12, 60, 15];
const day = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
/** Tables that grow with every booking: no hot read may walk through one of them. */
const growing = ['bookings.visit', 'bookings.visit_line', 'calendar.reservation', 'clients.client', 'access.session'];

let network: TestNetwork;
let client: string;
let service: string;

beforeAll(async () => {
  network = await server.newNetwork();
  const staff = await Promise.all(Array.from({ length: employees }, () => network.build.employee()));
  service = await network.build.service({ duration_min: 30 }, staff);
  client = await network.build.client();
  const admin = new pg.Client({ connectionString: server.database.adminUrl });
  await admin.connect();
  await admin.query(
    `with clients as (
       insert into clients.client (network_id, id, phone, first_name)
       select $1, gen_random_uuid(), '+7915' || lpad(n::text, 7, '0'), 'Client ' || n from generate_series(1, 3000) n returning id
     ), numbered as (select id, row_number() over () as n from clients), made as (
       select gen_random_uuid() as visit_id, gen_random_uuid() as line_id, e, row_number() over () as n,
         ($3::date + d)::timestamp at time zone 'Europe/Moscow' + make_interval(mins => 540 + 30 * k) as s
       from unnest($2::uuid[]) e, generate_series(0, ${days - 1}) d, generate_series(0, ${perDay - 1}) k
     ), visits as (
       insert into bookings.visit (network_id, id, number, studio_id, client_id, starts_at, ends_at, total_minor)
       select $1, visit_id, made.n, $4, coalesce((select id from numbered where numbered.n = made.n % 3100), $5), s,
         s + interval '30 min', 300000 from made
     ), lines as (
       insert into bookings.visit_line (network_id, id, visit_id, line_no, service_id, service_name, employee_id, starts_at, ends_at, price_minor)
       select $1, line_id, visit_id, 1, $6, 'Massage', e, s, s + interval '30 min', 300000 from made
     )
     insert into calendar.reservation (network_id, id, resource_id, starts_at, ends_at, source_kind, source_id)
     select $1, gen_random_uuid(), e, s, s + interval '30 min', 'service_line', line_id from made`,
    [network.networkId, staff, day, network.studioId, client, service],
  );
  await admin.query(
    `insert into access.session (network_id, id, account_id, token_hash, expires_at)
     select $1, gen_random_uuid(), $2, sha256(n::text::bytea), now() + interval '1 day' from generate_series(1, 3000) n`,
    [network.networkId, network.ownerId],
  );
  await admin.query('vacuum analyze');
  await admin.end();
}, 120_000);

/** What a request really sends, carried out as the server's own role. */
async function stepsOf(path: string): Promise<PlanStep[]> {
  await network.http('GET', path); // afterwards the process remembers what it may remember
  const sent: { text: string; values?: unknown[] }[] = [];
  const prototype = pg.Client.prototype as unknown as { query: (...args: unknown[]) => unknown };
  const { query } = prototype;
  prototype.query = function (...args) {
    const [asked] = args as [string | { text: string; values?: unknown[] }];
    if (typeof asked !== 'string') sent.push(asked);
    return query.apply(this, args);
  };
  const { status } = await network.http('GET', path).finally(() => {
    prototype.query = query;
  });
  expect(status).toBe(200);
  const plans = await Promise.all(
    sent.map(({ text, values }) =>
      explainQuery(server.database.appUrl, network.networkId, { sql: text, parameters: values ?? [] }),
    ),
  );
  return plans.flat();
}

describe(`hot reads among ${employees * days * perDay} visits, as the server's own role`, () => {
  it.each([
    ['[SCH-021] the journal of a day', () => `/api/v1/journal?studioId=${network.studioId}&from=${day}`],
    [
      '[SCH-012] free times of a day',
      () => `/api/v1/slots?studioId=${network.studioId}&serviceIds=${service}&from=${day}&days=1`,
    ],
    ['[CLI-037] the visits of a client', () => `/api/v1/visits?clientId=${client}&sort=-startsAt`],
    ['[BKG-014] a visit by its number', () => '/api/v1/visits?number=4711&sort=-startsAt'],
    ['[BKG-013i] a page of the registry', () => `/api/v1/visits?from=${day}&to=${day}&sort=startsAt&limit=50`],
  ])('%s goes by indexes', async (_what, path) => {
    const steps = await stepsOf(path());

    expect(wholeTableReads(steps, growing)).toEqual([]);
    const thrownAway = steps.filter(({ table, removed }) => growing.includes(table ?? '') && removed > 1_000);
    expect(thrownAway).toEqual([]);
  });
});
