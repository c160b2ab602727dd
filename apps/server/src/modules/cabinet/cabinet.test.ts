import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../platform/ids.ts';
import { codesFor, connectCarriers, disconnectCarriers, newPhone } from '../../testing/client-door.ts';
import { type TestNetwork, useServer } from '../../testing/new-network.ts';
import { givePublicAddress } from '../org/public.ts';

const server = useServer();
beforeAll(connectCarriers);
afterAll(disconnectCarriers);

interface Knock {
  body?: object;
  token?: string;
  from?: string;
}

async function door(
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE',
  url: string,
  { body, token, from }: Knock = {},
) {
  const response = await server.app.inject({
    method,
    url: `/api/v1${url}`,
    payload: body,
    headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), 'accept-language': 'ru' },
    remoteAddress:
      from ??
      `10.${newId()
        .slice(-6)
        .match(/../g)
        ?.map((byte) => Number.parseInt(byte, 16))
        .join('.')}`,
  });
  return { status: response.statusCode, body: response.body ? response.json() : null, headers: response.headers };
}

interface Door {
  network: TestNetwork;
  place: string;
}

async function publicNetwork(): Promise<Door> {
  const network = await server.newNetwork();
  const { companyId, studioId } = network;
  const place = await network.run(givePublicAddress, { name: `Oasis ${newId()}`, companyId, studioId });
  return { network, place };
}

const otherThan = (code: string) => (code === '0000' ? '1111' : '0000');

type Way = { phone: string } | { email: string };

const askCode = (place: string, address: Way) => door('POST', `/public/${place}/codes`, { body: address });

async function codeTo(network: TestNetwork, address: string): Promise<string> {
  const [code] = await codesFor(network, address);
  return code ?? '';
}

async function signedIn({ network, place }: Door, phone: string) {
  await askCode(place, { phone });
  const answer = await door('POST', `/public/${place}/sign-in`, {
    body: { phone, code: await codeTo(network, phone), firstName: 'Ольга', marketingConsent: true },
  });
  return answer.body as { token: string; client: { id: string } };
}

describe('[WID-013] clients come in by a code', () => {
  it('asks a name once in a lifetime, and makes a card of it', async () => {
    const { network, place } = await publicNetwork();
    const phone = newPhone();
    const asked = await askCode(place, { phone });
    const first = await door('POST', `/public/${place}/sign-in`, {
      body: { phone, code: await codeTo(network, phone) },
    });
    const named = await door('POST', `/public/${place}/sign-in`, {
      body: { phone, code: await codeTo(network, phone), firstName: 'Ольга', marketingConsent: true },
    });

    expect(asked).toMatchObject({ status: 202, body: { channel: 'sms' } });
    expect(first.body).toEqual({ state: 'name_required', token: null, client: null });
    expect(named.body).toMatchObject({
      state: 'signed_in',
      client: { firstName: 'Ольга', phone, marketingConsent: true },
    });
    expect((await door('GET', '/my/card', { token: named.body.token })).body).toMatchObject({ phone });
  });

  it('recognises the client of that phone, however it is written', async () => {
    const { network, place } = await publicNetwork();
    const phone = newPhone();
    const clientId = await network.build.client({ phone, first_name: 'Анна' });
    await askCode(place, { phone });

    const { body } = await door('POST', `/public/${place}/sign-in`, {
      body: { phone: `8 ${phone.slice(2, 5)} ${phone.slice(5)}`, code: await codeTo(network, phone) },
    });

    expect(body).toMatchObject({ state: 'signed_in', client: { id: clientId, firstName: 'Анна' } });
  });

  it('answers and sends the same to a client and to a stranger', async () => {
    const { network, place } = await publicNetwork();
    const [known, unknown] = [newPhone(), newPhone()];
    await network.build.client({ phone: known });

    const [one, other] = [await askCode(place, { phone: known }), await askCode(place, { phone: unknown })];

    expect({ ...one.body, resendAt: '' }).toEqual({ ...other.body, resendAt: '' });
    expect(one.status).toBe(other.status);
    expect([await codesFor(network, known), await codesFor(network, unknown)]).toMatchObject([
      { length: 1 },
      { length: 1 },
    ]);
  });

  it('takes three attempts, tells how many are left, and then not even the right code', async () => {
    const { network, place } = await publicNetwork();
    const phone = newPhone();
    await askCode(place, { phone });
    const right = await codeTo(network, phone);
    const attempt = (code: string) =>
      door('POST', `/public/${place}/sign-in`, { body: { phone, code, firstName: 'Ольга' } });

    const answers = [];
    for (const code of [otherThan(right), otherThan(right), otherThan(right), right]) answers.push(await attempt(code));

    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401]);
    expect(answers.map(({ body }) => body.details.attemptsLeft)).toEqual([2, 1, 0, 0]);
  });

  it('opens one session with one code, however many ask at once', async () => {
    const { network, place } = await publicNetwork();
    const phone = newPhone();
    await askCode(place, { phone });
    const body = { phone, code: await codeTo(network, phone), firstName: 'Ольга' };

    const answers = await Promise.all([1, 2, 3].map(() => door('POST', `/public/${place}/sign-in`, { body })));

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('sends one code in half a minute to an address, and says when the next', async () => {
    const { network, place } = await publicNetwork();
    const phone = newPhone();
    const answers = await Promise.all([1, 2, 3].map(() => door('POST', `/public/${place}/codes`, { body: { phone } })));

    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(2);
    expect(refused[0]?.body).toMatchObject({ code: 'cabinet.too_many_codes' });
    expect(refused[0]?.body.details.seconds).toBeGreaterThan(0);
    expect(await codesFor(network, phone)).toHaveLength(1);
  });

  it('does not let one origin ask for the phones of everybody', async () => {
    const { place } = await publicNetwork();
    const statuses = [];
    for (let asked = 0; asked < 32; asked += 1) {
      const { status } = await door('POST', `/public/${place}/codes`, {
        body: { phone: newPhone() },
        from: '10.9.8.7',
      });
      statuses.push(status);
    }

    expect(statuses.filter((status) => status === 202)).toHaveLength(30);
    expect(statuses.slice(30)).toEqual([429, 429]);
  });

  it('lets in by an e-mail that one card has, and asks for the phone when several have it', async () => {
    const { network, place } = await publicNetwork();
    const [own, shared] = [`${newId()}@example.com`, `${newId()}@example.com`];
    const clientId = await network.build.client({ email: own });
    await network.build.client({ email: shared });
    await network.build.client({ email: shared.toUpperCase() });
    const enter = async (email: string) => {
      await askCode(place, { email });
      return door('POST', `/public/${place}/sign-in`, {
        body: { email, code: await codeTo(network, email), firstName: 'Ольга' },
      });
    };

    expect((await enter(own)).body).toMatchObject({ state: 'signed_in', client: { id: clientId } });
    expect((await enter(shared)).body).toMatchObject({ code: 'cabinet.email_is_shared' });
    expect((await enter(`${newId()}@example.com`)).body).toMatchObject({ code: 'cabinet.phone_needed' });
  });

  it('says so when the place or the carrier is missing', async () => {
    const { place } = await publicNetwork();
    disconnectCarriers();
    const unsent = await door('POST', `/public/${place}/codes`, { body: { phone: newPhone() } });
    connectCarriers();

    expect(unsent.body).toMatchObject({ status: 422, code: 'cabinet.cannot_send_code' });
    expect((await door('POST', '/public/nobody-here/codes', { body: { phone: newPhone() } })).status).toBe(404);
  });
});

describe('a client’s device', () => {
  it('opens no door of the staff, and the staff’s no door of clients', async () => {
    const shop = await publicNetwork();
    const { network } = shop;
    const { token } = await signedIn(shop, newPhone());

    for (const url of ['/session', '/clients', '/journal?studioId=x&from=2026-01-01', '/studios']) {
      expect((await door('GET', url, { token })).status).toBe(403);
    }
    expect((await network.http('GET', '/api/v1/my/card')).status).toBe(403);
  });

  it('is listed and ended one by one or everywhere; another client’s is not found', async () => {
    const shop = await publicNetwork();

    const phone = newPhone();
    const first = await signedIn(shop, phone);
    const other = await signedIn(shop, newPhone());
    const { body } = await door('GET', '/my/devices', { token: first.token });
    expect(body.items).toMatchObject([{ isCurrent: true }]);

    expect((await door('DELETE', `/my/devices/${body.items[0].id}`, { token: other.token })).status).toBe(404);
    expect((await door('DELETE', '/my/devices', { token: first.token })).body).toEqual({ ended: 1 });
    expect((await door('GET', '/my/card', { token: first.token })).status).toBe(401);
    expect((await door('GET', '/my/card', { token: other.token })).status).toBe(200);
  });

  it('is forgotten when the card is put away', async () => {
    const shop = await publicNetwork();
    const { network } = shop;
    const { token, client } = await signedIn(shop, newPhone());
    await network.http('PUT', `/api/v1/clients/${client.id}/archival`);

    expect((await door('GET', '/my/card', { token })).status).toBe(401);
  });

  it('may be used from any site, without cookies', async () => {
    const { place } = await publicNetwork();
    const preflight = await server.app.inject({
      method: 'OPTIONS',
      url: `/api/v1/public/${place}/codes`,
      headers: { origin: 'https://shop.example', 'access-control-request-method': 'POST' },
    });
    const staffs = await server.app.inject({
      method: 'OPTIONS',
      url: '/api/v1/clients',
      headers: { origin: 'https://shop.example', 'access-control-request-method': 'GET' },
    });

    expect(preflight.headers['access-control-allow-origin']).toBe('*');
    expect(preflight.headers['access-control-allow-credentials']).toBeUndefined();
    expect(staffs.headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('one’s own card', () => {
  it('is edited by its client, who is named in the history', async () => {
    const shop = await publicNetwork();
    const { network } = shop;
    const { token, client } = await signedIn(shop, newPhone());

    const edited = await door('PATCH', '/my/card', {
      token,
      body: { lastName: 'Зотова', notificationsConsent: false },
    });

    expect(edited.body).toMatchObject({ firstName: 'Ольга', lastName: 'Зотова', notificationsConsent: false });
    const trace = await network.read(
      (ctx) =>
        ctx.db
          .selectFrom('platform.audit')
          .select(['actor_kind', 'actor_id'])
          .where('network_id', '=', network.networkId)
          .where('action', '=', 'client.edit')
          .where('object_id', '=', client.id)
          .orderBy('at', 'desc')
          .execute(),
      undefined,
    );
    expect(trace[0]).toEqual({ actor_kind: 'client', actor_id: client.id });
  });

  it('gets another phone with a code sent to it, never one of another card', async () => {
    const shop = await publicNetwork();
    const { network, place } = shop;
    const { token } = await signedIn(shop, newPhone());
    const [fresh, taken] = [newPhone(), newPhone()];
    await network.build.client({ phone: taken });
    const change = async (phone: string, code?: string) => {
      await askCode(place, { phone });
      return door('PUT', '/my/phone', { token, body: { phone, code: code ?? (await codeTo(network, phone)) } });
    };

    expect((await change(fresh)).body).toMatchObject({ phone: fresh });
    const refused = await change(taken);
    expect(refused.body).toMatchObject({ code: 'cabinet.ask_the_studio' });
    expect(JSON.stringify(refused.body)).not.toContain('clientId');
    const another = newPhone();
    expect((await change(another, '0000')).status === 401 || (await codeTo(network, another)) === '0000').toBe(true);
  });
});
