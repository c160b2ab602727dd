import { describe, expect, it } from 'vitest';
import { newId } from '../../../platform/ids.ts';
import { useServer } from '../../../testing/new-network.ts';
import { personWithPassword } from '../../../testing/sign-in.ts';

const server = useServer();
const password = 'spring rain 42';

async function knock(body: Record<string, unknown>, headers: Record<string, string> = {}, remoteAddress?: string) {
  // Each test knocks from its own address, since failures are counted by address too.
  const response = await server.app.inject({
    method: 'POST',
    url: '/api/v1/sign-in',
    payload: body,
    headers,
    remoteAddress: remoteAddress ?? randomAddress(),
  });
  return { status: response.statusCode, body: response.json(), cookie: response.cookies[0], headers: response.headers };
}

function randomAddress(): string {
  const part = () => Math.floor(Math.random() * 65_535).toString(16);
  return `fd00:${part()}:${part()}:${part()}::1`;
}

const freshEmail = () => `${newId()}@example.com`;
const freshPhone = () => `+7916${String(Math.floor(Math.random() * 1e7)).padStart(7, '0')}`;

describe('signing in', () => {
  it('[ACC-001] opens a session by e-mail and password, whatever the case of the letters', async () => {
    const network = await server.newNetwork();
    const email = freshEmail();
    const id = await personWithPassword(network, { email, password });

    const answer = await knock({ identifier: email.toUpperCase(), password });

    expect(answer).toMatchObject({ status: 200, body: { state: 'signed_in', networks: [] } });
    expect(answer.cookie).toMatchObject({ name: 'salus_session', httpOnly: true, sameSite: 'Lax', path: '/' });
    const session = await server.app.inject({
      url: '/api/v1/session',
      headers: { cookie: `salus_session=${answer.cookie?.value}` },
    });
    expect(session.json()).toMatchObject({ user: { id }, network: { id: network.networkId } });
  });

  it('[ACC-001i] knows a phone however it is written', async () => {
    const network = await server.newNetwork();
    const phone = freshPhone();
    await personWithPassword(network, { phone, password });
    const local = phone.slice(2);

    for (const written of [phone, `8${local}`, `8 (${local.slice(0, 3)}) ${local.slice(3)}`, local]) {
      expect(await knock({ identifier: written, password })).toMatchObject({ body: { state: 'signed_in' } });
    }
  });

  it('[ACC-001] answers a wrong password, an unknown e-mail and a blocked person alike', async () => {
    const network = await server.newNetwork();
    const [known, blocked] = [freshEmail(), freshEmail()];
    await personWithPassword(network, { email: known, password });
    await personWithPassword(network, { email: blocked, password, state: 'blocked' });

    const answers = [
      await knock({ identifier: known, password: 'wrong' }),
      await knock({ identifier: freshEmail(), password }),
      await knock({ identifier: blocked, password }),
    ];

    for (const answer of answers) {
      expect(answer).toMatchObject({ status: 401, body: { code: 'access.wrong_credentials' } });
      expect(answer.cookie).toBeUndefined();
    }
    const said = answers.map(({ body }) => ({ ...body, requestId: '' }));
    expect(said[1]).toEqual(said[0]);
    expect(said[2]).toEqual(said[0]);
  });

  it('[ACC-001i] asks which network when the person works in several, and never names one without the password', async () => {
    const [one, two] = [await server.newNetwork(), await server.newNetwork()];
    const email = freshEmail();
    await personWithPassword(one, { email, password });
    const second = await personWithPassword(two, { email, password });

    const asked = await knock({ identifier: email, password });
    const blind = await knock({ identifier: email, password: 'wrong' });
    const chosen = await knock({ identifier: email, password, networkId: two.networkId });

    expect(asked.body.state).toBe('choose_network');
    expect(asked.body.networks.map(({ id }: { id: string }) => id).sort()).toEqual(
      [one.networkId, two.networkId].sort(),
    );
    expect(asked.cookie).toBeUndefined();
    expect(blind.body.networks).toBeUndefined();
    const session = await server.app.inject({
      url: '/api/v1/session',
      headers: { cookie: `salus_session=${chosen.cookie?.value}` },
    });
    expect(session.json().user.id).toBe(second);
  });

  it('[ACC-001] goes straight in where only one of the networks has this password', async () => {
    const [one, two] = [await server.newNetwork(), await server.newNetwork()];
    const email = freshEmail();
    await personWithPassword(one, { email, password });
    await personWithPassword(two, { email, password: 'another password' });

    expect(await knock({ identifier: email, password })).toMatchObject({ body: { state: 'signed_in' } });
  });
});

describe('guessing', () => {
  it('waits after five wrong passwords, known and unknown people alike, and the right one does not help then', async () => {
    const network = await server.newNetwork();
    const [known, unknown] = [freshEmail(), freshEmail()];
    await personWithPassword(network, { email: known, password });

    for (const identifier of [known, unknown]) {
      for (let tries = 0; tries < 5; tries += 1) {
        expect((await knock({ identifier, password: `guess ${tries}` })).status).toBe(401);
      }
      const locked = await knock({ identifier, password });
      expect(locked).toMatchObject({ status: 429, body: { code: 'access.sign_in_locked', details: { minutes: 15 } } });
    }
  });

  it('does not let a burst of parallel guesses through', async () => {
    const network = await server.newNetwork();
    const email = freshEmail();
    await personWithPassword(network, { email, password });

    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, guess) => knock({ identifier: email, password: `guess ${guess}` })),
    );

    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(7);
  });

  it('starts counting afresh after a right password', async () => {
    const network = await server.newNetwork();
    const email = freshEmail();
    await personWithPassword(network, { email, password });
    for (let round = 0; round < 3; round += 1) {
      for (let tries = 0; tries < 4; tries += 1) await knock({ identifier: email, password: 'wrong' });
      expect((await knock({ identifier: email, password })).status).toBe(200);
    }
  });

  it('waits longer after each further round', async () => {
    const email = freshEmail();
    const round = async () => {
      for (let tries = 0; tries < 5; tries += 1) await knock({ identifier: email, password: 'wrong' });
      const { body } = await knock({ identifier: email, password: 'wrong' });
      await server.pool.query(
        "update access.sign_in_throttle set locked_until = now() - interval '1 second' where locked_until is not null",
      );
      return body.details.minutes;
    };

    expect([await round(), await round(), await round()]).toEqual([15, 30, 60]);
  });

  it('makes an address wait that tries one person after another', async () => {
    const address = randomAddress();
    const answers = [];
    for (let tries = 0; tries < 41; tries += 1) {
      answers.push(await knock({ identifier: freshEmail(), password: 'wrong' }, {}, address));
    }

    expect(answers.slice(0, 40).every(({ status }) => status === 401)).toBe(true);
    expect(answers[40]?.status).toBe(429);
  });

  it('[STF-017] leaves a trace in the security log', async () => {
    const network = await server.newNetwork();
    const email = freshEmail();
    const id = await personWithPassword(network, { email, password });
    await knock({ identifier: email, password: 'wrong' });
    await knock({ identifier: email, password }, { 'user-agent': 'Test browser' });

    const actions = async () => {
      const rows = await network.read(
        (ctx) =>
          ctx.db
            .selectFrom('platform.audit')
            .select(['action', 'after'])
            .where('network_id', '=', ctx.networkId)
            .where('object_id', '=', id)
            .orderBy('action')
            .execute(),
        undefined,
      );
      return rows.map(({ action }) => action);
    };
    await expect.poll(actions).toEqual(['session.refuse', 'session.start']);
  });
});

describe('the session', () => {
  it('ends with signing out', async () => {
    const network = await server.newNetwork();
    const email = freshEmail();
    await personWithPassword(network, { email, password });
    const cookie = `salus_session=${(await knock({ identifier: email, password })).cookie?.value}`;

    const out = await server.app.inject({ method: 'POST', url: '/api/v1/sign-out', headers: { cookie } });

    expect(out.statusCode).toBe(204);
    expect(out.cookies[0]).toMatchObject({ name: 'salus_session', value: '' });
    expect((await server.app.inject({ url: '/api/v1/session', headers: { cookie } })).statusCode).toBe(401);
  });

  it('is worth nothing in another network', async () => {
    const [ours, theirs] = [await server.newNetwork(), await server.newNetwork()];
    const email = freshEmail();
    await personWithPassword(ours, { email, password });
    const token = (await knock({ identifier: email, password })).cookie?.value ?? '';
    const [, secret] = token.split('.');
    const forged = `${Buffer.from(theirs.networkId.replaceAll('-', ''), 'hex').toString('base64url')}.${secret}`;

    const answer = await server.app.inject({ url: '/api/v1/session', headers: { cookie: `salus_session=${forged}` } });

    expect(answer.statusCode).toBe(401);
  });

  it('[ACC-011] names the studios and rights of the person, and no others', async () => {
    const network = await server.newNetwork();
    await network.build.studio();
    const right = { view: true, add: true, edit: false, delete: false, scope: 'studio' } as const;
    const employee = await network.build.employee({}, { rights: { 'bookings.visit': right } });

    const mine = await network.http('GET', '/api/v1/session', { as: employee });
    const owners = await network.http('GET', '/api/v1/session');

    expect(mine.body.studios.map(({ id }: { id: string }) => id)).toEqual([network.studioId]);
    expect(mine.body.rights).toEqual({ 'bookings.visit': right });
    expect(mine.body).toMatchObject({ user: { id: employee, isOwner: false, employeeId: employee } });
    expect(owners.body.studios).toHaveLength(2);
    expect(owners.body.rights['access.position']).toMatchObject({ view: true, delete: true, scope: 'network' });
  });
});
