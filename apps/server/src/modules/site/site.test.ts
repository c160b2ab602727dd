import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../platform/ids.ts';
import { codesFor, connectCarriers, disconnectCarriers, newPhone } from '../../testing/client-door.ts';
import { type TestNetwork, useServer } from '../../testing/new-network.ts';
import { givePublicAddress } from '../org/public.ts';

const server = useServer();
beforeAll(connectCarriers);
afterAll(disconnectCarriers);

/** The day after tomorrow: no start of it is in the past, and none is past the horizon. */
const day = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
const at = (clock: string) => new Date(`${day}T${clock}:00+03:00`).toISOString();

async function door(method: 'GET' | 'POST', url: string, { body, token }: { body?: object; token?: string } = {}) {
  const response = await server.app.inject({
    method,
    url: `/api/v1${url}`,
    payload: body,
    headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), 'accept-language': 'ru' },
  });
  return { status: response.statusCode, body: response.json() };
}

interface Salon {
  network: TestNetwork;
  place: string;
  serviceId: string;
  anna: string;
  boris: string;
}

/** Two masseurs who work nine to nine and do one service of an hour. */
async function salon(): Promise<Salon> {
  const network = await server.newNetwork();
  const { companyId, studioId } = network;
  const [anna, boris] = [
    await network.build.employee({ first_name: 'Анна' }),
    await network.build.employee({ first_name: 'Борис' }),
  ];
  const serviceId = await network.build.service(
    { name: 'Массаж', duration_min: 60, step_min: 30, price_minor: 400_000 },
    [anna, boris],
  );
  const place = await network.run(givePublicAddress, { name: `Salon ${newId()}`, companyId, studioId });
  return { network, place, serviceId, anna, boris };
}

async function clientOf({ network, place }: Salon): Promise<string> {
  const phone = newPhone();
  await door('POST', `/public/${place}/codes`, { body: { phone } });
  const [code] = await codesFor(network, phone);
  const { body } = await door('POST', `/public/${place}/sign-in`, { body: { phone, code, firstName: 'Ольга' } });
  return body.token;
}

const timesOf = async ({ place, network, serviceId }: Salon, more = '') => {
  const { body } = await door(
    'GET',
    `/public/${place}/times?studioId=${network.studioId}&serviceIds=${serviceId}&from=${day}&days=1${more}`,
  );
  return body.days[0].times as { startsAt: string; employeeId: string; priceMinor: number }[];
};

describe('a place behind a public link', () => {
  it('[WID-033] shows the company with its studios, or one studio alone', async () => {
    const { network, place } = await salon();
    const other = await network.build.studio({ name: 'Вторая' });
    const whole = await network.run(givePublicAddress, { name: `Whole ${newId()}`, companyId: network.companyId });

    const one = await door('GET', `/public/${place}`);
    const all = await door('GET', `/public/${whole}`);

    expect(one.body.studios.map(({ id }: { id: string }) => id)).toEqual([network.studioId]);
    expect(all.body.studios.map(({ id }: { id: string }) => id).sort()).toEqual([network.studioId, other].sort());
    expect((await door('GET', `/public/${place}/services?studioId=${other}`)).status).toBe(404);
    expect((await door('GET', '/public/nobody-is-here')).status).toBe(404);
  });

  it('[WID-016] lists services that are booked online by somebody here, with the lowest price', async () => {
    const { network, place, anna } = await salon();
    await network.build.service({ name: 'Только в студии', online_booking: false }, [anna]);
    await network.build.service({ name: 'Никто не делает' }, []);

    const { body } = await door('GET', `/public/${place}/services?studioId=${network.studioId}`);

    const names = body.categories.flatMap(({ services }: { services: { name: string }[] }) =>
      services.map(({ name }) => name),
    );
    expect(names).toEqual(['Массаж']);
    expect(body.categories[0].services[0]).toMatchObject({ priceMinor: 400_000, isFrom: false, durationMin: 60 });
  });

  it('never shows another network’s studio, nor a picture that nothing shown refers to', async () => {
    const [mine, theirs] = [await salon(), await salon()];

    expect((await door('GET', `/public/${mine.place}/services?studioId=${theirs.network.studioId}`)).status).toBe(404);
    expect((await door('GET', `/public/${mine.place}/images/${newId()}/thumb`)).status).toBe(404);
  });
});

describe('free times for clients', () => {
  it('[WID-017] names the nearest times of anybody and of each who takes online bookings', async () => {
    const shop = await salon();
    const shy = await shop.network.build.employee({ first_name: 'Вера', online_booking: false });
    await shop.network.build.insert('catalogue.service_staff', { service_id: shop.serviceId, employee_id: shy });

    const { body } = await door(
      'GET',
      `/public/${shop.place}/specialists?studioId=${shop.network.studioId}&serviceIds=${shop.serviceId}`,
    );

    expect(body.anybody).toHaveLength(3);
    expect(body.specialists.map(({ id }: { id: string }) => id).sort()).toEqual([shop.anna, shop.boris].sort());
    expect(body.specialists[0].times).toHaveLength(3);
    const times = await timesOf(shop, `&employeeId=${shy}`);
    expect(times).toEqual([]);
  });

  it('[SCH-013] offers what can be booked: each offered time books, the taken one is refused with the nearest', async () => {
    const shop = await salon();
    const [token, rival] = [await clientOf(shop), await clientOf(shop)];
    const offered = await timesOf(shop, `&employeeId=${shop.anna}`);
    expect(offered.some(({ startsAt }) => startsAt === at('19:00'))).toBe(true);
    const wanted = {
      studioId: shop.network.studioId,
      serviceIds: [shop.serviceId],
      employeeId: shop.anna,
      startsAt: at('19:00'),
    };

    const booked = await door('POST', '/my/visits', { token, body: wanted });
    const late = await door('POST', '/my/visits', { token: rival, body: wanted });

    expect(booked.status).toBe(201);
    expect(booked.body).toMatchObject({ state: 'expected', totalMinor: 400_000, mayChange: true });
    expect(late).toMatchObject({ status: 409, body: { code: 'bookings.slot_taken' } });
    expect(late.body.details.alternatives).toHaveLength(3);
    const left = await timesOf(shop, `&employeeId=${shop.anna}`);
    expect(left.some(({ startsAt }) => startsAt === at('19:00'))).toBe(false);
  });

  it('keeps clients on the service’s grid and inside notice and horizon', async () => {
    const shop = await salon();
    const token = await clientOf(shop);
    const book = (startsAt: string) =>
      door('POST', '/my/visits', {
        token,
        body: { studioId: shop.network.studioId, serviceIds: [shop.serviceId], startsAt },
      });

    expect((await book(at('10:10'))).body.code).toBe('bookings.off_grid');
    expect((await book(new Date(Date.now() + 400 * 86_400_000).toISOString())).body.code).toMatch(/horizon/);
    expect((await book(new Date(Date.now() - 3_600_000).toISOString())).body.code).toMatch(/past/);
  });
});

describe('a client’s own visits', () => {
  it('[BKG-004] are listed, moved and cancelled, and are nobody else’s', async () => {
    const shop = await salon();
    const [token, stranger] = [await clientOf(shop), await clientOf(shop)];
    const { body: visit } = await door('POST', '/my/visits', {
      token,
      body: { studioId: shop.network.studioId, serviceIds: [shop.serviceId], startsAt: at('12:00') },
    });

    const moved = await door('POST', `/my/visits/${visit.id}/move`, { token, body: { startsAt: at('15:00') } });
    expect(moved.body.startsAt).toBe(at('15:00'));
    expect((await door('GET', `/my/visits/${visit.id}`, { token: stranger })).status).toBe(404);
    expect((await door('POST', `/my/visits/${visit.id}/cancel`, { token: stranger, body: {} })).status).toBe(404);
    expect((await door('GET', '/my/visits', { token })).body.items).toHaveLength(1);

    const cancelled = await door('POST', `/my/visits/${visit.id}/cancel`, { token, body: { reason: 'Заболела' } });
    expect(cancelled.body).toMatchObject({ state: 'cancelled_by_client', mayChange: false });
    expect((await door('GET', '/my/visits', { token })).body.items).toHaveLength(0);
  });

  it('[BKG-004i] are no longer changed by oneself within the hours of the studio, which says until when it went', async () => {
    const shop = await salon();
    const token = await clientOf(shop);
    const { body: visit } = await door('POST', '/my/visits', {
      token,
      body: { studioId: shop.network.studioId, serviceIds: [shop.serviceId], startsAt: at('12:00') },
    });
    await shop.network.build.insert('platform.setting', {
      key: 'booking.cancel_hours',
      scope_id: shop.network.studioId,
      value: '96',
    });

    const refused = await door('POST', `/my/visits/${visit.id}/cancel`, { token, body: {} });

    expect(refused).toMatchObject({ status: 422, body: { code: 'cabinet.too_late_to_change' } });
    expect(refused.body.details.until).toBe(new Date(Date.parse(at('12:00')) - 96 * 3_600_000).toISOString());
  });

  it('books once when the same request comes twice', async () => {
    const shop = await salon();
    const token = await clientOf(shop);
    const body = { id: newId(), studioId: shop.network.studioId, serviceIds: [shop.serviceId], startsAt: at('12:00') };

    const answers = [
      await door('POST', '/my/visits', { token, body }),
      await door('POST', '/my/visits', { token, body }),
    ];

    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers[0]?.body.id).toBe(answers[1]?.body.id);
    expect((await door('GET', '/my/visits', { token })).body.items).toHaveLength(1);
  });
});
