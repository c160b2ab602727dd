import { beforeAll, describe, expect, it } from 'vitest';
import { nineToNine, useServer } from '../../../apps/server/src/testing/new-network.ts';

/**
 * Scenario S3, "Assistant without a paid seat", from the registration of the clinic on and through the public API alone.
 * Its fourth step, the reward of the trainee, belongs to payroll.
 */

const server = useServer();
const sessionOf = (response: { cookies: { name: string; value: string }[] }) =>
  Object.fromEntries(response.cookies.map(({ name, value }) => [name, value]));

/** The next 14 May that is still to come; noon in Moscow is 09:00 UTC. */
function nextMay(): string {
  const year = new Date().getUTCFullYear();
  const thisYear = `${year}-05-14`;
  return new Date(`${thisYear}T09:00:00Z`) > new Date() ? thisYear : `${year + 1}-05-14`;
}
const day = nextMay();
const noon = `${day}T09:00:00.000Z`;

// biome-ignore lint/suspicious/noExplicitAny: answers are read loosely; their shapes are the contract tests' business
type Answer = { status: number; body: any };
type Ask = (method: 'GET' | 'POST' | 'PUT' | 'PATCH', url: string, payload?: object) => Promise<Answer>;

function askAs(cookies: Record<string, string>): Ask {
  return async (method, url, payload) => {
    const response = await server.app.inject({ method, url: `/api/v1${url}`, cookies, ...(payload && { payload }) });
    return { status: response.statusCode, body: response.body === '' ? null : response.json() };
  };
}

describe('[S3] an assistant without a paid seat', () => {
  let owner: Ask;
  let studioId: string;
  let doctor: { id: string };
  let serviceId: string;
  let trainee: { id: string; version: number };

  beforeAll(async () => {
    const registered = await server.app.inject({
      method: 'POST',
      url: '/api/v1/registrations',
      payload: {
        companyName: 'Клиника',
        ownerName: 'Инна Белова',
        email: 'owner@clinic.test',
        password: 'длинный пароль 1',
        businessKind: 'clinic',
        locale: 'ru',
        country: 'RU',
        currency: 'RUB',
        studio: { name: 'Центр', address: 'Москва, Тверская, 1', timeZone: 'Europe/Moscow', weekHours: nineToNine },
        services: [{ name: 'Осмотр', durationMin: 60, priceMinor: 400_000 }],
        staff: [{ name: 'Анна Иванова', jobTitle: 'врач' }],
      },
    });
    expect(registered.statusCode).toBe(201);
    studioId = registered.json().studioId;
    owner = askAs(sessionOf(registered));

    const employees = (await owner('GET', '/employees')).body.items;
    doctor = employees.find((one: { lastName: string }) => one.lastName === 'Иванова');
    const shown = await owner('GET', `/journal?studioId=${studioId}&from=${day}`);
    serviceId = shown.body.employees.find((one: { id: string }) => one.id === doctor.id).serviceIds[0];
  });

  it('[ACC-016, STF-020] step 1: the trainee gets the role "View only", and the number of paid users stays', async () => {
    const paidBefore = (await owner('GET', '/seats')).body.paid;
    const positions = (await owner('GET', '/positions')).body.items;
    const viewOnly = positions.find((one: { preset: string | null }) => one.preset === 'view_only');
    expect(viewOnly.isFreeSeat).toBe(true);

    const added = await owner('POST', '/employees', {
      firstName: 'Мария',
      email: 'trainee@clinic.test',
      providesServices: false,
      places: [{ studioId }],
      roles: [{ positionId: viewOnly.id, studioIds: [studioId] }],
    });

    expect(added).toMatchObject({ status: 201, body: { canAssist: false, roles: [{ isFreeSeat: true }] } });
    trainee = added.body;
    expect((await owner('GET', '/seats')).body.paid).toBe(paidBefore);
  });

  it('[STF-023] before step 2 she cannot be chosen as an assistant', async () => {
    const refused = await bookNoon(owner);

    expect(refused).toMatchObject({ status: 422, body: { code: 'bookings.no_candidate' } });
    expect(refused.body.details.reasons).toMatchObject([{ role: 'assistant' }]);
    expect((await journal(owner)).assistants).toEqual([]);
  });

  it('[ACC-017, STF-022] step 2: "Available for assisting" is switched on and saved; it needs the role', async () => {
    const { version } = trainee;
    const saved = await owner('PATCH', `/employees/${trainee.id}`, { version, canAssist: true });

    expect(saved).toMatchObject({ status: 200, body: { canAssist: true } });
    expect((await owner('GET', `/employees/${trainee.id}`)).body.canAssist).toBe(true);
    const withoutRole = await owner('PATCH', `/employees/${trainee.id}`, { roles: [] });
    expect(withoutRole).toMatchObject({ status: 422, body: { code: 'staff.role_needed_to_assist' } });
  });

  it('[STF-024, BKG-016, BKG-017] step 3: no row of the journal, no schedule, yet assistant at noon on 14 May', async () => {
    const before = await journal(owner);
    expect(before.employees.map(({ id }: { id: string }) => id)).toEqual([doctor.id]);
    expect(before.assistants.map(({ id }: { id: string }) => id)).toEqual([trainee.id]);

    const booked = await bookNoon(owner);

    expect(booked.status).toBe(201);
    expect(booked.body).toMatchObject({ state: 'expected', startsAt: noon });
    expect(booked.body.lines[0].assistants).toMatchObject([{ employeeId: trainee.id }]);
    const after = await journal(owner);
    expect(after.employees.map(({ id }: { id: string }) => id)).toEqual([doctor.id]);
    expect(after.visits[0].lines[0]).toMatchObject({ employeeId: doctor.id, assistantIds: [trainee.id] });
  });

  it('[ACC-016] the trainee signs in, sees the visit in which she helps, and can manage nothing', async () => {
    const invited = await owner('POST', '/invitations', { accountId: trainee.id, channel: 'link' });
    const token = new URL(invited.body.link, 'http://salus.test').pathname.split('/').at(-1);
    const accepted = await server.app.inject({
      method: 'PUT',
      url: `/api/v1/sign-in-links/${token}`,
      payload: { password: 'ассистирую с мая' },
    });
    const asTrainee = askAs(sessionOf(accepted));
    const [visit] = (await journal(owner)).visits;

    expect((await asTrainee('GET', `/visits/${visit.id}`)).status).toBe(200);
    expect((await asTrainee('PATCH', `/visits/${visit.id}`, { comment: 'mine' })).status).toBe(403);
    expect((await asTrainee('GET', '/clients')).status).toBe(403);
    expect((await asTrainee('GET', '/employees')).status).toBe(403);
  });

  async function journal(ask: Ask) {
    return (await ask('GET', `/journal?studioId=${studioId}&from=${day}`)).body;
  }

  function bookNoon(ask: Ask): Promise<Answer> {
    return ask('POST', '/visits', {
      studioId,
      newClient: { phone: '+79161234567', firstName: 'Ольга' },
      startsAt: noon,
      lines: [{ serviceId, employeeId: doctor.id, assistants: [{ employeeId: trainee.id }] }],
    });
  }
});
