import { afterEach, describe, expect, it } from 'vitest';
import { newId } from '../../../platform/ids.ts';
import { connectMailer, connectSms, type Letter } from '../../../platform/mail.ts';
import { type TestNetwork, useServer } from '../../../testing/new-network.ts';
import { personWithPassword } from '../../../testing/sign-in.ts';
import { createAccount } from '../accounts/create-account.ts';

const server = useServer();
const password = 'a quiet harbour';

afterEach(() => {
  connectMailer(null);
  connectSms(null);
});

function collectLetters(): Letter[] {
  const letters: Letter[] = [];
  connectMailer({ send: async (letter) => void letters.push(letter) });
  return letters;
}

async function newcomer(network: TestNetwork, facts: { email?: string; phone?: string } = {}) {
  const email = facts.email ?? `${newId()}@example.com`;
  const { id } = await network.run(createAccount, { displayName: 'Mira <b>', email, phone: facts.phone });
  return { id, email };
}

const invite = (network: TestNetwork, accountId: string, channel = 'email') =>
  network.http('POST', '/api/v1/invitations', { body: { accountId, channel } });

const tokenOf = (link: string) => link.split('/').at(-1) ?? '';

async function follow(token: string, body: object = { password }) {
  const response = await server.app.inject({ method: 'PUT', url: `/api/v1/sign-in-links/${token}`, payload: body });
  return { status: response.statusCode, body: response.json(), cookie: response.cookies[0] };
}

describe('inviting', () => {
  it('[ACC-014] sends a letter by e-mail, and the link in it sets a password and signs in', async () => {
    const letters = collectLetters();
    const network = await server.newNetwork();
    const { id, email } = await newcomer(network);

    const { status, body } = await invite(network, id);
    await server.deliverEvents();

    expect(status).toBe(201);
    expect(body).toMatchObject({ purpose: 'invitation', delivery: 'email', undelivered: null });
    expect(letters).toMatchObject([{ to: email }]);
    // The letter's address is the installation's own, whatever host the request named.
    expect(letters[0]?.text).toContain(`/welcome/${tokenOf(body.link)}`);
    expect(letters[0]?.html).not.toContain('<b>');
    const shown = await server.app.inject({ url: `/api/v1/sign-in-links/${tokenOf(body.link)}` });
    expect(shown.json()).toMatchObject({ purpose: 'invitation', identifier: email, networkName: 'Test' });
    const accepted = await follow(tokenOf(body.link));
    expect(accepted).toMatchObject({ status: 200, body: { state: 'signed_in' }, cookie: { name: 'salus_session' } });
    const session = await server.app.inject({
      url: '/api/v1/session',
      headers: { cookie: `salus_session=${accepted.cookie?.value}` },
    });
    expect(session.json().user.id).toBe(id);
  });

  it('[ACC-014] forgets the secret once the letter has gone', async () => {
    collectLetters();
    const network = await server.newNetwork();
    const { id } = await newcomer(network);
    await invite(network, id);
    const sealed = async () =>
      (
        await network.read(
          (ctx) => ctx.db.selectFrom('access.invitation').select('sealed_link').executeTakeFirst(),
          undefined,
        )
      )?.sealed_link;

    expect(await sealed()).not.toBeNull();
    await server.deliverEvents();
    expect(await sealed()).toBeNull();
  });

  it('[ACC-014i] [ACC-015] says that no SMS aggregator is connected and gives a link good for seven days', async () => {
    const network = await server.newNetwork();
    const { id } = await network.run(createAccount, { displayName: 'Phone only', phone: '+79160001133' });

    const { body } = await invite(network, id, 'sms');

    expect(body).toMatchObject({ delivery: 'copy_link', undelivered: 'sms_not_connected' });
    const days = (Date.parse(body.expiresAt) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(6.9);
    expect(days).toBeLessThanOrEqual(7);
    expect((await follow(tokenOf(body.link))).status).toBe(200);
  });

  it('[ACC-015] sends an SMS where an aggregator is connected', async () => {
    const sent: { to: string; text: string }[] = [];
    connectSms({ send: async (message) => void sent.push(message) });
    const network = await server.newNetwork();
    const { id } = await network.run(createAccount, { displayName: 'Phone only', phone: '+79160001144' });

    const { body } = await invite(network, id, 'sms');
    await server.deliverEvents();

    expect(body.delivery).toBe('sms');
    expect(sent).toMatchObject([{ to: '+79160001144', text: expect.stringContaining(tokenOf(body.link)) }]);
  });

  it('[ACC-014i] says that letters are not set up, and gives the link', async () => {
    const network = await server.newNetwork();
    const { id } = await newcomer(network);

    expect((await invite(network, id)).body).toMatchObject({
      delivery: 'copy_link',
      undelivered: 'mail_not_set_up',
      link: expect.stringContaining('/welcome/'),
    });
  });

  it('ends the earlier link when it is sent again, when it was used, and when it is taken back', async () => {
    const network = await server.newNetwork();
    const { id } = await newcomer(network);
    const first = (await invite(network, id, 'link')).body;
    const second = (await invite(network, id, 'link')).body;

    expect((await follow(tokenOf(first.link))).body.code).toBe('access.link_not_good');
    expect((await network.http('DELETE', `/api/v1/invitations/${second.id}`)).status).toBe(204);
    expect((await follow(tokenOf(second.link))).status).toBe(404);
    expect((await network.http('GET', `/api/v1/accounts/${id}`)).body).toMatchObject({ state: 'no_sign_in' });
    const third = (await invite(network, id, 'link')).body;
    expect((await follow(tokenOf(third.link))).status).toBe(200);
    expect((await follow(tokenOf(third.link))).status).toBe(404);
  });

  it('lets only one of two people in who use the link at once', async () => {
    const network = await server.newNetwork();
    const { id } = await newcomer(network);
    const { body } = await invite(network, id, 'link');

    const answers = await Promise.all([follow(tokenOf(body.link)), follow(tokenOf(body.link))]);

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404]);
  });

  it('is not a way into an account with more rights than one has', async () => {
    const network = await server.newNetwork();
    const all = { view: true, add: true, edit: true, delete: true } as const;
    const clerk = await network.build.employee({}, { rights: { 'access.account': { ...all, scope: 'network' } } });
    const boss = await network.build.employee({}, { rights: { 'access.api_key': { ...all, scope: 'network' } } });
    const asClerk = (accountId: string) =>
      network.http('POST', '/api/v1/invitations', { as: clerk, body: { accountId, channel: 'link' } });

    expect(await asClerk(boss)).toMatchObject({ status: 403, body: { code: 'access.wider_than_own' } });
    expect(await asClerk(network.ownerId)).toMatchObject({ status: 403, body: { code: 'access.owners_only' } });
  });

  it.each(['12345678', 'password1', 'short', 'mira@example.org', 'qwertyuiop', 'aaaaaaaaa'])(
    'refuses the weak password %s',
    async (weak) => {
      const network = await server.newNetwork();
      const { id } = await newcomer(network, { email: 'mira@example.org' });
      const { body } = await invite(network, id, 'link');

      expect(await follow(tokenOf(body.link), { password: weak })).toMatchObject({
        status: 422,
        body: { code: 'access.weak_password' },
      });
      expect((await follow(tokenOf(body.link))).status).toBe(200);
    },
  );
});

describe('a forgotten password', () => {
  const ask = (identifier: string) => {
    const remoteAddress = `10.${[1, 2, 3].map(() => Math.floor(Math.random() * 255)).join('.')}`;
    return server.app.inject({
      method: 'POST',
      url: '/api/v1/password-resets',
      payload: { identifier },
      remoteAddress,
    });
  };

  it('gets a letter when the e-mail is known, and the answer is the same when it is not', async () => {
    const letters = collectLetters();
    const network = await server.newNetwork();
    const email = `${newId()}@example.com`;
    const id = await personWithPassword(network, { email, password: 'the old password' });

    const [known, unknown] = [await ask(email), await ask(`${newId()}@example.com`)];

    expect(known.statusCode).toBe(202);
    expect([unknown.statusCode, unknown.json()]).toEqual([known.statusCode, known.json()]);
    await expect
      .poll(async () => {
        await server.deliverEvents();
        return letters.length;
      })
      .toBe(1);
    const session = await network.http('GET', '/api/v1/session', { as: id });
    expect(session.status).toBe(200);
    const link = /http\S+/.exec(letters[0]?.text ?? '')?.[0] ?? '';
    expect(link).toContain('/new-password/');
    expect((await follow(tokenOf(link))).status).toBe(200);
    expect((await network.http('GET', '/api/v1/session', { as: id })).status).toBe(401);
  });

  it('does not let a link pass the authenticator', async () => {
    const network = await server.newNetwork();
    const id = await personWithPassword(network, { email: `${newId()}@example.com`, password: 'the old password' });
    const code = await network.http('POST', '/api/v1/profile/authenticator', {
      as: id,
      body: { password: 'the old password' },
    });
    expect(code.status).toBe(201);
    await network.run(
      (ctx) => ctx.db.updateTable('access.account').set({ totp_confirmed_at: ctx.now }).where('id', '=', id).execute(),
      undefined,
    );
    const { body } = await invite(network, id, 'link');

    const used = await follow(tokenOf(body.link));

    expect(body.purpose).toBe('password_reset');
    expect(used).toMatchObject({ status: 200, body: { state: 'code_required' } });
    expect(used.cookie).toBeUndefined();
  });
});
