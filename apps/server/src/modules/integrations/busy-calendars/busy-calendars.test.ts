import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { runTaskListOnce } from 'graphile-worker';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../../platform/config.ts';
import { newId } from '../../../platform/ids.ts';
import { taskListOf } from '../../../platform/jobs/runner.ts';
import { type TestNetwork, useServer } from '../../../testing/new-network.ts';
import { installIntegrations } from '../installation.ts';
import { type FetchError, fetchCalendar, readableAddress } from './fetch-calendar.ts';
import { readCalendar, readCalendars } from './read-calendar.ts';

const server = useServer();
/** A site that gives out what a test puts there. */
const site = { body: '', status: 200, headers: {} as Record<string, string>, asked: [] as http.IncomingHttpHeaders[] };
let web: http.Server;
let address: string;

beforeAll(async () => {
  web = http.createServer((request, response) => {
    site.asked.push(request.headers);
    if (site.headers.etag && request.headers['if-none-match'] === site.headers.etag) {
      response.writeHead(304).end();
      return;
    }
    response.writeHead(site.status, site.headers).end(site.body);
  });
  await new Promise<void>((ready) => web.listen(0, '127.0.0.1', ready));
  address = `http://127.0.0.1:${(web.address() as AddressInfo).port}/busy.ics`;
});
afterAll(() => web?.close());

const inDays = (days: number, clock: string) =>
  new Date(`${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T${clock}:00+03:00`);
const stamp = (at: Date) => at.toISOString().slice(0, 19).replace(/[-:]/g, '').concat('Z');
const event = (uid: string, from: Date, to: Date) =>
  `BEGIN:VEVENT\nUID:${uid}\nSUMMARY:Very private\nDTSTART:${stamp(from)}\nDTEND:${stamp(to)}\nEND:VEVENT`;
const calendar = (...events: string[]) => ['BEGIN:VCALENDAR', ...events, 'END:VCALENDAR', ''].join('\r\n');

async function salon() {
  installIntegrations(readConfig({ SECRET_KEY: 'k'.repeat(40), LOG_LEVEL: 'error', ALLOW_LOCAL_CALENDARS: 'true' }));
  Object.assign(site, { body: calendar(), status: 200, headers: {}, asked: [] });
  const network = await server.newNetwork();
  const own = { 'calendar.absence': { view: true, add: true, edit: false, delete: false, scope: 'own' } } as const;
  const employee = await network.build.employee({ first_name: 'Мария' }, { rights: own });
  const service = await network.build.service({ name: 'Массаж' }, [employee]);
  const client = await network.build.client();
  const path = `/api/v1/employees/${employee}/busy-calendars`;
  const add = async (body: object = { address }, as = employee) =>
    network.http('POST', path, { as, body: { name: 'Личный', ...body } });
  const readIt = (calendarId: string) =>
    readCalendar.go({ pool: server.pool, networkId: network.networkId }, { calendarId });
  const shown = async (as = employee) => (await network.http('GET', path, { as })).body.items;
  const book = (startsAt: Date) =>
    network.http('POST', '/api/v1/visits', {
      body: {
        studioId: network.studioId,
        clientId: client,
        startsAt,
        lines: [{ serviceId: service, employeeId: employee }],
      },
    });
  return { network, employee, path, add, readIt, shown, book };
}

const taken = (network: TestNetwork) =>
  network.read(async (ctx) => {
    const rows = await ctx.db
      .selectFrom('calendar.absence as a')
      .innerJoin('calendar.reservation as r', (join) =>
        join.onRef('r.network_id', '=', 'a.network_id').onRef('r.source_id', '=', 'a.id'),
      )
      .select(['a.starts_at', 'a.ends_at', 'a.note'])
      .where('a.network_id', '=', ctx.networkId)
      .orderBy('a.starts_at')
      .execute();
    return rows.map(({ starts_at, ends_at, note }) => `${starts_at.toISOString()}/${ends_at.toISOString()}${note}`);
  }, undefined);

/** All jobs that are due, as the workers of the server would do them. */
async function runQueue(): Promise<void> {
  const client = new pg.Client({ connectionString: server.database.adminUrl });
  await client.connect();
  try {
    await runTaskListOnce({}, taskListOf(server.pool), client as unknown as pg.PoolClient);
  } finally {
    await client.end();
  }
}

const span = (from: Date, to: Date) => `${from.toISOString()}/${to.toISOString()}`;

describe('[SCH-020] a busy calendar by its address', () => {
  it('takes the time of its events and nothing else of them, and gives back what is gone', async () => {
    const { network, add, readIt, shown, book } = await salon();
    site.body = calendar(
      event('1', inDays(3, '12:00'), inDays(3, '13:00')),
      event('2', inDays(4, '12:00'), inDays(4, '14:00')),
    );
    const { status, body } = await add();
    await readIt(body.id);

    expect(status).toBe(201);
    expect(body).toMatchObject({ host: new URL(address).host, readAt: null });
    expect(JSON.stringify(body)).not.toContain('busy.ics');
    expect(await taken(network)).toEqual([
      span(inDays(3, '12:00'), inDays(3, '13:00')),
      span(inDays(4, '12:00'), inDays(4, '14:00')),
    ]);
    expect((await book(inDays(3, '12:00'))).status).toBe(422);
    expect((await shown())[0]).toMatchObject({ events: 2, busySpans: 2, failingSince: null, fault: null });

    site.body = calendar(event('2', inDays(4, '12:00'), inDays(4, '14:00')));
    await readIt(body.id);
    expect(await taken(network)).toEqual([span(inDays(4, '12:00'), inDays(4, '14:00'))]);
    expect((await book(inDays(3, '12:00'))).status).toBe(201);
  });

  it('lists the visits that stand there and moves none; the rest around them is taken', async () => {
    const { network, add, readIt, shown, book } = await salon();
    const visit = (await book(inDays(3, '12:00'))).body;
    site.body = calendar(event('1', inDays(3, '11:00'), inDays(3, '15:00')));
    const { id } = (await add()).body;
    await readIt(id);
    await readIt(id);

    expect(await taken(network)).toEqual([
      span(inDays(3, '11:00'), inDays(3, '12:00')),
      span(inDays(3, '13:00'), inDays(3, '15:00')),
    ]);
    expect((await shown())[0].collisions).toMatchObject([{ visitNumber: visit.number, name: 'Массаж' }]);

    await network.http('POST', `/api/v1/visits/${visit.id}/cancellation`, { body: { by: 'client', notify: false } });
    await readIt(id);
    expect(await taken(network)).toEqual([span(inDays(3, '11:00'), inDays(3, '15:00'))]);
    expect((await shown())[0].collisions).toEqual([]);
  });

  it('that cannot be read leaves all as it was, and says since when and why', async () => {
    const { network, add, readIt, shown } = await salon();
    const good = calendar(event('1', inDays(3, '12:00'), inDays(3, '13:00')));
    site.body = good;
    const { id } = (await add()).body;
    await readIt(id);
    const faults = [];
    for (const trouble of [
      { body: good.slice(0, -20) },
      { body: '<html>Sign in</html>' },
      { body: 'x'.repeat(2_200_000) },
      { body: '', status: 500 },
      { body: '', status: 404 },
      { body: '', status: 302, headers: { location: '/busy.ics' } },
      { body: '', status: 302, headers: { location: 'file:///etc/passwd' } },
    ]) {
      Object.assign(site, { status: 200, headers: {}, ...trouble });
      await readIt(id);
      faults.push((await shown())[0].fault);
    }

    expect(faults).toEqual([
      'truncated',
      'not_a_calendar',
      'too_large',
      'refused',
      'not_found',
      'too_many_redirects',
      'not_allowed',
    ]);
    expect(await taken(network)).toHaveLength(1);
    const [failing] = await shown();
    expect(failing.failingSince).not.toBeNull();

    Object.assign(site, { body: good, status: 200, headers: {} });
    await readIt(id);
    expect((await shown())[0]).toMatchObject({ fault: null, failingSince: null });
  });

  it('is asked only for what changed, and laid out anew all the same', async () => {
    const { network, add, readIt } = await salon();
    Object.assign(site, {
      body: calendar(event('1', inDays(3, '12:00'), inDays(3, '13:00'))),
      headers: { etag: '"v1"' },
    });
    const { id } = (await add()).body;
    await readIt(id);
    await readIt(id);

    expect(site.asked.map((headers) => headers['if-none-match'])).toEqual([undefined, '"v1"']);
    expect(await taken(network)).toHaveLength(1);
  });

  it('gives its time back when it is taken away', async () => {
    const { network, add, readIt } = await salon();
    site.body = calendar(event('1', inDays(3, '12:00'), inDays(3, '13:00')));
    const { id } = (await add()).body;
    await readIt(id);
    await network.http('DELETE', `/api/v1/busy-calendars/${id}`);
    await readIt(id);

    expect(await taken(network)).toEqual([]);
  });

  it('two readings at once and a booking between them take no time twice', async () => {
    const { network, add, readIt, book } = await salon();
    site.body = calendar(event('1', inDays(3, '12:00'), inDays(3, '13:00')));
    const { id } = (await add()).body;
    await Promise.all([readIt(id), book(inDays(3, '12:00')), readIt(id)]);
    const there = await taken(network);
    await readIt(id);

    expect(there.length).toBeLessThanOrEqual(1);
    expect(await taken(network)).toHaveLength(there.length);
  });

  it('is read when it is added and each hour after, but not for somebody who left', async () => {
    const { network, add, employee } = await salon();
    const anHour = async () => {
      await network.run((ctx) => readCalendars.run(ctx), undefined);
      await runQueue();
      return site.asked.length;
    };
    await runQueue(); // what the other tests have left
    site.asked = [];
    await add();
    await runQueue();
    const whenAdded = site.asked.length;
    const anHourLater = await anHour();
    await network.http('PUT', `/api/v1/employees/${employee}/dismissal`, {
      body: { dismissedOn: inDays(-1, '12:00').toISOString().slice(0, 10) },
    });

    expect([whenAdded, anHourLater, await anHour()]).toEqual([1, 2, 2]);
  });
});

describe('[SCH-020] a busy calendar as a file', () => {
  it('is taken at once', async () => {
    const { network, add } = await salon();
    const file = Buffer.from(calendar(event('1', inDays(3, '12:00'), inDays(3, '13:00')))).toString('base64');
    const { status, body } = await add({ file });

    expect(status).toBe(201);
    expect(body).toMatchObject({ kind: 'file', events: 1, busySpans: 1 });
    expect(await taken(network)).toHaveLength(1);
  });

  it('that is none is refused with what is wrong, and nothing remains', async () => {
    const { add, shown } = await salon();
    const answer = await add({ file: Buffer.from('Good day').toString('base64') });

    expect(answer.body).toMatchObject({ code: 'integrations.file_not_taken', details: { fault: 'not_a_calendar' } });
    expect(await shown()).toEqual([]);
  });
});

describe('[SCH-020] who may', () => {
  it('herself and her superiors; nobody else, and no other network', async () => {
    const { network, employee, add, shown } = await salon();
    const { body } = await add();
    const colleague = await network.build.employee(
      {},
      { rights: { 'calendar.absence': { view: true, add: true, edit: false, delete: false, scope: 'own' } } },
    );
    const other = await salon();

    expect((await add({ address }, colleague)).status).toBe(404);
    expect((await network.http('DELETE', `/api/v1/busy-calendars/${body.id}`, { as: colleague })).status).toBe(404);
    expect((await other.network.http('GET', `/api/v1/employees/${employee}/busy-calendars`)).status).toBe(404);
    expect((await add({ address }, network.ownerId)).status).toBe(201);
    expect(await shown()).toHaveLength(2);
  });

  it('only addresses of the open internet are read', async () => {
    const { add } = await salon();
    installIntegrations(readConfig({ SECRET_KEY: 'k'.repeat(40), LOG_LEVEL: 'error' }));
    for (const inside of [
      address,
      'https://127.0.0.1/x',
      'https://[::1]/x',
      'https://[::ffff:10.0.0.1]/x',
      'https://2130706433/x',
      'https://169.254.169.254/latest',
      'https://localhost/x',
      'https://name:secret@example.com/x',
      'file:///etc/passwd',
      'ftp://example.com/x.ics',
    ]) {
      expect((await add({ id: newId(), address: inside })).body.code).toBe('integrations.address_not_allowed');
    }
    expect(readableAddress('webcal://example.com/a.ics', { allowsLocal: false }).href).toBe(
      'https://example.com/a.ics',
    );
  });

  it('a name that leads inside is caught where the connection is made', async () => {
    const fault = await fetchCalendar('https://localhost.localdomain:1/x', { allowsLocal: false }).catch(
      (problem: FetchError) => problem.fault,
    );

    expect(['not_allowed', 'not_found', 'no_answer']).toContain(fault);
  });
});
