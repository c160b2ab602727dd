import { describe, expect, it } from 'vitest';
import { newId } from '../../../platform/ids.ts';
import { type TestNetwork, useServer } from '../../../testing/new-network.ts';
import { personWithPassword, secretOf } from '../../../testing/sign-in.ts';
import { codeAt, matchingStep } from './totp.ts';

const server = useServer();
const password = 'spring rain 42';

const stepNow = () => Math.floor(Date.now() / 30_000);

async function withAuthenticator(network: TestNetwork) {
  const email = `${newId()}@example.com`;
  const id = await personWithPassword(network, { email, password });
  const enrolled = await network.http('POST', '/api/v1/profile/authenticator', { as: id, body: { password } });
  const secret = secretOf(enrolled.body.secret);
  const confirmed = await network.http('PUT', '/api/v1/profile/authenticator', {
    as: id,
    body: { code: codeAt(secret, stepNow() - 1) },
  });
  return { id, email, secret, enrolled, confirmed };
}

async function knock(body: object) {
  const remoteAddress = `10.${[1, 2, 3].map(() => Math.floor(Math.random() * 255)).join('.')}`;
  const response = await server.app.inject({ method: 'POST', url: '/api/v1/sign-in', payload: body, remoteAddress });
  return { status: response.statusCode, body: response.json(), cookie: response.cookies[0] };
}

describe('the second factor', () => {
  it('follows RFC 6238', () => {
    const secret = Buffer.from('12345678901234567890');
    expect([1, 37037036, 41152263].map((step) => codeAt(secret, step))).toEqual(['287082', '081804', '005924']);
    expect(matchingStep(secret, '287082', new Date(59_000), null)).toBe(1);
    expect(matchingStep(secret, '287082', new Date(59_000), 1)).toBeUndefined();
  });

  it('[ACC-001i] asks for the code after the password, and lets in with it', async () => {
    const network = await server.newNetwork();
    const { email, secret, enrolled, confirmed } = await withAuthenticator(network);

    expect(enrolled.body.uri).toContain('otpauth://totp/');
    expect(enrolled.body.qrSvg).toContain('<svg');
    expect(confirmed.body.recoveryCodes).toHaveLength(10);
    const asked = await knock({ identifier: email, password });
    expect(asked).toMatchObject({ status: 200, body: { state: 'code_required' } });
    expect(asked.cookie).toBeUndefined();
    expect((await knock({ identifier: email, password, code: codeAt(secret, stepNow()) })).body.state).toBe(
      'signed_in',
    );
  });

  it('refuses a code that was used before, a wrong one, and the right one with a wrong password', async () => {
    const network = await server.newNetwork();
    const { email, secret } = await withAuthenticator(network);
    const code = codeAt(secret, stepNow());
    await knock({ identifier: email, password, code });

    expect(await knock({ identifier: email, password, code })).toMatchObject({
      status: 401,
      body: { code: 'access.wrong_code' },
    });
    expect((await knock({ identifier: email, password, code: '000000' })).status).toBe(401);
    expect((await knock({ identifier: email, password: 'wrong', code })).body.code).toBe('access.wrong_credentials');
  });

  it('lets only one of two requests with the same code in', async () => {
    const network = await server.newNetwork();
    const { email, secret } = await withAuthenticator(network);
    const code = codeAt(secret, stepNow());

    const answers = await Promise.all([1, 2, 3].map(() => knock({ identifier: email, password, code })));

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('counts wrong codes like wrong passwords', async () => {
    const network = await server.newNetwork();
    const { email } = await withAuthenticator(network);
    for (let tries = 0; tries < 5; tries += 1) {
      await knock({ identifier: email, password });
      await knock({ identifier: email, password, code: '000000' });
    }

    expect((await knock({ identifier: email, password })).status).toBe(429);
  });

  it('lets in once with each recovery code', async () => {
    const network = await server.newNetwork();
    const { email, confirmed } = await withAuthenticator(network);
    const code = confirmed.body.recoveryCodes[3].toUpperCase();

    expect((await knock({ identifier: email, password, code })).body.state).toBe('signed_in');
    expect((await knock({ identifier: email, password, code })).status).toBe(401);
  });

  it('is switched off by the person with the password, or by an administrator', async () => {
    const network = await server.newNetwork();
    const { id, email } = await withAuthenticator(network);

    const blind = await network.http('DELETE', '/api/v1/profile/authenticator', { as: id, body: { password: 'no' } });
    expect(blind).toMatchObject({ status: 422, body: { code: 'access.wrong_password' } });
    expect((await network.http('DELETE', `/api/v1/accounts/${id}/authenticator`)).status).toBe(200);

    expect((await knock({ identifier: email, password })).body.state).toBe('signed_in');
  });

  it('keeps the secret sealed in the database', async () => {
    const network = await server.newNetwork();
    const { id, secret } = await withAuthenticator(network);

    const row = await network.read(
      (ctx) => ctx.db.selectFrom('access.account').select('totp_secret').where('id', '=', id).executeTakeFirst(),
      undefined,
    );

    expect(row?.totp_secret?.includes(secret)).toBe(false);
  });
});

describe('one’s own sessions', () => {
  it('[ACC-001i] are listed and ended one by one or all but this', async () => {
    const network = await server.newNetwork();
    const email = `${newId()}@example.com`;
    await personWithPassword(network, { email, password });
    const cookies: string[] = [];
    for (let device = 0; device < 3; device += 1) {
      cookies.push(`salus_session=${(await knock({ identifier: email, password })).cookie?.value}`);
    }
    const as = (device: number, method: 'GET' | 'DELETE', url: string) =>
      server.app.inject({ method, url, headers: { cookie: cookies[device] ?? '' } });

    const listed = (await as(0, 'GET', '/api/v1/sessions')).json().items;
    expect(listed.map(({ isCurrent }: { isCurrent: boolean }) => isCurrent)).toEqual([true, false, false]);
    await as(0, 'DELETE', `/api/v1/sessions/${listed[1].id}`);
    expect((await as(0, 'DELETE', '/api/v1/sessions')).json()).toEqual({ ended: 1 });

    const alive = await Promise.all(
      [0, 1, 2].map(async (device) => (await as(device, 'GET', '/api/v1/session')).statusCode),
    );
    expect(alive).toEqual([200, 401, 401]);
  });

  it('of somebody else are not found', async () => {
    const network = await server.newNetwork();
    const employee = await network.build.employee();
    await network.http('GET', '/api/v1/session', { as: employee });
    const theirs = (await network.http('GET', '/api/v1/sessions', { as: employee })).body.items[0].id;

    expect((await network.http('DELETE', `/api/v1/sessions/${theirs}`)).status).toBe(404);
  });

  it('end elsewhere when the password changes', async () => {
    const network = await server.newNetwork();
    const email = `${newId()}@example.com`;
    const id = await personWithPassword(network, { email, password });
    const elsewhere = `salus_session=${(await knock({ identifier: email, password })).cookie?.value}`;

    const changed = await network.http('PUT', '/api/v1/profile/password', {
      as: id,
      body: { current: password, next: 'autumn leaves 43' },
    });

    expect(changed.status).toBe(204);
    expect((await network.http('GET', '/api/v1/session', { as: id })).status).toBe(200);
    expect((await server.app.inject({ url: '/api/v1/session', headers: { cookie: elsewhere } })).statusCode).toBe(401);
    expect((await knock({ identifier: email, password: 'autumn leaves 43' })).body.state).toBe('signed_in');
  });

  it('know the person’s own name and language', async () => {
    const network = await server.newNetwork();
    const employee = await network.build.employee();

    const { body } = await network.http('PATCH', '/api/v1/session', {
      as: employee,
      body: { displayName: 'Anna', locale: 'ar' },
    });

    expect(body).toMatchObject({ user: { name: 'Anna' }, locale: 'ar' });
  });
});
