import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ReadCtx } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { type TestNetwork, useServer } from '../../testing/new-network.ts';
import { listClients } from './list-clients.ts';
import { ListClientsQuery } from './list-schema.ts';

const server = useServer();
const size = 20_000;
let network: TestNetwork;
beforeAll(async () => {
  network = await server.newNetwork();
  const admin = new pg.Client({ connectionString: server.database.adminUrl });
  await admin.connect();
  // Loaded in one go and then put into the index, as an import would do; afterwards the index is as in production.
  await admin.query('alter index clients.client_search set (fastupdate = on)');
  await admin.query(
    `insert into clients.client (network_id, id, phone, first_name, last_name, email, home_studio_id, completed_visits,
       first_visit_at, last_visit_at, next_visit_at, born_on, created_at, tags)
     select $1, gen_random_uuid(), '+7916' || lpad(n::text, 7, '0'),
       (array['Анна','Ирина','Елена','Пётр','Ольга','Мария'])[1 + n % 6], (array['Иванова','Ковалёва','Морозова','Новикова','Павлова','Романова','Соколова','Титова'])[1 + n % 8] || md5(n::text), 'u' || n || '@mail.test', $2,
       n % 40, now() - make_interval(days => n % 900), now() - make_interval(days => n % 700),
       case when n % 9 = 0 then now() + make_interval(hours => n % 400) end, date '1960-01-01' + n % 18000,
       now() - make_interval(mins => n), case when n % 50 = 0 then array['vip guest'] else '{}' end
     from generate_series(1, ${size}) as n`,
    [network.networkId, network.studioId],
  );
  await admin.query("select gin_clean_pending_list('clients.client_search')");
  await admin.query('alter index clients.client_search set (fastupdate = off)');
  await admin.query('vacuum analyze clients.client');
  await admin.query('vacuum analyze clients.client_word');
  await admin.query('analyze clients.client_studio');
  await admin.end();
}, 120_000);

const list = (query: Record<string, unknown>) => (ctx: ReadCtx) => listClients(ctx, ListClientsQuery.parse(query));

describe(`[CLI-002] lists of ${size.toLocaleString('en')} clients as the server's own role`, () => {
  it.each([
    ['by name', { sort: 'name' }],
    ['by last visit, latest first', { sort: '-lastVisit' }],
    ['by next visit', { sort: 'nextVisit', nextVisit: 'any' }],
    ['deep in the list', { sort: 'name', page: '100' }],
    ['by the last four digits', { q: '4711' }],
    ['by a whole number', { q: '8 916 001 23 45' }],
    ['by the beginning of a name', { q: 'иван' }],
    ['by two letters', { q: 'ан' }],
    ['by two words', { q: 'елена иван' }],
    ['by a rare and a common word', { q: 'елена иванова3' }],
    ['by the beginning of a number', { q: '91600' }],
    ['by the beginning of a mailbox', { q: 'u471' }],
    ['by e-mail', { q: 'u4711@mail' }],
    ['by tag', { tag: 'vip guest' }],
    ['by birthday', { birthdayWithinDays: '7' }],
    ['sleeping', { sleepingMonths: '6', sort: '-lastVisit' }],
  ])('finds clients %s', async (_what, query) => {
    const page = await network.read(list(query), undefined);

    expect(page.items.length).toBeGreaterThan(0);
  });

  it('shows a scoped employee a whole page', async () => {
    const right = { view: true, add: false, edit: false, delete: false, scope: 'studio' as const };
    const actor = network.actor(newId(), { 'clients.client': right });
    const asHer = () => network.read(list({ sort: 'name' }), undefined, { actor });

    expect((await asHer()).items).toHaveLength(50);
  });

  it('reads pages and searches by their indexes below row-level security', async () => {
    const plan = async (sql: string) => {
      const client = await server.pool.connect();
      try {
        await client.query(`begin; set local app.network_id = '${network.networkId}'`);
        const { rows } = await client.query(`explain (costs off) ${sql}`);
        return rows.map((row) => row['QUERY PLAN']).join('\n');
      } finally {
        await client.query('rollback');
        client.release();
      }
    };
    const lastVisit = "(case when c.last_visit_at is null then '-infinity' else c.last_visit_at end)";
    const words = `select w.client_id from clients.client_word w where w.network_id = '${network.networkId}'
      and w.word >= 'иван' and w.word < 'иван\u{10ffff}'`;
    const of = `from clients.client c where c.network_id = '${network.networkId}'`;

    expect(await plan(`select c.id ${of} order by c.sort_name, c.id limit 50`)).toContain('client_by_name');
    expect(
      await plan(
        `select c.id ${of} and (c.sort_name, c.id) > ('Ф', '${network.networkId}') order by c.sort_name, c.id limit 50`,
      ),
    ).toContain('Index Cond: ((network_id');
    expect(await plan(`select c.id ${of} order by ${lastVisit} desc, c.id desc limit 50`)).toContain(
      'client_by_last_visit',
    );
    const later = await plan(
      `select c.id ${of} and ${lastVisit} < now() order by ${lastVisit} desc, c.id desc limit 50`,
    );
    expect(later).toMatch(/client_by_last_visit[\s\S]*Index Cond: .*now\(\)/);
    expect(await plan(`select c.id ${of} and c.birthday_key >= 301 and c.birthday_key <= 307`)).toContain(
      'client_by_birthday',
    );
    // A common word stops after as many as are asked for, in the order of the index: nothing is sorted or collected before.
    const ofWord = await plan(`${words} limit 2001`);
    expect(ofWord).toMatch(/Index (Only )?Scan using client_word_pkey/);
    expect(ofWord).not.toMatch(/Sort|Bitmap|Filter: .*word/);
  });
});
