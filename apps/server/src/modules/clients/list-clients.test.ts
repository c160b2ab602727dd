import excel from 'exceljs';
import { describe, expect, it } from 'vitest';
import { newId } from '../../platform/ids.ts';
import { type TestNetwork, useServer } from '../../testing/new-network.ts';
import { beginExport, exportClients } from './export-clients.ts';
import { ExportClientsQuery } from './list-schema.ts';
import { noteVisitFacts } from './note-visit-facts.ts';

const server = useServer();
const day = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * day);

interface Row {
  id: string;
  phone: string;
  email: string | null;
  contactsHidden: boolean;
  firstName: string;
}
const search = async (network: TestNetwork, query: string, as?: string): Promise<Row[]> => {
  const answer = await network.http('GET', `/api/v1/clients?${query}`, as ? { as } : {});
  expect(answer.status).toBe(200);
  return answer.body.items;
};
const ids = async (network: TestNetwork, query: string, as?: string) =>
  (await search(network, query, as)).map(({ id }) => id);
const right = (scope: 'own' | 'studio' | 'network') => ({ view: true, add: false, edit: false, delete: false, scope });

describe('the client base', () => {
  it('[CLI-002] is searched by phone, name, e-mail and card from two characters, the last four digits suffice', async () => {
    const network = await server.newNetwork();
    const anna = await network.build.client({
      phone: '+79163052047',
      last_name: 'Семёнова-Рыжова',
      first_name: 'Анна',
      email: 'a.ryzhova@mail.test',
      loyalty_card: '0047 1182',
    });
    await network.build.client({ phone: '+79160000000', last_name: 'Иванов', first_name: 'Пётр' });

    for (const q of [
      '2047',
      '8 916 305-20-47',
      '305204',
      'анна',
      'семенова',
      'рыж',
      'анна сем',
      'ryzhova',
      'a.ryzhova@mail',
      '1182',
      '00471182',
    ])
      expect(await ids(network, `q=${encodeURIComponent(q)}`), q).toEqual([anna]);
    expect(await ids(network, 'q=%25%25'), 'a wildcard is a letter like others').toEqual([]);
    expect(await ids(network, `q=${encodeURIComponent('нна')}`), 'not inside a word').toEqual([]);
  });

  it('[CLI-002] puts names that begin so first', async () => {
    const network = await server.newNetwork();
    const second = await network.build.client({ last_name: 'Белова', first_name: 'Ирина' });
    const first = await network.build.client({ last_name: 'Иринина', first_name: 'Ольга' });

    expect(await ids(network, `q=${encodeURIComponent('ирин')}`)).toEqual([first, second]);
  });

  it('[CLI-009] filters by months without a visit, birthdays, tags, category, status, consent, sex, age and dates', async () => {
    const network = await server.newNetwork();
    const vip = newId();
    await network.build.insert('clients.category', { id: vip, name: 'VIP' });
    const today = new Date().toISOString().slice(5, 10);
    const wanted = await network.build.client({
      born_on: `1990-${today}`,
      tags: ['morning'],
      category_id: vip,
      sex: 'female',
      notifications_consent: false,
      completed_visits: 3,
      last_visit_at: inDays(-200),
      next_visit_at: inDays(1),
      source: 'instagram',
      is_guest: true,
    });
    const other = await network.build.client({ last_visit_at: inDays(-3), born_on: '1950-07-07', sex: 'male' });

    const filters = [
      'sleepingMonths=6',
      'sleepingDays=60',
      'birthdayWithinDays=1',
      'tag=morning',
      `categoryId=${vip}`,
      'status=repeat',
      'status=repeat&status=vip',
      'group=guest',
      'sex=female',
      'consent=false',
      'ageFrom=20&ageTo=60',
      'nextVisit=any',
      'source=instagram',
      'visitsFrom=2&visitsTo=5',
      `visitedTo=${inDays(-100).toISOString().slice(0, 10)}`,
    ];
    for (const filter of filters) expect(await ids(network, filter), filter).toEqual([wanted]);
    expect(await ids(network, 'nextVisit=none')).toEqual([other]);
    expect(await ids(network, `registeredFrom=${inDays(-2).toISOString().slice(0, 10)}&sort=visits`)).toEqual([
      other,
      wanted,
    ]);
    expect((await network.http('GET', '/api/v1/clients/count?tag=morning')).body).toEqual({
      count: 1,
      isCapped: false,
    });
  });

  it('[CLI-004] goes page by page without losing or repeating anybody, in every sort', async () => {
    const network = await server.newNetwork();
    for (let n = 0; n < 7; n += 1) {
      await network.build.client(
        n % 2 ? { last_visit_at: inDays(-n), next_visit_at: inDays(n) } : { first_name: '', completed_visits: n },
      );
    }

    for (const sort of [
      'name',
      '-name',
      'lastVisit',
      '-lastVisit',
      'nextVisit',
      '-nextVisit',
      'visits',
      '-visits',
      'created',
      '-created',
    ]) {
      const seen: string[] = [];
      let cursor: string | null = '';
      do {
        const page: { body: { items: Row[]; nextCursor: string | null } } = await network.http(
          'GET',
          `/api/v1/clients?sort=${sort}&limit=3${cursor ? `&cursor=${cursor}` : ''}`,
        );
        seen.push(...page.body.items.map(({ id }) => id));
        cursor = page.body.nextCursor;
      } while (cursor);
      expect(new Set(seen).size, sort).toBe(7);
      expect(seen, sort).toEqual(await ids(network, `sort=${sort}`));
      const [two, three] = [await ids(network, `sort=${sort}&limit=3&page=2`), seen.slice(3, 6)];
      expect(two, sort).toEqual(three);
    }
  });

  it('[CLI-023] puts clients without a name at the end of the list', async () => {
    const network = await server.newNetwork();
    const nameless = await network.build.client({ first_name: '' });
    const named = await network.build.client({ first_name: 'Яна' });

    expect(await ids(network, 'sort=name')).toEqual([named, nameless]);
  });

  it('[CLI-001] shows each employee the clients of her reach', async () => {
    const network = await server.newNetwork();
    const elsewhere = await network.build.studio();
    const here = await network.build.client({ home_studio_id: network.studioId });
    const there = await network.build.client({ home_studio_id: elsewhere });
    const visiting = await network.build.client({ home_studio_id: elsewhere });
    const desk = await network.build.employee({}, { rights: { 'clients.client': right('studio') } });
    const master = await network.build.employee({}, { rights: { 'clients.client': right('own') } });
    const none = { completedVisits: 0, missedVisits: 0, firstVisitAt: null, lastVisitAt: null, nextVisitAt: null };
    const booked = { ...none, studioIds: [network.studioId], employeeIds: [master] };

    await network.run((ctx, clientId: string) => noteVisitFacts(ctx, clientId, booked), visiting);

    expect(new Set(await ids(network, '', desk))).toEqual(new Set([here, visiting]));
    expect(await ids(network, '', master)).toEqual([visiting]);
    expect(await ids(network, `studioId=${network.studioId}&sort=created`)).toEqual([here, visiting]);
    for (const method of ['GET', 'DELETE'] as const) {
      expect((await network.http(method, `/api/v1/clients/${there}`, { as: desk })).status).not.toBe(200);
    }
    expect((await network.http('GET', `/api/v1/clients/${there}`, { as: desk })).status).toBe(404);
  });

  it('[ACC-006] masks contacts without their right, and does not find by parts of them', async () => {
    const network = await server.newNetwork();
    const client = await network.build.client({
      phone: '+79163052047',
      email: 'secret@mail.test',
      first_name: 'Анна',
      loyalty_card: '777',
    });
    const clerk = await network.build.employee({}, { rights: { 'clients.client': right('network') } });

    const [row] = await search(network, `q=${encodeURIComponent('анна')}`, clerk);
    const card = await network.http('GET', `/api/v1/clients/${client}`, { as: clerk });

    expect(row).toMatchObject({ contactsHidden: true, phone: '+7 916 ··· ·· 47', email: 's···@mail.test' });
    expect(JSON.stringify([row, card.body])).not.toMatch(/3052047|305 20|secret@/);
    expect(await ids(network, 'q=2047', clerk)).toEqual([]);
    expect(await ids(network, 'q=secret', clerk)).toEqual([]);
    expect(await ids(network, 'q=89163052047', clerk), 'the whole number is known already').toEqual([client]);
    expect(await ids(network, 'q=777', clerk), 'a card is no contact').toEqual([client]);
  });

  it('[CLI-008] is downloaded as CSV exactly as shown, with its own right, and noted in the audit', async () => {
    const network = await server.newNetwork();
    await network.build.client({ phone: '+79163052047', last_name: '=cmd|calc', first_name: 'А;"Б"', tags: ['утро'] });
    await network.build.client({ phone: '+79163052048', first_name: '', tags: ['день'] });
    const clerk = await network.build.employee({}, { rights: { 'clients.client': right('network') } });

    const answer = await network.http('GET', '/api/v1/clients/export?tag=утро&columns=name&columns=phone', {
      headers: { 'accept-language': 'ru' },
    });
    const refused = await network.http('GET', '/api/v1/clients/export', { as: clerk });

    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(answer.body).toBe('\uFEFFКлиент;Телефон\r\n"\'=cmd|calc А;""Б""";+7 916 305 20 47\r\n');
    expect(refused.status).toBe(403);
    const audit = await network.read(
      (ctx) =>
        ctx.db
          .selectFrom('platform.audit')
          .select('after')
          .where('network_id', '=', ctx.networkId)
          .where('action', '=', 'client.export')
          .execute(),
      undefined,
    );
    expect(audit).toMatchObject([{ after: { filters: { tag: ['утро'] }, columns: ['name', 'phone'] } }]);
  });

  it('[CLI-007] keeps views for oneself or for all, with counts', async () => {
    const network = await server.newNetwork();
    await network.build.client({ tags: ['утро'] });
    await network.build.client({ last_visit_at: inDays(-90) });
    const colleague = await network.build.employee({}, { rights: { 'clients.client': right('network') } });
    await network.http('POST', '/api/v1/client-views', {
      body: { name: 'Утренние', query: { tag: 'утро' }, isShared: true },
    });
    await network.http('POST', '/api/v1/client-views', { body: { name: 'Моё', query: { sex: 'male' } } });

    const mine = await network.http('GET', '/api/v1/client-views');
    const hers = await network.http('GET', '/api/v1/client-views', { as: colleague });

    const counts = (answer: { body: { items: { preset: string | null; name: string; count: number }[] } }) =>
      Object.fromEntries(answer.body.items.map(({ preset, name, count }) => [preset ?? name, count]));
    expect(counts(mine)).toEqual({
      all: 2,
      booked_this_week: 0,
      sleeping_60: 1,
      birthdays_7: 0,
      needs_contract: 0,
      Утренние: 1,
      Моё: 0,
    });
    expect(Object.keys(counts(hers))).not.toContain('Моё');
    const shared = hers.body.items.find(({ name }: { name: string }) => name === 'Утренние');
    expect((await network.http('DELETE', `/api/v1/client-views/${shared.id}`, { as: colleague })).status).toBe(403);
  });

  it('[CLI-011] tags, categorises and archives many at once, within reach only', async () => {
    const network = await server.newNetwork();
    const elsewhere = await network.build.studio();
    const here = await network.build.client({ home_studio_id: network.studioId, tags: ['old'] });
    const there = await network.build.client({ home_studio_id: elsewhere });
    const desk = await network.build.employee(
      {},
      { rights: { 'clients.client': { ...right('studio'), edit: true, delete: true } } },
    );

    const tagged = await network.http('POST', '/api/v1/clients/bulk-edits', {
      body: { clientIds: [here, there], addTags: ['new'], removeTags: ['old'] },
      as: desk,
    });
    const archived = await network.http('POST', '/api/v1/clients/bulk-edits', {
      body: { clientIds: [here, there], archive: true },
      as: desk,
    });

    expect([tagged.body, archived.body]).toEqual([{ changed: 1 }, { changed: 1 }]);
    expect(await ids(network, '')).toEqual([there]);
    expect(await ids(network, 'archived=true&tag=new')).toEqual([here]);
  });

  it('[CLI-008] is a worksheet for Excel with the same rows and masks', async () => {
    const network = await server.newNetwork();
    await network.build.client({ last_name: 'Иванова', first_name: 'Анна', completed_visits: 3 });

    const query = ExportClientsQuery.parse({ format: 'xlsx', columns: ['name', 'visits', 'email'] });
    const plan = await network.run(beginExport, query);
    const pieces: Buffer[] = [];
    for await (const piece of exportClients((work) => network.read(work, undefined), query, plan, 'ru'))
      pieces.push(piece);
    const book = new excel.Workbook();
    await book.xlsx.load(Buffer.concat(pieces) as unknown as ArrayBuffer);
    const rows = book.worksheets[0]?.getSheetValues().map((row) => (Array.isArray(row) ? row.slice(1) : row));
    expect(rows?.slice(1)).toEqual([
      ['Клиент', 'Визиты', 'Почта'],
      ['Иванова Анна', 3],
    ]);
  });

  it('[CLI-001] finds cards of the same person', async () => {
    const network = await server.newNetwork();
    const one = await network.build.client({ phone: '+79160000001', email: 'Same@mail.test' });
    const two = await network.build.client({ phone2: '+79160000001', email: 'same@mail.test' });

    const { body } = await network.http('GET', '/api/v1/clients/duplicates');

    const found = body.items.map((group: { reason: string; clients: Row[] }) => [
      group.reason,
      group.clients.map(({ id }) => id).sort(),
    ]);
    expect(found).toEqual([
      ['email', [one, two].sort()],
      ['second_phone', [one, two].sort()],
    ]);
  });
});
