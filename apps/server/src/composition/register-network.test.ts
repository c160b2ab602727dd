import { describe, expect, it } from 'vitest';
import { sessionCookie } from '../platform/http/requests.ts';
import { useServer } from '../testing/new-network.ts';

const server = useServer();
let phones = 0;

function application(facts: Record<string, unknown> = {}) {
  phones += 1;
  return {
    companyName: 'Терма',
    ownerName: 'Ирина Зотова',
    phone: `+7916220${String(1000 + phones)}`,
    password: 'тёплый хаммам 42',
    businessKind: 'spa',
    locale: 'ru',
    country: 'RU',
    currency: 'RUB',
    studio: { name: 'Чеховская', address: 'Москва, Страстной бульвар, 8', timeZone: 'Europe/Moscow' },
    services: [{ name: 'Балийский массаж', durationMin: 60, priceMinor: 450_000 }],
    staff: [
      { name: 'Вероника Лаптева', jobTitle: 'массажист' },
      { name: 'Артём Дорохов', jobTitle: 'массажист' },
    ],
    ...facts,
  };
}

async function register(facts: Record<string, unknown> = {}) {
  const response = await server.app.inject({
    method: 'POST',
    url: '/api/v1/registrations',
    payload: application(facts),
  });
  const token = response.cookies.find(({ name }) => name === sessionCookie)?.value;
  const get = async (url: string) => {
    const answer = await server.app.inject({ url, cookies: { [sessionCookie]: token ?? '' } });
    return { status: answer.statusCode, body: answer.json() };
  };
  const post = (url: string, payload: object) =>
    server.app.inject({ method: 'POST', url, payload, cookies: { [sessionCookie]: token ?? '' } });
  return { status: response.statusCode, body: response.json(), get, post };
}

describe('registration', () => {
  it('[ORG-001] makes a company that its owner enters at once, with the name shown in the settings', async () => {
    const { status, get } = await register();

    expect(status).toBe(201);
    expect((await get('/api/v1/network')).body).toMatchObject({ name: 'Терма', franchiseMode: false, currency: 'RUB' });
    expect((await get('/api/v1/companies')).body.items).toMatchObject([{ kind: 'head', name: 'Терма' }]);
    expect((await get('/api/v1/legal-entities')).body.items).toMatchObject([{ name: 'Терма', studioCount: 1 }]);
  });

  it('[ORG-021] opens the studio with departments, a room, colleagues on shift and services ready to book', async () => {
    const { get } = await register();

    const studio = (await get('/api/v1/studios')).body.items[0];
    expect(studio).toMatchObject({ name: 'Чеховская', counts: { departments: 9, rooms: 1 } });
    const overview = (await get('/api/v1/settings-overview')).body;
    expect(overview).toMatchObject({ studios: 1, employees: 3, services: 1, legalEntities: 1 });
    const employees = (await get('/api/v1/employees')).body.items;
    expect(employees.map(({ lastName }: { lastName: string }) => lastName).sort()).toEqual([
      'Дорохов',
      'Зотова',
      'Лаптева',
    ]);
  });

  it('[ORG-002] asks whether there is one company or several franchises', async () => {
    const { get } = await register({ severalFranchises: true });

    expect((await get('/api/v1/network')).body.franchiseMode).toBe(true);
  });

  it('[ORG-001] can be left after the studio and continued', async () => {
    const { get, post } = await register({ services: [], staff: [], isFinished: false });
    expect((await get('/api/v1/network')).body.setupDoneAt).toBeNull();

    const { services, staff } = application();
    expect((await post('/api/v1/setup-continuations', { services, staff })).statusCode).toBe(204);

    expect((await get('/api/v1/network')).body.setupDoneAt).not.toBeNull();
    expect((await get('/api/v1/settings-overview')).body).toMatchObject({ employees: 3, services: 1, rooms: 1 });
  });

  it('names the fields that are missing and keeps nothing of a refused registration', async () => {
    const { status, body } = await register({ phone: undefined, companyName: ' ', studio: undefined });

    expect(status).toBe(400);
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toContain('/companyName');
    const weak = await register({ password: 'password', companyName: 'Weak' });
    expect(weak.status).toBe(422);
  });

  it.each(['spa', 'yoga', 'salon', 'fitness', 'clinic', 'other'])(
    '[ORG-029] suggests services for a %s',
    async (kind) => {
      const answer = await server.app.inject({
        url: `/api/v1/starter-sets?businessKind=${kind}&locale=ar&currency=AED`,
      });

      expect(answer.statusCode).toBe(200);
      const { services } = answer.json();
      expect(services.length).toBeGreaterThan(3);
      for (const { priceMinor } of services) expect(priceMinor % 1000).toBe(0);
    },
  );

  it('[ORG-012] lets a business start with a virtual studio alone', async () => {
    const { status, get } = await register({
      studio: { name: 'Zoom', kind: 'virtual', timeZone: 'Asia/Dubai' },
      staff: [],
    });

    expect(status).toBe(201);
    expect((await get('/api/v1/studios')).body.items[0]).toMatchObject({ kind: 'virtual', counts: { rooms: 0 } });
  });
});
