import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { refreshStatistics } from '../platform/db/open-database.ts';
import { folderStorage } from '../platform/files/storage.ts';
import { read, systemActor } from '../platform/transact.ts';
import { useServer } from '../testing/new-network.ts';
import { createDemo, type Demo, isEmptyInstallation } from './create-demo.ts';

const server = useServer();
const now = new Date('2026-11-25T10:24:00Z'); // a Wednesday, early afternoon in Moscow
const small = { now, clients: 240, pastDays: 3, futureDays: 2 };

async function makeDemo(): Promise<Demo> {
  const demo = await createDemo(
    server.pool,
    folderStorage(await mkdtemp(path.join(os.tmpdir(), 'salus-demo-'))),
    small,
  );
  await refreshStatistics(server.database.adminUrl);
  return demo;
}

function ask<T>(demo: Demo, query: ReturnType<typeof sql<T>>): Promise<T[]> {
  return read(server.pool, { networkId: demo.networkId, actor: systemActor, channel: 'system' }, async (ctx) => {
    const { rows } = await query.execute(ctx.db);
    return rows;
  });
}

describe('the demo network', () => {
  it('is made once on an empty installation, and lets each persona sign in', async () => {
    expect(await isEmptyInstallation(server.pool)).toBe(true);
    const demo = await makeDemo();

    expect(await isEmptyInstallation(server.pool)).toBe(false);
    for (const { email } of demo.personas) {
      const payload = { identifier: email, password: demo.password };
      const response = await server.app.inject({ method: 'POST', url: '/api/v1/sign-in', payload });
      expect([email, response.statusCode], response.body).toEqual([email, 200]);
    }
  });

  it('[WID-032] gives each studio and company a link to book by', async () => {
    const demo = await makeDemo();

    const silent = await ask(
      demo,
      sql`select s.name from org.studio s where not exists (select from org.public_address a
            where a.network_id = s.network_id and a.company_id = s.company_id and a.studio_id = s.id)
          union all select c.name from org.company c where not exists (select from org.public_address a
            where a.network_id = c.network_id and a.company_id = c.id and a.studio_id is null)`,
    );

    expect(silent).toEqual([]);
  });

  it('[BKG-003] has people who wait for full hours, and one to whom a time will be offered', async () => {
    const demo = await makeDemo();

    const [line] = await ask(
      demo,
      sql<{ people: number; studios: number }>`
        select count(distinct client_id)::int as people, count(distinct studio_id)::int as studios
        from waiting.wish where network_id = ${demo.networkId} and state = 'waiting'`,
    );

    expect(line?.studios).toBe(2);
    expect(line?.people).toBeGreaterThan(3);
  });

  it('[MSG-012] has told clients of their visits, with the reasons where it could not, and sends none of it', async () => {
    const demo = await makeDemo();

    const [log] = await ask(
      demo,
      sql<{ arrived: number; without: number; waiting: number }>`
        select count(*) filter (where status = 'delivered' and body like '%{%' is false)::int as arrived,
          count(*) filter (where status = 'skipped' and reason is not null)::int as without,
          count(*) filter (where status in ('queued', 'sending'))::int as waiting
        from messaging.message where network_id = ${demo.networkId}`,
    );

    expect(log?.arrived).toBeGreaterThan(20);
    expect(log?.without).toBeGreaterThan(0);
    expect(log?.waiting).toBe(0);
  });

  it('[ORG-019] has a plan of seats that the editor can open', async () => {
    const demo = await makeDemo();
    const payload = { identifier: demo.personas[0]?.email, password: demo.password, networkId: demo.networkId };
    const signedIn = await server.app.inject({ method: 'POST', url: '/api/v1/sign-in', payload });
    const headers = { cookie: String(signedIn.headers['set-cookie']).split(';')[0] };
    const rooms = await ask<{ room_id: string }>(demo, sql`select room_id from org.seat_map`);

    expect(rooms.length).toBeGreaterThan(0);
    for (const { room_id: id } of rooms) {
      const answer = await server.app.inject({ method: 'GET', url: `/api/v1/rooms/${id}/seat-maps`, headers });
      expect([answer.statusCode, answer.json().items[0]?.faults]).toEqual([200, []]);
    }
  });

  it('has a day that is under way, with every active visit on the time spine', async () => {
    const demo = await makeDemo();

    const states = await ask<{ state: string }>(
      demo,
      sql`select distinct state from bookings.visit where starts_at between ${now}::timestamptz - interval '5 hours' and ${now}::timestamptz + interval '6 hours'`,
    );
    const unreserved = await ask(
      demo,
      sql`select l.id from bookings.visit v join bookings.visit_line l on l.network_id = v.network_id and l.visit_id = v.id
          where v.state not like '%cancel%' and not exists (select from calendar.reservation r
            where r.network_id = l.network_id and r.source_id = l.id and r.resource_id = l.employee_id)`,
    );

    expect(states.map(({ state }) => state)).toEqual(
      expect.arrayContaining(['completed', 'arrived', 'expected', 'confirmed']),
    );
    expect(unreserved).toEqual([]);
  });

  it('[SCH-001, BKG-003] has a weekly timetable whose counts are true, and a full class with a waitlist', async () => {
    const demo = await makeDemo();

    const wrong = await ask(
      demo,
      sql`select k.id from classes.class k where k.taken <> (select count(*) from classes.booking b
            where b.network_id = k.network_id and b.class_id = k.id and b.is_active)
          or k.waiting <> (select count(*) from classes.wait w where w.network_id = k.network_id and w.class_id = k.id and w.state = 'waiting')
          or (k.state = 'planned') <> exists (select from calendar.reservation r where r.network_id = k.network_id and r.source_id = k.id)
          or k.held <> (select count(*) from classes.wait w where w.network_id = k.network_id and w.class_id = k.id and w.state = 'offered')`,
    );
    const [facts] = await ask<{ studios: number; full: number; past: number; twists: number[] }>(
      demo,
      sql`select count(distinct studio_id)::int as studios, (count(*) filter (where taken = capacity and waiting > 0))::int as full,
          (count(*) filter (where ends_at < ${now}))::int as past,
          array[count(*) filter (where state = 'cancelled'), count(*) filter (where has_own_plan), sum(held)]::int[] as twists
          from classes.class`,
    );

    expect(wrong).toEqual([]);
    expect(facts?.studios).toBe(5);
    expect(facts?.full).toBeGreaterThan(0);
    expect(facts?.past).toBeGreaterThan(100);
    expect(facts?.twists).toEqual([1, 10, 1]);
  });

  it('is the same on every machine for the same day', async () => {
    const picture = sql<object>`select c.first_name, c.last_name, v.number, v.starts_at, v.state, l.service_name
      from bookings.visit v join clients.client c on c.network_id = v.network_id and c.id = v.client_id
      join bookings.visit_line l on l.network_id = v.network_id and l.visit_id = v.id order by v.number`;
    const [one, other] = [await makeDemo(), await makeDemo()];

    expect(await ask(one, picture)).toEqual(await ask(other, picture));
  });
});
