import { describe, expect, it } from 'vitest';
import { newId } from '../../../platform/ids.ts';
import { useServer } from '../../../testing/new-network.ts';
import { commissionsOf } from './commissions.ts';

const server = useServer();
const none = { percent: 0, fixedMinor: 0 };
const right = { view: true, add: false, edit: true, delete: false, scope: 'company' } as const;

describe('commissions', () => {
  it('[ORG-025, ORG-025i] are none until a company chooses a share, a fixed sum or both', async () => {
    const network = await server.newNetwork();
    const address = `/api/v1/companies/${network.companyId}/commissions`;
    expect((await network.http('GET', address)).body).toMatchObject({ purchase: none, return: none });

    const first = await network.http('PATCH', address, { body: { purchase: { percent: 7.5, fixedMinor: 0 } } });
    const second = await network.http('PATCH', address, { body: { return: { percent: 10, fixedMinor: 50_000 } } });

    expect(first).toMatchObject({ status: 200, body: { purchase: { percent: 7.5 }, return: none } });
    expect(second.body).toMatchObject({
      purchase: { percent: 7.5, fixedMinor: 0 },
      return: { percent: 10, fixedMinor: 50_000 },
    });
    expect(await network.read(commissionsOf, network.companyId)).toMatchObject({ return: { fixedMinor: 50_000 } });
    const { body } = await network.http('GET', `/api/v1/audit?objectId=${network.companyId}`);
    expect(body.items.map(({ action }: { action: string }) => action)).toEqual(['setting.choose', 'setting.choose']);
  });

  it.each([
    { percent: 100.01, fixedMinor: 0 },
    { percent: -1, fixedMinor: 0 },
    { percent: 0.005, fixedMinor: 0 },
    { percent: 0, fixedMinor: -1 },
    { percent: 0, fixedMinor: 0.5 },
    { percent: 5 },
  ])('[ORG-025i] are refused when they make no sense: %o', async (purchase) => {
    const network = await server.newNetwork();
    const address = `/api/v1/companies/${network.companyId}/commissions`;
    expect((await network.http('PATCH', address, { body: { purchase } })).status).toBe(400);
  });

  it('[ORG-025i] belong to one company: a partner neither sees nor changes those of another', async () => {
    const [network, neighbour] = [await server.newNetwork(), await server.newNetwork()];
    const companyId = newId();
    await network.build.insert('org.company', { id: companyId, kind: 'franchise', name: 'North' });
    const studioId = await network.build.studio({ company_id: companyId });
    const partner = await network.build.employee({}, { studioIds: [studioId], rights: { 'org.settings': right } });
    const at = (id: string) => `/api/v1/companies/${id}/commissions`;
    const body = { purchase: { percent: 3, fixedMinor: 0 } };

    expect((await network.http('PATCH', at(companyId), { as: partner, body })).status).toBe(200);
    expect((await network.http('PATCH', at(network.companyId), { as: partner, body })).status).toBe(404);
    expect((await network.http('GET', at(network.companyId), { as: partner })).status).toBe(404);
    expect((await neighbour.http('GET', at(companyId))).status).toBe(404);
    expect((await network.http('GET', at(network.companyId))).body.purchase).toEqual(none);
    const nobody = await network.build.employee();
    expect((await network.http('GET', at(companyId), { as: nobody })).status).toBe(403);
  });
});
