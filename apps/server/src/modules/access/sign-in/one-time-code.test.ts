import { afterEach, describe, expect, it } from 'vitest';
import { newId } from '../../../platform/ids.ts';
import { connectMailer, connectSms, type Letter } from '../../../platform/mail.ts';
import { type TestNetwork, useServer } from '../../../testing/new-network.ts';
import { personWithPassword, secretOf } from '../../../testing/sign-in.ts';
import { hashPassword } from './password.ts';
import { codeAt } from './totp.ts';

const server = useServer();
const password = 'spring rain 42';

afterEach(() => {
  connectMailer(null);
  connectSms(null);
});

function collectLetters(): Letter[] {
  const letters: Letter[] = [];
  connectMailer({ send: async (letter) => void letters.push(letter) });
  return letters;
}

const freshEmail = () => `${newId()}@example.com`;
const freshPhone = () => `+7916${String(Math.floor(Math.random() * 1e7)).padStart(7, '0')}`;

async function post(url: string, payload: object, headers: Record<string, string> = {}) {
  const remoteAddress = `10.${[1, 2, 3].map(() => Math.floor(Math.random() * 255)).join('.')}`;
  const response = await server.app.inject({ method: 'POST', url, payload, remoteAddress, headers });
  return { status: response.statusCode, body: response.json(), cookie: response.cookies[0] };
}

const ask = (identifier: string, headers?: Record<string, string>) =>
  post('/api/v1/sign-in-codes', { identifier }, headers);
const knock = (body: object) => post('/api/v1/sign-in', body);

/** The code in the newest letter; it leaves after the answer. */
async function codeIn(letters: Letter[]): Promise<string> {
  await expect.poll(() => letters.length).toBeGreaterThan(0);
  return codeOf(letters.pop()?.text ?? '');
}

const codeOf = (text: string) => /\b\d{6}\b/.exec(text)?.[0] ?? '';
const otherThan = (code: string) => (code === '000000' ? '000001' : '000000');

async function withAuthenticator(network: TestNetwork, accountId: string): Promise<() => string> {
  const enrolled = await network.http('POST', '/api/v1/profile/authenticator', { as: accountId, body: { password } });
  const secret = secretOf(enrolled.body.secret);
  const step = () => Math.floor(Date.now() / 30_000);
  await network.http('PUT', '/api/v1/profile/authenticator', {
    as: accountId,
    body: { code: codeAt(secret, step() - 1) },
  });
  return () => codeAt(secret, step());
}

describe('signing in by a one-time code', () => {
  it('[ACC-001i] sends six digits by e-mail, which open a session once', async () => {
    const letters = collectLetters();
    const network = await server.newNetwork();
    const email = freshEmail();
    const id = await personWithPassword(network, { email, password });

    const asked = await ask(email.toUpperCase(), { 'accept-language': 'es' });
    expect(asked).toMatchObject({ status: 202, body: { channel: 'email', isConnected: true } });
    await expect.poll(() => letters).toMatchObject([{ to: email }]);
    expect(letters[0]?.text).toContain('Su código para entrar');
    const code = await codeIn(letters);
    const entered = await knock({ identifier: email, oneTimeCode: ` ${code.slice(0, 3)} ${code.slice(3)} ` });
    const again = await knock({ identifier: email, oneTimeCode: code });

    expect(entered).toMatchObject({ status: 200, body: { state: 'signed_in' }, cookie: { name: 'salus_session' } });
    const session = await server.app.inject({
      url: '/api/v1/session',
      headers: { cookie: `salus_session=${entered.cookie?.value}` },
    });
    expect(session.json()).toMatchObject({ user: { id }, network: { id: network.networkId } });
    expect(again).toMatchObject({ status: 401, body: { code: 'access.wrong_one_time_code' } });
  });

  it('[ACC-001i] sends it by SMS to a phone, however it is written', async () => {
    const sent: { to: string; text: string }[] = [];
    connectSms({ send: async (message) => void sent.push(message) });
    const network = await server.newNetwork();
    const phone = freshPhone();
    await personWithPassword(network, { phone, password });

    expect((await ask(`8${phone.slice(2)}`)).body).toEqual({ channel: 'sms', isConnected: true });
    await expect.poll(() => sent).toMatchObject([{ to: phone }]);

    expect((await knock({ identifier: phone, oneTimeCode: codeOf(sent[0]?.text ?? '') })).body.state).toBe('signed_in');
  });

  it('[ACC-001i] says so when nothing can be sent that way', async () => {
    collectLetters();
    expect(await ask(freshPhone())).toMatchObject({ status: 202, body: { channel: 'sms', isConnected: false } });
    const ways = await server.app.inject({ url: '/api/v1/sign-in-ways' });
    expect(ways.json()).toEqual({ codeByEmail: true, codeBySms: false });
  });

  it('[ACC-001i] still asks for the authenticator, and for the network, without spending the code', async () => {
    const letters = collectLetters();
    const [one, two] = [await server.newNetwork(), await server.newNetwork()];
    const email = freshEmail();
    const id = await personWithPassword(one, { email, password });
    await personWithPassword(two, { email, password: 'another password' });
    const totp = await withAuthenticator(one, id);
    await ask(email);
    const oneTimeCode = await codeIn(letters);
    const here = { identifier: email, oneTimeCode, networkId: one.networkId };

    expect((await knock({ identifier: email, oneTimeCode })).body.networks).toHaveLength(2);
    expect((await knock(here)).body.state).toBe('code_required');
    expect((await knock({ ...here, code: '000000' })).body.code).toBe('access.wrong_code');
    expect(await knock({ ...here, code: totp() })).toMatchObject({ status: 200, body: { state: 'signed_in' } });
  });

  it('lets one of two in with the same code', async () => {
    const letters = collectLetters();
    const network = await server.newNetwork();
    const email = freshEmail();
    await personWithPassword(network, { email, password });
    await ask(email);
    const oneTimeCode = await codeIn(letters);

    const answers = await Promise.all([1, 2, 3].map(() => knock({ identifier: email, oneTimeCode })));

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('takes a password or a code, not both and not neither', async () => {
    const identifier = freshEmail();
    expect((await knock({ identifier })).status).toBe(400);
    expect((await knock({ identifier, password, oneTimeCode: '123456' })).status).toBe(400);
  });
});

describe('guessing codes', () => {
  it('[ACC-001i] ends a code after five wrong tries, its own clock aside', async () => {
    const letters = collectLetters();
    const network = await server.newNetwork();
    const email = freshEmail();
    await personWithPassword(network, { email, password });
    await ask(email);
    const code = await codeIn(letters);
    for (let tries = 0; tries < 5; tries += 1) {
      expect((await knock({ identifier: email, oneTimeCode: otherThan(code) })).status).toBe(401);
    }
    // Waiting out the lock of the sign-in does not bring the code back.
    await server.pool.query('delete from access.sign_in_throttle');

    expect(await knock({ identifier: email, oneTimeCode: code })).toMatchObject({
      status: 401,
      body: { code: 'access.wrong_one_time_code' },
    });
  });

  it('[ACC-001i] ends a code after ten minutes, and when another one is asked for', async () => {
    const letters = collectLetters();
    const network = await server.newNetwork();
    const email = freshEmail();
    await personWithPassword(network, { email, password });
    await ask(email);
    const first = await codeIn(letters);
    await ask(email);
    const second = await codeIn(letters);
    const { rows } = await server.pool.query<{ minutes: string }>(
      'select round(extract(epoch from max(expires_at) - now()) / 60) as minutes from access.sign_in_code',
    );
    expect(Number(rows[0]?.minutes)).toBe(10);
    if (first !== second) {
      expect((await knock({ identifier: email, oneTimeCode: first })).status).toBe(401);
    }
    await server.pool.query("update access.sign_in_code set expires_at = now() - interval '1 second'");

    expect((await knock({ identifier: email, oneTimeCode: second })).status).toBe(401);
  });

  it('[ACC-001i] answers known, unknown and blocked people alike, and writes to none but the known', async () => {
    const letters = collectLetters();
    const network = await server.newNetwork();
    const [known, blocked, unknown] = [freshEmail(), freshEmail(), freshEmail()];
    await personWithPassword(network, { email: known, password });
    await personWithPassword(network, { email: blocked, password, state: 'blocked' });

    const asked = [await ask(blocked), await ask(unknown), await ask(known)];
    await expect.poll(() => letters.length).toBe(1);
    const tried = [];
    for (const identifier of [blocked, unknown, known]) tried.push(await knock({ identifier, oneTimeCode: 'wrong' }));

    expect(letters[0]?.to).toBe(known);
    for (const answers of [asked, tried]) {
      const said = answers.map(({ status, body }) => ({ status, ...body, requestId: '' }));
      expect(said[1]).toEqual(said[0]);
      expect(said[2]).toEqual(said[0]);
    }
    const { rows } = await server.pool.query('select 1 from access.sign_in_code where attempts_left = 4');
    expect(rows.length).toBeGreaterThanOrEqual(3);
  });

  it('makes whoever asks for codes without end wait', async () => {
    collectLetters();
    const identifier = freshEmail();
    for (let times = 0; times < 5; times += 1) expect((await ask(identifier)).status).toBe(202);

    expect(await ask(identifier)).toMatchObject({ status: 429, body: { code: 'access.sign_in_locked' } });
  });

  it('keeps a slow hash of the code only', async () => {
    const letters = collectLetters();
    const network = await server.newNetwork();
    const email = freshEmail();
    await personWithPassword(network, { email, password });
    await ask(email);
    const code = await codeIn(letters);
    const { rows } = await server.pool.query('select * from access.sign_in_code');

    expect(JSON.stringify(rows)).not.toContain(code);
    const likeAPassword = (await hashPassword('x')).split('$').slice(0, 4).join('$');
    expect(rows.every((row) => row.code_hash.startsWith(likeAPassword))).toBe(true);
  });
});
