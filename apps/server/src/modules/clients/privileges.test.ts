import { describe, expect, it } from 'vitest';
import { newId } from '../../platform/ids.ts';
import { useServer } from '../../testing/new-network.ts';
import { mergeCards } from './merge-cards.ts';
import { setPrivileges } from './privileges.ts';

const server = useServer();

describe('[CLI-041] privileges', () => {
  it('begin with parking, and are renamed, added and archived', async () => {
    const network = await server.newNetwork();
    const start = await network.http('GET', '/api/v1/client-privileges');
    const [parking] = start.body.items;

    const added = await network.http('POST', '/api/v1/client-privileges', { body: { name: 'Халат и тапочки' } });
    const edited = await network.http('PATCH', `/api/v1/client-privileges/${parking.id}`, {
      body: { name: 'Парковка у входа', isArchived: true, version: parking.version },
    });
    const again = await network.http('POST', '/api/v1/client-privileges', { body: { name: ' халат и тапочки' } });

    expect(start.body.items).toMatchObject([{ preset: 'parking', isArchived: false }]);
    expect(edited.body.items).toMatchObject([
      { id: parking.id, name: 'Парковка у входа', preset: null, isArchived: true },
      { id: added.body.id, name: 'Халат и тапочки' },
    ]);
    expect(again).toMatchObject({ status: 409, body: { code: 'clients.name_taken' } });
  });

  it('stand on the card and come along when cards are merged', async () => {
    const network = await server.newNetwork();
    const [kept, merged] = [await network.build.client(), await network.build.client()];
    const { body } = await network.http('GET', '/api/v1/client-privileges');
    const path = (id: string) => `/api/v1/clients/${id}/privileges`;

    const given = await network.http('PUT', path(merged), { body: { privilegeIds: [body.items[0].id] } });
    await network.run(mergeCards, { clientId: kept, mergedClientId: merged });
    const card = await network.http('GET', `/api/v1/clients/${kept}`);
    const taken = await network.http('PUT', path(kept), { body: { privilegeIds: [] } });

    expect(given.body.privileges).toMatchObject([{ preset: 'parking' }]);
    expect(card.body.privileges).toHaveLength(1);
    expect(taken.body.privileges).toEqual([]);
  });

  it('are refused when unknown, out of reach, or without the right to edit', async () => {
    const network = await server.newNetwork();
    const neighbour = await server.newNetwork();
    const id = await network.build.client();
    const view = { view: true, add: false, edit: false, delete: false, scope: 'network' as const };
    const actor = network.actor(newId(), { 'clients.client': view });

    const unknown = await network.http('PUT', `/api/v1/clients/${id}/privileges`, {
      body: { privilegeIds: [newId()] },
    });
    const strange = await neighbour.http('PUT', `/api/v1/clients/${id}/privileges`, { body: { privilegeIds: [] } });

    expect([unknown.status, strange.status]).toEqual([422, 404]);
    await expect(network.run(setPrivileges, { clientId: id, privilegeIds: [] }, { actor })).rejects.toMatchObject({
      code: 'access.forbidden',
    });
  });
});
