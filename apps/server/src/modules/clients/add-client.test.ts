import { describe, expect, it } from 'vitest';
import { newId } from '../../platform/ids.ts';
import { useServer } from '../../testing/new-network.ts';
import { addClient } from './add-client.ts';
import { getClient } from './get-client.ts';

const server = useServer();
const scoped = (scope: 'own' | 'studio' | 'network') => ({
  'clients.client': { view: true, add: true, edit: true, delete: true, scope },
  'clients.contact': { view: true, add: false, edit: false, delete: false, scope },
});

describe('a new client', () => {
  it('[CLI-021] needs a phone and nothing else; [CLI-024] agrees to notifications; [CLI-023] is nameless as stored', async () => {
    const network = await server.newNetwork();

    const { id } = await network.run(addClient, { phone: '8 (916) 305-20-47' });

    expect(await network.read(getClient, { clientId: id })).toMatchObject({
      phone: '+79163052047',
      firstName: '',
      lastName: '',
      notificationsConsent: true,
      marketingConsent: false,
      status: 'primary',
      isArchived: false,
    });
    expect(await network.events()).toEqual(['clients.client_added']);
  });

  it('[CLI-022] may have every optional field', async () => {
    const network = await server.newNetwork();

    const added = await network.http('POST', '/api/v1/clients', {
      body: {
        phone: '+7 916 000-00-01',
        lastName: 'Воронцова',
        firstName: 'Екатерина',
        patronymic: 'Ильинична',
        email: 'e.v@mail.test',
        bornOn: '1988-12-03',
        sex: 'female',
      },
    });
    const edited = await network.http('PATCH', `/api/v1/clients/${added.body.id}`, {
      body: { phone2: '8 495 123-45-67', version: added.body.version },
    });

    expect(added.status).toBe(201);
    expect(edited.body).toMatchObject({ phone2: '+74951234567', bornOn: '1988-12-03', patronymic: 'Ильинична' });
  });

  it('[CLI-001] is one person by the number: a second one is refused with the id of the first', async () => {
    const network = await server.newNetwork();
    const first = await network.http('POST', '/api/v1/clients', { body: { phone: '+79163052047' } });

    const second = await network.http('POST', '/api/v1/clients', { body: { phone: '8 916 305 20 47' } });

    expect(second).toMatchObject({
      status: 409,
      body: { code: 'clients.phone_taken', details: { clientId: first.body.id } },
    });
  });

  it('[CLI-001] two desks adding the same number at once make one client', async () => {
    const network = await server.newNetwork();

    const both = await Promise.allSettled([
      network.run(addClient, { phone: '+79163052048' }),
      network.run(addClient, { phone: '+79163052048' }),
    ]);

    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'clients.phone_taken' } });
  });

  it('[CLI-021] answers the same client when the same request comes again', async () => {
    const network = await server.newNetwork();
    const body = { id: newId(), phone: '+79163052049' };
    await network.http('POST', '/api/v1/clients', { body });

    const again = await network.http('POST', '/api/v1/clients', { body });

    expect(again).toMatchObject({ status: 200, body: { id: body.id } });
  });

  it.each(['hello', '12', '+7 916', '🙂🙂🙂'])('[CLI-021] refuses %j as a phone', async (phone) => {
    const network = await server.newNetwork();

    await expect(network.run(addClient, { phone })).rejects.toBeRefusal('clients.phone_not_valid');
  });

  it.each([
    ['emoji', '👩‍🦰 Ирина 🌸'],
    ['right-to-left', 'ليلى ‏الحسن'],
    ['quotes and markup', `"O'Brien" <b>; drop table--`],
    ['combining marks', 'Z͑ͫ̓ͪ̂alina'],
  ])('[CLI-022] keeps a name of %s as it is and finds it', async (_what, firstName) => {
    const network = await server.newNetwork();
    const added = await network.http('POST', '/api/v1/clients', { body: { phone: '+79160000011', firstName } });

    const found = await network.http('GET', `/api/v1/clients?q=${encodeURIComponent(firstName)}`);

    expect(added.body.firstName).toBe(firstName);
    expect(found.body.items.map((client: { id: string }) => client.id)).toEqual([added.body.id]);
  });

  it('[CLI-022] refuses a name of 10,000 characters and one with a NUL at its field', async () => {
    const network = await server.newNetwork();

    for (const firstName of ['я'.repeat(10_000), 'a\u0000b']) {
      const answer = await network.http('POST', '/api/v1/clients', { body: { phone: '+79160000012', firstName } });
      expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer: '/firstName' }] } });
    }
  });

  it('[CLI-001] of a scoped employee belongs to her studio, so that she sees it', async () => {
    const network = await server.newNetwork();
    const actor = network.actor(network.ownerId, scoped('studio'));

    const { id } = await network.run(addClient, { phone: '+79160000013' }, { actor });

    const card = await network.read(getClient, { clientId: id }, { actor });
    expect(card.homeStudio?.id).toBe(network.studioId);
  });

  it("[CLI-001] another studio's client is not named to a scoped employee, but can be brought into her studio", async () => {
    const network = await server.newNetwork();
    const elsewhere = await network.build.studio();
    const client = await network.build.client({ phone: '+79160000014', home_studio_id: elsewhere });
    const actor = network.actor(network.ownerId, scoped('studio'));

    await expect(network.run(addClient, { phone: '+79160000014' }, { actor })).rejects.toMatchObject({
      code: 'clients.phone_taken',
      details: {},
    });
    await expect(network.read(getClient, { clientId: client }, { actor })).rejects.toBeRefusal('platform.not_found');
    const attached = await network.run(addClient, { phone: '+79160000014', attachExisting: true }, { actor });

    expect(attached).toEqual({ id: client, isNew: false });
    expect(await network.read(getClient, { clientId: client }, { actor })).toMatchObject({ phone: '+79160000014' });
  });

  it('[ACC-006] is refused without the right to add', async () => {
    const network = await server.newNetwork();
    const employee = await network.build.employee();

    const answer = await network.http('POST', '/api/v1/clients', { body: { phone: '+79160000015' }, as: employee });

    expect(answer.status).toBe(403);
  });

  it('the neighbour network may have the same number and never sees ours', async () => {
    const [ours, theirs] = [await server.newNetwork(), await server.newNetwork()];
    const { id } = await ours.run(addClient, { phone: '+79160000016' });

    await theirs.run(addClient, { phone: '+79160000016' });

    expect((await theirs.http('GET', `/api/v1/clients/${id}`)).status).toBe(404);
    expect((await theirs.http('PATCH', `/api/v1/clients/${id}`, { body: { firstName: 'x' } })).status).toBe(404);
    expect((await theirs.http('DELETE', `/api/v1/clients/${id}`)).status).toBe(404);
  });
});
