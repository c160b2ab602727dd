import { describe, expect, it } from 'vitest';
import { newId } from '../platform/ids.ts';
import { useServer } from '../testing/new-network.ts';

const server = useServer();

describe('merging two cards', () => {
  it('[CLI-001] [CLI-012] brings visits, contracts, notes and the other number into the card that stays', async () => {
    const network = await server.newNetwork();
    const kept = await network.build.client({ phone: '+79160000001', first_name: '', tags: ['a'] });
    const gone = await network.build.client({
      phone: '+79160000002',
      first_name: 'Анна',
      tags: ['b'],
      notifications_consent: false,
    });
    const visit = newId();
    await network.build.insert('bookings.visit', {
      id: visit,
      number: 1,
      studio_id: network.studioId,
      client_id: gone,
      state: 'completed',
      starts_at: new Date(Date.now() - 7_200_000),
      ends_at: new Date(Date.now() - 3_600_000),
    });
    await network.http('POST', `/api/v1/clients/${gone}/contracts`, {
      body: { kind: 'medical', number: 'М-1', signedOn: '2024-01-01' },
    });
    await network.http('PUT', `/api/v1/clients/${gone}/confidential-note`, { body: { body: 'x' } });

    const { status, body } = await network.http('POST', `/api/v1/clients/${kept}/merges`, {
      body: { mergedClientId: gone },
    });
    await server.deliverEvents();

    expect(status).toBe(200);
    expect(body).toMatchObject({
      id: kept,
      phone: '+79160000001',
      phone2: '+79160000002',
      firstName: 'Анна',
      tags: ['a', 'b'],
      notificationsConsent: false,
      hasMedicalContract: true,
      formerPhones: [{ phone: '+79160000002' }],
    });
    expect((await network.http('GET', `/api/v1/clients/${gone}`)).status).toBe(404);
    expect((await network.http('GET', `/api/v1/clients/${kept}/confidential-note`)).body.body).toBe('x');
    expect((await network.http('GET', `/api/v1/visits?clientId=${kept}`)).body.items).toMatchObject([{ id: visit }]);
    expect(await network.events()).toContain('clients.merged');
  });

  it('[CLI-001] is refused with itself, across networks and without the right to delete', async () => {
    const [ours, theirs] = [await server.newNetwork(), await server.newNetwork()];
    const [one, two] = [await ours.build.client(), await ours.build.client()];
    const foreign = await theirs.build.client();
    const right = { view: true, add: true, edit: true, delete: false, scope: 'network' as const };
    const clerk = await ours.build.employee({}, { rights: { 'clients.client': right } });
    const merge = (mergedClientId: string, as?: string) =>
      ours.http('POST', `/api/v1/clients/${one}/merges`, { body: { mergedClientId }, ...(as ? { as } : {}) });

    expect((await merge(one)).body.code).toBe('clients.cannot_merge_itself');
    expect((await merge(foreign)).status).toBe(404);
    expect((await merge(two, clerk)).status).toBe(403);
  });
});
