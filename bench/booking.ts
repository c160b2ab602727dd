/** Complete bookings through the HTTP API against the same rows written by one prepared statement of a bare client. */
import { type ChildProcess, fork } from 'node:child_process';
import http from 'node:http';
import pg from 'pg';
import { newId } from '../apps/server/src/platform/ids.ts';
import { type BigStudio, dayAhead, openBigStudio, studioInstant } from './big-studio.ts';

const goal = 0.35;
const seconds = 5;
const rounds = 2;
const slotsADay = 23;

/** What the API writes for one booking: visit, line, reservation, event with its queue entry, audit. */
const bareBooking = `
  with v as (
    insert into bookings.visit (network_id, id, number, studio_id, client_id, starts_at, ends_at, total_minor, created_by)
    values ($1, $2, $3, $4, $5, $6, $7, 300000, $8)
  ), l as (
    insert into bookings.visit_line (network_id, id, visit_id, line_no, service_id, service_name, employee_id, starts_at, ends_at, price_minor)
    values ($1, $9, $2, 1, $10, 'Massage', $11, $6, $7, 300000)
  ), r as (
    insert into calendar.reservation (network_id, id, resource_id, starts_at, ends_at, source_kind, source_id)
    values ($1, $12, $11, $6, $7, 'service_line', $9)
  ), e as (
    insert into outbox.event (network_id, id, type, version, subject_type, subject_id, studio_id, actor_id, channel, occurred_at, data)
    values ($1, $13, 'bookings.visit_booked', 1, 'visit', $2, $4, $8, 'admin', now(), $14)
  ), q as (
    insert into outbox.pending (network_id, event_id, subject_id) values ($1, $13, $2)
  )
  insert into platform.audit (network_id, id, at, actor_id, actor_kind, channel, ip, request_id, action, object_type, object_id, studio_id, after)
  values ($1, $15, now(), $8, 'account', 'admin', '127.0.0.1', 'request', 'visit.book', 'visit', $2, $4, $14)`;

interface Slot {
  employeeId: string;
  clientId: string;
  startsAt: Date;
}

/** Every slot is handed out once: nobody waits for anybody, both sides do the same work. */
function* slotsOf(studio: BigStudio): Generator<Slot> {
  for (let day = 3; ; day += 1) {
    const date = dayAhead(day);
    for (let n = 0; n < slotsADay; n += 1) {
      const startsAt = studioInstant(date, 540 + n * 30 + (n >= 8 ? 30 : 0));
      for (const [index, employeeId] of studio.employeeIds.entries()) {
        yield { employeeId, startsAt, clientId: studio.clientIds[(index + n) % studio.clientIds.length] as string };
      }
    }
  }
}

async function perSecond(clients: number, work: (client: number) => Promise<void>): Promise<number> {
  const end = performance.now() + seconds * 1000;
  let done = 0;
  const start = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      while (performance.now() < end) {
        await work(client);
        done += 1;
      }
    }),
  );
  return (done / (performance.now() - start)) * 1000;
}

function post(agent: http.Agent, address: string, cookie: string, body: unknown): Promise<void> {
  const text = JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const request = http.request(
      `${address}/api/v1/visits`,
      {
        method: 'POST',
        agent,
        headers: { cookie, 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) },
      },
      (response) => {
        let answer = '';
        response.on('data', (chunk: Buffer) => {
          if (response.statusCode !== 201) answer += chunk.toString();
        });
        response.on('end', () =>
          response.statusCode === 201 ? resolve() : reject(new Error(`${response.statusCode} ${answer}`)),
        );
      },
    );
    request.on('error', reject);
    request.end(text);
  });
}

async function throughApi(studio: BigStudio, slots: Iterator<Slot>, address: string, clients: number): Promise<number> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: clients });
  const rate = await perSecond(clients, () => {
    const { employeeId, clientId, startsAt } = slots.next().value as Slot;
    return post(agent, address, studio.cookie, {
      studioId: studio.studioId,
      clientId,
      startsAt: startsAt.toISOString(),
      lines: [{ serviceId: studio.serviceId, employeeId }],
    });
  });
  agent.destroy();
  return rate;
}

let bareNumber = 10_000_000;

async function throughSql(studio: BigStudio, slots: Iterator<Slot>, connections: pg.Client[]): Promise<number> {
  const data = JSON.stringify({
    number: 1,
    startsAt: new Date(),
    services: ['Massage'],
    totalMinor: 300_000,
    lines: [{}],
  });
  return perSecond(connections.length, async (index) => {
    const { employeeId, clientId, startsAt } = slots.next().value as Slot;
    const endsAt = new Date(startsAt.getTime() + 30 * 60_000);
    bareNumber += 1;
    await connections[index]?.query({
      name: 'bare-booking',
      text: bareBooking,
      values: [
        studio.networkId,
        newId(),
        bareNumber,
        studio.studioId,
        clientId,
        startsAt,
        endsAt,
        studio.ownerId,
        newId(),
        studio.serviceId,
        employeeId,
        newId(),
        newId(),
        data,
        newId(),
      ],
    });
  });
}

async function openConnections(studio: BigStudio, count: number): Promise<pg.Client[]> {
  return Promise.all(
    Array.from({ length: count }, async () => {
      const client = new pg.Client({ connectionString: studio.url });
      client.on('error', () => undefined); // cut off when the measurement ends early
      await client.connect();
      await client.query(`set app.network_id = '${studio.networkId}'`);
      return client;
    }),
  );
}

/** Where the server listens; fails when it ends before it has said so. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.on('message', (told) => {
      if (typeof told === 'object' && told !== null && 'address' in told) resolve(String(told.address));
    });
    server.once('exit', (code) => reject(new Error(`The server ended with ${code}.`)));
  });
}

export async function run(): Promise<void> {
  const studio = await openBigStudio({ staff: 100, clients: 2000 });
  const server = fork(new URL('./serve.ts', import.meta.url), [studio.url, '10'], { execArgv: ['--import', 'tsx'] });
  try {
    const address = await addressOf(server);
    const slots = slotsOf(studio);
    await throughApi(studio, slots, address, 16); // warms up plans and compiled code
    await studio.admin.query('vacuum analyze'); // as the server's autovacuum does once a place has been in use for a minute
    let worst = Number.POSITIVE_INFINITY;
    for (const clients of [16, 64]) {
      const connections = await openConnections(studio, clients);
      const [api, bare]: [number[], number[]] = [[], []];
      for (let round = 0; round < rounds; round += 1) {
        api.push(await throughApi(studio, slots, address, clients));
        bare.push(await throughSql(studio, slots, connections));
      }
      await Promise.all(connections.map((client) => client.end()));
      const [apiRate, bareRate] = [Math.max(...api), Math.max(...bare)];
      worst = Math.min(worst, apiRate / bareRate);
      console.log(
        `${clients} clients: API ${apiRate.toFixed(0)}/s, bare SQL ${bareRate.toFixed(0)}/s, ratio ${(apiRate / bareRate).toFixed(2)}`,
      );
    }
    console.log(`bench booking: ${worst.toFixed(2)} (goal >= ${goal}) ${worst >= goal ? 'met' : 'short'}`);
  } finally {
    server.kill();
    await studio.close();
  }
}
