import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { useServer } from '../../../testing/new-network.ts';
import { newKey } from '../../access/public.ts';

const server = useServer();
const inDays = (days: number, clock: string) =>
  new Date(`${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T${clock}:00+03:00`).toISOString();

async function salon() {
  const network = await server.newNetwork();
  const own = { 'calendar.absence': { view: true, add: true, edit: false, delete: false, scope: 'own' } } as const;
  const employee = await network.build.employee({ first_name: 'Мария' }, { rights: own });
  const service = await network.build.service({ name: 'Массаж; спины' }, [employee]);
  const client = await network.build.client({ first_name: 'Анна', last_name: 'Секретова', phone: '+79165550011' });
  const lines = [{ serviceId: service, employeeId: employee }];
  const book = async (startsAt: string) =>
    (
      await network.http('POST', '/api/v1/visits', {
        body: { studioId: network.studioId, clientId: client, startsAt, lines },
      })
    ).body;
  const path = `/api/v1/employees/${employee}/calendar-feed`;
  const issue = async (body: object = {}, as = employee) => network.http('PUT', path, { as, body });
  return { network, employee, client, book, path, issue };
}

async function open(address: string, headers: Record<string, string> = {}) {
  const answer = await server.app.inject({ method: 'GET', url: new URL(address).pathname, headers });
  const isCalendar = String(answer.headers['content-type']).includes('text/calendar');
  const events = isCalendar ? new ICAL.Component(ICAL.parse(answer.body)).getAllSubcomponents('vevent') : [];
  return { status: answer.statusCode, text: answer.body, etag: String(answer.headers.etag ?? ''), events };
}

describe('[SCH-013] the calendar feed of an employee', () => {
  it('tells her visits by service and first name, without phones', async () => {
    const { book, issue } = await salon();
    const visit = await book(inDays(3, '12:00'));
    const { address } = (await issue()).body;
    const feed = await open(address);

    expect(feed.events.map((event) => event.getFirstPropertyValue('summary'))).toEqual(['Массаж; спины · Анна С.']);
    expect(feed.events[0]?.getFirstPropertyValue('dtstart')?.toString()).toBe(inDays(3, '12:00').replace('.000', ''));
    expect(feed.text).toContain(`№ ${visit.number}`);
    expect(feed.text).not.toMatch(/Секретова|5550011/);
  });

  it('shows phones only when a superior who sees them says so', async () => {
    const { network, book, issue } = await salon();
    await book(inDays(3, '12:00'));
    const { address } = (await issue()).body;

    expect((await issue({ isNew: false, showsPhones: true })).body.code).toBe('integrations.phones_not_allowed');
    expect((await issue({ isNew: false, showsPhones: true }, network.ownerId)).body).toMatchObject({
      address,
      showsPhones: true,
    });
    expect((await open(address)).text).toContain('+79165550011');
  });

  it('answers 304 until something changes; a moved visit keeps its UID and raises SEQUENCE', async () => {
    const { network, book, issue } = await salon();
    const visit = await book(inDays(3, '12:00'));
    const { address } = (await issue()).body;
    const before = await open(address);
    const unchanged = await open(address, { 'if-none-match': before.etag });
    await network.http('PUT', `/api/v1/visits/${visit.id}/time`, {
      body: { startsAt: inDays(3, '15:00'), notify: false },
    });
    const after = await open(address, { 'if-none-match': before.etag });

    expect(unchanged.status).toBe(304);
    expect(after.status).toBe(200);
    const of = (feed: typeof before, name: string) => feed.events[0]?.getFirstPropertyValue(name);
    expect(of(after, 'uid')).toBe(of(before, 'uid'));
    expect(Number(of(after, 'sequence'))).toBeGreaterThan(Number(of(before, 'sequence')));
    await network.http('POST', `/api/v1/visits/${visit.id}/cancellation`, { body: { by: 'studio', notify: false } });
    expect((await open(address)).events).toEqual([]);
  });

  it('dies with its address, with its end, and with the work of its owner', async () => {
    const { network, employee, path, issue } = await salon();
    const first = (await issue()).body.address;
    const second = (await issue()).body.address;
    expect([(await open(first)).status, (await open(second)).status]).toEqual([404, 200]);

    await network.http('PUT', `/api/v1/employees/${employee}/dismissal`, {
      body: { dismissedOn: inDays(-3, '12:00').slice(0, 10) },
    });
    expect((await open(second)).status).toBe(404);
    await network.http('DELETE', path);
    expect((await network.http('GET', path)).body).toMatchObject({ address: null });
    const guessed = newKey('cf', network.networkId).text;
    expect((await open(`http://x/api/v1/calendar-feeds/${guessed}.ics`)).status).toBe(404);
  });

  it('is managed by herself and her superiors alone', async () => {
    const { network, path, issue } = await salon();
    const colleague = await network.build.employee(
      {},
      { rights: { 'calendar.absence': { view: true, add: true, edit: false, delete: false, scope: 'own' } } },
    );
    const other = await salon();

    expect((await issue({}, colleague)).status).toBe(404);
    expect((await network.http('GET', path, { as: colleague })).status).toBe(404);
    expect((await other.network.http('GET', path)).status).toBe(404);
  });
});

describe('[SCH-013] calendar files of the desk', () => {
  it('give one visit, without its client, to whoever sees the visit', async () => {
    const { network, book } = await salon();
    const visit = await book(inDays(3, '12:00'));
    const file = await network.http('GET', `/api/v1/visits/${visit.id}/calendar`);
    const other = await salon();

    expect(file.headers['content-type']).toContain('text/calendar');
    expect(file.body).toContain(`UID:visit-${visit.id}@salus`);
    expect(file.body).not.toContain('Секретова');
    expect((await other.network.http('GET', `/api/v1/visits/${visit.id}/calendar`)).status).toBe(404);
  });
});
